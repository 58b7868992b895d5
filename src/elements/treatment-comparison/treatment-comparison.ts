import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, nothing, ReactiveElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { approvalMessages, regulatorOf } from '../../intl/approval.js';
import { comparisonMessages } from '../../intl/comparison.js';
import type { RichText } from '../../intl/rich-text.js';
import type { Denominator } from '../../model/chance.js';
import {
  denominatorOfRow,
  MIN_OPTIONS,
  groupsThatStay,
  mixesSources,
  type Comparison,
} from '../../model/comparison.js';
import { isEmpty, readComparison, type ComparisonNodes } from '../../reading/comparison.js';
import type { Problem } from '../../reading/problem.js';
import { isGenerated, within } from '../../reading/settings.js';
import { aidContext, scaleContext, type Scale } from '../../shared/aid-context.js';
import { answersContext } from '../../shared/answers-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { targetOf, targetOfLink } from '../../shared/hash-target.js';
import { canHide, HiddenParts } from '../../shared/hidden-parts.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { fewerColumns } from './treatment-comparison.columns.js';
import { treatmentComparisonLightdom } from './treatment-comparison.lightdom.js';
import { treatmentComparisonStyles } from './treatment-comparison.styles.js';

/** The reader chose which options or rows to look at. Does not bubble: only a listener on the element hears it. */
export class DaChooseEvent extends Event {
  static readonly type = 'da-choose';

  /** Names of the options in view, in the table's order. */
  readonly options: readonly string[];

  /** Titles of the row groups in view. */
  readonly groups: readonly string[];

  constructor(options: readonly string[], groups: readonly string[]) {
    super(DaChooseEvent.type);
    this.options = options;
    this.groups = groups;
  }
}

/** What in the author's table, once changed, has to be read again. */
const OBSERVED = [
  'class',
  'colspan',
  'data-about',
  'value',
  'approval',
  'source',
  'events',
  'of',
  'comparator-events',
  'comparator-of',
];

const styles = [hostStyles, controlStyles, treatmentComparisonStyles];

/**
 * @summary The options side by side: the author's own table, made better.
 *
 * First row the options, first column the questions, a row with one cell titles the rows after it. It stays a table at
 * every width, says the approval of each option in a row of its own, keeps one denominator per row, and lets readers
 * look at two options or more at a time. Harms are never out of view while benefits are in view.
 *
 * @tagname da-treatment-comparison
 * @slot - The table.
 * @cssprop [--da-color-border] - Lines of the table.
 * @cssprop [--da-color-surface=Canvas] - Background of the headers that stay in view.
 * @cssprop [--da-color-surface-alt] - Tint of headers.
 * @cssprop [--da-font-heading] - Typeface of the options' names.
 * @fires {DaChooseEvent} da-choose - The reader chose which options or rows to look at.
 */
export class DaTreatmentComparison extends ReactiveElement {
  /** Lets readers choose what to look at: `options`, `rows`, or both (also by an empty value). Absent: everything is shown. */
  @property({ reflect: true }) choose?: string | null;

  /** How the options are ordered, in words: "alphabetical by name". Said above the table. */
  @property({ reflect: true }) order?: string | null;

  /** Indexes of the options that the reader has put out of view. In memory only, never in the page. */
  @state() private optionsAway: ReadonlySet<number> = new Set();

  /** Indexes of the row groups that the reader has put out of view. */
  @state() private groupsAway: ReadonlySet<number> = new Set();

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #answers = new ContextConsumer(this, { context: answersContext });
  readonly #scale = new ContextProvider(this, { context: scaleContext });
  readonly #language = new LocaleController(this);
  readonly #hidden = new HiddenParts(this);

