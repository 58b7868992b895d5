import { ContextConsumer } from '@lit/context';
import { approvalMessages } from '../../intl/approval.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { option } from '../../model/declarations/option.js';
import { OF_APPROVAL, readOption } from '../../reading/option.js';
import { authorText } from '../../reading/readable.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { Sources } from '../../shared/sources.js';
import { writeApproval } from '../../writing/option.js';

/**
 * @summary One option of the decision: its name, how it stands with the regulator, and who says so.
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
  readonly #sources = new Sources(this);

  constructor() {
    super(option);
  }

  protected override willUpdate(): void {
    const { value, problems } = readOption(this.settings, authorText(this));
    this.problems = [...problems, ...this.#sources.problems(value.approvalSources ?? [], OF_APPROVAL)];
    // in a table the comparison says the approval
    if (this.closest('table')) return;
    writeApproval(this, value, approvalMessages(this.locale), {
      country: this.#aid.value?.country,
      linksTo: this.#sources.known,
    });
  }
}

export interface DaOption extends PropertiesOf<typeof option> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-option': DaOption;
  }
}
