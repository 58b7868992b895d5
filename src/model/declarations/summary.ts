import { declare, name } from '../declaration.js';

export const summary = declare({
  tag: 'da-summary',
  content: 'words',
  inDocument: { field: 'summary' },
  settings: {
    /** The id of the `da-decision-aid` that it is made from. Absent: the one it stands in. */
    for: name({ isForTags: true }),
  },
});
