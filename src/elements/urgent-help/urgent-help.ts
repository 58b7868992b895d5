import { ContextConsumer } from '@lit/context';
import { urgentHelpMessages } from '../../intl/urgent-help.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { urgentHelp } from '../../model/declarations/urgent-help.js';
import { readUrgentHelp } from '../../reading/urgent-help.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { writeUrgentHelp } from '../../writing/urgent-help.js';
import { urgentHelpLightdom } from './urgent-help.lightdom.js';

/**
 * @summary Crisis lines: always shown, always printed, never set off by anything a reader does.
 *
 * The author's words stand as they are. Left empty, it names the lines of the countries it knows (US, GB, ES and MX); for any
 * other country it names no number, since a wrong one costs time.
 *
 * @tagname da-urgent-help
 * @slot - The author's own words. Empty: the built-in ones are written.
 * @cssprop [--da-color-caution] - The bar at the start edge.
 */
export class DaUrgentHelp extends AidElement {
  static override properties = propertiesOf(urgentHelp);

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });

  constructor() {
    super(urgentHelp, { lightdom: [urgentHelpLightdom] });
  }

  protected override willUpdate(): void {
    const { value, problems } = readUrgentHelp(this, this.settings, this.#aid.value?.country);
    this.problems = problems;
    writeUrgentHelp(this, value, urgentHelpMessages(this.locale));
  }
}

export interface DaUrgentHelp extends PropertiesOf<typeof urgentHelp> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-urgent-help': DaUrgentHelp;
  }
}
