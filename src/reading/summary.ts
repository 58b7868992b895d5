import { summary } from '../model/declarations/summary.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import type { Settings } from './readable.js';

/**
 * Reads the settings of a `da-summary`.
 *
 * @param hasAid whether there is an aid with that id, or one around it
 */
export function readSummary(
  settings: Settings,
  hasAid: (id: string | undefined) => boolean,
): { value: { readonly for?: string | undefined }; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, summary);
  if (!hasAid(values.for))
    problem('for', values.for, 'the id of the da-decision-aid that it is made from, unless it stands in one');
  return { value: values, problems };
}
