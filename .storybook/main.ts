import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { writeGuides } from './guides.js';

// before the list of stories is made, since it is a list of files
writeGuides();

const config: StorybookConfig = {
  // a configuration of its own: the project's describes the library build, which a page must not inherit
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.js' } },
  },
  stories: ['./pages/*.mdx', './*.stories.ts', '../stories/*.stories.ts'],
  // whole aids are pages with the built script: `npm run build` makes it
  staticDirs: ['docs/examples', 'dist'].flatMap((folder) =>
    existsSync(folder) ? { from: `../${folder}`, to: `/${folder}` } : [],
  ),
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // of what Storybook has by itself, what the stories use
  features: { actions: false, backgrounds: false, interactions: false },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  viteFinal: (config) => ({
    ...config,
    build: { ...config.build, target: 'es2022' },
    // the renderer imports these; unless prebundled with the rest, a second copy of Lit is loaded
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [
        ...(config.optimizeDeps?.include ?? []),
        'lit/directive-helpers.js',
        'lit/static-html.js',
        'lit/html.js',
      ],
    },
  }),
};

export default config;
