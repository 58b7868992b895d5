import { html, nothing } from 'lit';
import { glossaryMessages } from '../../intl/glossary.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { glossary } from '../../model/declarations/glossary.js';
import { readGlossary, type Term } from '../../reading/glossary.js';
import { attributeIn, isElement, isText, tagOf, textIn } from '../../reading/nodes.js';
import { page, rootAround } from '../../reading/page.js';
import { authorNodes, idIn, within, type ReadableNode } from '../../reading/readable.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { controlStyles } from '../../shared/controls.js';
import { linkOf, onDrawnLink } from '../../shared/hash-target.js';
import { renderShadow, rootOf } from '../../shared/render-shadow.js';
import { hostStyles } from '../../shared/styles.js';
import { writeGlossary } from '../../writing/glossary.js';
import { glossaryLightdom } from './glossary.lightdom.js';
import { explanationStyles } from './glossary.styles.js';

/** Between a word and what explains it, and to the edge of the view, in px. */
const GAP_PX = 6;

/**
 * @summary Words that need explaining, listed with what they mean.
 *
 * Link a word of the page to its entry: `<a href="#dissociation">dissociation</a>`. Pressed, the link shows the explanation
 * beside the word, and nobody has to leave their place. Without script, and in an engine without popovers, it leads to the
 * entry, and a link there leads back.
 *
 * @tagname da-glossary
 * @slot - A `<dl>`: each `<dt>` a word, each `<dd>` what it means. An entry without an `id` gets its word as one.
 * @csspart button - The button that closes an explanation.
 * @csspart heading - The word in it.
 * @csspart panel - An explanation beside a word.
 * @cssprop [--da-color-surface] - The background of an explanation beside a word.
 * @cssprop [--da-color-surface-alt] - The background of the word that a link has led to.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 */
export class DaGlossary extends AidElement {
  static override properties = propertiesOf(glossary);

  #terms: readonly Term<Element>[] = [];
  /** Where explanations are shown. */
  #place: Element | undefined;
  /** The word that an explanation is shown beside. */
  #word: HTMLElement | undefined;
  /** The id of what is explained there: a word in an explanation leads to another. */
  #shown: string | undefined;
  /** Where the words stand that it explains. */
  #around: ParentNode | undefined;

  constructor() {
    super(glossary, { lightdom: [glossaryLightdom] });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#around = this.surroundings;
    this.#around.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.removeEventListener('click', this.#onClick);
  }

