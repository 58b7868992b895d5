/**
 * An element's place in the document, as a selector. It is no state, since Firefox prints a copy of the page in which the
 * elements have lost their states; and it writes nothing into the page.
 */
function placeOf(element: Element): string {
  const { parentElement: parent } = element;
  if (!parent) return ':root';
  return `${placeOf(parent)} > :nth-child(${Array.from(parent.children).indexOf(element) + 1})`;
}

/** What stands beside an element, or beside what it stands in, and has nothing of what is kept. */
function besides(kept: readonly Element[]): Element[] {
  const around = new Set<Element>();
  for (const element of kept)
    for (let at = element.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  const wanted = new Set([...kept, ...around]);
  // what stands in something that is kept is kept with it
  return [...around]
    .filter((element) => !kept.some((other) => other.contains(element)))
    .flatMap(({ children }) => Array.from(children).filter((child) => !wanted.has(child)));
}

/** An item of a list has the number that it has among all. */
const numberOf = (item: Element): string | undefined =>
  item.parentElement?.localName === 'ol'
    ? `${placeOf(item)} { counter-set: list-item ${Array.from(item.parentElement.children).indexOf(item) + 1} }`
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
    const kept = [host, ...others, ...document.querySelectorAll('da-urgent-help')];
    const away = [...besides(kept), ...Array.from(host.children).filter((child) => !isKept(child))];
    const printSheet = (sheet ??= new CSSStyleSheet());
    printSheet.replaceSync(
      `@media print {
        :is(${away
          .filter(({ localName }) => localName !== 'head')
          .map(placeOf)
          .join()}) { display: none !important }
        ${others.length ? '' : `${placeOf(host)} { --_together: auto; --_named: block }`}
        ${others.map(numberOf).join(' ')}
      }
      @page { @bottom-left { content: "" } }`,
    );
    document.adoptedStyleSheets.push(printSheet);
    addEventListener(
      'afterprint',
      () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== printSheet);
      },
      { once: true },
    );
  }
  print();
}
