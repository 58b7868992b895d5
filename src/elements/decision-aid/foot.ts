import type { ReactiveController, ReactiveElement } from 'lit';

/** Those that have words. A page with several aids has the words of the first at the foot. */
const feet: Foot[] = [];

/**
 * Puts what a sheet belongs to, and its number, at the foot of each printed sheet, where the engine knows margin boxes.
 * In a layer, so that a page's own rules for its sheets go before.
 */
export class Foot implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  /** @param words nothing: no foot */
  set(words: string | undefined): void {
    if (!words) {
      this.hostDisconnected();
      return;
    }
    if (!feet.includes(this)) feet.push(this);
    if (feet[0] !== this) return;
    const text = words.replace(/["\\]/g, '\\$&');
    this.#sheet.replaceSync(
      `@layer da { @page { @bottom-left { content: "${text}"; inline-size: 85%; font-size: 8pt }
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } } }`,
    );
    if (!document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets.push(this.#sheet);
  }

  hostDisconnected(): void {
    if (!feet.includes(this)) return;
    feet.splice(feet.indexOf(this), 1);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
