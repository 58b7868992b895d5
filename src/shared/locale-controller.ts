import type { ReactiveElement, ReactiveController } from 'lit';
import { languageOf, localeOf, whenTranslated } from '../intl/locale.js';

const listeners = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Keeps an element in the language of its place in the page, also when `lang` changes around it or its words come late. */
export class LocaleController implements ReactiveController {
  /** The language tag of the nearest `lang`. */
  locale = 'en';
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.refresh();
    listeners.add(this);
    if (listeners.size === 1) {
      // one observer for all elements, there only while an element is
      if (!observer) {
        observer = new MutationObserver(() => {
          for (const language of listeners) language.refresh();
        });
        whenTranslated((added) => {
          for (const language of listeners) language.refresh(languageOf(added));
        });
      }
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    listeners.delete(this);
    if (listeners.size === 0) observer?.disconnect();
  }

  /** @param added a language that has new words */
  refresh(added?: string): void {
    const locale = localeOf(this.#host);
    if (locale === this.locale && languageOf(locale) !== added) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
