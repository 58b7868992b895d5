import { defineConfig } from 'vite';
import { openRootsPlugin } from '../scripts/open-roots.js';

/** Nothing beyond what Storybook sets itself, but that its checker of accessibility, and the stories, see what is drawn. */
export default defineConfig({ plugins: [openRootsPlugin()] });
