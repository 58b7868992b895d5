import { defineConfig } from 'vite';

/** Nothing beyond what Storybook sets itself. */
export default defineConfig({});
