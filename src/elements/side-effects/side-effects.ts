import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, ReactiveElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { chanceMessages } from '../../intl/chance.js';
import { describeTogether, sideEffectsMessages } from '../../intl/side-effects.js';
import {
  denominatorFor,
  displays,
  type Certainty,
  type Denominator,
  type Display,
} from '../../model/chance.js';
import { sortSideEffects, orders, type Order, type SideEffects } from '../../model/side-effects.js';
import type { Problem } from '../../reading/problem.js';
import { GENERATED } from '../../reading/settings.js';
import { OBSERVED_SIDE_EFFECT, readSideEffects } from '../../reading/side-effects.js';
import { aidContext, scaleContext } from '../../shared/aid-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { sideEffectsContext } from '../../shared/side-effects-context.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { sideEffectsLightdom } from './side-effects.lightdom.js';
import { sideEffectsStyles } from './side-effects.styles.js';

/**
 * @summary The side effects of a treatment: one card each, with one denominator down the list.
 *
 * It gives its effects what they share (treatment, comparator, time frame, people, certainty, source), says that once
 * above them, and sums up how many of them are frequent. Readers may put them in another order, see the numbers as icons,
 * bars or words, and look at one closely. No effect is ever folded away or filtered out.
 *
 * @tagname da-side-effects
 * @slot - The `da-side-effect` elements, as children, and what the author writes above or under them.
 * @cssprop [--da-icon-size=0.72em] - Width of one icon.
 * @cssprop [--da-color-border] - Borders of the cards.
 * @cssprop [--da-color-caution] - The bar of serious effects, and marks.
 */
export class DaSideEffects extends ReactiveElement {
  /** What the treated people had, as a phrase after a count: "with the spray". Absent: not said. */
  @property({ reflect: true }) treatment?: string | null;

  /** What the others had, as a phrase after a count: "with a dummy spray"; or `none-known` where the study had no comparison group. */
  @property({ reflect: true }) comparator?: string | null;

  /** When the effects were counted: "during the 4-week trials". */
  @property({ reflect: true }) timeframe?: string | null;

  /** Who was studied. */
  @property({ reflect: true }) population?: string | null;

  /** How sure the evidence is, in GRADE's words. Absent: "not stated" is said. */
  @property({ reflect: true }) certainty?: Certainty | null;

  /** The main reason for the certainty, in a few words. */
  @property({ attribute: 'certainty-reason', reflect: true }) certaintyReason?: string | null;

  /** The id of a `da-source`, or several with spaces between. */
  @property({ reflect: true }) source?: string | null;

  /** How the author ordered the effects, in words: "as listed in the drug label". Absent: not said. */
  @property({ reflect: true }) order?: string | null;

