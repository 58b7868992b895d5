import type { CSSResult, ReactiveElement, ReactiveController } from 'lit';
import { page, rootAround } from '../reading/page.js';

/** Set by `decision-aid.css`, which holds the same styles: a page that links it needs them no second time. */
export const LINKED = '--da-linked';

let linked: boolean | undefined;

/**
 * Styles for an element's own content in the light DOM. They are added once to the document, or to the shadow root,
 * that holds the element; as a constructed sheet, which a strict content security policy allows.
 */
export class LightdomStyles implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #styles: readonly CSSResult[];
  readonly #states: readonly CSSResult[];

  /** @param late for what only the script brings about: `decision-aid.css` does not have it */
  constructor(host: ReactiveElement, styles: readonly CSSResult[], ...late: readonly CSSResult[]) {
    this.#styles = styles;
    this.#states = late;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    const root = rootAround(this.#host);
    // in a detached tree the content stays as it is until it is attached
    if (!root) return;
    const isThere = root === page && isLinked();
    for (const { styleSheet } of isThere ? this.#states : [...this.#styles, ...this.#states]) {
      // an engine without constructed sheets has none to add
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets.push(styleSheet);
    }
  }
}

const isLinked = (): boolean => (linked ??= [...page.styleSheets].some(marks));

/** Its mark is its first rule: asking for computed styles instead would cost a page a whole style pass. */
function marks(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules[0]?.cssText.includes(LINKED) === true;
  } catch {
    return false; // from another origin, which keeps its rules to itself
  }
}
