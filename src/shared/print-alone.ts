import { css } from 'lit';

/**
 * For the page, while one element is printed and nothing else: what neither holds the element nor is in it, is not
 * printed. Urgent help always is.
 */
const alone = css`
  @media print {
    body
      :not(
        :has(da-urgent-help, :state(da-alone)),
        :is(da-urgent-help, :state(da-alone)),
        :is(da-urgent-help, :state(da-alone)) *
      ),
    :state(da-alone) > .da-said-intro {
      display: none !important;
    }
  }
`;

/**
 * Prints one element on a paper of its own: it has the state `da-alone` meanwhile. In a shadow root, or where the engine
 * has no such states, the whole page is printed, with the element in it.
 */
export function printAlone(host: Element, { states }: ElementInternals): void {
  if (CSS.supports('selector(:state(da))') && host.getRootNode() === document) {
    const sheet = alone.styleSheet!;
    states.add('da-alone');
    document.adoptedStyleSheets.push(sheet);
    const restore = () => {
      states.delete('da-alone');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    addEventListener('afterprint', restore, { once: true });
  }
  print();
}
