import { choices, columnKinds, glances } from '../comparison.js';
import { declare, names, oneOf, someOf, text } from '../declaration.js';
import { chance } from './chance.js';
import { option } from './option.js';

/** What a cell of its table says of itself, in `data-`. */
export const cell = declare({
  tag: 'td',
  settings: {
    /** What of the answer stands in the glance, in few words. Absent: its first count, or how its words begin. */
    short: text(),
    /** The id of the `da-source` that its words are from, or several with spaces between. Absent: its counts name their own, and its words none. */
    source: names({ field: 'sources' }),
  },
});

/** What a row of its table says of itself, in `data-`. */
export const row = declare({
  tag: 'tr',
  settings: {
    /** What the columns of this row are, where the table does not say so. */
    columns: oneOf(columnKinds),
    /** What the row is in the glance, which shows one row of each kind. Absent: it is not there, unless no row is marked. */
    glance: oneOf(glances),
    /** Its title in the glance, in few words. Absent: its title. */
    short: text(),
  },
});

export const treatmentComparison = declare({
  tag: 'da-treatment-comparison',
  holds: [option, chance],
  reads: [
    'class',
    'id',
    'colspan',
    'rowspan',
    'data-about',
    'data-columns',
    'data-glance',
    'data-short',
    'data-source',
  ],
  inDocument: { field: 'comparison' },
  markup: 'table',
  settings: {
    /** Lets readers choose what to look at: `options`, `rows`, or both (also by an empty value). Absent: everything is shown. */
    choose: someOf(choices),
    /** How the options are ordered, in words: "alphabetical by name". Said above the table. */
    order: text(),
    /** What the columns are: the `groups` of one study, each of which is compared with the others. Then no count needs a comparison group of its own, and this is said once. One row says so for itself with `data-columns="groups"`. Absent: each count says what it is compared with. */
    columns: oneOf(columnKinds),
  },
});
