import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import {
  costMessages,
  inRoundedMoney,
  describeCosts,
  describeCostGrounds,
  describeTotal,
  type CostMessages,
  type Field,
  type Payer,
} from '../../intl/cost.js';
import { formatMoney, formatNumber, parseNumber } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import type { Inline, RichText } from '../../intl/rich-text.js';
import {
  estimate,
  MAX_MONTHS,
  outward,
  visitsOf,
  type Cost,
  type Costs,
  type Estimate,
  type UserInput,
} from '../../model/cost.js';
import { readCosts } from '../../reading/cost.js';
import type { Problem } from '../../reading/problem.js';
import { isGenerated, generatedClass } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { answersContext } from '../../shared/answers-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { currencyContext } from '../../shared/currency-context.js';
import { iconArrayStyles } from '../../shared/icon-array.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { costEstimatorLightdom } from './cost-estimator.lightdom.js';
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
const MAX_TYPED: Readonly<Record<string, number>> = { share: 100, visits: 366 };
const MAX_TYPED_MONEY = 1_000_000;

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
  readonly #language = new LocaleController(this);
  #costs: Costs = { months: MAX_MONTHS, lines: [] };
  /** Where each line stands. */
  #nodes: readonly Element[] = [];
  /** The language in which the reader has typed. */
  #typedIn = '';
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this, OBSERVED);
    new LightdomStyles(this, [generatedLightdom, costEstimatorLightdom]);
    new ResetController(this, () => this.#reset());
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
    const localized = this.#localized;
    const userInput = this.#userInput();
    const estimates = this.#estimates(userInput);
    const words = this.#isChanged ? this.#words(userInput, estimates, this.#userInputLines()) : undefined;
    const most = Math.max(0, ...estimates.map(({ total }) => (total ? outward(total).high : 0)));
    const first = this.#top(this.#nodes[0]);
    const others = Array.from(this.childNodes).filter(
      (node) => !(node instanceof Element && (isGenerated(node) || this.#nodes.includes(node))),
    );
    const isBefore = (node: Node) =>
      !first || Boolean(node.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
    /** The words in the page; once the reader has filled in something, those for the reader's own figures. */
    const shown = (key: string) => {
      const userText = words?.get(key);
      return words
        ? userText &&
            html`<p class=${generatedClass(key)} lang=${localized.lang ?? nothing}>${userText.map(drawn)}</p>`
        : slotOf([this.#saidAs(key)]);
    };

    return html`${slotOf(others.filter(isBefore))}${slotOf([this.#saidAs('about')])}
      ${currency && lines.length ? this.#controls(userInput, estimates) : nothing}
      <div>${shown('way')}</div>
      ${
        most > 0 && currency
          ? html`<p class="scale" part="scale" aria-hidden="true">
              <span>${formatMoney(0, currency, localized.locale)}</span
              ><span>${formatMoney(most, currency, localized.locale)}</span>
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
                    html`${shown(`part-${index}-${part}`)}${slotOf(of.map((line) => this.#nodes[lines.indexOf(line)]))}`,
                )}
              </div>
            </div>`,
        )}
      </div>
      <div>${shown('grounds')}</div>
      ${slotOf(others.filter((node) => !isBefore(node)))}
      <p class="visually-hidden" role="status" lang=${localized.lang ?? nothing}>${this.heard}</p>`;
  }

  protected override updated(): void {
    for (const slot of this.slots) {
      const now = slot.assignedNodes();
      const { nodes } = slot;
      if (now.length !== nodes.length || now.some((node, index) => node !== nodes[index]))
        slot.assign?.(...nodes);
    }
    reportProblems(this, this.#problems);
    this.#answers.value?.put(
      this,
      this.#isChanged
        ? [
            {
              part: 'costs',
              heading: this.#localized.messages.heading,
              lines: [...this.#results(), ...this.#userInputLines()].map((reply) => ({ reply })),
            },
          ]
        : [],
    );
  }

  #controls({ months }: UserInput, estimates: readonly Estimate[]): TemplateResult {
    const { messages, lang, locale } = this.#localized;
    const { currency, lines } = this.#costs;
    const { pay } = this.entries;
    const group = (legend: string, content: unknown, why?: string) =>
      html`<fieldset>
        <legend>${legend}</legend>
        ${why ? html`<p class="hint">${why}</p>` : nothing}
        <div class="fields">${content}</div>
      </fieldset>`;
    const named = (names: readonly Field[]) =>
      names.map((name) => this.#field(name, ...messages.fields[name]));
    const visits = estimates.flatMap(({ option }, index) => {
      const ofOption = lines.filter((line) => line.option === option);
      if (!ofOption.some(({ per }) => per === 'visit')) return [];
      const { low, high } = visitsOf(ofOption, months);
      const why = [messages.visitsOf(low, high, locale), ...this.#otherVisits(index, months)].join(' ');
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
        <label for="months">${messages.lookAt}</label>
        ${choice(
          'months',
          Array.from({ length: MAX_MONTHS }, (_, i) => [String(i + 1), messages.months(i + 1, locale)]),
          String(months),
        )}
      </div>
      <details>
        <summary>${messages.own}</summary>
        ${group(`${messages.around} (${currency})`, named(AROUND))}
        ${visits.length ? group(messages.visits(messages.months(months, locale)), visits) : nothing}
        ${group(
          messages.pay,
          Object.entries(messages.payers).map(
            ([payer, words]) =>
              html`<label class="pill"
                ><input
                  type="radio"
                  name="pay"
                  .value=${payer}
                  autocomplete="off"
                  .checked=${pay === payer}
                />${words}</label
              >`,
          ),
        )}
        ${
          pay === 'plan'
            ? [
                group(`${messages.plan} (${currency})`, named(PLAN)),
                group(
                  messages.covers,
                  estimates.map(({ option }, index) => {
                    const name = `covers-${index}`;
                    return html`<div class="field">
                      <label for=${name}>${option}</label>
                      ${choice(name, Object.entries(messages.answers), this.entries[name])}
                    </div>`;
                  }),
                  messages.coversWhy,
                ),
              ]
            : nothing
        }
      </details>
      <button type="button" ?hidden=${!this.#isChanged} @click=${this.onClear}>${messages.clear}</button>
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
      <p class="hint" id="${name}-why">${why}</p>
      <p class="bad" id="${name}-bad">
        ${isBad ? this.#localized.messages.bad(formatNumber(maxOf(name), locale), formatNumber(12.5, locale)) : nothing}
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
    this.#reset();
    this.heard = this.#localized.messages.cleared;
    // the button goes out of view, and the focus with it, unless it is taken to what it has cleared
    this.summary.focus();
    this.#tell();
  }

  #reset(): void {
    this.entries = {};
    this.editing = this.heard = '';
  }

  #tell(): void {
    const userInput = this.#userInput();
    const options = this.#estimates(userInput).map(({ option: name, total, hasMore }) => ({
      name,
      ...(total && outward(total)),
      hasMore,
    }));
    this.dispatchEvent(
      /** @internal */
      new DaEstimateEvent(userInput.months, options),
    );
  }

  get #localized(): Localized<CostMessages> {
    return costMessages(this.#language.locale);
  }

  get #isChanged(): boolean {
    return Object.entries(this.entries).some(
      ([name, value]) => value && !(name === 'months' && Number(value) === this.#costs.months),
    );
  }

  get #payer(): Payer {
    return (this.entries.pay ?? '') as Payer;
  }

  /** What is typed in a field. Nothing: nothing. Not a number: it cannot be used. */
  #typed(name: string): number | undefined {
    const value = parseNumber(this.entries[name] ?? '', this.#language.locale);
    return value !== undefined && value > maxOf(name) ? NaN : value;
  }

  /** Writes what is typed in the way of the page's language, where that is another by now: the numbers stay. */
  #retype(): void {
    const { locale } = this.#language;
    if (this.#typedIn && this.#typedIn !== locale)
      this.entries = Object.fromEntries(
        Object.entries(this.entries).map(([name, text]) => {
          const value = name === 'months' ? NaN : parseNumber(text, this.#typedIn);
          return [name, value ? formatNumber(value, locale) : text];
        }),
      );
    this.#typedIn = locale;
  }

  #userInput(): UserInput {
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
        this.#payer === 'plan'
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

  #estimates(userInput: UserInput): Estimate[] {
    return estimate(this.#costs, userInput);
  }

  /** How the reader pays, and what each option comes to. */
  #results(): string[] {
    const userInput = this.#userInput();
    const estimates = this.#estimates(userInput);
    const { messages } = this.#localized;
    return [
      messages.paidBy[this.#payer],
      ...estimates.map((estimate) =>
        messages.entry(
          estimate.option,
          describeTotal(estimate, userInput.months, this.#costs.currency, this.#localized),
        ),
      ),
    ];
  }

  /** The visits that the reader has filled in for other months than these: they are not counted, and it is said. */
  #otherVisits(index: number, months: number, option?: string): string[] {
    const { messages, locale } = this.#localized;
    return Array.from({ length: MAX_MONTHS }, (_, i) => i + 1).flatMap((other) => {
      const visits = this.#typed(visitsField(index, other));
      if (other === months || visits === undefined || Number.isNaN(visits)) return [];
      const label = messages.visits(messages.months(other, locale));
      return messages.entry(
        option === undefined ? label : `${label}, ${option}`,
        messages.otherMonths(formatNumber(visits, locale)),
      );
    });
  }

  #leftOutVisits(): string[] {
    return this.#options.flatMap((option, index) => this.#otherVisits(index, this.#months, option));
  }

  /** What the reader has filled in, in words. */
  #userInputLines(): string[] {
    const { messages, locale } = this.#localized;
    const line = (name: string, label: string, isAlways = false) => {
      const value = this.#typed(name);
      if (value === undefined && !isAlways) return [];
      const isMoney = maxOf(name) === MAX_TYPED_MONEY;
      return messages.entry(
        label,
        value === undefined
          ? messages.notSet
          : Number.isNaN(value)
            ? messages.leftOut
            : isMoney
              ? formatMoney(value, this.#costs.currency!, locale)
              : formatNumber(value, locale),
      );
    };
    const options = this.#options;
    return [
      ...AROUND.flatMap((name) => line(name, messages.fields[name][0])),
      ...options.flatMap((option, index) =>
        line(
          visitsField(index, this.#months),
          `${messages.visits(messages.months(this.#months, locale))}, ${option}`,
        ),
      ),
      ...this.#leftOutVisits(),
      ...(this.#payer === 'plan'
        ? [
            messages.planOrder,
            ...PLAN.flatMap((name) => line(name, messages.fields[name][0], true)),
            ...options.map((option, index) =>
              messages.entry(
                `${messages.covers} ${option}`,
                messages.answers[(this.entries[`covers-${index}`] ?? '') as keyof typeof messages.answers],
              ),
            ),
          ]
        : []),
    ];
  }

  #read(): void {
    const { value, nodes, problems } = readCosts(this, settingsOf(this), this.#aid.value?.currency);
    this.#costs = value;
    this.#nodes = nodes;
    this.#problems = problems;
    this.#currency.setValue(value.currency);
  }

  /** All words about the figures, by the places where they stand. `mine`: the reader's own, in words. */
  #words(
    { months, plan, travel, time }: UserInput,
    estimates: readonly Estimate[],
    userInputLines?: readonly string[],
  ): Map<string, RichText> {
    const localized = this.#localized;
    const { currency, lines } = this.#costs;
    const words = new Map<string, RichText>();
    /** The one of the two that the reader has filled in. */
    const half =
      (travel === undefined) === (time === undefined) ? undefined : time === undefined ? 'travel' : 'time';
    if (lines.length === 0) return words;
    words.set('way', [
      currency ? localized.messages.paidBy[userInputLines ? this.#payer : ''] : localized.messages.noTotals,
    ]);
    estimates.forEach((estimate, index) => {
      const { option, parts, visits, spreadAs, isHalfKnown } = estimate;
      const name = { part: 'name', text: [option] };
      if (!currency) {
        words.set(`option-${index}`, [name]);
        return;
      }
      words.set(`option-${index}`, [
        name,
        ' ',
        { part: 'total', text: [describeTotal(estimate, months, currency, localized)] },
      ]);
      for (const { part, price, lines: of } of parts) {
        // a sum for visits that its lines do not say would contradict them
        const isSpread = price && spreadAs && part !== 'own' && of.some(({ per }) => per === 'visit');
        if (isSpread)
          words.set(`visits-${index}`, [
            localized.messages.spread(
              visits.high,
              localized.messages.months(months, localized.locale),
              spreadAs,
              localized.locale,
            ),
          ]);
        const title =
          part === 'own' && half ? localized.messages.ownPart[half] : localized.messages.parts[part];
        words.set(`part-${index}-${part}`, [
          price && !isSpread
            ? localized.messages.part(
                title,
                inRoundedMoney(price, currency, localized),
                Boolean(plan) && part !== 'own' && part !== 'indirect',
              )
            : part === 'not-counted' && isHalfKnown && half
              ? `${title}. ${localized.messages.halfKnown[half]}`
              : title,
        ]);
      }
    });
    if (currency) words.set('grounds', describeCostGrounds(months, userInputLines ?? [], localized));
    return words;
  }

  /** Writes the words for the figures without anything of the reader's into the page, each before its lines. */
  #write(): void {
    const { lines, months } = this.#costs;
    const { lang } = this.#localized;
    const userInput = { months };
    const estimates = this.#estimates(userInput);
    const words = this.#words(userInput, estimates);
    if (lines.length)
      words.set('about', describeCosts(this.#costs, this.#aid.value?.country, this.#localized));
    const [first] = this.#nodes;
    const placeOf = (line: Cost | undefined) => this.#top(this.#nodes[lines.indexOf(line!)]);
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
    for (const [key, node, tag = 'p'] of entries.reverse()) {
      const before = following.get(node) ?? node;
      const existing = writeText(this, { key, text: words.get(key), lang, tag, before });
      if (!existing) continue;
      if (existing.nextElementSibling !== before) this.insertBefore(existing, before);
      following.set(node, existing);
      written.add(existing);
    }
    // what was said of options that are there no more
    for (const child of [...this.children]) if (isGenerated(child) && !written.has(child)) child.remove();
  }

  #saidAs(key: string): Element | null {
    return this.querySelector(`:scope > .da-said-${key}`);
  }

  /** What holds a place, among the element's own children. */
  #top(node: Element | undefined): Element | null {
    let top = node ?? null;
    while (top && top.parentElement !== this) top = top.parentElement;
    return top;
  }
}

/** What in the lines, once changed, has to be read again. */
const OBSERVED = [
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

const maxOf = (name: string): number => MAX_TYPED[name.split('-')[0]!] ?? MAX_TYPED_MONEY;

const choice = (name: string, options: readonly (readonly [string, string])[], chosen = ''): TemplateResult =>
  html`<select id=${name} name=${name} autocomplete="off">
    ${options.map(
      ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
    )}
  </select>`;

/** Words as they are drawn in the shadow root. */
const drawn = (inline: Inline): unknown =>
  typeof inline === 'string'
    ? inline
    : 'strong' in inline
      ? html`<b>${inline.strong}</b>`
      : 'part' in inline
        ? html`<span class="da-said-${inline.part}">${inline.text.map(drawn)}</span>`
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