  protected override willUpdate(): void {
    const isTaken = (id: string) => Boolean(rootAround(this)?.getElementById(id));
    const links = within<Element>(this.surroundings, 'a');
    const { value, problems } = readGlossary<Element>(this, { links, isTaken });
    this.problems = problems;
    this.#terms = value;
    const aid = this.closest('da-decision-aid') ?? this;
    this.#place = writeGlossary<Element>(value, glossaryMessages(this.locale), aid, isTaken);
    if (!this.#explanation?.matches(':popover-open')) return;
    // what is read now says the same as the list, or goes with its entry
    const term = value.find(({ id }) => id === this.#shown);
    if (term) this.#draw(term);
    else this.#explanation.hidePopover();
  }

  get #explanation(): HTMLElement | undefined {
    return rootOf(this.#place)?.querySelector<HTMLElement>('[popover]') ?? undefined;
  }

  #termOf(link: Element | undefined): Term<Element> | undefined {
    const id = link && idIn(attributeIn(link, 'href'));
    return id ? this.#terms.find((term) => term.id === id) : undefined;
  }

  /** Shows what a word means beside it, if it can be shown there. Else the link leads to the entry. */
  readonly #onClick = (event: Event): void => {
    const link = linkOf(event);
    const term = this.#termOf(link);
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    // for a tab or a window of its own, or to be saved
    if (!link || !term || ctrlKey || metaKey || shiftKey || altKey) return;
    if (!('popover' in HTMLElement.prototype) || !this.#place?.isConnected) return;
    if (this.#show(term, link)) event.preventDefault();
  };

  #draw({ id, term, text }: Term<Element>): void {
    const { messages, lang } = glossaryMessages(this.locale);
    this.#shown = id;
    renderShadow(
      this.#place!,
      html`<div
        popover
        part="panel"
        role="dialog"
        tabindex="-1"
        aria-labelledby="word"
        aria-describedby="meaning"
        @beforetoggle=${this.onToggle}
        @keydown=${this.onKeyDown}
        @click=${this.onPress}
      >
        <b id="word" part="heading">${term}</b>
        <div id="meaning">${text.map((one) => html`<div>${copiesOf(one)}</div>`)}</div>
        <button type="button" part="button" lang=${lang ?? nothing} @click=${this.onClose}>
          ${messages.close}
        </button>
      </div>`,
      [hostStyles, controlStyles, explanationStyles],
      { host: this },
    );
  }

  /** @returns whether it can be seen */
  #show(term: Term<Element>, link: HTMLElement): boolean {
    // a word in an explanation
    const isWithin = this.#explanation?.contains(link);
    this.#draw(term);
    if (isWithin) return true;
    this.#word = link;
    const explanation = this.#explanation!;
    explanation.showPopover();
    const { offsetWidth: width, offsetHeight: height } = explanation;
    if (!width) {
      explanation.hidePopover();
      return false;
    }
    const { left, right, top, bottom } = [...link.getClientRects()].at(-1)!;
    const start = getComputedStyle(link).direction === 'rtl' ? right - width : left;
    const most = page.documentElement.clientWidth - width - GAP_PX;
    const isAbove = bottom + GAP_PX + height > innerHeight && top > height + GAP_PX;
    explanation.style.left = `${scrollX + Math.max(GAP_PX, Math.min(start, most))}px`;
    explanation.style.top = `${scrollY + (isAbove ? top - height - GAP_PX : bottom + GAP_PX)}px`;
    explanation.focus({ preventScroll: true });
    return true;
  }

  /** Chromium does not take the focus back from a shadow root, and Safari gives a link none that was pressed. */
  onToggle({ newState, currentTarget }: ToggleEvent): void {
    const explanation = currentTarget as HTMLElement;
    if (newState !== 'closed' || !explanation.contains(rootOf(this.#place)!.activeElement)) return;
    // a page that is patched may have put another link in its place
    const links = [this.#word!, ...within<Element>(this.surroundings, 'a')] as HTMLElement[];
    const word = links.find((link) => link.isConnected && this.#termOf(link)?.id === this.#shown);
    (word ?? this.#word!).focus({ preventScroll: true });
  }

  /** It stands at the end of the page: the Tab key goes on from the word, and not from there. */
  onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey, target, currentTarget } = event;
    if (key !== 'Tab') return;
    const explanation = currentTarget as HTMLElement;
    const stops = [...explanation.querySelectorAll<HTMLElement>('a, button')];
    if (target !== stops.at(shiftKey ? 0 : -1) && !(shiftKey && target === explanation)) return;
    explanation.hidePopover();
    if (shiftKey) event.preventDefault();
  }

  /** A link in an explanation leads to another word, or away. */
  onPress(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    onDrawnLink(event, link);
    if (!this.#termOf(link)) this.#explanation?.hidePopover();
  }

  onClose(): void {
    this.#explanation?.hidePopover();
  }
}

/** What is kept of an author’s words where they are shown beside a word: nothing in a copy is loaded, or found by its id. */
const KEPT = /^(p|ul|ol|li|b|strong|em|i|br|sub|sup|a)$/;

/** The author’s words once more, outside of the page’s own nodes. */
function copiesOf(from: ReadableNode): Node[] {
  return authorNodes(from as Element).flatMap((node): Node[] => {
    if (isText(node)) return [page.createTextNode(textIn(node))];
    if (!isElement<Element>(node)) return [];
    const tag = tagOf(node);
    const inside = copiesOf(node);
    if (!KEPT.test(tag)) return inside;
    const copy = page.createElement(tag);
    for (const name of ['href', 'lang', 'dir']) {
      const value = attributeIn(node, name);
      if (value !== null) copy.setAttribute(name, value);
    }
    copy.append(...inside);
    return [copy];
  });
}

export interface DaGlossary extends PropertiesOf<typeof glossary> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-glossary': DaGlossary;
  }
}
