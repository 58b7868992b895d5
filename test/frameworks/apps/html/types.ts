import type { DaChooseEvent } from 'decision-aid-elements';

const comparison = document.querySelector('da-treatment-comparison')!;
const listener = (event: DaChooseEvent) => event.options;
comparison.addEventListener('da-choose', listener, { once: true });
comparison.removeEventListener('da-choose', listener);
comparison.addEventListener('da-choose', (event) => event.options.toFixed());
comparison.addEventListener('click', (event) => event.clientX);
comparison.addEventListener('other', (event) => event.type);
comparison.addEventListener('other', { handleEvent: () => {} });
const any: HTMLElement = comparison;
// @ts-expect-error it has none such
comparison.addEventListener('da-choose', (event) => event.nothing);
// @ts-expect-error another event
document.querySelector('da-values')!.addEventListener('da-rate', listener);
export { any };
