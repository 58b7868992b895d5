import type { Source } from '../model/source.js';
import type { Problem } from './problem.js';
import { parseSettings, type Settings } from './settings.js';

/** Reads one piece of evidence from the settings and the author's words of a `da-source`. */
export function readSource(
  settings: Settings,
  text: string,
): { value: Source; problems: readonly Problem[] } {
  const read = parseSettings(settings, 'da-source');
  const year = read.number('year');
  const value: Source = {
    id: read.needed('id', 'a short name without spaces, such as anand-2023, that numbers can point to') ?? '',
    label: read.text('label'),
    text,
    year:
      year !== undefined && (year < 1500 || !Number.isInteger(year))
        ? read.problem('year', String(year), 'a year in four digits')
        : year,
    seen: read.date('seen'),
  };
  if (!value.text) read.problem('content', null, 'the citation: who, what, where, and a link');
  return { value, problems: read.problems };
}
