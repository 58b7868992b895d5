// The browsers that the tests run in. `npm test` takes Chromium; scripts/provide.js knows what the others need.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowser, findFirefox, FONTS, fontsEnv } from './browser.js';
import { webkitLauncher } from './webkit-launcher.js';

// a browser context (so a window) of its own for each page: a background tab paints no frame
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

async function chromium() {
  const browser = await findBrowser();
  return chromeLauncher({
    concurrency: 2,
    createPage,
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env },
      headless: true,
      args: browser.args,
    },
  });
}

/** Firefox as it is, over WebDriver BiDi: Puppeteer speaks it itself, no geckodriver is needed. */
const firefox = async () =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    createPage,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      env: { ...process.env, ...fontsEnv() },
      headless: true,
      extraPrefsFirefox: {
        // its sandbox keeps fonts in a project's folder from pages, which then draw boxes for letters
        'security.sandbox.content.read_path_whitelist': `${FONTS}/`,
        // the window counts as focused: :focus-visible, document.hasFocus()
        'focusmanager.testmode': true,
        // keys have their effect in a page that has only just been painted
        'dom.input_events.security.minNumTicks': 0,
        'dom.input_events.security.minTimeElapsedInMS': 0,
      },
    },
  });

const webkit = async () => webkitLauncher(fontsEnv());

export const engines = { chromium, firefox, webkit };
