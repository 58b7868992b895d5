import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './scripts/browser.js';
import { seed } from './scripts/seed.js';
import { pagesMiddleware, pagesPlugin } from './scripts/test-pages.js';
import { devtoolsPlugin, sourceListsPlugin } from './scripts/test-plugins.js';
import { summaryReporter } from './scripts/summary-reporter.js';

const browser = await findBrowser();

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts'],
  // Lit's development build warns about mistakes that the production build swallows
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  // the contract of all elements is one file, and slow machines are slow
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10000 } },
  browsers: [
    chromeLauncher({
      concurrency: 2,
      // a browser context (so a window) of its own for each page: a background tab paints no frame
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: browser.executablePath,
        env: { ...process.env, ...browser.env },
        headless: true,
        args: browser.args,
      },
    }),
  ],
  middleware: [pagesMiddleware],
  plugins: [
    pagesPlugin(),
    sourceListsPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: { SEED: String(seed) },
      // without it esbuild sees no tsconfig: no legacy decorators, and class fields shadow Lit's accessors
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    devtoolsPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), summaryReporter()],
  // notes to authors are what many tests are about: they are asserted, not printed
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|<da-)/.test(String(args[0])),
};
