import type { ReactiveController, ReactiveElement } from 'lit';
import { rootAround } from '../reading/page.js';
import { untouched } from './untouched.js';

/** Whether the engine can hide without writing into the page. Where it cannot, everything stays in view. */
export const canHide = Boolean(globalThis.CSS?.supports('selector(:state(da))'));

let made = 0;

/** A sheet whose rules would tell what a reader looks at: who records the sheets of the page sees none in it. */
function quietSheet(): CSSStyleSheet {
  const none = { value: [] };
  return Object.defineProperties(new CSSStyleSheet(), { cssRules: none, rules: none });
}

/**
 * Hides parts of an element's own content by a style sheet in the document, found by a custom state: attributes in the
 * page would tell everyone who records it what a reader looks at. The state says only that something is hidden, or was.
 */
export class HiddenParts implements ReactiveController {
  /** The element by its state, for the selectors of the rules. */
  readonly selector: string;
  readonly #host: ReactiveElement;
  readonly #name = `da-${++made}`;
  // made only when something is hidden: older engines have neither
  #internals: ElementInternals | undefined;
  #sheet: CSSStyleSheet | undefined;
  /** Where the style sheet is in force. */
  #root: Document | ShadowRoot | undefined;

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
    this.selector = `${host.localName}:state(${this.#name})`;
  }

  /** @param rules what hides, and what looks different for it. Empty: nothing is hidden */
  hide(rules: string): void {
    if (!rules && !this.#root) return;
    // it stays: each change of a state has all that is in the element styled anew
    if (!this.#internals) (this.#internals = this.#host.attachInternals()).states.add(this.#name);
    // WebKit gives a sheet that comes back the rules that it left with: then there is a new one
    const sheet = (this.#sheet = (this.#root && this.#sheet) ?? quietSheet());
    if (rules) untouched(CSSStyleSheet.prototype, 'replaceSync').call(sheet, rules);
    const root = rules ? rootAround(this.#host) : undefined;
    if (root === this.#root) return;
    if (this.#root) {
      this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.#root = root;
    this.#root?.adoptedStyleSheets.push(sheet);
  }

  hostDisconnected(): void {
    this.hide('');
  }
}
