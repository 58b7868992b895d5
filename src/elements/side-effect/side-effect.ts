import { ContextConsumer } from '@lit/context';
import { chanceMessages } from '../../intl/chance.js';
import { sideEffectsMessages } from '../../intl/side-effects.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { sideEffect } from '../../model/declarations/side-effect.js';
import { readSideEffect } from '../../reading/side-effects.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { sideEffectsContext } from '../../shared/side-effects-context.js';
import { Sources } from '../../shared/sources.js';
import { writeSideEffect } from '../../writing/side-effect.js';
import { sideEffectLightdom } from './side-effect.lightdom.js';

/**
 * @summary One side effect: how likely it is, how serious it is, what to do, when it starts, how long it lasts.
 *
 * Its name is the heading, or the first words, that the author wrote; what it feels like and what helps follow as the
 * author's own text. The numbers are told by a `da-chance` that it writes under the heading. What it does not say of
 * them itself (time frame, people studied, source, …) comes from the `da-side-effects` around it, in which it is a line.
 *
 * @tagname da-side-effect
 * @slot - The name in a heading, then what it feels like and what helps.
 * @cssprop [--da-color-border] - The line above it, and its border where it stands by itself.
 * @cssprop [--da-color-caution] - The sign before what to do.
 * @cssprop [--da-color-serious=var(--da-color-caution)] - The bar of a serious effect.
 * @cssprop [--da-font-heading] - Typeface of the name.
 * @cssprop [--da-heading-size=1] - Size of the name, times what it is.
 */
export class DaSideEffect extends AidElement {
  static override properties = propertiesOf(sideEffect);

  readonly #list = new ContextConsumer(this, { context: sideEffectsContext, subscribe: true });
  readonly #sources = new Sources(this);

  constructor() {
    super(sideEffect, { lightdom: [sideEffectLightdom] });
  }

  protected override willUpdate(): void {
    const list = this.#list.value;
    const { settings } = this;
    const effect = readSideEffect(this, list?.settings, settings, list?.unread);
    const { sources } = effect.value.chance;
    this.problems = [
      ...effect.problems,
      ...(list ? [] : effect.shared),
      ...this.#sources.problems(list && !settings.getAttribute('source') ? [] : sources),
    ];
    writeSideEffect(
      this,
      effect,
      sideEffectsMessages(this.locale),
      list && { said: list.said, chances: chanceMessages(this.locale) },
    );
  }
}

export interface DaSideEffect extends PropertiesOf<typeof sideEffect> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-side-effect': DaSideEffect;
  }
}
