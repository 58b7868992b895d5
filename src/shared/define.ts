import { ContextRoot } from '@lit/context';

/** Elements may be defined in any order: whoever asks for a setting before its provider is there gets it later. */
let root: ContextRoot | undefined;

/** Registers an element. The first to take a name keeps it, so a second copy of the library does no harm. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!root) {
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  if (!customElements.get(name)) customElements.define(name, element);
}
