// What the browser tests can ask of the test runner; test/commands.ts has a typed function for each command.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';
import { extractText, getDocumentProxy } from 'unpdf';
import { lightdomModules } from './build.js';
import { snippets } from './filter-settings.js';
import { openRoots } from './open-roots.js';

/** The texts with snippets, as paths from the root of the project. */
const docs = () =>
  ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs', { recursive: true }).map((file) => `docs/${file}`)]
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && existsSync(file))
    .sort()
    .map((file) => `/${file}`);

/**
 * Modules that list files, since a browser cannot: 'virtual:stories' and 'virtual:lightdom' hold the modules themselves,
 * 'virtual:docs' the paths, 'virtual:filters' what filters make of the examples.
 */
export function sourceListsPlugin() {
  const lists = {
    stories: () =>
      (existsSync('stories') ? readdirSync('stories') : [])
        .filter((file) => file.endsWith('.stories.ts'))
        .map((file) => `/stories/${file}`),
    lightdom: lightdomModules,
  };
  return {
    name: 'source-lists',
    resolveImport({ source }) {
      return source.startsWith('virtual:') ? `/__${source.slice('virtual:'.length)}__.js` : undefined;
    },
    serve({ path }) {
      if (path === '/__docs__.js') return { body: `export default ${JSON.stringify(docs())};`, type: 'js' };
      if (path === '/__filters__.js')
        return { body: `export default ${JSON.stringify(filters())};`, type: 'js' };
      const paths = lists[/^\/__(\w+)__\.js$/.exec(path)?.[1]]?.();
      if (!paths) return undefined;
      const imports = paths.map((file, i) => `import * as m${i} from '${file}';`).join('\n');
      const body = `${imports}\nexport default {${paths.map((file, i) => `'${file}': m${i}`)}};`;
      return { body, type: 'js' };
    },
  };
}

const EXAMPLES = 'docs/examples';

/** The settings that docs/filters.md gives, as they stand there, and what sanitize-html makes of the example pages. */
function filters() {
  const code = snippets();
  const settings = new Function(`${code['sanitize-html'].code} return settings;`)();
  const pages = readdirSync(EXAMPLES).filter(
    (file) =>
      file.endsWith('.html') && readFileSync(`${EXAMPLES}/${file}`, 'utf8').includes('da-decision-aid'),
  );
  return {
    code: Object.fromEntries(Object.entries(code).map(([name, snippet]) => [name, snippet.code])),
    pages: pages.map((name) => {
      const file = readFileSync(`${EXAMPLES}/${name}`, 'utf8').replace(/<script.*?<\/script>/gs, '');
      const [, html] = /<body\b[^>]*>(.*)<\/body>/s.exec(file);
      const sanitized = [sanitizeHtml(html), sanitizeHtml(html, settings(sanitizeHtml.defaults))];
      return { name, html, sanitized };
    }),
  };
}

const STATES = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'required',
  'invalid',
  'readonly',
  'hasPopup',
  'live',
];

/** The ids of a DOM node and of everything in it, shadow roots too. */
function backendIds(node, ids = new Set()) {
  ids.add(node.backendNodeId);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) backendIds(child, ids);
  return ids;
}

/**
 * The accessibility tree as indented lines: `role "name" state… = value (description)`.
 * @param {Set<number>} [within] only what stands for these DOM nodes: an element itself is often not in the tree
 */
function axText(nodes, within) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    // a box of text repeats the text above it; a space between two elements is no text
    if (role === 'InlineTextBox' || (role === 'StaticText' && !node.name?.value.trim())) return;
    const shown =
      !node.ignored &&
      !['generic', 'none', 'LineBreak'].includes(role) &&
      (!within || within.has(node.backendDOMNodeId));
    if (shown) {
      const words = [role === 'StaticText' ? 'text' : role];
      if (node.name?.value) words.push(JSON.stringify(node.name.value));
      for (const { name, value } of node.properties ?? []) {
        if (!STATES.includes(name) || value.value === undefined) continue;
        // a state that is off is said only where it could be on
        const off = ['false', 'off', ''].includes(String(value.value));
        if (!off) words.push(String(value.value) === 'true' ? name : `${name}=${value.value}`);
        else if (['checked', 'pressed', 'expanded', 'selected'].includes(name)) words.push(`${name}=false`);
      }
      if (node.value?.value !== undefined && node.value.value !== '') words.push(`= ${node.value.value}`);
      if (node.description?.value) words.push(`(${node.description.value})`);
      lines.push('  '.repeat(depth) + words.join(' '));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, depth + (shown ? 1 : 0));
    }
  };
  visit(
    nodes.find(({ parentId }) => !parentId),
    0,
  );
  return lines.join('\n');
}

