// The schema, as the editor that most authors have uses it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import languages from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = languages;

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const schema = readFileSync('decision-aid.schema.json', 'utf8');
const service = getLanguageService({ schemaRequestService: () => Promise.resolve(schema) });
service.configure({ schemas: [{ uri: 'schema', fileMatch: ['*.json'] }] });

const opened = (text) => {
  const document = TextDocument.create('file:///aid.json', 'json', 1, text);
  return [document, service.parseJSONDocument(document)];
};
const messages = async (text) => (await service.doValidation(...opened(text))).map(({ message }) => message);

/** What is offered at the place of the mark. */
async function offered(text) {
  const offset = text.indexOf('|');
  const [document, parsed] = opened(text.replace('|', ''));
  const { items } = await service.doComplete(document, document.positionAt(offset), parsed);
  return items;
}

test('a whole aid has nothing to mend', async () => {
  const text = readFileSync('docs/examples/ringing-ears.json', 'utf8').replace(/"\$schema": "[^"]*",/, '');
  assert.deepEqual(await messages(text), []);
});

test('what is not known, or of another kind, is marked', async () => {
  assert.deepEqual(await messages('{"colour": "red"}'), ['Property colour is not allowed.']);
  assert.equal((await messages('{"headingLevel": 9}')).length, 1);
  assert.equal((await messages('{"published": "yesterday"}')).length, 1);
  const cell = (value) => `{"comparison": {"groups": [{"rows": [{"cells": [${value}]}]}]}}`;
  assert.deepEqual(await messages(cell('{"chance": {"events": 5}}')), []);
  assert.notDeepEqual(await messages(cell('{"chance": {"events": "many"}}')), []);
  assert.notDeepEqual(await messages(cell('{"chance": {"sure": true}}')), []);
});

test('fields are offered where they may stand, and told what they are', async () => {
  const top = await offered('{ | }');
  for (const name of ['decision', 'comparison', 'sideEffects', 'sources'])
    assert.ok(
      top.some(({ label }) => label === name),
      name,
    );
  const chance = await offered('{"intro": [{"chance": { | }}]}');
  const low = chance.find(({ label }) => label === 'low');
  assert.match(low?.documentation?.value ?? low?.documentation ?? '', /Lowest count/);
  const words = await offered('{"intro": [{"chance": {"certainty": | }}]}');
  assert.deepEqual(
    ['"high"', '"moderate"', '"low"', '"very-low"', '"not-rated"'].filter(
      (name) => !words.some(({ label }) => label === name),
    ),
    [],
  );
});
