import { choices, columnKinds } from '../comparison.js';
import { declare, oneOf, someOf, text } from '../declaration.js';
import { chance } from './chance.js';
import { option } from './option.js';

export const treatmentComparison = declare({
  tag: 'da-treatment-comparison',
  holds: [option, chance],
  reads: ['class', 'id', 'colspan', 'rowspan', 'data-about', 'data-columns'],
  inDocument: { field: 'comparison' },
  markup: 'table',
  settings: {
    /** Lets readers choose what to look at: `options`, `rows`, or both (also by an empty value). Absent: everything is shown. */
    choose: someOf(choices),
    /** How the options are ordered, in words: "alphabetical by name". Said above the table. */
    order: text({ hint: 'how the options are ordered, in words, such as “alphabetical by name”' }),
    /** What the columns are: the `groups` of one study, each of which is compared with the others. Then no count needs a comparison group of its own, and this is said once. One row says so for itself with `data-columns="groups"`. Absent: each count says what it is compared with. */
    columns: oneOf(columnKinds),
  },
});
