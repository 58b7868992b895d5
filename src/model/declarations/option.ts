import { approvals } from '../comparison.js';
import { declare, name, oneOf } from '../declaration.js';

export const option = declare({
  tag: 'da-option',
  content: 'line',
  settings: {
    /** A short name for settings and scripts: `esketamine`. Absent: the option has none. */
    value: name(),
    /** How the option stands with the country's regulator. Absent: said to be not stated. */
    approval: oneOf(approvals, { isNeeded: true }),
  },
});
