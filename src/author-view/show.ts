import { GENERATED } from '../reading/readable.js';
import { page } from '../reading/page.js';
import { parentOf, tagOf, take } from '../reading/nodes.js';
import { lookOver, type Entry } from './look-over.js';
import { make } from './make.js';
import { boxOf, Marks, shownAround } from './marks.js';
import { countOf, Panel, type Asked } from './panel.js';
import { styles } from './styles.js';

/** Under this name the page keeps what brings the view into view: a second script finds the first. */
const SHOWN = Symbol.for('decision-aid-author');

const attachShadow = take<[init: ShadowRootInit], ShadowRoot>('attachShadow');

/** Who edits makes many changes at once. */
const QUIET_MS = 500;

/** Around the panel, in px. */
const ROOM = 12;

/** What a reader does to a page, and no author. */
const OF_READERS = /^(open|tabindex|role|aria-.*)$/;

/**
 * Shows the author’s view. If it is there, it is only brought into view. It writes nothing into what an author saves, stores
 * nothing and sends nothing.
 */
export function showView(): void {
  // on a server there is no page
  if (!globalThis.document) return;
  const shown = Reflect.get(document, SHOWN) as (() => void) | undefined;
  if (shown) shown();
  else if (page.readyState === 'loading')
    page.addEventListener('DOMContentLoaded', () => showView(), { once: true });
  else Reflect.set(document, SHOWN, start());
}

function start(): () => void {
  const view = new View();
  return () => view.open();
}

/** What shows what was found: the panel, or what stands for one that is drawn elsewhere. */
type Shown = Pick<Panel, 'element' | 'show' | 'chosen' | 'focus'>;

/** Looks the page over, marks the places and leads to them. */
export class View {
  readonly #marks = new Marks();
  readonly #panel: Shown;
  readonly #opener = make('button', { type: 'button', class: 'opener', lang: 'en' }, [], {
    click: () => {
      this.open();
      this.#panel.focus();
    },
  });
  /** What was folded before the author was led there. */
  #unfolded: HTMLDetailsElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #entries: readonly Entry[] = [];

  /** @param elsewhere makes what stands for a panel that is drawn elsewhere. Absent: it is drawn beside the page */
  constructor(elsewhere?: (asked: Asked) => Shown) {
    const asked = {
      choose: (entry: Entry | undefined) => this.#goTo(entry),
      again: () => this.#look(),
      close: () => this.close(),
    };
    this.#panel = elsewhere?.(asked) ?? new Panel(asked);
    const host = make('div');
    const root = attachShadow(host, { mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    this.#opener.hidden = true;
    root.append(this.#marks.layer, this.#panel.element, ...(elsewhere ? [] : [this.#opener]));
    this.#side(getComputedStyle(page.documentElement).direction === 'rtl');
    // beside the body: what saves the content of the page does not find it
    page.documentElement.append(host);
    this.#look();
    this.#follow(host);
  }

  open(): void {
    this.#isClosed = false;
    this.#look();
  }

  close(): void {
    this.#isClosed = true;
    this.#fold();
    this.#opener.focus();
  }

  get #isClosed(): boolean {
    return this.#panel.element.hidden === true;
  }

  set #isClosed(isClosed: boolean) {
    this.#panel.element.hidden = isClosed;
    this.#marks.layer.hidden = isClosed;
    this.#opener.hidden = !isClosed;
  }

  #look(): void {
    const looked = lookOver();
    this.#entries = looked.flatMap(({ entries }) => entries);
    this.#panel.show(looked);
    this.#opener.textContent = `For the author: ${countOf(looked)}`;
    this.#marks.show(this.#entries);
    this.#marks.choose(this.#panel.chosen?.key);
  }

  /** Looks again when the page has changed, and keeps the marks where the places are. */
  #follow(host: Element): void {
    new MutationObserver((records) => {
      this.#marks.place();
      if (!records.some((record) => isOfAuthor(record, host))) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#look(), QUIET_MS);
    }).observe(page.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const { place } = this.#marks;
    addEventListener('resize', place);
    for (const type of ['scroll', 'toggle', 'load', 'transitionend'])
      page.addEventListener(type, place, { capture: true, passive: true });
    new ResizeObserver(place).observe(page.documentElement);
  }

  /** Brings a place into view, beside the panel. */
  #goTo(entry: Entry | undefined): void {
    this.#marks.choose(entry?.key);
    this.#fold(entry?.at);
    if (!entry?.at) return;
    this.#unfold(entry.at);
    const at = shownAround(entry.at);
    const box = at && boxOf(at);
    if (!box) return;
    this.#avoid(box);
    at.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { top, height } = at.getBoundingClientRect();
    const panel = this.#panel.element.getBoundingClientRect();
    if (panel.width >= page.documentElement.clientWidth)
      scrollBy({ top: top - Math.max(ROOM, (panel.top - height) / 2), behavior: 'instant' });
    this.#marks.place();
  }

  /** Nothing that is pointed at is covered. Where there is no room on either side the panel stays below. */
  #avoid({ left, right }: DOMRect): void {
    const { element } = this.#panel;
    const width = element.getBoundingClientRect().width + ROOM;
    const isClear = this.#isLeft ? left >= width : right <= page.documentElement.clientWidth - width;
    if (isClear || element.classList.contains('below')) return;
    const isOther = this.#isLeft ? right <= page.documentElement.clientWidth - width : left >= width;
    if (isOther) this.#side(!this.#isLeft);
    else element.classList.add('below');
  }

  get #isLeft(): boolean {
    return this.#panel.element.classList.contains('left');
  }

  #side(isLeft: boolean): void {
    for (const element of [this.#panel.element, this.#opener]) element.classList.toggle('left', isLeft);
  }

  /** Opens what is folded around a place. Where an editor is at work it would be saved so: there it stays. */
  #unfold(element: Element): void {
    if ((element as HTMLElement).isContentEditable || page.designMode === 'on') return;
    for (let at = parentOf<Element>(element); at instanceof Element; at = parentOf<Element>(at))
      if (at instanceof HTMLDetailsElement && !at.open) {
        at.open = true;
        this.#unfolded.push(at);
      }
  }

  /** Folds again what was opened, but around a place. */
  #fold(keep?: Element): void {
    const isKept = (details: Element) => keep !== undefined && details.contains(keep);
    for (const details of this.#unfolded) if (!isKept(details)) details.open = false;
    this.#unfolded = this.#unfolded.filter(isKept);
  }
}

/** Whether a change is one of the author’s words or settings: not of what the elements write, or a reader opens. */
function isOfAuthor(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  host: Element,
): boolean {
  const element = target instanceof Element ? target : parentOf<Element>(target);
  if (!element || element === host || element.closest(`.${GENERATED}`)) return false;
  if (type === 'attributes') return !OF_READERS.test(attributeName!);
  if (type === 'characterData') return true;
  const nodes = [...addedNodes, ...removedNodes].filter((node) => node !== host);
  return nodes.some(
    (node) =>
      (node instanceof Text && node.data.trim() !== '') ||
      (node instanceof Element &&
        !node.classList.contains(GENERATED) &&
        !/^(script|style|link)$/.test(tagOf(node))),
  );
}
