import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import { describeStepSources, type TimelineMessages } from '../intl/timeline.js';
import type { Step } from '../model/timeline.js';
import type { Writable } from './writable.js';
import { writeInOrder, writeText } from './write-text.js';
import { nodesOf } from '../reading/nodes.js';

/**
 * Writes when a step happens before its author’s words, and its sources after them.
 *
 * @param sources none: it names none, or its timeline says them
 */
export function writeStep<Element extends Writable<Element>>(
  element: Writable<Element>,
  { when }: Step,
  localized: Localized<TimelineMessages>,
  sources: readonly Link[],
): void {
  const { messages, lang } = localized;
  writeText(element, {
    key: 'when',
    text: when && [{ strong: messages.when[when] }],
    lang,
    before: nodesOf(element)[0],
  });
  writeInOrder(element, [{ key: 'source', text: describeStepSources(sources, localized), lang }]);
}
