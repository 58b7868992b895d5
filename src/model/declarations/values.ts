import { declare, text } from '../declaration.js';
import { value } from './value.js';

export const values = declare({
  tag: 'da-values',
  holds: [value],
  inDocument: { field: 'values', items: 'statements' },
  markup: 'items',
  settings: {
    /** How the statements are ordered, in words: "as patients named them most often". Said above them. Absent: not said. */
    order: text({
      isNeeded: true,
    }),
  },
});
