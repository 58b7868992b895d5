import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { engines } from './scripts/engines.js';
import { seed } from './scripts/seed.js';
import { pagesMiddleware, pagesPlugin } from './scripts/test-pages.js';
import {
  devtoolsPlugin,
  frontPlugin,
  openRootsPlugin,
  printPlugin,
  sourceListsPlugin,
} from './scripts/test-plugins.js';
import { summaryReporter } from './scripts/summary-reporter.js';

/** The engine that `npm run test:firefox` or `npm run test:webkit` asks for, or else Chromium. */
const { ENGINE = 'chromium' } = process.env;

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts'],
  // Lit's development build warns about mistakes that the production build swallows
  nodeResolve: { exportConditions: ['development'] },
  // Firefox gives the keys to one page at a time
  concurrency: ENGINE === 'firefox' ? 1 : 2,
  // the contract of all elements is one file, and slow machines are slow
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  testFramework: { config: { timeout: 60_000 } },
  browsers: [await engines[ENGINE]()],
  middleware: [pagesMiddleware],
  plugins: [
    pagesPlugin(),
    sourceListsPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: { SEED: String(seed), ENGINE: JSON.stringify(ENGINE) },
      // without it esbuild sees no tsconfig: no legacy decorators, and class fields shadow Lit's accessors
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    openRootsPlugin(),
    devtoolsPlugin(),
    printPlugin(),
    frontPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), summaryReporter()],
  // notes to authors are what many tests are about: they are asserted, not printed
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|<da-)/.test(String(args[0])),
};
