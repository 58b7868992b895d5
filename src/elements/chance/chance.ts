import { ContextConsumer } from '@lit/context';
import { nothing, ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { chanceMessages, describeChance } from '../../intl/chance.js';
import type { Link, RichText } from '../../intl/rich-text.js';
import {
  countOutOf,
  denominatorFor,
  rangeOutOf,
  type Certainty,
  type Chance,
  type Denominator,
  type Display,
  type Finding,
  type Group,
  type Range,
} from '../../model/chance.js';
import type { Icons } from '../../model/icons.js';
import { readChance } from '../../reading/chance.js';
import type { Problem } from '../../reading/problem.js';
import { authorText, isGenerated } from '../../reading/settings.js';
import { aidContext, scaleContext } from '../../shared/aid-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { bar, iconArray, iconArrayStyles } from '../../shared/icon-array.js';
import { InView } from '../../shared/in-view.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { settingsOf } from '../../shared/settings.js';
import { Sources } from '../../shared/sources.js';
import { writeText } from '../../shared/write-text.js';
import { chanceLightdom } from './chance.lightdom.js';
import { chanceStates } from './chance.states.js';
import { chanceStyles } from './chance.styles.js';

/**
 * @summary How many people it happens to, with and without a treatment: one sentence, two icon arrays, the source.
 *
 * It says its sentence in the page itself, so that it can be copied, translated and searched. A sentence of the
 * author's inside the element stands instead of the generated one; the facts under it are always said.
 * Without numbers it says why there are none, and is never blank.
 *
 * @tagname da-chance
 * @slot - The author's own sentence, with the count in words. Empty: the sentence is generated.
 * @cssprop [--da-icon-size=0.72em] - Width of one icon; ten make an array.
 * @cssprop [--da-color-accent] - Filled icons and links.
 * @cssprop [--da-color-surface=Canvas] - What outlined icons are filled with: the colour behind them.
 * @cssprop [--da-color-muted] - Outlined icons and small text.
 */
export class DaChance extends ReactiveElement {
  /** How many people it happened to with the treatment. A decimal where the source gives only a percentage. Absent: no number is known, and `finding` says why. */
  @property({ reflect: true }) events?: number | string | null;

  /** How many people had the treatment; at least 1. Needed with `events`. */
  @property({ reflect: true }) of?: number | string | null;

  /** How many people it happened to in the comparison group. */
  @property({ attribute: 'comparator-events', reflect: true }) comparatorEvents?: number | string | null;

  /** How many people were in the comparison group. */
  @property({ attribute: 'comparator-of', reflect: true }) comparatorOf?: number | string | null;

  /** What happened to the people counted, as a verb in its base form: "feel at least half better". Absent: the sentence only counts. */
  @property({ reflect: true }) outcome?: string | null;

  /** What the treated people had, as a phrase after a count: "with the spray". Absent: not said. */
  @property({ reflect: true }) treatment?: string | null;

  /** What the others had, as a phrase after a count: "with a dummy spray"; or `none-known` where the study had no comparison group. */
  @property({ reflect: true }) comparator?: string | null;

  /** When it was counted: "after 4 weeks". */
  @property({ reflect: true }) timeframe?: string | null;

  /** Who was studied. */
  @property({ reflect: true }) population?: string | null;

  /** Lowest count that the study's interval allows, in people out of `of`. Needs `high`. */
  @property({ reflect: true }) low?: number | string | null;

  /** Highest count that the study's interval allows, in people out of `of`. Needs `low`. */
  @property({ reflect: true }) high?: number | string | null;

  /** How sure the evidence is, in GRADE's words. It sets the verb of the generated sentence. Absent: as for low, and "not stated" is said. */
  @property({ reflect: true }) certainty?: Certainty | null;

  /** The main reason for the certainty, in a few words. */
  @property({ attribute: 'certainty-reason', reflect: true }) certaintyReason?: string | null;

  /** The id of a `da-source`, or several with spaces between. */
  @property({ reflect: true }) source?: string | null;

  /** Why there is no number; `no-clear-difference` may also stand beside numbers. */
  @property({ reflect: true }) finding?: Finding | null;

  /** How it is drawn. Absent: `icons`. */
  @property({ reflect: true }) display?: Display | null;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #scale = new ContextConsumer(this, { context: scaleContext, subscribe: true });
  readonly #language = new LocaleController(this);
  readonly #inView = new InView(this);
  readonly #sources = new Sources(this);
  #chance: Chance = { sources: [] };
  #denominator: Denominator = 100;
  #internals: ElementInternals | undefined;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom, chanceLightdom], chanceStates);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The words are content; only the drawings have shadow roots, each of its own. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#inView.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { value, problems } = readChance(settingsOf(this));
    this.#chance = value;
    this.#denominator =
      this.#scale.value?.denominatorOf(this) ?? denominatorFor([value], this.#aid.value?.denominator ?? 100);
    this.#problems = [...problems, ...this.#sources.problems(value.sources)];
    this.#write(this.#sources.links(value.sources));
    if (this.#inView.isNear) this.#drawAll();
  }

  protected override updated(_changed: PropertyValues): void {
    // one that another element has written: its problems are that element's to tell
    if (!isGenerated(this)) reportProblems(this, this.#problems);
  }

  #drawAll(): void {
    const { treatment, comparator, range, display } = this.#chance;
    const chosen = this.#scale.value?.displayOf?.(this);
    const how = display ?? chosen ?? 'icons';
    // what a reader has chosen is a state, and not an attribute that the page could be searched for
    if (chosen && CSS.supports('selector(:state(da))')) {
      const { states } = (this.#internals ??= this.attachInternals());
      states.clear();
      states.add(how);
    }
    if (treatment) this.#draw('with', treatment, how, range);
    if (comparator && comparator !== 'none-known') this.#draw('without', comparator, how);
  }

  /** The words beside it say the same, so a drawing is silent for assistive technology. */
  #draw(key: string, group: Group, display: Display, range?: Range): void {
    const node = this.querySelector(`:scope > .da-said-${key} > .da-said-drawing`);
    if (!node) return;
    const { people, of, bound } = countOutOf(group, this.#denominator);
    const icons: Icons =
      bound === 'fewer'
        ? { of, count: 0, low: 0, high: people }
        : bound === 'more'
          ? { of, count: people, low: people, high: of }
          : { of, count: people, ...(range && rangeOutOf(range, group, this.#denominator)) };
    renderShadow(node, display === 'words' ? nothing : display === 'bar' ? bar(icons) : iconArray(icons), [
      iconArrayStyles,
      chanceStyles,
    ]);
  }

  #write(links: readonly Link[]): void {
    const localized = chanceMessages(this.#language.locale);
    const words = describeChance(
      this.#chance,
      this.#denominator,
      localized,
      links,
      this.#scale.value?.sharesGrounds?.(this),
    );
    const write = (key: string, text: RichText | undefined, before?: Node | null) =>
      writeText(this, { key, text: text, lang: localized.lang, before });
    // from the last to the first, so that each has its successor to stand before
    const facts = write('facts', words.facts.length ? words.facts : undefined) ?? null;
    const without = write('without', words.captions[1], facts) ?? facts;
    write('with', words.captions[0], without);
    // the sentence stands where the author would have written one
    write('sentence', authorText(this) ? undefined : words.sentence, this.firstChild);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-chance': DaChance;
  }
}
