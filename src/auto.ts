/** What the script tag loads: every element, registered. */
import './define.js';

export * from './index.js';
