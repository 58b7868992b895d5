import { ContextConsumer } from '@lit/context';
import { html, ReactiveElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tellAuthor } from '../../author/report.js';
import { sayCourse, sideEffectsMessages } from '../../intl/side-effects.js';
import type { Certainty, Finding } from '../../model/chance.js';
import type { Act, Seriousness } from '../../model/side-effects.js';
import type { Problem } from '../../reading/problem.js';
import { isSaid, SAID, type Settings } from '../../reading/settings.js';
import { CHANCE, readSideEffect } from '../../reading/side-effects.js';
import { Content } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { drawInto } from '../../shared/render-shadow.js';
import { Forgetting } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { sideEffectsContext } from '../../shared/side-effects-context.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { say } from '../../shared/write-text.js';
import { sideEffectLight } from './side-effect.lightdom.js';
import { sideEffectLate } from './side-effect.states.js';
import { sideEffectStyles } from './side-effect.styles.js';

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
export class DaSideEffect extends ReactiveElement {
  /** How many people it happened to with the treatment. A decimal where the source gives only a percentage. Absent: no number is known, and `finding` says why. */
  @property({ reflect: true }) events?: number | string | null;

  /** How many people had the treatment; at least 1. Needed with `events`. */
  @property({ reflect: true }) of?: number | string | null;

  /** How many people it happened to in the comparison group. */
  @property({ attribute: 'comparator-events', reflect: true }) comparatorEvents?: number | string | null;

  /** How many people were in the comparison group. */
  @property({ attribute: 'comparator-of', reflect: true }) comparatorOf?: number | string | null;

  /** What happened to the people counted, as a verb in its base form: "feel detached". Absent: "have this". */
  @property({ reflect: true }) outcome?: string | null;

  /** Why there is no number; `no-clear-difference` may also stand beside numbers. */
  @property({ reflect: true }) finding?: Finding | null;

  /** How serious it can be. Absent: said to be not stated. */
  @property({ reflect: true }) seriousness?: Seriousness | null;

  /** When it starts: "soon after the spray", or "not known". Absent: said to be not stated. */
  @property({ reflect: true }) starts?: string | null;

  /** How long it lasts: "about 1.5 hours", or "not known". Absent: said to be not stated. */
  @property({ reflect: true }) lasts?: string | null;

  /** What to do when it happens. Absent: said to be not stated. */
  @property({ reflect: true }) act?: Act | null;

  /** What the treated people had, as a phrase after a count. Absent: as the list says. */
  @property({ reflect: true }) treatment?: string | null;

  /** What the others had, as a phrase after a count; `none-known` where this effect was counted without a comparison group. Absent: as the list says. */
  @property({ reflect: true }) comparator?: string | null;

  /** When it was counted. Absent: as the list says. */
  @property({ reflect: true }) timeframe?: string | null;

  /** Who was studied. Absent: as the list says. */
  @property({ reflect: true }) population?: string | null;

  /** How sure the evidence is, in GRADE's words. Absent: as the list says. */
  @property({ reflect: true }) certainty?: Certainty | null;

  /** The main reason for the certainty, or what is known where there is no number. Absent: as the list says. */
  @property({ attribute: 'certainty-reason', reflect: true }) certaintyReason?: string | null;

  /** The id of a `da-source`, or several with spaces between. Absent: as the list says. */
  @property({ reflect: true }) source?: string | null;

  /** Whether the reader looks at it closely. In memory only, never in the page. */
  @state() private isClose = false;

  readonly #list = new ContextConsumer(this, { context: sideEffectsContext, subscribe: true });
  readonly #language = new Language(this);
  readonly #sources = new Sources(this);
  #internals: ElementInternals | undefined;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new Content(this);
    new LightStyles(this, [saidLight, sideEffectLight], sideEffectLate);
    new Forgetting(this, () => (this.isClose = false));
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The words are content; only the button has a shadow root, of its own. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const list = this.#list.value;
    const own = settingsOf(this);
    const { value, chance, problems, shared } = readSideEffect(this, list, own);
    this.#problems = [
      ...problems,
      ...(list ? [] : shared),
      ...this.#sources.problems(list && !own.getAttribute('source') ? [] : value.chance.sources),
    ];
    const said = sideEffectsMessages(this.#language.locale);
    const drawn = this.#writeChance(chance, value.chance.treatment && said.say.outcome);
    const course = say(this, { key: 'course', words: sayCourse(value, said), lang: said.lang })!;
    // content that came after it, while the page was read, stands before it
    if (course.nextElementSibling) this.append(course);
    const place = course.querySelector(`.${SAID}-look`);
    if (!canLook || !place) return;

    drawInto(
      place,
      html`<button class="control quiet" type="button" aria-pressed=${this.isClose} @click=${this.onLook}>
        ${said.say.closely} <span class="only-heard">${value.name}</span>
      </button>`,
      [hostStyles, controlStyles, sideEffectStyles],
      this,
    );
    if (!this.hasUpdated || !changed.has('isClose')) return;
    // a state, and not an attribute: no one who records the page learns what a reader looks at
    (this.#internals ??= this.attachInternals()).states[this.isClose ? 'add' : 'delete']('close');
    drawn.requestUpdate?.();
  }

  protected override updated(changed: PropertyValues): void {
    tellAuthor(this, this.#problems);
    if (this.isClose && changed.has('isClose')) this.scrollIntoView({ block: 'nearest' });
  }

  /** Keeps a `da-chance` under the heading, with the settings of this effect: it says and draws the numbers. */
  #writeChance(settings: Settings, outcome: string | undefined): Partial<ReactiveElement> {
    const children = Array.from(this.children);
    const there = children.find((child) => child.matches(`.${SAID}-chance`));
    const chance = there ?? document.createElement('da-chance');
    if (!there) chance.className = `${SAID} ${SAID}-chance`;
    for (const name of CHANCE) {
      const value = settings.getAttribute(name) ?? (name === 'outcome' && outcome);
      if (!value) chance.removeAttribute(name);
      else if (chance.getAttribute(name) !== value) chance.setAttribute(name, value);
    }
    const first = children.find((child) => !isSaid(child));
    const heading = first && /^h\d$/.test(first.localName) ? first : undefined;
    if (heading && heading.nextElementSibling !== chance) heading.after(chance);
    else if (!chance.parentNode) this.append(chance);
    return chance;
  }

  private onLook(): void {
    this.isClose = !this.isClose;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-side-effect': DaSideEffect;
  }
}
