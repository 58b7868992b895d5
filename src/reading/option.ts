import { needsSource, type Option } from '../model/comparison.js';
import { option } from '../model/declarations/option.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import type { Settings } from './readable.js';

/** Where the sources of approvals are named. */
export const OF_APPROVAL = 'approval-source';

/** Reads one option: how it stands with the regulator, and who says so. */
export function readOption(
  settings: Settings,
  name: string,
): { value: Option; problems: readonly Problem[] } {
  const { values, problems, need, unread } = parseSettings(settings, option);
  const { value, approval, approvalSource, approvalAsOf } = values;
  // one after the other: without a source, nobody asks of which day it is
  if (needsSource(approval)) need(approvalSource ? 'approvalAsOf' : 'approvalSource');
  return {
    value: {
      name,
      value,
      approval,
      // one that cannot be read is none that nobody gives, and a day is shown as it stands there
      approvalSources: approvalSource ?? ('approvalSource' in unread ? [] : undefined),
      approvalAsOf: approvalAsOf ?? unread['approvalAsOf'],
      ...('approval' in unread && { hasMistake: true }),
    },
    problems,
  };
}
