import type { Grade } from '../audit/finding.js';
import type { Entry, Looked } from './look-over.js';
import { make } from './make.js';
import { balanceOf, readingTables, standardsOf } from './tables.js';

/** What a panel asks for. */
export interface Asked {
  /** An entry was chosen, or none. */
  readonly choose: (entry: Entry | undefined) => void;
  readonly again: () => void;
  readonly close: () => void;
}

const TABS = ['Findings', 'Standards', 'Reading', 'Balance'] as const;
type Tab = (typeof TABS)[number];

const times = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const NO_AID = 'There is no decision aid on this page';

/** “2 errors, 5 warnings”. */
export function countOf(looked: readonly Looked[]): string {
  if (!looked.length) return NO_AID;
  const entries = looked.flatMap((one) => one.entries);
  const of = (grade: Grade) => entries.filter((entry) => entry.grade === grade).length;
  const counts = [
    of('error') && times(of('error'), 'error'),
    of('warning') && times(of('warning'), 'warning'),
  ].filter(Boolean);
  return counts.join(', ') || 'Nothing found by software';
}

/** The list of what there is to look at, and the tables. It knows nothing of where it stands on the page. */
export class Panel {
  readonly element: HTMLElement;
  #looked: readonly Looked[] = [];
  #entries: readonly Entry[] = [];
  #tab: Tab = 'Findings';
  #chosen: string | undefined;
  readonly #asked: Asked;
  readonly #count = make('p', { class: 'count', role: 'status' });
  readonly #where = make('p');
  readonly #walk: HTMLElement;
  readonly #body = make('div', { class: 'body', role: 'tabpanel', id: 'body', tabindex: '0' });
  readonly #tabs: readonly HTMLButtonElement[];
  readonly #steps: readonly HTMLButtonElement[];

  constructor(asked: Asked) {
    this.#asked = asked;
    const button = (words: string, click: () => void) =>
      make('button', { type: 'button', class: 'small' }, [words], { click });
    this.#tabs = TABS.map((tab) =>
      make('button', { type: 'button', role: 'tab', id: tab, 'aria-controls': 'body' }, [tab], {
        click: () => this.#openTab(tab),
      }),
    );
    this.#steps = [button('Previous', () => this.#step(-1)), button('Next', () => this.#step(1))];
    this.#walk = make('div', { class: 'walk' }, [...this.#steps, this.#where]);
    this.element = make(
      'section',
      { class: 'panel', role: 'region', 'aria-label': 'For the author', lang: 'en' },
      [
        make('header', {}, [
          make('div', { class: 'top' }, [
            make('div', { class: 'name' }, [make('h2', {}, ['For the author']), this.#count]),
            button('Look again', () => asked.again()),
            button('Close', () => asked.close()),
          ]),
          make('div', { class: 'tabs', role: 'tablist', 'aria-label': 'What to show' }, this.#tabs, {
            keydown: (event) => this.#onTabKey(event),
          }),
        ]),
        this.#walk,
        this.#body,
      ],
      {
        keydown: (event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          asked.close();
        },
      },
    );
    this.#body.addEventListener('keydown', (event) => this.#onListKey(event));
  }

  /** Shows what was found. The same as before changes nothing, so that nobody loses their place. */
  show(looked: readonly Looked[]): void {
    const before = JSON.stringify(this.#looked, withoutElements);
    this.#looked = looked;
    this.#entries = looked.flatMap(({ entries }) => entries);
    if (!this.#entries.some(({ key }) => key === this.#chosen)) this.#chosen = undefined;
    const count = countOf(looked);
    if (this.#count.textContent !== count) this.#count.textContent = count;
    if (before !== JSON.stringify(looked, withoutElements) || !this.#body.firstChild) this.#draw();
  }

  get chosen(): Entry | undefined {
    return this.#entries.find(({ key }) => key === this.#chosen);
  }

  focus(): void {
    (this.#buttonOf(this.#chosen) ?? this.#tabs.find(({ id }) => id === this.#tab))?.focus();
  }

  #openTab(tab: Tab): void {
    this.#tab = tab;
    this.#draw();
  }

  #onTabKey(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(this.#tab) + by + TABS.length) % TABS.length]!;
    this.#openTab(next);
    this.#tabs.find(({ id }) => id === next)?.focus();
  }

  #onListKey(event: KeyboardEvent): void {
    if (this.#tab !== 'Findings') return;
    const last = this.#entries.length - 1;
    const at = this.#entries.findIndex(({ key }) => key === this.#chosen);
    const next = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined || last < 0 || !(event.target as Element).matches('.entry, .body')) return;
    event.preventDefault();
    this.#choose(this.#entries[next], true);
  }

  #step(by: number): void {
    const { length } = this.#entries;
    const at = this.#entries.findIndex(({ key }) => key === this.#chosen);
    this.#tab = 'Findings';
    this.#choose(this.#entries[at < 0 ? (by > 0 ? 0 : length - 1) : (at + by + length) % length]);
  }

  #choose(entry: Entry | undefined, takesFocus = false): void {
    this.#chosen = entry?.key;
    this.#draw();
    const button = this.#buttonOf(this.#chosen);
    if (takesFocus) button?.focus({ preventScroll: true });
    button?.closest('li')?.scrollIntoView({ block: 'nearest' });
    this.#asked.choose(entry);
  }

