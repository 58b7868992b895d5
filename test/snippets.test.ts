/**
 * The texts are true: every snippet in README.md, CONTRIBUTING.md and docs is run as a reader would run it.
 * What needs no page is in test/node/snippets.test.js: TypeScript, JSX and commands.
 *
 *   ```html            stands in a page with all elements defined; no element may have a problem
 *   ```html problem    shows a mistake: at least one element must tell of a problem
 *   ```js              is run, on the page of the html snippet before it in the same text
 *   ```css             may set only the variables and parts that are public
 */
import { expect } from '@open-wc/testing';
import docs from 'virtual:docs';
import '../src/define.js';
import { enhance } from '../src/index.js';
import type { Problem } from '../src/reading/problem.js';
import { normalizeText } from '../src/reading/readable.js';
import { settled } from './page.js';
import { until } from './support/dom.js';

interface Snippet {
  readonly language: string;
  readonly isProblem: boolean;
  readonly line: number;
  readonly code: string;
  /** The html snippet before it. */
  readonly page?: Snippet | undefined;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
}
interface Named {
  readonly name: string;
}

const textOf = async (path: string): Promise<string> => {
  const response = await fetch(path);
  expect(response.ok, `${path} is there`).to.equal(true);
  return response.text();
};

const dataOf = async <Data>(path: string): Promise<Data> => JSON.parse(await textOf(path)) as Data;

const texts = await Promise.all(docs.map(async (path) => ({ path, text: await textOf(path) })));
const { exports: published } = await dataOf<{ exports: Record<string, string | { default: string }> }>(
  '/package.json',
);
const { modules } = await dataOf<{ modules: { declarations: Declaration[] }[] }>('/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

function snippetsIn(text: string): Snippet[] {
  const snippets: Snippet[] = [];
  let page: Snippet | undefined;
  for (const { 1: language = '', 2: rest = '', 3: code = '', index } of text.matchAll(
    /^```(\w*)(.*)\n([^]*?)^```$/gm,
  )) {
    const line = text.slice(0, index).split('\n').length;
    const snippet = { language, isProblem: rest.trim() === 'problem', line, code, page };
    if (language === 'html') page = snippet;
    snippets.push(snippet);
  }
  return snippets;
}

/** The source of a module or a style sheet that the package publishes, by its path in the package. */
function sourceOf(path: string): string | undefined {
  for (const [key, entry] of Object.entries(published)) {
    const name = key.slice(2);
    const [before = '', after] = name.split('*');
    if (after === undefined ? path !== name : !(path.startsWith(before) && path.endsWith(after))) continue;
    const star = after === undefined ? '' : path.slice(before.length, -after.length);
    const file = (typeof entry === 'string' ? entry : entry.default).replace('*', star);
    // the one-file scripts are built from auto.ts
    if (/^decision-aid-elements(\.classic)?\.js$/.test(name)) return '/src/auto.ts';
    return file.endsWith('.js') ? file.replace('./dist/', '/src/').replace(/\.js$/, '.ts') : file;
  }
  return undefined;
}

/** Puts a snippet into the page. Its scripts are not run: they load what is loaded already. */
function show({ code }: Snippet): { container: HTMLElement; words: string[] } {
  const parsed = new DOMParser().parseFromString(code, 'text/html');
  for (const loader of parsed.querySelectorAll<HTMLElement>('script, link[rel=stylesheet]')) {
    const address = loader.getAttribute('src') ?? loader.getAttribute('href') ?? '';
    // a host’s own files may have any name; ours have to be there
    if (/decision-aid|(elements|locales)\//.test(address)) {
      const [, path = ''] = /((?:(?:elements|locales)\/)?[^/]+)$/.exec(address) ?? [];
      expect(sourceOf(path), `${address} is published`).to.be.a('string');
    }
    loader.remove();
  }
  const words = [];
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) words.push(normalizeText(walker.currentNode.textContent));
  const container = document.createElement('main');
  container.lang = parsed.documentElement.lang || 'en';
  container.dir = parsed.documentElement.dir;
  container.append(...Array.from(parsed.body.childNodes, (node) => document.importNode(node, true)));
  document.body.append(container);
  enhance(container);
  return { container, words: words.filter(Boolean) };
}

const ours = (container: ParentNode): (Element & { problems?: readonly Problem[] })[] =>
  [...container.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('da-'));

