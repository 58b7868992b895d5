import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { chanceMessages } from '../../intl/chance.js';
import { sideEffectsMessages } from '../../intl/side-effects.js';
import { displays, type Denominator, type Display } from '../../model/chance.js';
import {
  sortSideEffects,
  orders,
  type Order,
  type SideEffects,
  denominatorOfEffects,
} from '../../model/side-effects.js';
import { GENERATED } from '../../reading/readable.js';
import { hasOwnGrounds, readSideEffects } from '../../reading/side-effects.js';
import { aidContext, scaleContext } from '../../shared/aid-context.js';
import { controlStyles } from '../../shared/controls.js';
import { renderShadow, slottablesOf } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { sideEffectsContext } from '../../shared/side-effects-context.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeSideEffects } from '../../writing/side-effects.js';
import { sideEffectsLightdom } from './side-effects.lightdom.js';
import { sideEffectsStyles } from './side-effects.styles.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { sideEffects } from '../../model/declarations/side-effects.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';

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
export class DaSideEffects extends AidElement {
  static override properties = propertiesOf(sideEffects);

  // what the reader has chosen: in memory only, never in the page
  @state() private arranged: Order = 'listed';
  @state() private shownAs: Display | undefined;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #scale = new ContextProvider(this, { context: scaleContext });
  readonly #list = new ContextProvider(this, { context: sideEffectsContext });
  readonly #sources = new Sources(this);
  #value!: SideEffects;
  /** The elements of the effects, in the author's order. */
  #items: readonly Element[] = [];
  #denominator!: Denominator;

  constructor() {
    super(sideEffects, { lightdom: [sideEffectsLightdom] });
    new ResetController(this, () => {
      this.arranged = 'listed';
      this.shownAs &&= 'icons';
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the effects inside ask for what they share, so that none of them is drawn twice
    this.#read(true);
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

  #choice(): TemplateResult {
    const { messages } = sideEffectsMessages(this.locale);
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
    const settings = this.settings;
    const { value, nodes, problems } = readSideEffects<Element>(this, settings, this.surroundings);
    this.#value = value;
    this.#items = nodes;
    this.problems = [...problems, ...this.#sources.problems(value.grounds.sources)];
    if (tell) this.#list.setValue(settings);
    const denominator = denominatorOfEffects(value, this.#base);
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
    writeSideEffects(this, this.#value, sideEffectsMessages(this.locale), {
      denominator: this.#denominator,
      baseDenominator: this.#base,
      sources: this.#sources.links(this.#value.grounds.sources),
      chanceMessages: chanceMessages(this.locale),
      before: this.#items[0],
    });
  }

  /** Puts the effects in the reader's order: no node of the author moves, and they are heard as they are seen. */
  #arrange(): void {
    if (this.arranged === 'listed' && !this.shadowRoot) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const order = sortSideEffects(this.#value.effects, this.arranged).map((index) => this.#items[index]!);
    slottablesOf(this).forEach((node, index) => {
      // a slot for each: within one slot, the Tab key goes by the order of the page
      const slot = root.children[index] ?? root.appendChild(document.createElement('slot'));
      // an engine that cannot assign shows them all in the first slot, as they stand
      (slot as HTMLSlotElement).assign?.(this.#items.includes(node as Element) ? order.shift()! : node);
    });
  }
}

/** Whether the reader looks closely at an effect. */
const isClose = (effect: Element): boolean =>
  CSS.supports('selector(:state(da))') && effect.matches(':state(close)');

export interface DaSideEffects extends PropertiesOf<typeof sideEffects> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-side-effects': DaSideEffects;
  }
}
