// The worked example says nothing of medicine without a fact, and its page is what its document says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { evidenceTable, numbersIn, rowsOf, sayingsIn } from '../../scripts/evidence.js';

const PAGE = 'ketamine-depression.html';
const read = (path) => readFileSync(`docs/examples/${path}`, 'utf8');
const aid = JSON.parse(read('ketamine-depression.json'));
const evidence = JSON.parse(read('evidence/ketamine-depression.json'));
const said = sayingsIn(aid);
const rows = rowsOf(said, evidence);
const facts = new Map(evidence.facts.map((fact) => [fact.id, fact]));

test('each saying is known to the evidence, with its facts or as one that claims nothing', () => {
  const unknown = said.filter(({ words, isShort }) => !isShort && evidence.sayings[words] === undefined);
  assert.deepEqual(unknown, []);
  const words = new Set(said.map((one) => one.words));
  assert.deepEqual(
    Object.keys(evidence.sayings).filter((one) => !words.has(one)),
    [],
    'of what the page does not say there is nothing',
  );
});

test('each fact is one that was read, with its source on the page', () => {
  const used = new Set(rows.flat());
  assert.deepEqual(
    [...used].filter((id) => !facts.has(id)),
    [],
  );
  assert.deepEqual(
    [...facts.keys()].filter((id) => !used.has(id)),
    [],
  );
  const ids = new Set(aid.sources.items.map(({ id }) => id));
  for (const { id, fact, read, sources } of facts.values()) {
    assert.ok(fact, id);
    assert.ok(['in-full', 'abstract', 'second-hand', 'worked-out'].includes(read), `${id} was read`);
    assert.deepEqual(
      sources.filter((source) => !ids.has(source)),
      [],
      id,
    );
    // that nothing was found, no source says
    assert.ok(sources.length || /searches found no/.test(fact), id);
  }
});

test('each number stands in a fact of what says it, and a saying without one counts nobody', () => {
  const wrong = said.flatMap(({ where, words }, index) => {
    const known = new Set(rows[index].flatMap((id) => numbersIn(facts.get(id).fact)));
    // people out of 100: the total of each percentage
    const numbers = numbersIn(words).filter((number) => number !== 100);
    if (rows[index].length) return numbers.filter((number) => !known.has(number)).map((one) => [where, one]);
    return /\d\s*(?:%|of \d|in \d)/.test(words) ? [[where, words]] : [];
  });
  assert.deepEqual(wrong, []);
});

test('a saying that is changed, or a number in it, is found', () => {
  const other = structuredClone(aid);
  const [{ chance }] = other.comparison.groups[0].rows[0].cells[0];
  chance.events += 1;
  const [found] = sayingsIn(other).filter(({ words }) => evidence.sayings[words] === undefined);
  assert.match(found.words, /^96 of 206/);
  assert.deepEqual(numbersIn('$5,572, 0.9% and 1.5 of 46'), [5572, 0.9, 1.5, 46]);
});

test('the table that people read is written of both', () => {
  assert.equal(read('ketamine-depression.evidence.md'), evidenceTable(aid, evidence, PAGE));
});

let readHtml;
before(async () => ({ readHtml } = await import('../../dist/server/render.js')));

test('the page says what its document says, and nothing else', () => {
  const { document, problems } = readHtml(read(PAGE));
  const { $schema, ...written } = aid;
  assert.equal($schema, '../../decision-aid.schema.json');
  assert.deepEqual(document, written);
  assert.deepEqual(problems, []);
});
