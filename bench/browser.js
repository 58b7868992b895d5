/* global document, window, requestAnimationFrame */
// The browser as the bench uses it: pages that share nothing, slowed as asked, and Chromium's own counters.
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browser.js';

export const phone = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
export const desktop = { width: 1280, height: 800 };

/** Lighthouse's slow 4G. */
export const slow4G = {
  offline: false,
  latency: 562,
  downloadThroughput: 1.44e6 / 8,
  uploadThroughput: 0.675e6 / 8,
};

export async function launch() {
  const { executablePath, args, env } = await findBrowser();
  return puppeteer.launch({
    executablePath,
    // without the back-forward cache a page stays in one process, and its counters count on
    args: [...args, '--disable-features=BackForwardCache'],
    env: { ...process.env, ...env },
    protocolTimeout: 300_000,
  });
}

/** A page in a profile of its own, already in its process: on an empty page of the server. */
export async function open({ browser, server }, viewport = phone, { cpu = 1, network } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // a document that has been read is let go, perhaps before the browser has seen its end
    if (why !== 'net::ERR_ABORTED') errors.push(new Error(`${request.url()} was not loaded: ${why}`));
  });
  await page.setViewport(viewport);
  server.put('/bench/empty.html', '<!doctype html><link rel="icon" href="data:,">');
  await page.goto(`${server.origin}/bench/empty.html`);
  // thread time: what other programs on the machine do is not counted
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
  }

  const counter = async (name) => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name).value;
  };
  return {
    page,
    cdp,
    /** Milliseconds that the main thread has worked so far. */
    mainThread: async () => 1000 * (await counter('TaskDuration')),
    collectGarbage: () => cdp.send('HeapProfiler.collectGarbage'),
    /** Bytes held by scripts and by the DOM with its layout, after a collection. */
    async memory() {
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    },
    async close() {
      // what is still under way then is cut off, and has not failed
      const [error] = errors;
      await context.close();
      if (error) throw error;
    },
  };
}

/** How often functions of a page are called while it comes: nearly the same each time, and on any machine. */
export async function countCalls(bench, url, viewport, settled = 2000) {
  const { page, cdp, close } = await open(bench, viewport);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await page.goto(bench.server.origin + url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, settled));
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  await close();
  return result
    .filter(({ url }) => url.startsWith(bench.server.origin))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges: [{ count }] }) => sum + count, 0);
}

/**
 * Puts markup into the page and waits until it is painted: two frames, and the tasks that they queue.
 * @returns {Promise<number>} milliseconds of the main thread
 */
export async function timeInsert({ page, mainThread, collectGarbage }, markup) {
  await page.evaluate(async () => {
    document.querySelector('main').replaceChildren();
    await window.twoFrames();
  });
  await collectGarbage();
  const before = await mainThread();
  await page.evaluate(async (html) => {
    document.querySelector('main').innerHTML = html;
    await window.twoFrames();
  }, markup);
  return (await mainThread()) - before;
}

/** An empty page with the elements, for parts that put markup in. */
export async function openElements(bench, viewport) {
  bench.server.put(
    '/bench/elements.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/dist/decision-aid.css"><link rel="stylesheet" href="/bench/extra.css">
    <script type="module" src="/dist/decision-aid-elements.js"></script><body><main></main>`,
  );
  bench.server.put('/bench/extra.css', '');
  const opened = await open(bench, viewport);
  await opened.page.evaluateOnNewDocument(() => {
    window.twoFrames = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  });
  await opened.page.goto(`${bench.server.origin}/bench/elements.html`);
  return opened;
}
