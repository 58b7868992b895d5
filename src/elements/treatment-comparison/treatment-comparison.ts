import { ContextConsumer, ContextProvider } from '@lit/context';
import type { PropertyValues } from 'lit';
import { approvalMessages } from '../../intl/approval.js';
import { chanceMessages } from '../../intl/chance.js';
import { comparisonMessages } from '../../intl/comparison.js';
import { ComparisonView } from '../../model/comparison-view.js';
import { sourcesOf, sourcesOfWords } from '../../model/comparison.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { treatmentComparison } from '../../model/declarations/treatment-comparison.js';
import {
  contextsOfChances,
  readComparison,
  type ComparisonNodes,
  type RowContext,
} from '../../reading/comparison.js';
import { aidContext, scaleContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { AnswersController } from '../../shared/answers-controller.js';
import { controlStyles } from '../../shared/controls.js';
import { farTables } from '../../shared/far-tables.js';
import { targetOf, targetOfLink } from '../../shared/hash-target.js';
import { canHide, HiddenParts } from '../../shared/hidden-parts.js';
import { isTakenAround } from '../../shared/ids.js';
import type { Listens } from '../../shared/listens.js';
import { howKnownLightdom } from '../../shared/how-known.lightdom.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { drawPeople } from '../../shared/people-line.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeComparison } from '../../writing/treatment-comparison.js';
import { choice } from './choice.js';
import { hidingRules } from './hiding.js';
import { treatmentComparisonLightdom } from './treatment-comparison.lightdom.js';
import { treatmentComparisonStyles } from './treatment-comparison.styles.js';
import { page } from '../../reading/page.js';

/** The reader chose which options or rows to look at. It does not bubble. Which they are is not in it. */
export class DaChooseEvent extends Event {
  static readonly type = 'da-choose';

  /** How many options are in view. */
  readonly options: number;

  /** How many groups of rows with a title are in view. */
  readonly groups: number;

  constructor(options: number, groups: number) {
    super(DaChooseEvent.type);
    this.options = options;
    this.groups = groups;
  }
}

const styles = [hostStyles, controlStyles, treatmentComparisonStyles];

/**
 * @summary The options side by side: the author's own table, made better.
 *
 * First row the options, first column the questions, a row with one cell titles the rows after it. It stays a table at
 * every width, says the approval of each option in a row of its own, keeps one denominator per row, and lets readers
 * look at two options or more at a time. Harms are never out of view while benefits are in view.
 *
 * @tagname da-treatment-comparison
 * @slot - The table.
 * @csspart bar - The choice of what to look at.
 * @csspart button - The button that shows all again.
 * @csspart choice - One option or part to look at, or not to.
 * @cssprop [--da-color-border] - Lines of the table.
 * @cssprop [--da-color-surface] - Background of the headers that stay in view.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the options' names.
 * @cssprop [--da-heading-size=1] - Size of the caption and the questions, times what it is.
 * @cssprop [--da-radius=2em] - Roundness of buttons and choices.
 * @fires {DaChooseEvent} da-choose - The reader chose which options or rows to look at.
 */
export class DaTreatmentComparison extends AidElement {
  static override properties = propertiesOf(treatmentComparison);
  // nothing is drawn around its content
  static override readonly disabledFeatures = [];

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #answers: AnswersController;
  readonly #scale = new ContextProvider(this, { context: scaleContext });
  readonly #hidden = new HiddenParts(this);
  readonly #sources = new Sources(this);

  /** What the patient has chosen to look at. In memory only, never in the page. */
  #view = new ComparisonView({ choose: [], options: [], groups: [] });
  #nodes: ComparisonNodes<Element> | undefined;
  #contexts: ReadonlyMap<Element, RowContext> = new Map();

