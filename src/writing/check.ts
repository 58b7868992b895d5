import { describeCheckSources, describeRightAnswers, type CheckMessages } from '../intl/check.js';
import type { Localized } from '../intl/locale.js';
import type { Link, RichText } from '../intl/rich-text.js';
import type { Check } from '../reading/check.js';
import type { Writable } from './writable.js';
import { writeInOrder, writeText } from './write-text.js';

/** Which answers fit what is known, in words. Nothing: the page does not say. */
export const describeFit = (
  { answers, right }: Check,
  localized: Localized<CheckMessages>,
): RichText | undefined =>
  right.length
    ? describeRightAnswers(
        right.map((index) => answers[index]!),
        localized,
      )
    : undefined;

/** Writes after the answers of a `da-check` which of them fits what is known, and at its end the sources. */
export function writeCheck<Element extends Writable<Element>>(
  element: Writable<Element>,
  check: Check,
  localized: Localized<CheckMessages>,
  { list, sources }: { readonly list: Element | undefined; readonly sources: readonly Link[] },
): void {
  const { lang } = localized;
  const nodes = Array.from(element.childNodes);
  const before = list && nodes[nodes.indexOf(list) + 1];
  writeText(element, { key: 'fits', text: describeFit(check, localized), lang, tag: 'p', before });
  writeInOrder(element, [{ key: 'source', text: describeCheckSources(sources, localized), lang, tag: 'p' }]);
}
