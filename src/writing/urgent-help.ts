import type { Localized } from '../intl/locale.js';
import type { UrgentHelpMessages } from '../intl/urgent-help.js';
import type { Country } from '../model/aid.js';
import { authorText } from '../reading/readable.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** Writes the lines of the countries that are known into a `da-urgent-help`, unless its author has written words. */
export function writeUrgentHelp<Element extends Writable<Element>>(
  element: Writable<Element>,
  countries: readonly Country[],
  { messages, lang }: Localized<UrgentHelpMessages>,
): void {
  const lines = countries.length
    ? countries.flatMap((country) => [' ', ...messages.help[country]])
    : [' ', messages.elsewhere];
  writeText(element, {
    key: 'help',
    text: authorText(element) ? undefined : [{ strong: messages.heading }, ...lines],
    lang,
  });
}
