import type { ReactiveController, ReactiveElement } from 'lit';
import { page } from '../../reading/page.js';

/** Those of the page. Where there are several, a sheet may hold parts of two aids, and none of them is at its foot. */
const footers = new Set<PrintFooter>();

/**
 * Puts what a sheet belongs to, and its number, at the foot of each printed sheet, where the engine knows margin boxes.
 * A page that says itself what stands there has that: Chromium takes no notice of layers here, so its rules are looked for.
 */
export class PrintFooter implements ReactiveController {
  #sheet: CSSStyleSheet | undefined;
  #text: () => string | undefined = () => undefined;

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  /** @param words what is said once a page is printed. Nothing: no foot */
  set(words: () => string | undefined): void {
    this.#text = words;
  }

  hostConnected(): void {
    footers.add(this);
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    footers.delete(this);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#takeOff);
    this.#takeOff();
  }

  readonly #onPrint = (): void => {
    this.#takeOff();
    const words = this.#text();
    if (!words || footers.size > 1) return;
    // what is printed by itself is not the aid, and brings a foot of its own: none
    if ([...page.styleSheets, ...page.adoptedStyleSheets].some(hasFooter)) return;
    const text = words.replace(/["\\]/g, '\\$&');
    const sheet = (this.#sheet ??= new CSSStyleSheet());
    sheet.replaceSync(
      `@page { @bottom-left { content: "${text}"; inline-size: 85%; font-size: 8pt }
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }`,
    );
    page.adoptedStyleSheets.push(sheet);
    addEventListener('afterprint', this.#takeOff, { once: true });
  };

  readonly #takeOff = (): void => {
    if (this.#sheet)
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  };
}

function hasFooter(rules: CSSStyleSheet | CSSRule): boolean {
  if (rules instanceof CSSPageRule) return rules.cssText.includes('@bottom');
  try {
    return 'cssRules' in rules && [...rules.cssRules].some(hasFooter);
  } catch {
    return false; // from another origin, which keeps its rules to itself
  }
}
