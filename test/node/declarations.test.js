/** What is listed beside the declarations of the elements: none of them is missing there, and nothing else stands there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { declared } from '../../scripts/declared.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));
const tags = declared.map(({ tag }) => tag);
const names = declared.map(({ name }) => name).sort();
/** The tags between two marks in a text. */
const tagsIn = (text, start, end) =>
  text
    .split(start)[1]
    .split(end)[0]
    .match(/\bda-[a-z-]+/g);
/** `da-side-effects` is `DaSideEffects`. */
const classOf = (tag) => tag.replace(/(?:^|-)./g, (start) => start.at(-1).toUpperCase());

test('each declaration is in the list, and each element is declared', () => {
  const files = readdirSync('src/model/declarations').map((file) => file.replace('.ts', ''));
  assert.deepEqual(files.filter((name) => name !== 'all').sort(), names);
  const folders = readdirSync('src/elements', { withFileTypes: true }).filter((one) => one.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), names);
});

test('each element has its class, registration, story, test and page', () => {
  const missing = names
    .flatMap((name) => [
      `src/elements/${name}/${name}.ts`,
      `src/elements/${name}/define.ts`,
      `stories/${name}.stories.ts`,
      `test/elements/${name}.test.ts`,
      `docs/elements/${name}.md`,
    ])
    .filter((path) => !existsSync(path));
  assert.deepEqual(missing, []);
});

test('each element is registered, in the order of the list, and exported', () => {
  const text = read('src/elements.ts');
  const [, map] = text.split('export default');
  assert.deepEqual(
    [...map.matchAll(/'(da-[\w-]+)': (\w+)/g)].map(([, tag, name]) => [tag, name]),
    tags.map((tag) => [tag, classOf(tag)]),
  );
  const exported = text
    .split(/^export \{/m)[1]
    .split('}')[0]
    .match(/\w+/g);
  assert.deepEqual(
    tags.map(classOf).filter((name) => !exported.includes(name)),
    [],
    'not exported',
  );
  const events = readdirSync('src/elements', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...read(`src/elements/${file}`).matchAll(/export class (Da\w+Event) /g)])
    .map(([, name]) => name);
  assert.deepEqual(
    events.filter((name) => !exported.includes(name)),
    [],
    'events that are not exported',
  );
});

test('each element has the light styles of all', () => {
  const hosts = tagsIn(read('src/shared/lightdom.ts'), 'const hosts', '`;');
  assert.deepEqual(hosts.sort(), declared.map(({ tag }) => tag).sort());
});

test('each element whose look depends on its width is measured, or stands in one that is', () => {
  const measured = tagsIn(read('src/shared/lightdom.ts'), 'const tools = css`:is(', ')');
  const needed = declared.filter(({ name }) => {
    const own = readdirSync(`src/elements/${name}`).map((file) => read(`src/elements/${name}/${file}`));
    const shared = own
      .flatMap((text) => [...text.matchAll(/'\.\.\/\.\.\/(shared\/[\w.-]+)\.js'/g)])
      .map(([, path]) => read(`src/${path}.ts`));
    return (
      [...own, ...shared].some((text) => text.includes('@container')) &&
      !own.join().includes('container-type')
    );
  });
  const around = (tag) => declared.filter(({ holds = [] }) => holds.some((item) => item.tag === tag));
  const missing = needed.filter(
    ({ tag }) => ![tag, ...around(tag).map(({ tag }) => tag)].some((one) => measured.includes(one)),
  );
  assert.deepEqual(
    missing.map(({ tag }) => tag),
    [],
    'not measured',
  );
  assert.deepEqual(
    measured.filter(
      (tag) => !needed.some((one) => one.tag === tag || around(one.tag).some((two) => two.tag === tag)),
    ),
    [],
    'measured for nothing',
  );
});

test('each part of an aid has its field in documents', () => {
  const { properties } = json('decision-aid.schema.json');
  const fields = declared.flatMap(({ inDocument }) => inDocument?.field ?? []);
  assert.deepEqual(
    fields.filter((field) => !properties[field]),
    [],
  );
});

test('the page of each element tells of each of its settings', () => {
  const untold = declared.flatMap(({ name, tag, settings }) => {
    const page = `docs/elements/${name}.md`;
    const text = existsSync(page) ? read(page) : '';
    return settings
      .filter(({ attribute }) => !text.includes(`\`${attribute}\``))
      .map(({ attribute }) => `${tag} ${attribute}`);
  });
  assert.deepEqual(untold, []);
});

test('each element has a limit of its size', () => {
  const limits = json('bench/size-limits.json');
  assert.deepEqual(
    names.filter((name) => !limits[`${name} alone`]?.why),
    [],
  );
});
