import { choices } from '../comparison.js';
import { declare, someOf, text } from '../declaration.js';
import { chance } from './chance.js';
import { option } from './option.js';

export const treatmentComparison = declare({
  tag: 'da-treatment-comparison',
  holds: [option, chance],
  reads: ['class', 'id', 'colspan', 'rowspan', 'data-about'],
  inDocument: { field: 'comparison' },
  markup: 'table',
  settings: {
    /** Lets readers choose what to look at: `options`, `rows`, or both (also by an empty value). Absent: everything is shown. */
    choose: someOf(choices),
    /** How the options are ordered, in words: "alphabetical by name". Said above the table. */
    order: text({ hint: 'how the options are ordered, in words, such as “alphabetical by name”' }),
  },
});
