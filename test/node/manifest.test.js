/** custom-elements.json, as tools take it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validateCem } from '@wc-toolkit/cem-validator';
import ts from 'typescript';
import languages from 'vscode-json-languageservice';
import { declared } from '../../scripts/declared.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const text = readFileSync('custom-elements.json', 'utf8');
const { schemaVersion, modules } = JSON.parse(text);
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

test('it is of the form that it says', async () => {
  assert.equal(schemaVersion, '2.1.0');
  const { getLanguageService, TextDocument } = languages;
  const schema = readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8');
  const service = getLanguageService({ schemaRequestService: () => Promise.resolve(schema) });
  service.configure({ schemas: [{ uri: 'schema', fileMatch: ['*.json'] }] });
  const document = TextDocument.create('file:///custom-elements.json', 'json', 1, text);
  const problems = await service.doValidation(document, service.parseJSONDocument(document));
  assert.deepEqual(
    problems.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`),
    [],
  );
});

test('a linter of manifests finds nothing', async () => {
  const strict = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'error']));
  await validateCem(JSON.parse(text), {
    rules: {
      packageJson: strict(
        'packageType',
        'main',
        'module',
        'types',
        'exports',
        'customElementsProperty',
        'publishedCem',
      ),
      manifest: strict(
        'schemaVersion',
        'modulePath',
        'definitionPath',
        'typeDefinitionPath',
        'exportTypes',
        'tagName',
      ),
    },
  });
});

test('every setting is in it, with what is declared of it', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), declared.map(({ tag }) => tag).sort());
  for (const { tag, settings } of declared) {
    const { attributes, members } = elements.find(({ tagName }) => tagName === tag);
    // an `id` is HTML’s own
    const own = settings.filter(({ property }) => property !== 'id');
    assert.deepEqual(
      attributes.map(({ name }) => name),
      own.map(({ attribute }) => attribute),
      tag,
    );
    for (const { property, attribute, description, values = [], absent } of own) {
      const member = members.find(({ name }) => name === property);
      const setting = attributes.find(({ name }) => name === attribute);
      assert.ok(description, `${tag} ${property} is explained`);
      assert.equal(member.description, description);
      assert.equal(setting.description, description);
      assert.equal(
        setting.default ?? 'false',
        String(absent ?? false),
        `${tag} ${attribute} when it is absent`,
      );
      if (setting.type.text !== 'string')
        for (const value of values)
          assert.ok(setting.type.text.includes(`'${value}'`), `${tag} ${attribute} ${value}`);
    }
  }
});

/** What a module exports by name, with the modules where it stands. */
const exportsOf = (file) =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause, moduleSpecifier }) =>
      (exportClause?.elements ?? []).map(({ name }) => [
        name.text,
        moduleSpecifier?.text.replace(/^\./, 'dist'),
      ]),
    );

test('all that the package exports is in it, types too', () => {
  const { exports } = modules.find(({ path }) => path === 'dist/index.js');
  const isClass = ({ declaration }) => declaration.module.startsWith('dist/elements/');
  assert.deepEqual(
    exports
      .filter(isClass)
      .map(({ name }) => name)
      .sort(),
    exportsOf('src/elements.ts').map(([name]) => name),
  );
  assert.deepEqual(
    exports.filter((one) => !isClass(one)).map(({ name, declaration }) => [name, declaration.module]),
    exportsOf('src/index.ts'),
  );
  for (const { name, declaration } of exports.filter(isClass)) {
    const { declarations } = modules.find(({ path }) => path === declaration.module);
    assert.ok(
      declarations.some((one) => one.name === name),
      name,
    );
  }
});

test('the events that its page tells of are those of an element, with their fields', () => {
  const classes = modules.flatMap(({ declarations }) => declarations);
  const told = elements.flatMap(({ events = [] }) => events);
  assert.notEqual(told.length, 0, 'events');
  const guide = readFileSync('docs/for-developers.md', 'utf8');
  assert.deepEqual(
    [...guide.matchAll(/^\| `(da-[\w-]+)` *\| \[`(da-[\w-]+)`\]\(\S+#events\) *\|$/gm)]
      .map(([, name, of]) => `${name} of ${of}`)
      .sort(),
    elements.flatMap(({ tagName, events = [] }) => events.map(({ name }) => `${name} of ${tagName}`)).sort(),
    'the events in the guide',
  );
  for (const { tagName, events = [] } of elements) {
    const page = readFileSync(`docs/elements/${tagName.replace('da-', '')}.md`, 'utf8');
    const [, section = ''] = /^## Events\n([^]*?)(?=^## |(?![^]))/m.exec(page) ?? [];
    const rows = [...section.matchAll(/^\| `(da-[\w-]+)` *\| `(\w+)` *\|(.*)\|$/gm)];
    assert.deepEqual(
      rows.map(([, name, type]) => [name, type]),
      events.map(({ name, type }) => [name, type.text]),
      `the events of ${tagName} in its page`,
    );
    for (const [, name, type, rest] of rows) {
      assert.ok(events.find((event) => event.name === name).description, `${name} is explained`);
      const { members } = classes.find((one) => one.name === type);
      const fields = members.filter((member) => !member.static).map((member) => member.name);
      for (const field of fields)
        assert.ok(rest.includes(`\`${field}\``), `${name}: ${field} in ${tagName}’s page`);
      for (const member of members)
        if (!member.static) assert.ok(member.description, `${type} ${member.name}`);
    }
  }
});

test('every CSS variable has its default, and that is what the guide for designers says', () => {
  const guide = readFileSync('docs/for-designers.md', 'utf8');
  const said = new Map(
    [...guide.matchAll(/^\| `(--da-[\w-]+)`[^|]*\|[^|]*\| ([^|]*?) *\|$/gm)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const variables = elements.flatMap(({ cssProperties = [] }) => cssProperties);
  assert.notEqual(variables.length, 0);
  for (const { name, default: value } of variables) {
    assert.ok(value, `${name} has a default`);
    const words = said.get(name);
    assert.ok(words, `${name} is in the guide`);
    const values = [...words.matchAll(/`(.+?)`/g)].map(([, one]) => one);
    if (values.length > 0)
      assert.ok(values.includes(value), `${name}: ${value}, and the guide says ${words}`);
    else if (words === 'the page’s') assert.equal(value, 'inherit', name);
    else if (value === 'derived from currentcolor') assert.match(words, /text/, name);
    else assert.ok(value.includes(/\d+/.exec(words)[0]), `${name}: ${value}, and the guide says ${words}`);
  }
});
