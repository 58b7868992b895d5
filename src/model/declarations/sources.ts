import { declare } from '../declaration.js';
import { source } from './source.js';

export const sources = declare({
  tag: 'da-sources',
  holds: [source],
  inDocument: { field: 'sources', items: 'items', isNumbered: true },
  markup: 'items',
  settings: {},
});