  // what the reader has chosen: in memory only, never in the page
  @state() private arranged: Order = 'listed';
  @state() private shownAs: Display | undefined;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #scale = new ContextProvider(this, { context: scaleContext });
  readonly #list = new ContextProvider(this, { context: sideEffectsContext });
  readonly #language = new LocaleController(this);
  readonly #sources = new Sources(this);
  #value!: SideEffects;
  /** The elements of the effects, in the author's order. */
  #items: readonly Element[] = [];
  #denominator!: Denominator;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this, OBSERVED_SIDE_EFFECT);
    new LightdomStyles(this, [generatedLightdom, sideEffectsLightdom]);
    new ResetController(this, () => {
      this.arranged = 'listed';
      this.shownAs &&= 'icons';
    });
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the effects inside ask for what they share, so that none of them is drawn twice
    this.#read(true);
  }

  /** The effects are content, laid out as they stand. A shadow root comes only with another order. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('arranged') || changed.has('shownAs'))) {
      if (changed.has('shownAs')) this.#rescale();
    } else {
      this.#read(changed.size > 0);
      this.#write();
    }
    this.#arrange();
    const node = this.querySelector(`:scope > .${GENERATED}-notes > .${GENERATED}-choose`);
    if (node)
      renderShadow(node, this.#choice(), [hostStyles, controlStyles, sideEffectsStyles], { host: this });
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }

  #choice(): TemplateResult {
    const { messages } = sideEffectsMessages(this.#language.locale);
    const field = <Name extends string>(
      label: string,
      words: Readonly<Record<Name, string>>,
      names: readonly Name[],
      chosen: Name,
      onChange: (event: Event) => void,
    ) =>
      html`<label class="field"
        >${label}
        <select autocomplete="off" @change=${onChange}>
          ${names.map((name) => html`<option value=${name} .selected=${name === chosen}>${words[name]}</option>`)}
        </select></label
      >`;
    return html`<div class="control choose">
      ${field(messages.order, messages.orders, orders, this.arranged, this.onOrder)}
      ${field(messages.display, messages.displays, displays, this.shownAs ?? 'icons', this.onDisplay)}
    </div>`;
  }

  private onOrder(event: Event): void {
    this.arranged = (event.target as HTMLSelectElement).value as Order;
  }

  private onDisplay(event: Event): void {
    this.shownAs = (event.target as HTMLSelectElement).value as Display;
  }

  /** @param tell whether what the effects share may have changed */
  #read(tell: boolean): void {
    const settings = settingsOf(this);
    const { value, nodes, problems } = readSideEffects(this, settings);
    this.#value = value;
    this.#items = nodes as unknown as readonly Element[];
    this.#problems = [...problems, ...this.#sources.problems(value.grounds.sources)];
    if (tell) this.#list.setValue(settings);
    const denominator = denominatorFor(
      value.effects.map(({ chance }) => chance),
      this.#base,
    );
    if (denominator === this.#denominator) return;
    this.#denominator = denominator;
    this.#rescale();
  }

  /** The aid's denominator. */
  get #base(): Denominator {
    return this.#aid.value?.denominator ?? 100;
  }

  /** Gives each chance the list's denominator, and the way the reader wants it drawn. */
  #rescale(): void {
    const denominator = this.#denominator;
    const { shownAs } = this;
    this.#scale.setValue({
      denominatorOf: () => denominator,
      displayOf: (chance) => (isClose(chance.parentElement!) ? 'icons' : shownAs),
      sharesGrounds: (chance) => !hasOwnGrounds(chance.parentElement!),
    });
  }

  /** Says what is so for the whole list, above its effects. */
  #write(): void {
    const localized = sideEffectsMessages(this.#language.locale);
    const words = describeTogether(
      this.#value,
      this.#denominator,
      this.#denominator !== this.#base,
      localized,
      chanceMessages(this.#language.locale),
      this.#sources.links(this.#value.grounds.sources),
    );
    writeText(this, {
      key: 'notes',
      text: words.length ? words : undefined,
      lang: localized.lang,
      tag: 'div',
      before: this.#items[0],
    });
  }

  /** Puts the effects in the reader's order: no node of the author moves, and they are heard as they are seen. */
  #arrange(): void {
    if (this.arranged === 'listed' && !this.shadowRoot) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const order = sortSideEffects(this.#value.effects, this.arranged).map((index) => this.#items[index]!);
    const nodes = Array.from(this.childNodes).filter(
      (node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3,
    );
    nodes.forEach((node, index) => {
      // a slot for each: within one slot, the Tab key goes by the order of the page
      const slot = root.children[index] ?? root.appendChild(document.createElement('slot'));
      // an engine that cannot assign shows them all in the first slot, as they stand
      (slot as HTMLSlotElement).assign?.(this.#items.includes(node as Element) ? order.shift()! : node);
    });
  }
}

/** Whether an effect says for itself what its numbers rest on: one that is serious, or that differs from the list. */
const hasOwnGrounds = (effect: Element): boolean =>
  effect.getAttribute('seriousness') === 'serious' ||
  ['population', 'certainty', 'certainty-reason', 'source'].some((name) => effect.hasAttribute(name));

/** Whether the reader looks closely at an effect. */
const isClose = (effect: Element): boolean =>
  CSS.supports('selector(:state(da))') && effect.matches(':state(close)');

declare global {
  interface HTMLElementTagNameMap {
    'da-side-effects': DaSideEffects;
  }
}
