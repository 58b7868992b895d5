import { declare } from '../declaration.js';

export const glossary = declare({
  tag: 'da-glossary',
  inDocument: { field: 'glossary' },
  markup: 'entries',
  settings: {},
});
