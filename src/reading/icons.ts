import { MAX_ICONS, type Icons } from '../model/icons.js';
import type { Problem } from './problem.js';
import { parseAttributes, type Settings } from './settings.js';

/**
 * Reads what a `da-icon-array` draws. Nothing comes back where a drawing could not be true: icons are whole people,
 * and there are never more affected than there are.
 */
export function readIcons(settings: Settings): {
  value: (Icons & { readonly label?: string | undefined }) | undefined;
  problems: readonly Problem[];
} {
  const read = parseAttributes(settings, 'da-icon-array');
  const whole = (name: string) => {
    const got = read.number(name);
    return got === undefined || Number.isInteger(got)
      ? got
      : read.problem(name, String(got), 'a whole number');
  };
  const count = whole('count');
  const of = whole('of');
  const low = whole('low');
  const high = whole('high');
  if (read.problems.length > 0) return { value: undefined, problems: read.problems };
  if (count === undefined || of === undefined || of < 1 || of > MAX_ICONS || count > of) {
    const got = `${count ?? 'nothing'} of ${of ?? 'nothing'}`;
    read.problem('count and of', got, `a count from 0 to “of”, and “of” from 1 to ${MAX_ICONS}`);
    return { value: undefined, problems: read.problems };
  }
  const icons = { count, of, label: read.text('label') };
  if (low === undefined && high === undefined) return { value: icons, problems: read.problems };
  if (low === undefined || high === undefined || low > count || high < count || high > of) {
    read.problem(
      'low and high',
      `${low ?? 'nothing'} to ${high ?? 'nothing'}`,
      'both, with “count” between them',
    );
    return { value: icons, problems: read.problems };
  }
  return { value: { ...icons, low, high }, problems: read.problems };
}
