// A @web/test-runner launcher for WebKitGTK: WebKitWebDriver (Debian package webkit2gtk-driver) under Xvfb, spoken to
// over the plain W3C WebDriver protocol. It calls itself 'puppeteer' and hands out a page with the few methods that the
// command plugins use, since those support neither setViewport nor emulateMedia for type 'webdriver'.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
};
for (let i = 1; i <= 12; i++) KEYS[`F${i}`] = String.fromCharCode(0xe030 + i);
const VIEWPORT = { width: 800, height: 600 };
const BUTTONS = { left: 0, middle: 1, right: 2 };
const key = (name) => KEYS[name] ?? name;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export function miniBrowserPath() {
  for (const dir of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
  ]) {
    if (!existsSync(dir)) continue;
    for (const name of readdirSync(dir)) {
      if (/^webkit2?gtk-\d/.test(name) && existsSync(`${dir}/${name}/MiniBrowser`))
        return `${dir}/${name}/MiniBrowser`;
    }
  }
  return undefined;
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  #pages = new Map();
  #children = [];
  #ready;
  #config;
  #env;

  constructor(env) {
    this.#env = env;
  }

  async initialize() {}

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id)?.currentUrl;
  }

  getPage(id) {
    return this.#pages.get(id);
  }

  async startSession(id, url) {
    const page = await (this.#ready ??= this.#start());
    this.#pages.set(id, page);
    // the window is one for all files: it begins as a new page does elsewhere
    await page.setViewport(VIEWPORT);
    await page.mouse.reset();
    await page.goto(url);
  }

  async stopSession(id) {
    const page = this.#pages.get(id);
    this.#pages.delete(id);
    await page.goto('about:blank');
    return { testCoverage: undefined };
  }

  async startDebugSession() {
    throw new Error('Debugging is not supported in WebKit here.');
  }

  async stop() {
    const page = await this.#ready?.catch(() => undefined);
    await page?.close().catch(() => {});
    for (const child of this.#children.reverse()) child.kill();
    this.#children = [];
    this.#ready = undefined;
    if (this.#config) rmSync(this.#config, { recursive: true, force: true });
  }

  #spawn(command, args, options = {}) {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    this.#children.push(child);
    return child;
  }

  async #start() {
    const binary = miniBrowserPath();
    if (!binary) throw new Error('No WebKitGTK MiniBrowser: apt-get install webkit2gtk-driver xvfb');
    // MiniBrowser's toolbar keeps the window from getting narrower than 447 pixels, unless its buttons give way
    this.#config = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(this.#config, 'gtk-3.0'));
    writeFileSync(
      join(this.#config, 'gtk-3.0/gtk.css'),
      '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }',
    );
    const env = {
      ...process.env,
      ...this.#env,
      XDG_CONFIG_HOME: this.#config,
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      GDK_BACKEND: 'x11',
    };
    if (!env.DISPLAY) {
      const xvfb = this.#spawn(
        'Xvfb',
        ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
        {
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        },
      );
      env.DISPLAY = await new Promise((resolve, reject) => {
        xvfb.once('exit', () => reject(new Error('Xvfb did not start')));
        xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
      });
    }
    const port = await freePort();
    this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env });
    const base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++) {
      try {
        if ((await (await fetch(`${base}/status`)).json()).value.ready) break;
      } catch (error) {
        if (i > 100) throw error;
      }
      await sleep(50);
    }
    const page = new WebKitPage(base);
    await page.open(binary);
    // with no window manager nothing gives the window the focus: no :focus-visible, document.hasFocus() is false
    spawnSync('xdotool', ['search', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'], {
      env,
      stdio: 'ignore',
    });
    return page;
  }
}

class WebKitPage {
  #base;
  #session = '';
  currentUrl = 'about:blank';

  constructor(base) {
    this.#base = base;
  }

  async #send(method, path, body) {
    const response = await fetch(`${this.#base}${this.#session}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.message ?? response.status}`);
    return value;
  }

  async open(binary) {
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    this.#session = `/session/${sessionId}`;
    await this.setViewport(VIEWPORT);
  }

  async close() {
    await this.#send('DELETE', '');
  }

  url() {
    return this.currentUrl;
  }

  async goto(url) {
    this.currentUrl = url;
    await this.#send('POST', '/url', { url });
  }

  evaluateScript(script, args = []) {
    return this.#send('POST', '/execute/sync', { script, args });
  }

  async setViewport({ width, height }) {
    for (let i = 0; i < 20; i++) {
      const [w, h] = await this.evaluateScript('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      const rect = await this.#send('GET', '/window/rect');
      await this.#send('POST', '/window/rect', {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      await sleep(50);
    }
    throw new Error(`The window cannot be made ${width} × ${height}`);
  }

  #actions(type, id, actions) {
    return this.#send('POST', '/actions', {
      actions: [{ type, id, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
    });
  }

  keyboard = {
    press: (name) =>
      this.#actions('key', 'keyboard', [
        { type: 'keyDown', value: key(name) },
        { type: 'keyUp', value: key(name) },
      ]),
    down: (name) => this.#actions('key', 'keyboard', [{ type: 'keyDown', value: key(name) }]),
    up: (name) => this.#actions('key', 'keyboard', [{ type: 'keyUp', value: key(name) }]),
    type: (text) =>
      this.#actions(
        'key',
        'keyboard',
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
  };

  mouse = {
    move: (x, y) => this.#actions('pointer', 'mouse', [{ type: 'pointerMove', duration: 0, x, y }]),
    click: (x, y, { button = 'left' } = {}) =>
      this.#actions('pointer', 'mouse', [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: BUTTONS[button ?? 'left'] },
        { type: 'pointerUp', button: BUTTONS[button ?? 'left'] },
      ]),
    down: ({ button = 'left' } = {}) =>
      this.#actions('pointer', 'mouse', [{ type: 'pointerDown', button: BUTTONS[button ?? 'left'] }]),
    up: ({ button = 'left' } = {}) =>
      this.#actions('pointer', 'mouse', [{ type: 'pointerUp', button: BUTTONS[button ?? 'left'] }]),
    reset: () => this.#send('DELETE', '/actions'),
  };

  async emulateMediaFeatures() {
    throw new Error('emulateMedia is not supported in WebKit');
  }
}

/** @param env settings of the browser's, beside those of this process */
export const webkitLauncher = (env) => new WebKitLauncher(env);
