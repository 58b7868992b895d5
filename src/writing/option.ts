import { describeApproval, type ApprovalMessages } from '../intl/approval.js';
import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import type { Option } from '../model/comparison.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** What an approval takes from around it. */
export interface ApprovalContext {
  readonly country: string | undefined;
  /** Links to those of the sources that are there. */
  linksTo(ids: readonly string[] | undefined): readonly Link[];
}

/** Writes after the name of an option that stands by itself how it stands with the regulator. */
export function writeApproval<Element extends Writable<Element>>(
  element: Writable<Element>,
  option: Option,
  localized: Localized<ApprovalMessages>,
  { country, linksTo }: ApprovalContext,
): void {
  const words = describeApproval(option, country, linksTo(option.approvalSources), localized);
  writeText(element, { key: 'approval', text: [' ', ...words], lang: localized.lang });
}
