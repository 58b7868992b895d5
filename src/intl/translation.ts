import type { aidMessages } from './aid.js';
import type { approvalMessages } from './approval.js';
import type { chanceMessages } from './chance.js';
import type { checkMessages } from './check.js';
import type { comparisonMessages } from './comparison.js';
import type { costMessages } from './cost.js';
import type { glossaryMessages } from './glossary.js';
import type { Localized } from './locale.js';
import type { markupMessages } from './markup.js';
import type { orderMessages } from './order.js';
import type { questionListMessages } from './question-list.js';
import type { sideEffectsMessages } from './side-effects.js';
import type { sourceMessages } from './source.js';
import type { summaryMessages } from './summary.js';
import type { timelineMessages } from './timeline.js';
import type { urgentHelpMessages } from './urgent-help.js';
import type { valuesMessages } from './values.js';

type In<Topic> = Topic extends (locale: string) => Localized<infer Messages> ? Messages : never;

/** All messages in one language, by topic: a language that lacks one does not compile. */
export interface Translation extends Readonly<Record<string, unknown>> {
  readonly aid: In<typeof aidMessages>;
  readonly approval: In<typeof approvalMessages>;
  readonly chance: In<typeof chanceMessages>;
  readonly check: In<typeof checkMessages>;
  readonly comparison: In<typeof comparisonMessages>;
  readonly cost: In<typeof costMessages>;
  readonly glossary: In<typeof glossaryMessages>;
  readonly order: In<typeof orderMessages>;
  readonly plain: In<typeof markupMessages>;
  readonly 'question-list': In<typeof questionListMessages>;
  readonly 'side-effects': In<typeof sideEffectsMessages>;
  readonly source: In<typeof sourceMessages>;
  readonly summary: In<typeof summaryMessages>;
  readonly timeline: In<typeof timelineMessages>;
  readonly 'urgent-help': In<typeof urgentHelpMessages>;
  readonly values: In<typeof valuesMessages>;
}
