import { html, nothing, type CSSResult, type ReactiveController, type ReactiveElement } from 'lit';
import type { AidMessages } from '../../intl/aid.js';
import { formatNumber } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import { idFor, type AidPart } from '../../reading/aid.js';
import { controlStyles } from '../../shared/controls.js';
import { targetOf, targetOfLink } from '../../shared/hash-target.js';
import { canHide, HiddenParts } from '../../shared/hidden-parts.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { hostStyles } from '../../shared/styles.js';
import { barRoom, whereStyles } from './decision-aid.styles.js';

const styles: CSSResult[] = [hostStyles, controlStyles, whereStyles];

/** The parts of an aid: where the reader is among them, and which of them is in view where they are steps. */
export class Navigation implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #hidden: HiddenParts;
  #parts: readonly AidPart[] = [];
  /** The sections that are the steps. None: a plain page. */
  #steps: readonly Element[] = [];
  /** Which part the reader is at; before the first: -1. */
  #at = -1;
  #draw: () => void = () => undefined;
  #contents: Element | undefined;
  #observers: readonly IntersectionObserver[] = [];
  /** The headings that the reader has come to. */
  readonly #reached = new Set<Element>();
  /** The aid as it was when its end came into view; out of view again: nothing. */
  #end: IntersectionObserverEntry | undefined;
  /** The part that the reader has gone to by the bar, where the page ends before it could scroll there. */
  #gone: number | undefined;
  /** The step that the reader left by a link, and how far down the page: by the address there. */
  readonly #left = new Map<string, readonly [step: number, top: number]>();
  /** Whether the page makes room for the bar. */
  #hasRoom = false;

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
    this.#hidden = new HiddenParts(host);
  }

  /**
   * @param parts those that have an entry in the contents
   * @param steps the children of the aid that are shown one at a time
   */
  set(parts: readonly AidPart[], steps: readonly Element[]): void {
    const headings = parts.map(({ heading }) => heading as unknown as HTMLElement);
    const isSame =
      headings.length === this.#parts.length && headings.every((one, i) => one === this.#heading(i));
    this.#parts = parts;
    const had = this.#steps;
    this.#steps = canHide ? steps : [];
    // where the bar, or a link, takes the focus to; written when read, so that nothing a reader does writes it
    for (const heading of headings) if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    if (this.#steps.length) {
      const target = targetOf(location.hash);
      const isFirst = this.#at < 0;
      if (isFirst) this.#at = Math.max(0, this.#stepOf(target));
      this.#show(Math.min(this.#at, steps.length - 1));
      if (isFirst && this.#at > 0) this.#goTo(target!);
    } else {
      this.#hidden.hide('');
      if (!isSame || had.length) this.#watch();
    }
  }

  /** Draws the bar into its place. */
  draw(node: Element | undefined, localized: Localized<AidMessages>, contents: Element | undefined): void {
    this.#contents = contents;
    this.#draw = () => {
      if (!node) return;
      renderShadow(node, this.#at < 0 || !this.#parts.length ? nothing : this.#bar(localized), styles, {
        host: this,
      });
    };
    this.#draw();
  }

  hostConnected(): void {
    document.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onHash);
    // what is not there while the page is being read, is missing only then
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#onClick);
    removeEventListener('hashchange', this.#onHash);
    this.#unwatch();
    this.#parts = this.#steps = [];
    this.#makeRoom(false);
  }

  #bar({ messages, locale, lang }: Localized<AidMessages>) {
    const all = this.#parts.length;
    const name = this.#steps.length ? messages.step : messages.part;
    const button = (className: string, words: string, onClick: (event: Event) => void, to = 0) =>
      html`<button
        class=${className}
        type="button"
        .value=${String(to)}
        ?disabled=${to < 0 || to >= all}
        @click=${onClick}
      >
        <span>${words}</span>
      </button>`;
    return html`<nav class="control" aria-label=${messages.place} lang=${lang ?? nothing}>
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
    this.#goTo(this.#contents!.querySelector('a')!);
  }

  onStep(event: Event): void {
    const to = Number((event.currentTarget as HTMLButtonElement).value);
    if (this.#steps.length) this.#show(to);
    // at its end, the page cannot scroll to the heading
    else this.#move((this.#gone = to));
    this.#goTo(this.#heading(to)!);
  }

  /** Takes the view and the focus to where the reader reads on. */
  #goTo(node: HTMLElement): void {
    node.scrollIntoView();
    node.focus({ preventScroll: true });
  }

  /**
   * Follows the reader: a part begins once its heading is in the upper third of the view, or above it; at the end of the
   * aid they are in the last one. An aid that is in view as a whole needs no bar.
   */
  #watch(): void {
    this.#unwatch();
    this.#at = -1;
    if (this.#parts.length === 0) {
      this.#makeRoom(false);
      return;
    }
    const see = (entries: IntersectionObserverEntry[]) => {
      for (const entry of entries) {
        const { target } = entry;
        if (target === this.#host) this.#end = entry.intersectionRatio === 1 ? entry : undefined;
        else if (entry.isIntersecting) this.#reached.add(target);
        else this.#reached.delete(target);
      }
      const at = this.#parts.findLastIndex((_, index) => this.#reached.has(this.#heading(index)!));
      const isLong = !this.#end || this.#end.boundingClientRect.height > innerHeight;
      if (!this.#end) this.#gone = undefined;
      this.#move(at < 0 || !isLong ? -1 : this.#end ? (this.#gone ?? this.#parts.length - 1) : at);
    };
    // first the end, which tells whether the headings count
    const [end, headings] = (this.#observers = ['0px', '-66%'].map(
      (bottom) =>
        new IntersectionObserver(see, {
          root: document,
          rootMargin: `9999999px 0px ${bottom}`,
          threshold: [0, 1],
        }),
    ));
    this.#parts.forEach((_, index) => headings!.observe(this.#heading(index)!));
    end!.observe(this.#host);
  }

  #unwatch(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#reached.clear();
    this.#end = this.#gone = undefined;
  }

  #move(at: number): void {
    this.#makeRoom(at >= 0);
    if (at === this.#at) return;
    this.#at = at;
    this.#draw();
  }

  /** Shows one step. Urgent help in the others stays in view, and paper gets everything. */
  #show(step: number): void {
    const others = `${this.#hidden.selector} > section:not(:nth-of-type(${step + 1}))`;
    const help = 'da-urgent-help';
    this.#hidden.hide(
      `@media screen { ${others}:not(:has(${help})), ${others} :not(:has(${help}), ${help}, ${help} *) { display: none !important } }`,
    );
    this.#move(step);
  }

  #heading(index: number): HTMLElement | undefined {
    return this.#parts[index]?.heading as HTMLElement | undefined;
  }

  /** The step that an element stands in; none: -1. */
  #stepOf(element: Element | null | undefined): number {
    return element ? this.#steps.findIndex((step) => step.contains(element)) : -1;
  }

  /** A link to something in another step shows that step, before the browser goes there. */
  readonly #onClick = (event: Event): void => {
    const target = this.#steps.length ? targetOfLink(event) : null;
    if (!target) return;
    this.#left.set(location.href, [this.#at, scrollY]);
    const step = this.#stepOf(target);
    if (step >= 0) this.#show(step);
  };

  /** Also where the browser goes back, or the address is changed by hand. */
  readonly #onHash = (): void => {
    const target = targetOf(location.hash);
    const step = this.#stepOf(target);
    const [before, top = 0] = this.#left.get(location.href) ?? [];
    if (step >= 0) {
      if (step === this.#at) return;
      this.#show(step);
      this.#goTo(target!);
    } else if (before !== undefined && before !== this.#at && this.#steps.length) {
      this.#show(before);
      scrollTo({ top, behavior: 'instant' });
    }
  };

  #makeRoom(isThere: boolean): void {
    const sheet = barRoom.styleSheet;
    if (!sheet || isThere === this.#hasRoom) return;
    this.#hasRoom = isThere;
    // each bar has its own mention of the sheet: two aids do not take each other's
    if (isThere) document.adoptedStyleSheets.push(sheet);
    else document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  }
}

/** Gives each heading that has no `id` one, so that links lead to it. Once written, it stays. */
export function nameHeadings(parts: readonly AidPart[]): void {
  for (const { heading, title } of parts) {
    const element = heading as unknown as Element;
    if (element.id) continue;
    const root = element.getRootNode() as Document | ShadowRoot;
    element.id = idFor(title, (id) => Boolean(root.getElementById?.(id)));
  }
}
