import { countries, type Country } from '../model/aid.js';
import { urgentHelp } from '../model/declarations/urgent-help.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, type Readable, type Settings } from './readable.js';

/** What a `da-urgent-help` is for, and the countries whose lines are known and asked for. */
export interface UrgentHelp {
  /** One of `purposes`, or the author's words. Absent: not said, and none is taken for granted. */
  readonly purpose: string | undefined;
  readonly countries: readonly Country[];
}

/**
 * Reads a `da-urgent-help`. Words of the author's own in it need no setting.
 *
 * @param aidCountry the country of the aid around it
 */
export function readUrgentHelp<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  aidCountry: string | undefined,
): { value: UrgentHelp; problems: readonly Problem[] } {
  const { values, problems, problem, need, has } = parseSettings(settings, urgentHelp);
  // where its own cannot be read, no other is taken
  const wanted = values.country ?? (aidCountry && !has('country') ? [aidCountry] : []);
  const known = countries.filter((country) => wanted.includes(country));
  if (!authorText(element)) {
    need('for');
    // a code that is none is told already
    if (known.length < Math.max(1, wanted.length) && !problems.some(({ where }) => where === 'country'))
      problem('country', wanted.join(' ') || null, 'country-unknown', ...countries);
  }
  return { value: { purpose: values.for, countries: known }, problems };
}
