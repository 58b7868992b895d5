import { page } from '../reading/page.js';

/** What an address within the page leads to. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return page.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null; // no well-formed address
  }
}

/** What was pressed in a closed root, where no path leads to it. */
const pressed = new WeakMap<Event, HTMLAnchorElement>();

/** Listens to a link that is drawn. */
export const onDrawnLink = (event: Event): void => {
  pressed.set(event, event.currentTarget as HTMLAnchorElement);
};

/** What a link that was pressed leads to within the page, also one in a shadow root. */
export function targetOfLink(event: Event): HTMLElement | null {
  const link = pressed.get(event) ?? event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isWithin = !event.defaultPrevented && link?.getAttribute('href')?.startsWith('#');
  return isWithin ? targetOf(link!.hash) : null;
}
