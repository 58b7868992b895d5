import { html, nothing, type CSSResult, type ReactiveController, type ReactiveElement } from 'lit';
import type { AidMessages } from '../../intl/aid.js';
import { formatNumber } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import type { AidOutline, AidPart } from '../../reading/aid.js';
import { controlStyles } from '../../shared/controls.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { hostStyles } from '../../shared/styles.js';
import { barRoom, whereStyles } from './decision-aid.styles.js';
import { ScrollPosition } from './scroll-position.js';
import { goTo, Steps } from './steps.js';
import { page } from '../../reading/page.js';

const styles: CSSResult[] = [hostStyles, controlStyles, whereStyles];

/** The bar that says where the patient is among the parts of an aid, and takes them on and back. */
export class Navigation implements ReactiveController {
  readonly #scrollPosition: ScrollPosition;
  readonly #steps: Steps;
  #parts: readonly AidPart<Element>[] = [];
  /** Which part the patient is at; before the first: -1. */
  #at = -1;
  #contents: Element | undefined;
  #draw: () => void = () => undefined;
  /** Whether the page makes room for the bar. */
  #hasRoom = false;

  constructor(host: ReactiveElement) {
    host.addController(this);
    const onMove = (at: number) => {
      this.#move(at);
    };
    this.#scrollPosition = new ScrollPosition(host, onMove);
    this.#steps = new Steps(host, onMove);
  }

  /**
   * @param bar where the bar is drawn. Nothing: the aid has none
   * @param contents where the bar leads back to
   */
  set(
    { parts, steps }: AidOutline<Element>,
    bar: Element | undefined,
    contents: Element | undefined,
    localized: Localized<AidMessages>,
  ): void {
    this.#parts = parts;
    this.#contents = contents;
    this.#draw = () => {
      if (bar)
        renderShadow(bar, this.#at < 0 || !parts.length ? nothing : this.#bar(localized), styles, {
          host: this,
        });
    };
    this.#steps.set(steps, this.#at);
    if (this.#steps.isUsed) this.#scrollPosition.stop();
    else this.#scrollPosition.follow(parts.map(({ heading }) => heading));
    this.#draw();
  }

  hostDisconnected(): void {
    this.#makeRoom(false);
  }

  #bar({ messages, locale, lang }: Localized<AidMessages>) {
    const all = this.#parts.length;
    const name = this.#steps.isUsed ? messages.step : messages.part;
    const button = (className: string, words: string, onClick: (event: Event) => void, to = 0) =>
      html`<button
        class=${className}
        type="button"
        part="button"
        .value=${String(to)}
        ?disabled=${to < 0 || to >= all}
        @click=${onClick}
      >
        <span>${words}</span>
      </button>`;
    return html`<nav class="control" part="bar" aria-label=${messages.place} lang=${lang ?? nothing}>
      <span class="at"
        ><span class="number">${name(formatNumber(this.#at + 1, locale), formatNumber(all, locale))}</span>
        <span lang=${lang ? locale : nothing}>${this.#parts[this.#at]?.title}</span></span
      >
      <span class="ways"
        >${button('back', messages.back, this.onStep, this.#at - 1)}
        ${this.#contents ? button('contents', messages.toContents, this.onContents) : nothing}
        ${button('next', messages.next, this.onStep, this.#at + 1)}</span
      >
    </nav>`;
  }

  onContents(): void {
    this.#contents!.closest('details')!.open = true;
    goTo(this.#contents!.querySelector('a')!);
  }

  onStep(event: Event): void {
    const to = Number((event.currentTarget as HTMLButtonElement).value);
    if (this.#steps.isUsed) this.#steps.show(to);
    else this.#scrollPosition.stayAt(to);
    goTo(this.#parts[to]!.heading as HTMLElement);
  }

  #move(at: number): void {
    this.#makeRoom(at >= 0);
    if (at === this.#at) return;
    this.#at = at;
    this.#draw();
  }

  #makeRoom(isThere: boolean): void {
    const sheet = barRoom.styleSheet;
    if (!sheet || isThere === this.#hasRoom) return;
    this.#hasRoom = isThere;
    // each bar has its own mention of the sheet: two aids do not take each other's
    if (isThere) page.adoptedStyleSheets.push(sheet);
    else page.adoptedStyleSheets.splice(page.adoptedStyleSheets.indexOf(sheet), 1);
  }
}
