/** Registers every element. */
import elements from './elements.js';
import { define } from './shared/define.js';

for (const [tag, element] of Object.entries(elements)) define(tag, element);