  #buttonOf(key: string | undefined): HTMLButtonElement | undefined {
    return [...this.#body.querySelectorAll<HTMLButtonElement>('.entry')].find(
      (button) => button.dataset['key'] === key,
    );
  }

  #draw(): void {
    const root = this.#body.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement instanceof HTMLElement ? root.activeElement.dataset['key'] : undefined;
    const { scrollTop } = this.#body;
    for (const tab of this.#tabs) {
      tab.setAttribute('aria-selected', String(tab.id === this.#tab));
      tab.tabIndex = tab.id === this.#tab ? 0 : -1;
    }
    this.#body.setAttribute('aria-labelledby', this.#tab);
    const isList = this.#tab === 'Findings';
    this.#walk.hidden = !isList || !this.#entries.length;
    const at = this.#entries.findIndex(({ key }) => key === this.#chosen);
    this.#where.textContent = at < 0 ? '' : `${at + 1} of ${this.#entries.length}`;
    this.#body.replaceChildren(
      ...(this.#looked.length
        ? this.#looked.flatMap((one) => this.#contentOf(one))
        : [make('p', {}, [`${NO_AID}.`])]),
    );
    this.#body.scrollTop = isList ? scrollTop : 0;
    if (focused !== undefined) this.#buttonOf(focused)?.focus({ preventScroll: true });
  }

  #contentOf(looked: Looked): HTMLElement[] {
    const { title, entries, standards, reading, readability, balance } = looked;
    const content = {
      Findings: () => this.#list(entries),
      Standards: () => standardsOf(standards),
      Reading: () => readingTables(reading, readability),
      Balance: () => balanceOf(balance),
    }[this.#tab]();
    return this.#looked.length > 1 ? [make('h3', { dir: 'auto' }, [title]), ...content] : content;
  }

  #list(entries: readonly Entry[]): HTMLElement[] {
    if (!entries.length)
      return [
        make('p', {}, ['Nothing found by software.']),
        make('p', { class: 'soft' }, [
          'That is not a review. A clinician and patients have to read the page.',
        ]),
      ];
    return (['error', 'warning'] as const).flatMap((grade) => {
      const those = entries.filter((entry) => entry.grade === grade);
      if (!those.length) return [];
      const parts = [...new Set(those.map(({ part }) => part))];
      return [
        make('h3', {}, [
          grade === 'error' ? 'Errors: mend them before you publish' : 'Warnings: have a look at them',
        ]),
        ...parts.flatMap((part) => [
          make('h4', { dir: 'auto' }, [part]),
          make(
            'ol',
            {},
            those.filter((entry) => entry.part === part).map((entry) => this.#item(entry)),
          ),
        ]),
      ];
    });
  }

  #item(entry: Entry): HTMLElement {
    const { key, grade, what, place, got, lang } = entry;
    const isOpen = key === this.#chosen;
    const own = { dir: 'auto', ...(lang && { lang }) };
    const button = make(
      'button',
      { type: 'button', class: 'entry', 'aria-expanded': String(isOpen), 'data-key': key },
      [
        make('span', { class: 'what' }, [what]),
        place.length > 0 ? make('span', { class: 'place', ...own }, [place.join(' › ')]) : undefined,
        got ? make('span', { class: 'got', ...own }, [got]) : undefined,
      ],
      { click: () => this.#choose(isOpen ? undefined : entry) },
    );
    return make('li', { class: `item ${grade}` }, [button, isOpen ? moreOf(entry) : undefined]);
  }
}

function moreOf({ mend, meant, known, why, source, at, rule }: Entry): HTMLElement {
  const rows: readonly (readonly [name: string, content: readonly (Node | string)[] | undefined])[] = [
    ['What is known', known ? [known] : undefined],
    ['Did you mean', meant ? [`“${meant}”?`] : undefined],
    ['What to do', [mend]],
    ['Why it matters', why ? [why] : undefined],
    ['Where that is from', source ? linked(source) : undefined],
  ];
  return make('div', { class: 'more' }, [
    make(
      'dl',
      {},
      rows.flatMap(([name, content]) => (content ? [make('dt', {}, [name]), make('dd', {}, content)] : [])),
    ),
    at ? undefined : make('p', { class: 'soft' }, ['There is no place on the page to show.']),
    make('p', { class: 'soft' }, [`In the documentation: ${rule}`]),
  ]);
}

/** Words with an address at their end. */
function linked(source: string): (Node | string)[] {
  const [, words, address] = /^(.*?):? (https:\/\/\S+)$/.exec(source) ?? [];
  return words && address
    ? [make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, [words])]
    : [source];
}

/** For `JSON.stringify()`: what was found without the nodes that it was found in. */
export const withoutElements = (_: string, value: unknown): unknown =>
  value instanceof Element || (typeof value === 'object' && value !== null && 'localName' in value)
    ? undefined
    : value;