  #settings = '';
  #comparison: Comparison = { choose: [], options: [], groups: [] };
  #nodes: ComparisonNodes | undefined;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom, treatmentComparisonLightdom]);
    new ContentObserver(this, OBSERVED);
    new ResetController(this, () => {
      this.optionsAway = this.groupsAway = new Set();
    });
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the chances inside ask for their denominator, so that none of them is drawn twice
    this.#read();
    document.addEventListener('click', this.#onClickInPage);
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answers.value?.put(this);
    document.removeEventListener('click', this.#onClickInPage);
    removeEventListener('hashchange', this.#onHash);
  }

  /** Only the controls have a shadow root, beside the table: one around it would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const onlyInView = ['optionsAway', 'groupsAway'].some((name) => changed.has(name));
    // what was set before the element was defined comes to its properties only now
    if (this.hasUpdated ? !onlyInView : this.#settings !== this.#settingsNow) this.#read();
    if (!onlyInView || !this.hasUpdated) this.#write();
  }

  protected override updated(): void {
    reportProblems(this, this.#problems);
    this.#hidden.hide(this.#hidingRules());
    const { messages } = comparisonMessages(this.#language.locale);
    this.#answers.value?.put(this, [
      {
        part: 'options',
        heading: this.optionsAway.size ? messages.lookedAt : messages.onPage,
        lines: this.#shownOptions().map((text) => ({ text })),
      },
    ]);
    const node = this.querySelector(':scope > .da-said-choice');
    if (node) renderShadow(node, this.#choice(), styles, { host: this });
  }

  #choice(): TemplateResult {
    const { options, groups } = this.#comparison;
    const [byOptions, byRows] = this.#chooseBy();
    const { messages, locale, lang } = comparisonMessages(this.#language.locale);
    const optionsShown = options.length - this.optionsAway.size;
    const groupsStay = this.#groupsStay();
    return html`<details class="control" lang=${lang ?? nothing}>
      <summary>
        <span>${messages.choose}</span>
        <span class="shown">${messages.shown(optionsShown, options.length, locale)}</span>
      </summary>
      ${
        byOptions
          ? this.#choices({
              legend: messages.options,
              names: options.map(({ name }) => name),
              away: this.optionsAway,
              stays: (index) => optionsShown <= MIN_OPTIONS && !this.optionsAway.has(index),
              why: messages.optionsStay,
              onToggle: this.onOption,
            })
          : nothing
      }
      ${
        byRows
          ? this.#choices({
              legend: messages.rows,
              names: groups.map(({ title }) => title),
              away: this.groupsAway,
              stays: (index) => groupsStay.has(index),
              why: messages.rowsStay,
              onToggle: this.onGroup,
            })
          : nothing
      }
      <button
        type="button"
        ?hidden=${this.optionsAway.size + this.groupsAway.size === 0}
        @click=${this.onShowAll}
      >
        ${messages.showAll}
      </button>
      <p class="visually-hidden" role="status">${this.#heard()}</p>
    </details>`;
  }

  /** What there is to choose: options from three on, row groups from two with a title on. */
  #chooseBy(): [options: boolean, rows: boolean] {
    const { choose, options, groups } = this.#comparison;
    return [
      canHide && choose.includes('options') && options.length > MIN_OPTIONS,
      canHide && choose.includes('rows') && groups.filter(({ title }) => title).length > 1,
    ];
  }

  /** Boxes for what may be put out of view. One that has to stay can still be reached, and says why. */
  #choices({ legend, names, away, stays, why, onToggle }: Choices): TemplateResult {
    const indexes = names.map((_, index) => index);
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="choices" @change=${onToggle}>
        ${indexes.map((index) =>
          names[index]
            ? html`<label class="pill"
                ><input
                  type="checkbox"
                  .value=${String(index)}
                  .checked=${!away.has(index)}
                  @click=${this.onClick}
                  aria-disabled=${stays(index) ? 'true' : nothing}
                  aria-description=${stays(index) ? why : nothing}
                />${names[index]}</label
              >`
            : nothing,
        )}
      </div>
      <p class="hint" ?hidden=${!indexes.some(stays)}>${why}</p>
    </fieldset>`;
  }

  /** What is in view now, for those who do not see the table change. Silent until something was chosen. */
  #heard(): string {
    if (this.optionsAway.size + this.groupsAway.size === 0) return '';
    const { messages, locale } = comparisonMessages(this.#language.locale);
    return messages.shownRows(
      this.#shownOptions(),
      this.#comparison.groups
        .filter((_, index) => this.groupsAway.has(index))
        .map(({ title }) => title ?? ''),
      locale,
    );
  }

  #shownOptions(): string[] {
    return this.#comparison.options
      .filter((_, index) => !this.optionsAway.has(index))
      .map(({ name }) => name);
  }

  #shownGroups(): Set<number> {
    return new Set(
      this.#comparison.groups.map((_, index) => index).filter((index) => !this.groupsAway.has(index)),
    );
  }

  #groupsStay(): Set<number> {
    return groupsThatStay(this.#comparison.groups, this.#shownGroups());
  }

  private onClick(event: Event): void {
    if ((event.target as Element).getAttribute('aria-disabled')) event.preventDefault();
  }

  private onOption(event: Event): void {
    const away = toggled(this.optionsAway, Number((event.target as HTMLInputElement).value));
    if (this.#comparison.options.length - away.size < MIN_OPTIONS) return;
    this.optionsAway = away;
    this.#tell();
  }

  private onGroup(event: Event): void {
    this.#toggleGroup(Number((event.target as HTMLInputElement).value));
  }

  #toggleGroup(group: number): void {
    this.groupsAway = toggled(this.groupsAway, group);
    // harms do not go out of view before benefits, and come back with them
    const stay = this.#groupsStay();
    this.groupsAway = new Set([...this.groupsAway].filter((index) => !stay.has(index)));
    this.#tell();
  }

  /** A link to a row that is out of view brings its group back, before the browser goes there. */
  readonly #onClickInPage = (event: Event): void => {
    if (this.groupsAway.size) this.#bringBack(targetOfLink(event));
  };

  /** Also where the browser goes back, or the address is changed by hand. */
  readonly #onHash = (): void => {
    const target = this.groupsAway.size ? targetOf(location.hash) : null;
    if (this.#bringBack(target)) target!.scrollIntoView();
  };

  #bringBack(target: Element | null): boolean {
    const group = this.#nodes?.groups.findIndex(({ header, rows }) =>
      [header, ...rows.map(({ row }) => row)].some((row) =>
        (row as unknown as Element | undefined)?.contains(target),
      ),
    );
    if (!target || group === undefined || !this.groupsAway.has(group)) return false;
    this.#toggleGroup(group);
    this.performUpdate();
    return true;
  }

  private onShowAll(event: Event): void {
    this.optionsAway = new Set();
    this.groupsAway = new Set();
    // the button goes out of view, and the focus with it, unless it is taken back to where it came from
    (event.target as Element).closest('details')?.querySelector('summary')?.focus();
    this.#tell();
  }

  #tell(): void {
    const { groups } = this.#comparison;
    this.dispatchEvent(
      /** @internal */
      new DaChooseEvent(
        this.#shownOptions(),
        groups.filter((_, index) => !this.groupsAway.has(index)).map(({ title }) => title ?? ''),
      ),
    );
  }

  get #settingsNow(): string {
    return `${this.choose}\n${this.order}`;
  }

  #read(): void {
    this.#settings = this.#settingsNow;
    const { value, nodes, problems } = readComparison(this, settingsOf(this));
    this.#comparison = value;
    this.#nodes = nodes;
    this.#problems = problems;
    // options and groups may have gone; a set is replaced only if it changes, so that it does not count as a choice
    if ([...this.optionsAway].some((index) => index >= value.options.length)) this.optionsAway = new Set();
    if ([...this.groupsAway].some((index) => index >= value.groups.length)) this.groupsAway = new Set();
    this.#scale.setValue(scaleOf(nodes, value, this.#aid.value?.denominator ?? 100));
  }

  /** Completes the author's table: roles, the options' names in their cells, and what is said beside the content. */
  #write(): void {
    const { options, groups, order } = this.#comparison;
    const nodes = this.#nodes;
    if (!nodes) return;
    const table = nodes.table as unknown as HTMLTableElement;
    const localized = comparisonMessages(this.#language.locale);
    const base = this.#aid.value?.denominator ?? 100;

    if (!table.tHead) table.createTHead().append(nodes.head as unknown as Element);
    this.#writeApprovals(table);
    groups.forEach(({ rows }, group) => {
      rows.forEach((row, index) => {
        const node = nodes.groups[group]!.rows[index]!;
        const denominator = denominatorOfRow(row, base);
        writeText(node.title as unknown as Element, {
          key: 'denominator',
          text:
            denominator === base
              ? undefined
              : [localized.messages.denominator(denominator, localized.locale)],
          lang: localized.lang,
        });
        for (const cell of node.cells) {
          writeText(cell as unknown as Element, {
            key: 'empty',
            text: isEmpty(cell) ? [localized.messages.empty] : undefined,
            lang: localized.lang,
          });
        }
      });
    });
    const notes: RichText = [
      ...(order ? [{ part: 'order', text: [localized.messages.order(order)] }] : []),
      ...(groups.some(({ rows }) => rows.some(mixesSources))
        ? [' ', { part: 'mixed', text: [localized.messages.mixedSources] }]
        : []),
    ];
    writeText(this, {
      key: 'notes',
      text: notes.length ? notes : undefined,
      lang: localized.lang,
      tag: 'div',
      before: this.firstChild,
    });
    writeText(this, {
      key: 'choice',
      text: this.#chooseBy().includes(true) ? [] : undefined,
      tag: 'div',
      before: table,
    });
    nameParts(
      table,
      options.map(({ name }) => name),
    );
  }

  #writeApprovals(table: HTMLTableElement): void {
    const { options } = this.#comparison;
    let body = table.querySelector(':scope > .da-said-approvals');
    if (!options.some(({ approval }) => approval)) {
      body?.remove();
      return;
    }
    const localized = approvalMessages(this.#language.locale);
    if (!body) {
      body = document.createElement('tbody');
      body.className = 'da-said da-said-approvals';
      table.insertBefore(body, table.tBodies[0] ?? null);
    }
    const row = body.firstElementChild ?? body.appendChild(document.createElement('tr'));
    if (!isGenerated(row)) row.className = 'da-said';
    const cell = (index: number): Element => {
      const existing = row.children[index];
      if (existing) return existing;
      const fresh = document.createElement(index === 0 ? 'th' : 'td');
      if (index === 0) fresh.setAttribute('scope', 'row');
      return row.appendChild(fresh);
    };
    const write = (index: number, words: string) =>
      writeText(cell(index), { key: 'approval', text: [words], lang: localized.lang });
    write(0, localized.messages.question);
    options.forEach(({ approval }, index) =>
      write(index + 1, localized.messages.approval(approval, regulatorOf(this.#aid.value?.country))),
    );
    while (row.children.length > options.length + 1) row.lastElementChild!.remove();
  }

  /** Selects what the reader has put out of view. Paper always gets everything. */
  #hidingRules(): string {
    const table = `${this.#hidden.selector} > table`;
    const columns = [...this.optionsAway].map(
      // a row in which a cell spans several options cannot lose one of them: it stays whole
      (index) => `${table} > * > tr:not(:has(> [colspan])) > :nth-child(${index + 2})`,
    );
    const rows = [...this.groupsAway]
      .flatMap((index) => {
        const group = this.#nodes?.groups[index];
        return [group?.header, ...(group?.rows.map(({ row }) => row) ?? [])];
      })
      .filter((row) => row !== undefined)
      .map((row) => {
        const element = row as unknown as HTMLTableRowElement;
        const section = element.parentElement!;
        return `${table} > ${section.localName}:nth-of-type(${placeOf(section)}) > tr:nth-of-type(${placeOf(element)})`;
      });
    const away = [...columns, ...rows];
    if (!away.length) return '';
    const shown = this.#comparison.options.length - this.optionsAway.size;
    return `@media screen { ${away.join(', ')} { display: none !important } ${fewerColumns(table, shown)} }`;
  }
}

/** Each chance's denominator is its row's. */
function scaleOf(nodes: ComparisonNodes | undefined, { groups }: Comparison, base: Denominator): Scale {
  const denominators = new Map<unknown, Denominator>();
  nodes?.groups.forEach(({ rows }, group) => {
    rows.forEach(({ cells }, index) => {
      const denominator = denominatorOfRow(groups[group]!.rows[index]!, base);
      for (const chance of cells.flatMap((cell) => within(cell, 'da-chance')))
        denominators.set(chance, denominator);
    });
  });
  return { denominatorOf: (chance) => denominators.get(chance) };
}

interface Choices {
  readonly legend: string;
  /** The names in the table's order; what has none cannot be chosen. */
  readonly names: readonly (string | undefined)[];
  readonly away: ReadonlySet<number>;
  readonly stays: (index: number) => boolean;
  readonly why: string;
  readonly onToggle: (event: Event) => void;
}

const toggled = (set: ReadonlySet<number>, index: number): Set<number> => {
  const next = new Set(set);
  if (!next.delete(index)) next.add(index);
  return next;
};

/** Which of its siblings of the same kind an element is, from 1. */
const placeOf = (element: Element): number =>
  Array.from(element.parentElement!.children)
    .filter(({ localName }) => localName === element.localName)
    .indexOf(element) + 1;

/**
 * Spells out the roles, which some engines drop once `display` changes, names each cell's option, and says how many options
 * there are.
 */
function nameParts(table: HTMLTableElement, names: readonly string[]): void {
  const set = (element: Element, name: string, value: string) => {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };
  set(table, 'role', 'table');
  set(table, 'data-options', String(names.length));
  const head = table.tHead?.rows[0];
  for (const section of table.children) {
    if (section.localName !== 'caption') set(section, 'role', 'rowgroup');
  }
  for (const row of table.rows) {
    set(row, 'role', 'row');
    let option = -1;
    for (const cell of row.cells) {
      set(cell, 'role', row === head ? 'columnheader' : option === -1 ? 'rowheader' : 'cell');
      if (row !== head && option >= 0)
        set(cell, 'data-option', names.slice(option, option + cell.colSpan).join(', '));
      option += cell.colSpan;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-treatment-comparison': DaTreatmentComparison;
  }
}
