import { declare, names, wholes } from '../declaration.js';

export const check = declare({
  tag: 'da-check',
  inDocument: { field: 'checks' },
  settings: {
    /** The number of the answer that fits what is known, from 1, or several with spaces between. Absent: nothing can be chosen, and all is shown. */
    right: wholes(1, 100, {
      isNeeded: true,
    }),
    /** The id of a `da-source`, or several with spaces between. Absent: none is named. */
    source: names({ field: 'sources' }),
  },
});
