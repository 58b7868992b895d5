import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { tellAuthor } from '../../author/report.js';
import {
  costMessages,
  rounded,
  sayAbout,
  sayGrounds,
  sayTotal,
  type CostMessages,
  type Field,
  type Way,
} from '../../intl/cost.js';
import { money, number, typed } from '../../intl/format.js';
import type { Said } from '../../intl/locale.js';
import type { Piece, Words } from '../../intl/rich-text.js';
import {
  estimate,
  MOST_MONTHS,
  outward,
  visitsOf,
  type Cost,
  type Costs,
  type Estimate,
  type Own,
} from '../../model/cost.js';
import { readCosts } from '../../reading/cost.js';
import type { Problem } from '../../reading/problem.js';
import { isSaid, saidClass } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { answersContext } from '../../shared/answers-context.js';
import { Content } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { currencyContext } from '../../shared/currency-context.js';
import { iconArrayStyles } from '../../shared/icon-array.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { Forgetting } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { say } from '../../shared/write-text.js';
import { costEstimatorLight } from './cost-estimator.lightdom.js';
import { costEstimatorStyles } from './cost-estimator.styles.js';

/** The reader changed what the figures rest on. Does not bubble: only a listener on the element hears it. */
export class DaEstimateEvent extends Event {
  static readonly type = 'da-estimate';

  /** Months looked at. */
  readonly months: number;

  /** What each option comes to, rounded outwards; without `low` and `high` where nothing could be counted. */
  readonly options: readonly {
    readonly name: string;
    readonly low?: number;
    readonly high?: number;
    /** Whether more belongs to it that could not be counted. */
    readonly hasMore: boolean;
  }[];

  constructor(months: number, options: DaEstimateEvent['options']) {
    super(DaEstimateEvent.type);
    this.months = months;
    this.options = options;
  }
}

/** The most that can be typed in a field. */
const MOST: Readonly<Record<string, number>> = { share: 100, visits: 366 };
const MOST_TYPED_MONEY = 1_000_000;

const AROUND = ['travel', 'time'] as const;
const PLAN = ['deductible', 'copay', 'share', 'limit'] as const;

/**
 * @summary What the options may cost, from low to high, side by side: with the reader's own numbers, before or with insurance.
 *
 * Its `da-cost` lines stay the author's words. It adds up what can be counted, says what cannot, and rounds outwards.
 * Nothing that a reader fills in leaves the element.
 *
 * @tagname da-cost-estimator
 * @slot - A `da-cost` for each line of cost, the lines of an option one after the other.
 * @csspart controls - Months, own costs, visits, and what the plan pays.
 * @csspart option - One option: its name, its range, its bar, its lines.
 * @csspart scale - The ends of the scale that all bars share.
 * @cssprop [--da-color-accent] - Bars.
 * @cssprop [--da-color-border] - Lines between the options and around the controls, and outlines of bars.
 * @cssprop [--da-color-muted] - Outlines of fields, and small text.
 * @cssprop [--da-color-caution] - What is typed and cannot be used.
 * @cssprop [--da-font-heading] - Typeface of the options' names.
 * @fires {DaEstimateEvent} da-estimate - The reader changed what the figures rest on.
 */
