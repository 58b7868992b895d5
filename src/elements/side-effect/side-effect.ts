import { ContextConsumer } from '@lit/context';
import { html, ReactiveElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { describeCourse, sideEffectsMessages } from '../../intl/side-effects.js';
import type { Certainty, Finding } from '../../model/chance.js';
import type { Action, Severity } from '../../model/side-effects.js';
import type { Problem } from '../../reading/problem.js';
import { isGenerated, GENERATED, type Settings } from '../../reading/settings.js';
import { CHANCE, readSideEffect } from '../../reading/side-effects.js';
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
import { sideEffectLightdom } from './side-effect.lightdom.js';
import { sideEffectStates } from './side-effect.states.js';
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
  @property({ reflect: true }) seriousness?: Severity | null;

  /** When it starts: "soon after the spray", or "not known". Absent: said to be not stated. */
  @property({ reflect: true }) starts?: string | null;

  /** How long it lasts: "about 1.5 hours", or "not known". Absent: said to be not stated. */
  @property({ reflect: true }) lasts?: string | null;

  /** What to do when it happens. Absent: said to be not stated. */
  @property({ reflect: true }) act?: Action | null;

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
  readonly #language = new LocaleController(this);
  readonly #sources = new Sources(this);
  #internals: ElementInternals | undefined;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom, sideEffectLightdom], sideEffectStates);
    new ResetController(this, () => (this.isClose = false));
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
    const settings = settingsOf(this);
    const { value, chance, problems, shared } = readSideEffect(this, list, settings);
    this.#problems = [
      ...problems,
      ...(list ? [] : shared),
      ...this.#sources.problems(list && !settings.getAttribute('source') ? [] : value.chance.sources),
    ];
    const localized = sideEffectsMessages(this.#language.locale);
    const drawn = this.#writeChance(chance, value.chance.treatment && localized.messages.outcome);
    const course = writeText(this, {
      key: 'course',
      text: describeCourse(value, localized),
      lang: localized.lang,
    })!;
    // content that came after it, while the page was read, stands before it
    if (course.nextElementSibling) this.append(course);
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
    drawn.requestUpdate?.();
  }

  protected override updated(changed: PropertyValues): void {
    reportProblems(this, this.#problems);
    if (this.isClose && changed.has('isClose')) this.scrollIntoView({ block: 'nearest' });
  }

  /** Keeps a `da-chance` under the heading, with the settings of this effect: it says and draws the numbers. */
  #writeChance(settings: Settings, outcome: string | undefined): Partial<ReactiveElement> {
    const children = Array.from(this.children);
    const existing = children.find((child) => child.matches(`.${GENERATED}-chance`));
    const chance = existing ?? document.createElement('da-chance');
    if (!existing) chance.className = `${GENERATED} ${GENERATED}-chance`;
    for (const name of CHANCE) {
      const value = settings.getAttribute(name) ?? (name === 'outcome' && outcome);
      if (!value) chance.removeAttribute(name);
      else if (chance.getAttribute(name) !== value) chance.setAttribute(name, value);
    }
    const first = children.find((child) => !isGenerated(child));
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
