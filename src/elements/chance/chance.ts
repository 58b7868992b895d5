import { ContextConsumer } from '@lit/context';
import { nothing } from 'lit';
import { chanceMessages } from '../../intl/chance.js';
import {
  denominatorFor,
  iconsOf,
  type Chance,
  type ChanceLine,
  type Denominator,
  type Display,
  type Group,
  type Range,
} from '../../model/chance.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { chance } from '../../model/declarations/chance.js';
import { MAX_ICONS } from '../../model/icons.js';
import { readChance } from '../../reading/chance.js';
import { aidContext, scaleContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { bar, iconArray, iconArrayStyles } from '../../shared/icon-array.js';
import { InView } from '../../shared/in-view.js';
import { drawPeople, peopleLine, peopleLineStyles } from '../../shared/people-line.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { Sources } from '../../shared/sources.js';
import { writeChance } from '../../writing/chance.js';
import { chanceLightdom } from './chance.lightdom.js';
import { chanceStyles } from './chance.styles.js';

/**
 * @summary How many people it happens to, with and without a treatment: one sentence, two icon arrays, the source.
 *
 * It says its sentence in the page itself, so that it can be copied, translated and searched. A remark of the
 * author's inside the element stands under it, and never instead of it.
 * Without numbers it says why there are none, and is never blank.
 *
 * @tagname da-chance
 * @slot - A remark of the author's, under the generated sentence.
 * @cssprop [--da-icon-size=0.72em] - Width of one icon; ten make an array.
 * @cssprop [--da-color-accent] - Filled icons and links.
 * @cssprop [--da-color-surface] - What outlined icons are filled with: the colour behind them.
 * @cssprop [--da-color-muted] - Outlined icons and small text.
 */
export class DaChance extends AidElement {
  static override properties = propertiesOf(chance);

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #scale = new ContextConsumer(this, { context: scaleContext, subscribe: true });
  readonly #inView = new InView(this);
  readonly #sources = new Sources(this);
  #chance: Chance = { sources: [] };
  #denominator: Denominator = 100;
  #line: ChanceLine | undefined;

  constructor() {
    super(chance, { lightdom: [chanceLightdom] });
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#inView.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const column = this.#scale.value?.columnOf?.(this);
    const { value, problems } = readChance(this.settings, column);
    this.#chance = value;
    this.#denominator =
      this.#scale.value?.denominatorOf(this) ?? denominatorFor([value], this.#aid.value?.denominator ?? 100);
    this.problems = [...problems, ...this.#sources.problems(value.sources)];
    this.#line = this.#scale.value?.lineOf?.(this);
    writeChance(this, value, chanceMessages(this.locale), {
      denominator: this.#denominator,
      sources: this.#sources.links(value.sources),
      column,
      line: this.#line,
    });
    this.#inView.draw(() => {
      this.attempt(() => this.#drawAll());
    });
  }

  #drawAll(): void {
    const { treatment, comparator, range, display = 'icons' } = this.#chance;
    if (this.#line) {
      drawPeople(this, this.#chance, this.#denominator);
      return;
    }
    if (treatment) this.#draw('with', treatment, display, range);
    if (comparator && comparator !== 'none-known') this.#draw('without', comparator, display);
  }

  /** The words beside it say the same, so a drawing is silent for assistive technology. */
  #draw(key: string, group: Group, display: Display, range?: Range): void {
    const node = this.querySelector(`:scope > .da-said-${key} > .da-said-drawing`);
    if (!node) return;
    const icons = iconsOf(group, this.#denominator, range);
    // more icons than these cannot be seen
    const isBar = display === 'bar' || icons.of > MAX_ICONS;
    const draw = isBar ? bar : display === 'line' ? peopleLine : iconArray;
    renderShadow(node, display === 'words' ? nothing : draw(icons), [
      iconArrayStyles,
      peopleLineStyles,
      chanceStyles,
    ]);
  }
}

export interface DaChance extends PropertiesOf<typeof chance> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-chance': DaChance;
  }
}
