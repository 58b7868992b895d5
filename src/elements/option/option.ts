import { ContextConsumer } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { approvalMessages, regulatorOf } from '../../intl/approval.js';
import { approvals, type Approval } from '../../model/comparison.js';
import type { Problem } from '../../reading/problem.js';
import { reading } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { tellAuthor } from '../../shared/author-notes.js';
import { Content } from '../../shared/content.js';
import { Language } from '../../shared/language.js';
import { say } from '../../shared/said.js';
import { settingsOf } from '../../shared/settings.js';

/**
 * @summary One option of the decision: its name, and how it stands with the regulator.
 *
 * In the header cell of a comparison it holds the name, and the comparison says the approval in a row of its own.
 * Anywhere else, in a list for instance, it says the approval itself, after the name.
 *
 * @tagname da-option
 * @slot - The option's name.
 */
export class DaOption extends ReactiveElement {
  /** A short name for settings and scripts: `esketamine`. Absent: the option has none. */
  @property({ reflect: true }) value?: string | null;

  /** How the option stands with the country's regulator. Absent: said to be not stated. */
  @property({ reflect: true }) approval?: Approval | null;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #language = new Language(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new Content(this);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** No shadow root: there is nothing to draw, and one around the content would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    // in a table the comparison reads the option, and tells its problems with those of the table
    if (this.closest('table')) return;
    const read = reading(settingsOf(this), 'da-option');
    const approval = read.oneOf('approval', approvals);
    if (!read.text('approval')) read.problem('approval', null, approvals.join(', '));
    this.#problems = read.problems;
    const said = approvalMessages(this.#language.locale);
    say(this, {
      key: 'approval',
      words: [' ', said.say.approval(approval, regulatorOf(this.#aid.value?.country))],
      lang: said.lang,
    });
  }

  protected override updated(_changed: PropertyValues): void {
    tellAuthor(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-option': DaOption;
  }
}
