import { ContextConsumer } from '@lit/context';
import { html, type PropertyValues, type ReactiveElement } from 'lit';
import { state } from 'lit/decorators.js';
import { sideEffectsMessages } from '../../intl/side-effects.js';
import { GENERATED } from '../../reading/readable.js';
import { readSideEffect } from '../../reading/side-effects.js';
import { controlStyles } from '../../shared/controls.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { sideEffectsContext } from '../../shared/side-effects-context.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeSideEffect } from '../../writing/side-effect.js';
import { sideEffectLightdom } from './side-effect.lightdom.js';
import { sideEffectStates } from './side-effect.states.js';
import { sideEffectStyles } from './side-effect.styles.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { sideEffect } from '../../model/declarations/side-effect.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';

/** Whether the engine can show something closely without writing into the page. */
const canLook = globalThis.CSS?.supports('selector(:state(da))');

/**
 * @summary One side effect: how likely it is, when it starts, how long it lasts, how serious it is, what to do.
 *
 * Its name is the heading, or the first words, that the author wrote; what it feels like and what helps follow as the
 * author's own text. The numbers are told by a `da-chance` that it writes under the heading. What it does not say of
 * them itself (time frame, people studied, source, …) comes from the `da-side-effects` around it.
 *
 * @tagname da-side-effect
 * @slot - The name in a heading, then what it feels like and what helps.
 * @cssprop [--da-color-border] - The card's border.
 * @cssprop [--da-color-caution] - The bar of a serious effect, and the mark before what to do.
 * @cssprop [--da-font-heading] - Typeface of the name.
 */
export class DaSideEffect extends AidElement {
  static override properties = propertiesOf(sideEffect);

  /** Whether the reader looks at it closely. In memory only, never in the page. */
  @state() private isClose = false;

  readonly #list = new ContextConsumer(this, { context: sideEffectsContext, subscribe: true });
  readonly #sources = new Sources(this);
  #internals: ElementInternals | undefined;

  constructor() {
    super(sideEffect, { lightdom: [sideEffectLightdom], states: [sideEffectStates] });
    new ResetController(this, () => (this.isClose = false));
  }

  protected override willUpdate(changed: PropertyValues): void {
    const list = this.#list.value;
    const settings = this.settings;
    const effect = readSideEffect(this, list, settings);
    const { value } = effect;
    this.problems = [
      ...effect.problems,
      ...(list ? [] : effect.shared),
      ...this.#sources.problems(list && !settings.getAttribute('source') ? [] : value.chance.sources),
    ];
    const localized = sideEffectsMessages(this.locale);
    const { chance, course } = writeSideEffect(this, effect, localized);
    const node = course.querySelector(`.${GENERATED}-look`);
    if (!canLook || !node) return;

    renderShadow(
      node,
      html`<button
        class="control link-button"
        type="button"
        aria-pressed=${this.isClose}
        @click=${this.onLook}
      >
        ${localized.messages.closely} <span class="visually-hidden">${value.name}</span>
      </button>`,
      [hostStyles, controlStyles, sideEffectStyles],
      { host: this },
    );
    if (!this.hasUpdated || !changed.has('isClose')) return;
    // a state, and not an attribute: no one who records the page learns what a reader looks at
    (this.#internals ??= this.attachInternals()).states[this.isClose ? 'add' : 'delete']('close');
    (chance as Partial<ReactiveElement>).requestUpdate?.();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isClose && changed.has('isClose')) this.scrollIntoView({ block: 'nearest' });
  }

  private onLook(): void {
    this.isClose = !this.isClose;
  }
}

export interface DaSideEffect extends PropertiesOf<typeof sideEffect> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-side-effect': DaSideEffect;
  }
}
