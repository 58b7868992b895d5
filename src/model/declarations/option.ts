import { approvals } from '../comparison.js';
import { age, declare, name, names, oneOf } from '../declaration.js';

export const option = declare({
  tag: 'da-option',
  content: 'line',
  settings: {
    /** A short name for settings and scripts: `esketamine`. Absent: the option has none. */
    value: name(),
    /** How the option stands with the country's regulator, as a source says. Absent: said to be not stated. */
    approval: oneOf(approvals, { isNeeded: true }),
    /** The id of the `da-source` that says so, or several with spaces between. Absent: readers are told that the page gives no source. */
    approvalSource: names({ field: 'approvalSources' }),
    /** Of which day (`2025-01-21`), month or year that is known. Absent: said to be not stated. */
    approvalAsOf: age(),
  },
});
