/* global process, URL, Buffer */
// Chromium over its pipe: Puppeteer asks for what the older ones do not have yet.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, chromiumArgs, fontsEnv } from '../../scripts/browser.js';

/** Messages end with it. */
const END = '\0';

/**
 * Starts the Chromium of one version.
 * @param {string} version of the package that brings it
 * @returns {Promise<{ open(): Promise<Page>, close(): Promise<void> }>}
 */
export async function launch(version) {
  const { executablePath, env } = await bundled(version);
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const child = spawn(
    executablePath,
    [
      ...chromiumArgs,
      '--headless',
      '--hide-scrollbars',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ],
    { env: { ...process.env, ...env, ...fontsEnv() }, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [, , , into, out] = child.stdio;
  const waiting = new Map();
  const pages = new Map();
  let last = 0;
  let rest = '';
  out.setEncoding('utf8');
  out.on('data', (data) => {
    const messages = (rest + data).split(END);
    rest = messages.pop();
    for (const { id, method, params, result, error, sessionId } of messages.map(JSON.parse)) {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
      if (method) pages.get(sessionId)?.hear(method, params);
    }
  });
  ended.then((code) => {
    for (const { reject } of waiting.values()) reject(new Error(`Chromium ${version} ended (${code})`));
  });

  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      into.write(JSON.stringify({ id: last, method, params, sessionId }) + END);
    });

  return {
    async open() {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const page = new Page((method, params) => send(method, params, sessionId));
      pages.set(sessionId, page);
      for (const domain of ['Page', 'Runtime', 'Log', 'Accessibility']) await page.send(`${domain}.enable`);
      return page;
    },
    async close() {
      await send('Browser.close').catch(() => {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

class Page {
  /** What went wrong in its scripts, and what could not be loaded. */
  errors = [];
  #loaded = () => {};
  #htmlOf = () => undefined;

  constructor(send) {
    this.send = send;
  }

  hear(method, { exceptionDetails, entry, requestId, request } = {}) {
    if (method === 'Fetch.requestPaused') this.#answer(requestId, request);
    if (method === 'Runtime.exceptionThrown')
      this.errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (method === 'Log.entryAdded' && entry.level === 'error')
      this.errors.push(`${entry.text} ${entry.url ?? ''}`);
    if (method === 'Page.loadEventFired') this.#loaded();
  }

  /**
   * Answers for pages of an address that the server does not have.
   * @param {string} origin
   * @param {(url: URL) => string | undefined} htmlOf
   */
  async serve(origin, htmlOf) {
    this.#htmlOf = htmlOf;
    await this.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*`, resourceType: 'Document' }] });
  }

  async #answer(requestId, { url }) {
    const html = this.#htmlOf(new URL(url));
    if (html === undefined) return this.send('Fetch.continueRequest', { requestId });
    return this.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(html).toString('base64'),
    });
  }

  async resize(width, height) {
    await this.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  async goto(url) {
    const loaded = new Promise((resolve) => (this.#loaded = resolve));
    this.errors = [];
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** Runs a function in the page, and gives back what it gives. */
  async evaluate(what, ...args) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression: `(${what})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  close() {
    return this.send('Page.close');
  }
}
