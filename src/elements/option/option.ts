import { ContextConsumer } from '@lit/context';
import { approvalMessages } from '../../intl/approval.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { option } from '../../model/declarations/option.js';
import { parseSettings } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { writeApproval } from '../../writing/option.js';

/**
 * @summary One option of the decision: its name, and how it stands with the regulator.
 *
 * In the header cell of a comparison it holds the name, and the comparison says the approval in a row of its own.
 * Anywhere else, in a list for instance, it says the approval itself, after the name.
 *
 * @tagname da-option
 * @slot - The option's name.
 */
export class DaOption extends AidElement {
  static override properties = propertiesOf(option);

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });

  constructor() {
    super(option);
  }

  protected override willUpdate(): void {
    // in a table the comparison reads the option, and tells its problems with those of the table
    if (this.closest('table')) return;
    const { values, problems } = parseSettings(this.settings, option);
    this.problems = problems;
    writeApproval(this, values.approval, approvalMessages(this.locale), this.#aid.value?.country);
  }
}

export interface DaOption extends PropertiesOf<typeof option> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-option': DaOption;
  }
}
