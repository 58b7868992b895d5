import { defineConfig } from 'vite';
import { openRootsPlugin } from '../scripts/open-roots.js';
import { hostsPlugin } from './hosts.js';
import { madePlugin } from './made.js';

/**
 * Nothing beyond what Storybook sets itself, but that its checker of accessibility, and the stories, see what is drawn, and
 * that the style sheets of other sites can be tried.
 */
export default defineConfig({ plugins: [openRootsPlugin(), hostsPlugin(), madePlugin()] });
