import { iconArray } from '../model/declarations/icon-array.js';
import { MAX_ICONS, type Icons } from '../model/icons.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import type { Settings } from './readable.js';

/**
 * Reads what a `da-icon-array` draws. Nothing comes back where a drawing could not be true: icons are whole people,
 * and there are never more affected than there are.
 */
export function readIcons(settings: Settings): {
  value: (Icons & { readonly label?: string | undefined }) | undefined;
  problems: readonly Problem[];
} {
  const { values, problems, problem } = parseSettings(settings, iconArray);
  const { count, of, low, high, label } = values;
  if (problems.length > 0) return { value: undefined, problems };
  if (count === undefined || of === undefined || count > of) {
    const got = `${count ?? 'nothing'} of ${of ?? 'nothing'}`;
    problem('count and of', got, `a count from 0 to “of”, and “of” from 1 to ${MAX_ICONS}`);
    return { value: undefined, problems };
  }
  const icons = { count, of, label };
  if (low === undefined && high === undefined) return { value: icons, problems };
  if (low === undefined || high === undefined || low > count || high < count || high > of) {
    const got = `${low ?? 'nothing'} to ${high ?? 'nothing'}`;
    problem('low and high', got, 'both, with “count” between them');
    return { value: icons, problems };
  }
  return { value: { ...icons, low, high }, problems };
}
