import { declare } from '../declaration.js';
import { step } from './step.js';

export const timeline = declare({
  tag: 'da-timeline',
  holds: [step],
  inDocument: { field: 'timeline' },
  markup: 'items',
  settings: {},
});
