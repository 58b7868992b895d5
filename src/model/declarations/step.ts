import { declare, name, names, oneOf } from '../declaration.js';
import { stepTimes } from '../timeline.js';

export const step = declare({
  tag: 'da-step',
  content: 'words',
  inDocument: { rest: 'text' },
  settings: {
    /** When it happens: `before` the treatment, on the `day` of it, right `after`, in the `weeks` after, or on `stopping` it. Absent: not said. */
    when: oneOf(stepTimes, { isNeeded: true }),
    /** The `value` of the `da-option` that it belongs to. Absent: the timeline is about one option. */
    option: name(),
    /** The id of a `da-source`, or several with spaces between. Absent: none is named. */
    source: names({ field: 'sources' }),
  },
});
