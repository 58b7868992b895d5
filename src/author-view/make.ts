/** What a listener of an element is called for: `click`. */
type Listeners = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};

/** Makes an element of the view. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly (Node | string | undefined)[] = [],
  listeners: Listeners = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content.filter((node) => node !== undefined));
  for (const [type, listener] of Object.entries(listeners))
    made.addEventListener(type, listener as EventListener);
  return made;
}
