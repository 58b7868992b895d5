/**
 * An element's place in the document, as a selector. It is no state, since Firefox prints a copy of the page in which the
 * elements have lost their states; and it writes nothing into the page.
 */
function placeOf(element: Element): string {
  const { parentElement: parent } = element;
  if (!parent) return ':root';
  return `${placeOf(parent)} > :nth-child(${Array.from(parent.children).indexOf(element) + 1})`;
}

let sheet: CSSStyleSheet | undefined;

/**
 * Prints one element on a paper of its own: what it draws, and nothing else but urgent help, which is always printed, and no
 * foot. In a shadow root the whole page is printed, with the element in it.
 * @param kept selects what else is printed of what stands in it
 */
export function printAlone(host: Element, kept = ''): void {
  if (host.getRootNode() === document) {
    const place = `:is(${placeOf(host)})`;
    const printSheet = (sheet ??= new CSSStyleSheet());
    printSheet.replaceSync(
      `@media print { body :not(:has(da-urgent-help, ${place}), da-urgent-help, da-urgent-help *, ${place}${kept && `, ${place} ${kept}`}) { display: none !important } ${place} { --_together: auto } }
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
