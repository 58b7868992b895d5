import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { chanceMessages } from '../../intl/chance.js';
import { sideEffectsMessages } from '../../intl/side-effects.js';
import type { Denominator } from '../../model/chance.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { sideEffect } from '../../model/declarations/side-effect.js';
import { sideEffects } from '../../model/declarations/side-effects.js';
import {
  denominatorOfEffects,
  orders,
  sharedCourse,
  sortSideEffects,
  type Order,
  type SideEffects,
} from '../../model/side-effects.js';
import { GENERATED, isGenerated } from '../../reading/readable.js';
import { lineOf, readSideEffects } from '../../reading/side-effects.js';
import { aidContext, scaleContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { controlStyles } from '../../shared/controls.js';
import { howKnownLightdom } from '../../shared/how-known.lightdom.js';
import { iconArrayStyles } from '../../shared/icon-array.js';
import { closedRoot, renderShadow, rootOf, slottablesOf } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { sideEffectsContext } from '../../shared/side-effects-context.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeSideEffects } from '../../writing/side-effects.js';
import { closerLook } from './closer-look.js';
import { sideEffectsLightdom } from './side-effects.lightdom.js';
import { sideEffectsStyles } from './side-effects.styles.js';
import { page } from '../../reading/page.js';

/**
 * @summary The side effects of a treatment: a line for each, with one denominator down the list.
 *
 * It gives its effects what they share (treatment, comparator, time frame, people, certainty, source), says that once
 * and sums up how many of them are frequent. Readers may put them in another order, and look at one closely. How the
 * numbers are known is one step away; no effect is ever folded away or filtered out.
 *
 * @tagname da-side-effects
 * @slot - The `da-side-effect` elements, as children, and what the author writes above or under them.
 * @csspart heading - The name of the effect in the closer look.
 * @csspart panel - The closer look at one effect.
 * @cssprop [--da-color-accent] - People to whom it happened, and links.
 * @cssprop [--da-color-border] - The lines between effects.
 * @cssprop [--da-color-caution] - Signs of what to do.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-color-serious=var(--da-color-caution)] - The bar of serious effects.
 */
export class DaSideEffects extends AidElement {
  static override properties = propertiesOf(sideEffects);

  // what the reader has chosen: in memory only, never in the page
  #arranged: Order = 'listed';
  /** The element of the effect that the reader looks at closely. */
  #closely: Element | undefined;
  /** Whether only what the reader has chosen is new. */
  #fromUser = false;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #scale = new ContextProvider(this, { context: scaleContext });
  readonly #list = new ContextProvider(this, { context: sideEffectsContext });
  readonly #sources = new Sources(this);
  #value!: SideEffects;
  /** The elements of the effects, in the author's order. */
  #items: readonly Element[] = [];
  #denominator!: Denominator;

  constructor() {
    super(sideEffects, { lightdom: [howKnownLightdom, sideEffectsLightdom] });
    new ResetController(this, () => {
      this.#arranged = 'listed';
      this.#closely = undefined;
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the effects inside ask for what they share, so that none of them is drawn twice
    this.#read(true);
    this.awaitOthers();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#fromUser || changed.size) {
      if (!this.isRead) this.#read(changed.size > 0);
      this.#write();
    }
    this.#fromUser = false;
    this.#arrange();
    const node = this.querySelector(`:scope > .${GENERATED}-notes > .${GENERATED}-choose`);
    if (node)
      renderShadow(node, this.#choice(), [hostStyles, controlStyles, iconArrayStyles, sideEffectsStyles], {
        host: this,
      });
  }

  #choice(): TemplateResult {
    const localized = sideEffectsMessages(this.locale);
    const { messages } = localized;
    const { effects } = this.#value;
    const field = (
      label: string,
      choices: readonly { readonly value: string; readonly words: string }[],
      chosen: string,
      onChange: (event: Event) => void,
    ) =>
      html`<label class="field"
        >${label}
        <select autocomplete="off" @change=${onChange}>
          ${choices.map(
            ({ value, words }) =>
              html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
          )}
        </select></label
      >`;
    const counted = effects.flatMap(({ name, chance }, index) =>
      chance.treatment ? [{ value: String(index), words: name }] : [],
    );
    const index = this.#closely ? this.#items.indexOf(this.#closely) : -1;
    const effect = effects[index]?.chance.treatment && effects[index];
    return html`<div class="control choose">
        ${
          effects.length > 1
            ? field(
                messages.order,
                orders.map((value) => ({ value, words: messages.orders[value] })),
                this.#arranged,
                this.onOrder,
              )
            : nothing
        }
        ${
          counted.length
            ? field(
                messages.closely,
                [{ value: '-1', words: messages.noOne }, ...counted],
                effect ? String(index) : '-1',
                this.onLook,
              )
            : nothing
        }
      </div>
      ${effect ? closerLook(effect, this.#denominator, localized, chanceMessages(this.locale)) : nothing}`;
  }

  private onOrder(event: Event): void {
    this.#arranged = (event.target as HTMLSelectElement).value as Order;
    this.#onUserInput();
  }

  private onLook(event: Event): void {
    this.#closely = this.#items[Number((event.target as HTMLSelectElement).value)];
    this.#onUserInput();
  }

  #onUserInput(): void {
    this.#fromUser = true;
    this.requestUpdate();
  }

  /** @param tell whether what the effects share may have changed */
  #read(tell: boolean): void {
    this.isRead = true;
    const settings = this.settings;
    const { value, nodes, problems, unread } = readSideEffects<Element>(this, settings, this.surroundings);
    this.#value = value;
    this.#items = nodes;
    this.problems = [...problems, ...this.#sources.problems(value.grounds.sources)];
    this.#sources.await(value.effects.flatMap(({ chance }) => chance.sources));
    const said = sharedCourse(value.effects);
    if (tell || [...said].join() !== [...(this.#list.value?.said ?? [])].join())
      this.#list.setValue({ settings, unread, said });
    const denominator = denominatorOfEffects(value, this.#base);
    if (denominator === this.#denominator) return;
    this.#denominator = denominator;
    this.#scale.setValue({
      denominatorOf: () => denominator,
      lineOf: (chance) => {
        const effect = chance.parentElement;
        return effect?.localName === sideEffect.tag && isGenerated(chance)
          ? lineOf(effect, this.settings)
          : undefined;
      },
    });
  }

  /** The aid's denominator. */
  get #base(): Denominator {
    return this.#aid.value?.denominator ?? 100;
  }

  /** Says what is so for the whole list, and how its numbers are known. */
  #write(): void {
    writeSideEffects<Element>(this, this.#value, sideEffectsMessages(this.locale), {
      denominator: this.#denominator,
      baseDenominator: this.#base,
      links: (ids) => this.#sources.links(ids),
      chanceMessages: chanceMessages(this.locale),
      nodes: this.#items,
    });
  }

  /** Puts the effects in the reader's order: no node of the author moves, and they are heard as they are seen. */
  #arrange(): void {
    if (this.#arranged === 'listed' && !rootOf(this)) return;
    const root = closedRoot(this, 'manual');
    const order = sortSideEffects(this.#value.effects, this.#arranged).map((index) => this.#items[index]!);
    slottablesOf(this).forEach((node, index) => {
      // a slot for each: within one slot, the Tab key goes by the order of the page
      const slot = root.children[index] ?? root.insertBefore(page.createElement('slot'), null);
      // an engine that cannot assign shows them all in the first slot, as they stand
      (slot as HTMLSlotElement).assign?.(this.#items.includes(node as Element) ? order.shift()! : node);
    });
  }
}

export interface DaSideEffects extends PropertiesOf<typeof sideEffects> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-side-effects': DaSideEffects;
  }
}
