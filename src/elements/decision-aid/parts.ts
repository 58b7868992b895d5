import { html, nothing, type CSSResult, type ReactiveController, type ReactiveElement } from 'lit';
import type { AidMessages } from '../../intl/aid.js';
import { number } from '../../intl/format.js';
import type { Said } from '../../intl/locale.js';
import { slug, type Part } from '../../reading/aid.js';
import { controlStyles } from '../../shared/controls.js';
import { drawInto } from '../../shared/drawing.js';
import { Forgetting } from '../../shared/forgetting.js';
import { canHide, Hiding } from '../../shared/hiding.js';
import { hostStyles } from '../../shared/styles.js';
import { barRoom, whereStyles } from './decision-aid.styles.js';

const styles: CSSResult[] = [hostStyles, controlStyles, whereStyles];

/** The parts of an aid: where the reader is among them, and which of them is in view where they are steps. */
export class Parts implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #hiding: Hiding;
  #parts: readonly Part[] = [];
  /** The sections that are the steps. None: a plain page. */
  #steps: readonly Element[] = [];
  /** Which part the reader is at; before the first: -1. */
  #at = -1;
  #draw: () => void = () => undefined;
  #contents: Element | undefined;
  #observer: IntersectionObserver | undefined;
  /** The headings that the reader has come to. */
  readonly #reached = new Set<Element>();
  /** Where room for the bar is made. */
  #page: Document | undefined;

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
    this.#hiding = new Hiding(host);
    new Forgetting(host, () => {
      if (this.#steps.length) this.#show(0);
    });
  }

  /**
   * @param parts those that have an entry in the contents
   * @param steps the children of the aid that are shown one at a time
   */
  set(parts: readonly Part[], steps: readonly Element[]): void {
    const headings = parts.map(({ heading }) => heading as unknown as HTMLElement);
    const isSame =
      headings.length === this.#parts.length && headings.every((one, i) => one === this.#heading(i));
    this.#parts = parts;
    const had = this.#steps;
    this.#steps = canHide ? steps : [];
    // where the bar, or a link, takes the focus to; written when read, so that nothing a reader does writes it
    for (const heading of headings) if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    if (this.#steps.length) {
      if (had.length === 0) this.#at = Math.max(0, this.#stepOf(this.#target()));
      this.#show(Math.min(this.#at, parts.length - 1));
    } else {
      this.#hiding.hide('');
      if (!isSame || had.length) this.#watch();
    }
  }

  /** Draws the bar into its place. */
  draw(place: Element | undefined, said: Said<AidMessages>, contents: Element | undefined): void {
    this.#contents = contents;
    this.#draw = () => {
      if (!place) return;
      drawInto(place, this.#at < 0 || !this.#parts.length ? nothing : this.#bar(said), styles, this);
    };
    this.#draw();
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onHash);
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
    removeEventListener('hashchange', this.#onHash);
    this.#observer?.disconnect();
    this.#parts = this.#steps = [];
    this.#makeRoom(false);
  }

  #bar({ say, locale, lang }: Said<AidMessages>) {
    const all = this.#parts.length;
    const name = this.#steps.length ? say.step : say.part;
    const way = (className: string, words: string, onClick: (event: Event) => void, to = 0) =>
      html`<button
        class=${className}
        type="button"
        .value=${String(to)}
        ?disabled=${to < 0 || to >= all}
        @click=${onClick}
      >
        <span>${words}</span>
      </button>`;
    return html`<nav class="control" aria-label=${say.place} lang=${lang ?? nothing}>
      <span class="at"
        ><span class="number">${name(number(this.#at + 1, locale), number(all, locale))}</span>
        <span lang=${lang ? locale : nothing}>${this.#parts[this.#at]?.title}</span></span
      >
      <span class="ways"
        >${way('back', say.back, this.onWay, this.#at - 1)}
        ${this.#contents ? way('contents', say.toContents, this.onContents) : nothing}
        ${way('next', say.next, this.onWay, this.#at + 1)}</span
      >
    </nav>`;
  }

  onContents(): void {
    this.#goTo(this.#contents!.querySelector('a')!);
  }

  onWay(event: Event): void {
    const to = Number((event.currentTarget as HTMLButtonElement).value);
    if (this.#steps.length) this.#show(to);
    this.#goTo(this.#heading(to)!);
  }

  /** Takes the view and the focus to where the reader reads on. */
  #goTo(place: HTMLElement): void {
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }

  /** Follows the reader: a part begins once its heading is in the upper third of the view, or above it. */
  #watch(): void {
    this.#observer?.disconnect();
    this.#reached.clear();
    this.#at = -1;
    if (this.#parts.length === 0) {
      this.#makeRoom(false);
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#reached.add(target);
          else this.#reached.delete(target);
        }
        this.#move(this.#parts.findLastIndex((_, index) => this.#reached.has(this.#heading(index)!)));
      },
      { root: document, rootMargin: '9999999px 0px -66% 0px' },
    );
    this.#parts.forEach((_, index) => this.#observer!.observe(this.#heading(index)!));
  }

  #move(at: number): void {
    this.#makeRoom(at >= 0);
    if (at === this.#at) return;
    this.#at = at;
    this.#draw();
  }

  /** Shows one step. Urgent help in the others stays in view, and paper gets everything. */
  #show(step: number): void {
    const hidden = this.#steps
      .filter((_, index) => index !== step)
      .map(
        (section) =>
          `${this.#hiding.selector} > :nth-child(${Array.from(this.#host.children).indexOf(section) + 1}) > :not(da-urgent-help, :has(da-urgent-help))`,
      );
    this.#hiding.hide(`@media screen { ${hidden.join()} { display: none !important } }`);
    this.#move(step);
  }

  #heading(index: number): HTMLElement | undefined {
    return this.#parts[index]?.heading as HTMLElement | undefined;
  }

  /** The step that an element stands in; none: -1. */
  #stepOf(element: Element | null | undefined): number {
    return element ? this.#steps.findIndex((step) => step.contains(element)) : -1;
  }

  /** What an address within the page leads to. */
  #target(hash = location.hash): Element | null {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // no well-formed address
    }
  }

  /** A link to something in another step shows that step, before the browser goes there. */
  readonly #onClick = (event: Event): void => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.hash !== '');
    if (link?.getAttribute('href')?.startsWith('#')) this.#reveal(link.hash);
  };

  /** Also where the browser goes back, or the address is changed by hand. */
  readonly #onHash = (): void => {
    this.#reveal(location.hash)?.scrollIntoView();
  };

  #reveal(hash: string): Element | undefined {
    const target = this.#target(hash);
    const step = this.#stepOf(target);
    if (!target || step < 0 || step === this.#at) return undefined;
    this.#show(step);
    return target;
  }

  #makeRoom(isThere: boolean): void {
    const sheet = barRoom.styleSheet;
    if (!sheet || isThere === Boolean(this.#page)) return;
    const page = (this.#page ??= document);
    // each bar has its own mention of the sheet: two aids do not take each other's
    const index = page.adoptedStyleSheets.indexOf(sheet);
    if (isThere) page.adoptedStyleSheets.push(sheet);
    else if (index >= 0) page.adoptedStyleSheets.splice(index, 1);
    if (!isThere) this.#page = undefined;
  }
}

/** Gives each heading that has no `id` one, so that links lead to it. Once written, it stays. */
export function nameHeadings(parts: readonly Part[]): void {
  for (const { heading, title } of parts) {
    const element = heading as unknown as Element;
    if (element.id) continue;
    const root = element.getRootNode() as Document | ShadowRoot;
    const name = slug(title);
    let id = name;
    for (let count = 2; root.getElementById?.(id); count++) id = `${name}-${count}`;
    element.id = id;
  }
}