/** Runs a script in the page, with the package's own modules in place of the published ones. */
async function run({ code }: Snippet): Promise<void> {
  const module = code.replace(
    /(\bfrom\s+|\bimport\s+|\bimport\()(['"])decision-aid-elements(?:\/([^'"]+))?\2/g,
    (_, keyword: string, quote: string, path?: string) => {
      const source = path === undefined ? '/src/index.ts' : sourceOf(path);
      if (!source) throw new Error(`the package publishes no “${path}”`);
      return `${keyword}${quote}${new URL(source, location.href).href}${quote}`;
    },
  );
  const address = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
  try {
    await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

describe('snippets', () => {
  const said: string[] = [];
  const kept = { warn: console.warn, error: console.error };
  let container: HTMLElement | undefined;

  before(() => {
    document.documentElement.lang = 'en';
  });
  beforeEach(() => {
    said.length = 0;
    console.warn = console.error = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  });
  afterEach(() => {
    Object.assign(console, kept);
    container?.remove();
    container = undefined;
  });

  it('are found', () => {
    expect(texts.flatMap(({ text }) => snippetsIn(text))).not.to.be.empty;
  });

  for (const { path, text } of texts) {
    for (const snippet of snippetsIn(text)) {
      const { language, isProblem, line, code, page } = snippet;
      const place = `${path}, line ${line}`;

      if (language === 'html') {
        it(`${place}: the page works${isProblem ? ', and tells the author what to mend' : ''}`, async () => {
          const shown = show(snippet);
          container = shown.container;
          await settled(container);
          const unknown = ours(container).filter((element) => !element.matches(':defined'));
          expect(unknown.map(({ localName }) => localName)).to.deep.equal([]);

          const problems = ours(container).flatMap(({ problems }) => problems ?? []);
          if (isProblem) {
            expect(problems).not.to.be.empty;
            // the words for authors come from a file of their own
            await until(() => said.length > 0);
          } else {
            expect(problems).to.deep.equal([]);
            expect(said, 'what the console says').to.deep.equal([]);
          }

          const now = normalizeText(container.textContent);
          expect(
            shown.words.filter((words) => !now.includes(words)),
            'lost words',
          ).to.deep.equal([]);
          const mute = ours(container).filter(
            (element) => !normalizeText(element.textContent) && !element.shadowRoot?.querySelector('svg'),
          );
          expect(
            mute.map(({ outerHTML }) => outerHTML),
            'elements that say and draw nothing',
          ).to.deep.equal([]);
        });
      }

      if (language === 'js') {
        it(`${place}: the script runs`, async () => {
          if (page) {
            ({ container } = show(page));
            await settled(container);
            if (page.isProblem) said.length = 0;
          }
          await run(snippet);
          await settled();
          expect(said, 'what the console says').to.deep.equal([]);
        });
      }

      if (language === 'css') {
        it(`${place}: the style sheet names what is public`, () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(code);
          expect(sheet.cssRules.length, 'rules').to.be.greaterThan(0);
          const names = (kind: 'cssProperties' | 'cssParts') =>
            elements.flatMap((element) => element[kind] ?? []).map(({ name }) => name);
          for (const [variable] of code.matchAll(/--da-[\w-]+/g)) {
            expect(names('cssProperties')).to.include(variable);
          }
          for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g)) {
            expect(names('cssParts')).to.include(part);
          }
        });
      }

      it(`${place}: is of a kind that is run, or that needs no running`, () => {
        expect([
          'html',
          'js',
          'css',
          'sh',
          'ts',
          'text',
          'http',
          'jsx',
          'vue',
          'svelte',
          'json',
          'csv',
          // run by test/node/check.test.js
          'yaml',
          'diff',
          '',
        ]).to.include(language);
      });
    }
  }
});

describe('the pages of the elements', () => {
  for (const element of elements) {
    const path = `/docs/elements/${element.tagName!.replace('da-', '')}.md`;
    it(`${path} names all that is public`, () => {
      const text = texts.find((one) => one.path === path)?.text ?? '';
      const names = [
        ...(element.attributes ?? []),
        ...(element.slots ?? []),
        ...(element.cssParts ?? []),
        ...(element.cssProperties ?? []),
        ...(element.events ?? []),
      ].map(({ name }) => name);
      const missing = names.filter((name) => name !== '' && !text.includes(`\`${name}\``));
      expect(missing).to.deep.equal([]);
    });
  }
});
