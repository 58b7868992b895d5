import type { Localized } from '../intl/locale.js';
import { describeUrgentHelp, type UrgentHelpMessages } from '../intl/urgent-help.js';
import { authorText } from '../reading/readable.js';
import type { UrgentHelp } from '../reading/urgent-help.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** Writes when to get help and whom to call into a `da-urgent-help`, unless its author has written words. */
export function writeUrgentHelp<Element extends Writable<Element>>(
  element: Writable<Element>,
  { purpose, countries }: UrgentHelp,
  localized: Localized<UrgentHelpMessages>,
): void {
  writeText(element, {
    key: 'help',
    text: authorText(element) ? undefined : describeUrgentHelp(purpose, countries, localized),
    lang: localized.lang,
  });
}
