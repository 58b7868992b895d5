import { countries, type Country } from '../model/aid.js';
import { urgentHelp } from '../model/declarations/urgent-help.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, type Readable, type Settings } from './readable.js';

/**
 * Reads a `da-urgent-help`: the countries whose lines are known and asked for. Words of the author's own need none.
 *
 * @param aidCountry the country of the aid around it
 */
export function readUrgentHelp<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  aidCountry: string | undefined,
): { value: readonly Country[]; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, urgentHelp);
  const wanted = values.country ?? (aidCountry ? [aidCountry] : []);
  const known = countries.filter((country) => wanted.includes(country));
  if (!authorText(element) && known.length < Math.max(1, wanted.length))
    problem(
      'country',
      wanted.join(' ') || null,
      `${countries.join(', ')}, or the words for the country inside the element`,
    );
  return { value: known, problems };
}