/** Tests and checkers look into what is drawn: for them it has open roots. `/shipped/…` is as it is shipped. */
export function openRootsPlugin() {
  return {
    name: 'open-roots',
    transform({ path, body }) {
      return /^\/(src|dist)\/.*\.[jt]s$/.test(path) ? { body: openRoots(body) } : undefined;
    },
  };
}

/** Gives the page the keys: in Firefox they may have gone on to the browser's own controls, or to another page. */
export function frontPlugin() {
  return {
    name: 'front',
    async executeCommand({ command, session }) {
      if (command !== 'to-front') return undefined;
      const page = session.browser.getPage(session.id);
      await page.bringToFront();
      await page.mouse.click(1, 1);
      return true;
    },
  };
}

/** The text of each sheet of paper. */
async function print(page) {
  const edge = '1cm';
  const margin = { top: edge, right: edge, bottom: edge, left: edge };
  const file = await page.pdf({ format: 'a4', margin, printBackground: true });
  return (await extractText(await getDocumentProxy(new Uint8Array(file)))).text;
}

/** Prints the test's page, or the page at `url`, which may run without script. */
export function printPlugin() {
  return {
    name: 'print',
    async executeCommand({ command, payload, session }) {
      if (command !== 'print-pdf') return undefined;
      const page = session.browser.getPage(session.id);
      const { url, script = true } = payload ?? {};
      if (!url) return print(page);
      const other = await page.browserContext().newPage();
      try {
        // Firefox knows no such thing
        if (!script) await other.setJavaScriptEnabled(false);
        await other.goto(new URL(url, page.url()).href, { waitUntil: 'networkidle0' });
        return await print(other);
      } finally {
        await other.close();
        // in Firefox the test's page is left behind
        await page.bringToFront();
      }
    },
  };
}

const COMMANDS = {
  /** Any media feature, forced-colors too; `{}` ends the emulation. */
  async 'emulate-features'(cdp, features) {
    await cdp.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },

  async 'full-ax-tree'(cdp, { selector } = {}) {
    let within;
    if (selector) {
      const { root } = await cdp.send('DOM.getDocument');
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      if (!nodeId) throw new Error(`full-ax-tree: nothing matches ${selector}`);
      within = backendIds((await cdp.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })).node);
    }
    await cdp.send('Accessibility.enable');
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    await cdp.send('Accessibility.disable');
    return axText(nodes, within);
  },

  /** What is alive after garbage collection: instances of the prototype that `prototype` evaluates to, and counts. */
  async heap(cdp, { prototype } = {}) {
    await cdp.send('HeapProfiler.enable');
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const counters = await cdp.send('Memory.getDOMCounters');
    const heap = { instances: 0, nodes: counters.nodes, listeners: counters.jsEventListeners };
    if (prototype) {
      const objectGroup = 'heap';
      const evaluated = await cdp.send('Runtime.evaluate', { expression: prototype, objectGroup });
      const prototypeObjectId = evaluated.result.objectId;
      if (!prototypeObjectId) throw new Error(`heap: ${prototype} is no object`);
      const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      heap.instances = result.value;
      await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
    }
    await cdp.send('HeapProfiler.disable');
    return heap;
  },
};

/** Commands that speak to the browser over its DevTools protocol. */
export function devtoolsPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(COMMANDS, command)) return undefined;
      const page = session.browser.getPage(session.id);
      // an emulation lasts as long as the CDP session: keep it
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return COMMANDS[command](sessions.get(page), payload ?? {});
    },
  };
}