  constructor() {
    super(treatmentComparison, { lightdom: [howKnownLightdom, treatmentComparisonLightdom] });
    this.#answers = new AnswersController(this, () => {
      const { lookedAt, onPage } = comparisonMessages(this.locale).messages;
      const { options, optionsAway } = this.#view;
      const heading = optionsAway.size ? lookedAt : onPage;
      return [{ part: 'options', heading, lines: options.map((text) => ({ text })) }];
    });
    new ResetController(this, () => {
      this.#view = this.#view.whole;
      this.#show();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the chances inside ask for their denominator, so that none of them is drawn twice
    this.attempt(() => this.#read());
    this.awaitOthers();
    page.addEventListener('click', this.#onClickInPage);
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    page.removeEventListener('click', this.#onClickInPage);
    removeEventListener('hashchange', this.#onHash);
  }

  protected override willUpdate(): void {
    if (!this.isRead) this.#read();
    const { locale } = this;
    const { country } = this.#aid.value ?? {};
    const counts = writeComparison<Element>(
      this,
      this.#view.comparison,
      this.#nodes,
      comparisonMessages(locale),
      approvalMessages(locale),
      {
        denominator: this.#denominator,
        country,
        canHide,
        isFar: this.#isFar,
        contexts: this.#contexts,
        chances: chanceMessages(locale),
        linksTo: this.#sources.known,
        links: (ids) => this.#sources.links(ids),
        isTaken: isTakenAround(this, this.surroundings),
      },
    );
    for (const { cell, chance, denominator } of counts) drawPeople(cell, chance, denominator);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#show();
  }

  /** Whether the table waits until it is near the view. It has been read already. */
  get #isFar(): boolean {
    const table = this.#nodes?.table;
    if (!table || !farTables.has(table)) return false;
    farTables.set(table, () => {
      const { isRead } = this;
      this.requestUpdate();
      this.isRead = isRead;
    });
    return true;
  }

  get #denominator() {
    return this.#aid.value?.denominator ?? 100;
  }

  #read(): void {
    this.isRead = true;
    const { value, nodes, problems } = readComparison<Element>(this, this.settings, this.surroundings);
    this.problems = [...problems, ...this.#sources.problems(sourcesOfWords(value), 'data-source')];
    this.#sources.await(sourcesOf(value));
    this.#nodes = nodes;
    this.#view = this.#view.of(value);
    const contexts = (this.#contexts = contextsOfChances(value, nodes, this.#denominator));
    this.#scale.setValue({
      denominatorOf: (chance) => contexts.get(chance)?.denominator,
      columnOf: (chance) => contexts.get(chance)?.column,
      lineOf: (chance) => contexts.get(chance)?.line,
    });
  }

  /** Shows what the patient looks at, and draws their choice. Nothing of it is written into the page. */
  #show(): void {
    const view = this.#view;
    const localized = comparisonMessages(this.locale);
    this.#hidden.hide(this.#nodes ? hidingRules(this.#hidden.selector, this.#nodes, view) : '');
    this.#answers.tell();
    const node = this.querySelector(':scope > .da-said-choice');
    if (node && !this.#isFar) renderShadow(node, choice(view, localized, this.#choose), styles);
  }

  readonly #choose = (view: ComparisonView): void => {
    if (view === this.#view) return;
    this.#view = view;
    this.#show();
    this.dispatchEvent(
      /** @internal */
      new DaChooseEvent(view.options.length, view.groups(true).length),
    );
  };

  /** A link to a row that is out of view brings its group back, before the browser goes there. */
  readonly #onClickInPage = (event: Event): void => {
    if (this.#view.groupsAway.size) this.#bringBack(targetOfLink(event));
  };

  /** Also where the browser goes back, or the address is changed by hand. */
  readonly #onHash = (): void => {
    const target = this.#view.groupsAway.size ? targetOf(location.hash) : null;
    if (this.#bringBack(target)) target!.scrollIntoView();
  };

  #bringBack(target: Element | null): boolean {
    const group = this.#nodes?.groups.findIndex(({ header, rows }) =>
      [header, ...rows].some((row) => row?.element.contains(target)),
    );
    if (!target || group === undefined || !this.#view.groupsAway.has(group)) return false;
    this.#choose(this.#view.toggleGroup(group));
    return true;
  }
}

export interface DaTreatmentComparison extends PropertiesOf<typeof treatmentComparison> {
  addEventListener: Listens<typeof DaChooseEvent>;
  removeEventListener: Listens<typeof DaChooseEvent>;
}

declare global {
  interface HTMLElementTagNameMap {
    'da-treatment-comparison': DaTreatmentComparison;
  }
}