export class DaCostEstimator extends LitElement {
  // by hand, so that each line can be shown with its option and no attribute is written into the page
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };
  static override styles = [hostStyles, controlStyles, iconArrayStyles, costEstimatorStyles];

  /** Currency of the prices (ISO 4217), such as `USD`. Absent: the aid's; without one no totals are made. */
  @property({ reflect: true }) currency?: string | null;

  /** When the prices were seen, as `2026`, `2026-11` or `2026-11-21`. Absent: said to be not stated. */
  @property({ attribute: 'prices-as-of', reflect: true }) pricesAsOf?: string | null;

  /** Where the prices are from: "United States". Absent: said to be not stated. */
  @property({ reflect: true }) region?: string | null;

  /** How many months are looked at first, 1 to 12. Absent: 12. */
  @property({ reflect: true }) months?: number | string | null;

  /** That the figures are no offer, in the author's words. Absent: in words of the aid's country. */
  @property({ reflect: true }) notice?: string | null;

  /** What the reader has filled in, by the names of the fields. In memory only, never in the page. */
  @state() private entries: Readonly<Record<string, string>> = {};

  /** The field that the reader is typing in: nothing is said against it yet. */
  @state() private editing = '';

  /** What is said once a change is made, for those who do not see the figures change. */
  @state() private heard = '';

  @query('summary') private readonly summary!: HTMLElement;
  @queryAll('slot') private readonly slots!: NodeListOf<FilledSlot>;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #answers = new ContextConsumer(this, { context: answersContext });
  readonly #currency = new ContextProvider(this, { context: currencyContext });
  readonly #language = new Language(this);
  #costs: Costs = { months: MOST_MONTHS, lines: [] };
  /** Where each line stands. */
  #places: readonly Element[] = [];
  /** The language in which the reader has typed. */
  #typedIn = '';
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new Content(this, READ);
    new LightStyles(this, [saidLight, costEstimatorLight]);
    new Forgetting(this, () => this.#forget());
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the lines inside ask for the currency, so that none of them is drawn twice
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answers.value?.put(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && ['entries', 'editing', 'heard'].some((name) => changed.has(name))) return;
    this.#read();
    this.#write();
    this.#retype();
  }

  protected override render(): TemplateResult {
    const { currency, lines } = this.#costs;
    const said = this.#said;
    const own = this.#own();
    const estimates = this.#estimates(own);
    const words = this.#isChanged ? this.#words(own, estimates, this.#ownLines()) : undefined;
    const most = Math.max(0, ...estimates.map(({ total }) => (total ? outward(total).high : 0)));
    const first = this.#top(this.#places[0]);
    const others = Array.from(this.childNodes).filter(
      (node) => !(node instanceof Element && (isSaid(node) || this.#places.includes(node))),
    );
    const isBefore = (node: Node) =>
      !first || Boolean(node.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
    /** The words in the page; once the reader has filled in something, those for the reader's own figures. */
    const shown = (key: string) => {
      const mine = words?.get(key);
      return words
        ? mine && html`<p class=${saidClass(key)} lang=${said.lang ?? nothing}>${mine.map(drawn)}</p>`
        : slotOf([this.#saidAs(key)]);
    };

    return html`${slotOf(others.filter(isBefore))}${slotOf([this.#saidAs('about')])}
      ${currency && lines.length ? this.#controls(own, estimates) : nothing}
      <div>${shown('way')}</div>
      ${
        most > 0 && currency
          ? html`<p class="scale" part="scale" aria-hidden="true">
              <span>${money(0, currency, said.locale)}</span
              ><span>${money(most, currency, said.locale)}</span>
            </p>`
          : nothing
      }
      <div role=${estimates.length ? 'list' : nothing}>
        ${estimates.map(
          (estimate, index) =>
            html`<div class="option" role="listitem" part="option">
              <div>${shown(`option-${index}`)}${most > 0 ? bar(estimate, most) : nothing}</div>
              <div>
                ${words ? shown(`visits-${index}`) : nothing}${estimate.parts.map(
                  ({ part, lines: of }) =>
                    html`${shown(`part-${index}-${part}`)}${slotOf(of.map((line) => this.#places[lines.indexOf(line)]))}`,
                )}
              </div>
            </div>`,
        )}
      </div>
      <div>${shown('grounds')}</div>
      ${slotOf(others.filter((node) => !isBefore(node)))}
      <p class="only-heard" role="status" lang=${said.lang ?? nothing}>${this.heard}</p>`;
  }

  protected override updated(): void {
    for (const slot of this.slots) {
      const now = slot.assignedNodes();
      const { nodes } = slot;
      if (now.length !== nodes.length || now.some((node, index) => node !== nodes[index]))
        slot.assign?.(...nodes);
    }
    tellAuthor(this, this.#problems);
    this.#answers.value?.put(
      this,
      this.#isChanged
        ? [
            {
              part: 'costs',
              heading: this.#said.say.heading,
              lines: [...this.#results(), ...this.#ownLines()].map((reply) => ({ reply })),
            },
          ]
        : [],
    );
  }

  #controls({ months }: Own, estimates: readonly Estimate[]): TemplateResult {
    const { say, lang, locale } = this.#said;
    const { currency, lines } = this.#costs;
    const { pay } = this.entries;
    const group = (legend: string, content: unknown, why?: string) =>
      html`<fieldset>
        <legend>${legend}</legend>
        ${why ? html`<p class="why">${why}</p>` : nothing}
        <div class="fields">${content}</div>
      </fieldset>`;
    const named = (names: readonly Field[]) => names.map((name) => this.#field(name, ...say.fields[name]));
    const visits = estimates.flatMap(({ option }, index) => {
      const ofOption = lines.filter((line) => line.option === option);
      if (!ofOption.some(({ per }) => per === 'visit')) return [];
      const { low, high } = visitsOf(ofOption, months);
      const why = [say.visitsOf(low, high, locale), ...this.#otherVisits(index, months)].join(' ');
      return this.#field(visitsField(index, months), option, why);
    });
    return html`<div
      class="control"
      part="controls"
      lang=${lang ?? nothing}
      @input=${this.onInput}
      @change=${this.onChange}
    >
      <div class="field">
        <label for="months">${say.lookAt}</label>
        ${choice(
          'months',
          Array.from({ length: MOST_MONTHS }, (_, i) => [String(i + 1), say.months(i + 1, locale)]),
          String(months),
        )}
      </div>
      <details>
        <summary>${say.own}</summary>
        ${group(`${say.around} (${currency})`, named(AROUND))}
        ${visits.length ? group(say.visits(say.months(months, locale)), visits) : nothing}
        ${group(
          say.pay,
          Object.entries(say.payers).map(
            ([way, words]) =>
              html`<label class="pill"
                ><input
                  type="radio"
                  name="pay"
                  .value=${way}
                  autocomplete="off"
                  .checked=${pay === way}
                />${words}</label
              >`,
          ),
        )}
        ${
          pay === 'plan'
            ? [
                group(`${say.plan} (${currency})`, named(PLAN)),
                group(
                  say.covers,
                  estimates.map(({ option }, index) => {
                    const name = `covers-${index}`;
                    return html`<div class="field">
                      <label for=${name}>${option}</label>
                      ${choice(name, Object.entries(say.answers), this.entries[name])}
                    </div>`;
                  }),
                  say.coversWhy,
                ),
              ]
            : nothing
        }
      </details>
      <button type="button" ?hidden=${!this.#isChanged} @click=${this.onClear}>${say.clear}</button>
    </div>`;
  }

  #field(name: string, label: string, why: string): TemplateResult {
    const { locale } = this.#language;
    const isBad = this.editing !== name && Number.isNaN(this.#typed(name));
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        inputmode="decimal"
        autocomplete="off"
        .value=${this.entries[name] ?? ''}
        aria-invalid=${isBad ? 'true' : nothing}
        aria-describedby="${name}-why ${name}-bad"
      />
      <p class="why" id="${name}-why">${why}</p>
      <p class="bad" id="${name}-bad">
        ${isBad ? this.#said.say.bad(number(mostOf(name), locale), number(12.5, locale)) : nothing}
      </p>
    </div>`;
  }

  private onInput({ target }: Event): void {
    const { name, value } = target as HTMLInputElement;
    this.entries = { ...this.entries, [name]: value };
    this.editing = name;
  }

  private onChange({ target }: Event): void {
    this.editing = '';
    const isOtherTime = (target as HTMLInputElement).name === 'months';
    this.heard = [...this.#results(), ...(isOtherTime ? this.#leftOutVisits() : [])].join(' ');
    this.#tell();
  }

  private onClear(): void {
    this.#forget();
    this.heard = this.#said.say.cleared;
    // the button goes out of view, and the focus with it, unless it is taken to what it has cleared
    this.summary.focus();
    this.#tell();
  }

  #forget(): void {
    this.entries = {};
    this.editing = this.heard = '';
  }

  #tell(): void {
    const own = this.#own();
    const options = this.#estimates(own).map(({ option: name, total, hasMore }) => ({
      name,
      ...(total && outward(total)),
      hasMore,
    }));
    this.dispatchEvent(
      /** @internal */
      new DaEstimateEvent(own.months, options),
    );
  }

  get #said(): Said<CostMessages> {
    return costMessages(this.#language.locale);
  }

  get #isChanged(): boolean {
    return Object.entries(this.entries).some(
      ([name, value]) => value && !(name === 'months' && Number(value) === this.#costs.months),
    );
  }

  get #way(): Way {
    return (this.entries.pay ?? '') as Way;
  }

  /** What is typed in a field. Nothing: nothing. Not a number: it cannot be used. */
  #typed(name: string): number | undefined {
    const value = typed(this.entries[name] ?? '', this.#language.locale);
    return value !== undefined && value > mostOf(name) ? NaN : value;
  }

  /** Writes what is typed in the way of the page's language, where that is another by now: the numbers stay. */
  #retype(): void {
    const { locale } = this.#language;
    if (this.#typedIn && this.#typedIn !== locale)
      this.entries = Object.fromEntries(
        Object.entries(this.entries).map(([name, text]) => {
          const value = name === 'months' ? NaN : typed(text, this.#typedIn);
          return [name, value ? number(value, locale) : text];
        }),
      );
    this.#typedIn = locale;
  }

  #own(): Own {
    const usable = (name: string) => {
      const value = this.#typed(name);
      return Number.isNaN(value) ? undefined : value;
    };
    const options = this.#options;
    const [travel, time] = AROUND.map(usable);
    const [deductible, copay, share, limit] = PLAN.map(usable);
    const months = this.#months;
    return {
      months,
      travel,
      time,
      visits: (option) => usable(visitsField(options.indexOf(option), months)),
      plan:
        this.#way === 'plan'
          ? {
              covers: (option) =>
                ({ yes: true, no: false })[this.entries[`covers-${options.indexOf(option)}`] ?? ''],
              deductible,
              copay,
              share: share === undefined ? undefined : share / 100,
              limit,
            }
          : undefined,
    };
  }

  get #months(): number {
    return Number(this.entries.months) || this.#costs.months;
  }

  get #options(): string[] {
    return [...new Set(this.#costs.lines.map(({ option }) => option))];
  }

  #estimates(own: Own): Estimate[] {
    return estimate(this.#costs, own);
  }

  /** How the reader pays, and what each option comes to. */
  #results(): string[] {
    const own = this.#own();
    const estimates = this.#estimates(own);
    const { say } = this.#said;
    return [
      say.ways[this.#way],
      ...estimates.map((estimate) =>
        say.entry(estimate.option, sayTotal(estimate, own.months, this.#costs.currency, this.#said)),
      ),
    ];
  }

  /** The visits that the reader has filled in for other months than these: they are not counted, and it is said. */
  #otherVisits(index: number, months: number, option?: string): string[] {
    const { say, locale } = this.#said;
    return Array.from({ length: MOST_MONTHS }, (_, i) => i + 1).flatMap((other) => {
      const visits = this.#typed(visitsField(index, other));
      if (other === months || visits === undefined || Number.isNaN(visits)) return [];
      const label = say.visits(say.months(other, locale));
      return say.entry(
        option === undefined ? label : `${label}, ${option}`,
        say.otherMonths(number(visits, locale)),
      );
    });
  }

  #leftOutVisits(): string[] {
    return this.#options.flatMap((option, index) => this.#otherVisits(index, this.#months, option));
  }

  /** What the reader has filled in, in words. */
  #ownLines(): string[] {
    const { say, locale } = this.#said;
    const line = (name: string, label: string, isAlways = false) => {
      const value = this.#typed(name);
      if (value === undefined && !isAlways) return [];
      const isMoney = mostOf(name) === MOST_TYPED_MONEY;
      return say.entry(
        label,
        value === undefined
          ? say.notSet
          : Number.isNaN(value)
            ? say.leftOut
            : isMoney
              ? money(value, this.#costs.currency!, locale)
              : number(value, locale),
      );
    };
    const options = this.#options;
    return [
      ...AROUND.flatMap((name) => line(name, say.fields[name][0])),
      ...options.flatMap((option, index) =>
        line(visitsField(index, this.#months), `${say.visits(say.months(this.#months, locale))}, ${option}`),
      ),
      ...this.#leftOutVisits(),
      ...(this.#way === 'plan'
        ? [
            say.planOrder,
            ...PLAN.flatMap((name) => line(name, say.fields[name][0], true)),
            ...options.map((option, index) =>
              say.entry(
                `${say.covers} ${option}`,
                say.answers[(this.entries[`covers-${index}`] ?? '') as keyof typeof say.answers],
              ),
            ),
          ]
        : []),
    ];
  }

  #read(): void {
    const { value, places, problems } = readCosts(this, settingsOf(this), this.#aid.value?.currency);
    this.#costs = value;
    this.#places = places as unknown as Element[];
    this.#problems = problems;
    this.#currency.setValue(value.currency);
  }

  /** All words about the figures, by the places where they stand. `mine`: the reader's own, in words. */
  #words(
    { months, plan, travel, time }: Own,
    estimates: readonly Estimate[],
    mine?: readonly string[],
  ): Map<string, Words> {
    const said = this.#said;
    const { currency, lines } = this.#costs;
    const words = new Map<string, Words>();
    /** The one of the two that the reader has filled in. */
    const half =
      (travel === undefined) === (time === undefined) ? undefined : time === undefined ? 'travel' : 'time';
    if (lines.length === 0) return words;
    words.set('way', [currency ? said.say.ways[mine ? this.#way : ''] : said.say.noTotals]);
    estimates.forEach((estimate, index) => {
      const { option, parts, visits, spreadAs, isHalfKnown } = estimate;
      const name = { part: 'name', pieces: [option] };
      if (!currency) {
        words.set(`option-${index}`, [name]);
        return;
      }
      words.set(`option-${index}`, [
        name,
        ' ',
        { part: 'total', pieces: [sayTotal(estimate, months, currency, said)] },
      ]);
      for (const { part, price, lines: of } of parts) {
        // a sum for visits that its lines do not say would contradict them
        const isSpread = price && spreadAs && part !== 'own' && of.some(({ per }) => per === 'visit');
        if (isSpread)
          words.set(`visits-${index}`, [
            said.say.spread(visits.high, said.say.months(months, said.locale), spreadAs, said.locale),
          ]);
        const title = part === 'own' && half ? said.say.ownPart[half] : said.say.parts[part];
        words.set(`part-${index}-${part}`, [
          price && !isSpread
            ? said.say.part(
                title,
                rounded(price, currency, said),
                Boolean(plan) && part !== 'own' && part !== 'indirect',
              )
            : part === 'not-counted' && isHalfKnown && half
              ? `${title}. ${said.say.halfKnown[half]}`
              : title,
        ]);
      }
    });
    if (currency) words.set('grounds', sayGrounds(months, mine ?? [], said));
    return words;
  }

  /** Writes the words for the figures without anything of the reader's into the page, each before its lines. */
  #write(): void {
    const { lines, months } = this.#costs;
    const { lang } = this.#said;
    const own = { months };
    const estimates = this.#estimates(own);
    const words = this.#words(own, estimates);
    if (lines.length) words.set('about', sayAbout(this.#costs, this.#aid.value?.country, this.#said));
    const [first] = this.#places;
    const placeOf = (line: Cost | undefined) => this.#top(this.#places[lines.indexOf(line!)]);
    const entries: [key: string, place: Element | null, tag?: string][] = [
      ['about', this.#top(first), 'div'],
      ['way', this.#top(first)],
      ...estimates.flatMap(({ option, parts }, index): typeof entries => [
        [`option-${index}`, placeOf(lines.find((line) => line.option === option))],
        ...parts.map(({ part, lines }): (typeof entries)[0] => [`part-${index}-${part}`, placeOf(lines[0])]),
      ]),
      ['grounds', null, 'div'],
    ];
    const written = new Set<Element>();
    // from the last to the first, so that each has what it stands before
    const following = new Map<Element | null, Element>();
    for (const [key, place, tag = 'p'] of entries.reverse()) {
      const before = following.get(place) ?? place;
      const there = say(this, { key, words: words.get(key), lang, tag, before });
      if (!there) continue;
      if (there.nextElementSibling !== before) this.insertBefore(there, before);
      following.set(place, there);
      written.add(there);
    }
    // what was said of options that are there no more
    for (const child of [...this.children]) if (isSaid(child) && !written.has(child)) child.remove();
  }

  #saidAs(key: string): Element | null {
    return this.querySelector(`:scope > .da-said-${key}`);
  }

  /** What holds a place, among the element's own children. */
  #top(place: Element | undefined): Element | null {
    let top = place ?? null;
    while (top && top.parentElement !== this) top = top.parentElement;
    return top;
  }
}

/** What in the lines, once changed, has to be read again. */
const READ = [
  'option',
  'low',
  'high',
  'currency',
  'per',
  'times',
  'times-high',
  'from-month',
  'to-month',
  'phase',
  'kind',
];

/** A slot, and the nodes that are to stand in it. */
type FilledSlot = HTMLSlotElement & { nodes: readonly (Element | Text)[] };

const slotOf = (nodes: readonly (Node | null | undefined)[]): TemplateResult =>
  html`<slot .nodes=${nodes.filter(Boolean)}></slot>`;

/** The reader's visits are those of the months for which they are filled in, and of no others. */
const visitsField = (index: number, months: number): string => `visits-${index}-${months}`;

const mostOf = (name: string): number => MOST[name.split('-')[0]!] ?? MOST_TYPED_MONEY;

const choice = (name: string, options: readonly (readonly [string, string])[], chosen = ''): TemplateResult =>
  html`<select id=${name} name=${name} autocomplete="off">
    ${options.map(
      ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
    )}
  </select>`;

/** Words as they are drawn in the shadow root. */
const drawn = (piece: Piece): unknown =>
  typeof piece === 'string'
    ? piece
    : 'strong' in piece
      ? html`<b>${piece.strong}</b>`
      : 'part' in piece
        ? html`<span class="da-said-${piece.part}">${piece.pieces.map(drawn)}</span>`
        : nothing;

/** From the low end to the high end, on a scale from 0 to the most. What is not known goes on beyond, dotted. */
function bar({ total, hasMore }: Estimate, most: number): TemplateResult {
  const { low, high } = total ? outward(total) : { low: 0, high: 0 };
  const x = (low / most) * 100;
  const end = (high / most) * 100;
  return svg`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"
    ><rect class="whole" width="100" height="8"/>${
      total
        ? svg`<rect class="part" x=${Math.min(x, 99.4)} width=${Math.max(end - x, 0.6)} height="8"/>`
        : nothing
    }${hasMore ? svg`<path class="open" d="M${end} 4H100"/>` : nothing}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'da-cost-estimator': DaCostEstimator;
  }
}
