import { regulatorOf, type ApprovalMessages } from '../intl/approval.js';
import type { Localized } from '../intl/locale.js';
import type { Approval } from '../model/comparison.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** Writes after the name of an option that stands by itself how it stands with the regulator. */
export function writeApproval<Element extends Writable<Element>>(
  element: Writable<Element>,
  approval: Approval | undefined,
  { messages, lang }: Localized<ApprovalMessages>,
  country: string | undefined,
): void {
  const text = [' ', messages.approval(approval, regulatorOf(country))];
  writeText(element, { key: 'approval', text, lang });
}
