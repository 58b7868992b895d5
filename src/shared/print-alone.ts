import { childrenOf, isElement, parentOf, tagOf } from '../reading/nodes.js';
import { page } from '../reading/page.js';

/**
 * An element's place in the document, as a selector. It is no state, since Firefox prints a copy of the page in which the
 * elements have lost their states; and it writes nothing into the page.
 */
function placeOf(element: Element): string {
  const parent = parentOf<Element>(element);
  if (!isElement(parent)) return ':root';
  return `${placeOf(parent)} > :nth-child(${childrenOf<Element>(parent).indexOf(element) + 1})`;
}

/** What stands beside an element, or beside what it stands in, and has nothing of what is kept. */
function besides(kept: readonly Element[]): Element[] {
  const around = new Set<Element>();
  for (const element of kept)
    for (let at = parentOf<Element>(element); isElement<Element>(at) && !around.has(at); at = parentOf(at))
      around.add(at);
  const wanted = new Set([...kept, ...around]);
  // what stands in something that is kept is kept with it
  return [...around]
    .filter((element) => !kept.some((other) => other.contains(element)))
    .flatMap((one) => childrenOf<Element>(one).filter((child) => !wanted.has(child)));
}

/** An item of a list has the number that it has among all. */
const numberOf = (item: Element): string | undefined =>
  tagOf(parentOf(item)) === 'ol'
    ? `${placeOf(item)} { counter-set: list-item ${childrenOf<Element>(parentOf<Element>(item)!).indexOf(item) + 1} }`
    : undefined;

let sheet: CSSStyleSheet | undefined;

/**
 * Prints one element: what it draws, and of what stands in it what is kept, with no foot. Nothing else is printed but urgent
 * help, which always is. In a shadow root the whole page is printed, with the element in it.
 * @param isKept tells what is printed of what stands in it
 * @param others what is printed as well
 */
export function printAlone(
  host: Element,
  isKept: (child: Element) => boolean = () => false,
  others: readonly Element[] = [],
): void {
  if (host.getRootNode() === document) {
    const kept = [host, ...others, ...page.querySelectorAll('da-urgent-help')];
    const away = [...besides(kept), ...childrenOf<Element>(host).filter((child) => !isKept(child))];
    const printSheet = (sheet ??= new CSSStyleSheet());
    printSheet.replaceSync(
      `@media print {
        :is(${away
          .filter((one) => tagOf(one) !== 'head')
          .map(placeOf)
          .join()}) { display: none !important }
        ${others.length ? '' : `${placeOf(host)} { --_together: auto; --_named: block }`}
        ${others.map(numberOf).join(' ')}
      }
      @page { @bottom-left { content: "" } }`,
    );
    page.adoptedStyleSheets.push(printSheet);
    addEventListener(
      'afterprint',
      () => {
        page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== printSheet);
      },
      { once: true },
    );
  }
  print();
}
