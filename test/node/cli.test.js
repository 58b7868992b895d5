// The command, as it is run: on the files that are built.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const COMMAND = bin['decision-aid-elements'];
const FILE = 'docs/examples/ringing-ears.json';

let folder;
before(() => {
  if (!existsSync(COMMAND)) execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
  folder = mkdtempSync(join(tmpdir(), 'decision-aid-'));
});
after(() => rmSync(folder, { recursive: true }));

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const aid = () => JSON.parse(readFileSync(FILE, 'utf8'));
/** One that tells nothing of stopping an option. */
const unfinished = () => {
  const document = aid();
  const course = document.timeline.courses.find(({ option }) => option === 'sound');
  course.steps = course.steps.filter(({ when }) => when !== 'stopping');
  return JSON.stringify(document);
};
/** A document without the address of its schema, which no page has. */
const without$schema = (document) => {
  delete document.$schema;
  return document;
};
/** What Node prints of an error that nobody has caught. */
const STACK = /^\s+at |node:internal|Error:/m;
const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '');

test('a document becomes a page with all its words, and the page the same document', () => {
  const { status, stdout, stderr } = run(['render', FILE]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^<!doctype html>\n<html lang="en">/);
  assert.doesNotMatch(stdout, /<script|<link|<style/);
  const words = wordsOf(stdout);
  for (const said of [
    'Ringing in the ears that will not go away: what next? (invented data)',
    'Published November 21, 2026.',
    '48 out of 100 people found it easier to bear with the device, compared with 30 out of 100 with a dummy device.',
    'Source: Invented A.',
    'It is a device, not a medicine. The FDA has cleared it for this use, as of November 2026',
    'In this row, people are counted out of 1,000.',
    'In an emergency, get help now. In the US, call 911.',
    'Written by: The project decision-aid-elements.',
    'Tell your clinician before you start.',
    'What fits what is known: 48.',
  ])
    assert.ok(words.includes(said), said);
  const back = run(['read', '-'], stdout);
  assert.deepEqual([back.status, back.stderr], [0, '']);
  assert.deepEqual(JSON.parse(back.stdout), without$schema(aid()));
});

test('what the elements tell the author is told of a document and of its page, and is no failure', () => {
  const { status, stdout, stderr } = run(['render', '-'], unfinished());
  assert.equal(status, 0);
  assert.match(stderr, /: <da-timeline> option “sound”: got “no stopping”\./m);
  assert.equal(run(['render', '-', '--strict'], unfinished()).status, 1);
  const back = run(['read', '-'], stdout);
  const told = (text) => text.replace(/^.*?: (?=<)/gm, '');
  assert.deepEqual([back.status, told(back.stderr)], [0, told(stderr)]);
});

test('a page has the style sheet and the script where it is asked to', () => {
  const spanish = JSON.stringify({ ...aid(), lang: 'es-MX' });
  const { stdout } = run(['render', '-', '--styled', '--files', 'https://clinic.example/files/'], spanish);
  const [, styles] = /<style>([^]*?)<\/style>/.exec(stdout);
  assert.equal(styles, readFileSync('dist/decision-aid.css', 'utf8'), 'as its hash in integrity.json is of');
  assert.doesNotMatch(stdout, /stylesheet/, 'nothing waits for a second request');
  assert.match(
    stdout,
    /<link rel="modulepreload" href="https:\/\/clinic\.example\/files\/decision-aid-tools\.js">/,
  );
  const scripts = [...stdout.matchAll(/<script type="module" src="([^"]+)">/g)].map(([, src]) => src);
  assert.deepEqual(scripts, [
    'https://clinic.example/files/locales/es.js',
    'https://clinic.example/files/decision-aid-elements.js',
  ]);
  assert.match(stdout, /<html lang="es-MX">/);
  assert.ok(wordsOf(stdout).includes('48 de cada 100 personas'), 'in Spanish');
});

test('a fragment is the aid alone', () => {
  const { stdout } = run(['render', FILE, '--fragment']);
  assert.match(stdout, /^<da-decision-aid [^]*<\/da-decision-aid>\n$/);
});

test('what comes out can go into a file', () => {
  const out = join(folder, 'aid.html');
  const { stdout, status } = run(['render', FILE, '--out', out]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.equal(readFileSync(out, 'utf8'), run(['render', FILE]).stdout);
});

const FIELDS = Object.keys(JSON.parse(readFileSync('decision-aid.schema.json', 'utf8')).properties).join(
  ', ',
);

test('a bad field is named with its path, and nothing else is lost', () => {
  const bad = aid();
  bad.comparison.groups[0].rows[0].cells[1].chance.events = 'many';
  bad.colour = 'red';
  bad['review-by'] = bad.reviewBy;
  bad.costs.lines[0].text = 5;
  const text = JSON.stringify(bad);
  const at = (field) => `-:1:${text.indexOf(field) + 1}: `;
  const { status, stdout, stderr } = run(['render', '-'], text);
  assert.equal(status, 1);
  assert.deepEqual(
    stderr.split('\n').filter((line) => /: (colour|comparison|costs|review-by)\b/.test(line)),
    [
      `${at('"events":"many"')}comparison.groups[0].rows[0].cells[1].chance.events: got “many”. Allowed: a number from 0 up. Read docs/messages.md#document-field`,
      `${at('"text":5')}costs.lines[0].text: got 5. Allowed: text, or a list of texts, {"strong"} and {"link", "to"}. Read docs/messages.md#document-field`,
      `${at('"colour"')}colour: got a field that is not known. Allowed: ${FIELDS}. Read docs/messages.md#document-unknown`,
      `${at('"review-by"')}review-by: got a field that is not known. Did you mean “reviewBy”? Allowed: ${FIELDS}. Read docs/messages.md#document-unknown`,
    ],
  );
  const expected = without$schema(aid());
  delete expected.comparison.groups[0].rows[0].cells[1].chance.events;
  delete expected.costs.lines[0].text;
  assert.deepEqual(JSON.parse(run(['read', '-'], stdout).stdout), expected);
});

test('what the elements tell of a document has the place of what they are made of', () => {
  const text = `{
  "comparison": {
    "options": [{ "name": "A", "value": "a" }, { "name": "B" }],
    "groups": [{ "rows": [
      {
        "title": "Sleep?",
        "cells": [["", { "chance": { "events": 30, "of": 100,
          "certainty": "high" } }], ""]
      }
    ] }]
  }
}`;
  const places = run(['render', '-'], text)
    .stderr.split('\n')
    .map((line) =>
      line
        .match(/^-:(\d+:\d+): .*?(\S+): got /)
        ?.slice(1)
        .join(' '),
    );
  for (const place of [
    // what is missing is missing from what begins there
    '1:1 published',
    '2:3 order',
    '3:17 approval',
    '7:26 timeframe',
    '7:26 source',
    // an empty cell
    '8:37 “B”',
  ])
    assert.ok(places.includes(place), `${place} in ${places.join(', ')}`);
});

test('what is wrong in a page has its line and its column', () => {
  const page = `<main><da-decision-aid>
  <table class="da-treatment-comparison"><caption>Both</caption>
    <tr><th>Q</th><th>A</th><th>B</th></tr>
    <tr><th>Sleep?</th><td>Yes</td> <td></td></tr> <tr><th>Rest?</th><td>No</td><td><da-chance events="x"></da-chance></td></tr>
  </table><p>x <em>y</em></p></da-decision-aid></main>`;
  const { stderr } = run(['read', '-'], page);
  for (const said of [
    /^-:1:7: <da-decision-aid> published: got nothing/m,
    // what is made of a table stands where the table does
    /^-:2:3: <da-treatment-comparison> .*order.*: got nothing/m,
    /^-:4:37: <da-treatment-comparison> row “Sleep\?”, “B”: got nothing/m,
    /^-:4:85: <da-chance> row “Rest\?”, “B”, .*: got “x”/m,
    /^-:5:16: content: got <em> y/m,
  ])
    assert.match(stderr, said);
});

test('hostile words are words', () => {
  const evil = '"></da-decision-aid><script>alert(1)</script><img src=x onerror=alert(1)>&amp;';
  const document = {
    decision: evil,
    funding: evil,
    intro: [
      evil,
      [
        { link: evil, to: 'https://example.org/"><script>' },
        { link: 'run', to: 'javascript:alert(1)' },
      ],
    ],
  };
  const { stdout, stderr } = run(['render', '-', '--page'], JSON.stringify(document));
  assert.doesNotMatch(stdout, /<script|<img|javascript:/);
  assert.match(stderr, /intro\[1\]\[1\]\.to: got “javascript:alert\(1\)”/);
  const back = JSON.parse(run(['read', '-'], stdout).stdout);
  assert.deepEqual([back.decision, back.funding, back.intro[0]], [evil, evil, evil]);
});

test('a page written by hand is read; what has no place is named', () => {
  const page = `<!doctype html><html lang="es"><body><main><da-decision-aid decision="Which?" heading-level="1">
    <h1>Which?</h1><p>One or <b>two</b>.</p><h2>Compare</h2>
    <da-treatment-comparison choose><table><caption>Both</caption><tr><td></td><td>One</td><td>Two</td></tr>
      <tr><td>How long?</td><td colspan=2>Long<br>and short</td></tr></table></da-treatment-comparison>
    <p>After it.</p><h2>More</h2><p>Words.</p><da-summary></da-summary><da-summary></da-summary><video>No</video>
  </da-decision-aid></main></body></html>`;
  const { status, stdout, stderr } = run(['read', '-'], page);
  assert.equal(status, 1);
  assert.match(stderr, /^-:5:\d+: content: got a second summary\. Allowed: one in an aid\. Read/m);
  assert.match(stderr, /^-:5:\d+: content: got <video> No\./m);
  assert.deepEqual(JSON.parse(stdout), {
    lang: 'es',
    decision: 'Which?',
    headingLevel: 1,
    intro: [['One or ', { strong: 'two' }, '.']],
    comparison: {
      heading: 'Compare',
      more: ['After it.'],
      choose: ['options', 'rows'],
      caption: 'Both',
      options: [{ name: 'One' }, { name: 'Two' }],
      groups: [{ rows: [{ title: 'How long?', cells: [{ span: 2, text: ['Long and short'] }] }] }],
    },
    summary: { heading: 'More', intro: ['Words.'] },
  });
});

const withRows = (
  rows,
) => `<da-decision-aid decision="Which?"><da-treatment-comparison><table><caption>Both</caption>
  <tr><th>Q</th><th>One</th><th>Two</th></tr>${rows}</table></da-treatment-comparison></da-decision-aid>`;

test('a cell that rows have together is the answer of each; a table that nobody can read is named', () => {
  const merged = `<tr><th>Drive?</th><td rowspan="2">Not for an hour</td><td>Yes</td></tr><tr><th>Swim?</th><td>Yes</td></tr>
    <tr><th colspan="2">Run?</th><td>No</td></tr>`;
  const { status, stdout } = run(['read', '-'], withRows(merged));
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout).comparison.groups, [
    {
      rows: [
        { title: 'Drive?', cells: ['Not for an hour', 'Yes'] },
        { title: 'Swim?', cells: ['Not for an hour', 'Yes'] },
        // no cell moves under another option
        { title: 'Run?', cells: ['', 'No'] },
      ],
    },
  ]);
  const over =
    '<tr><th>Drive?</th><td rowspan="2">No</td><td>Yes</td></tr><tr><th colspan="3">Harms</th></tr>';
  const left = run(['read', '-'], withRows(over));
  assert.equal(left.status, 1);
  assert.match(left.stderr, /got <table> Both .*Allowed: a table in which each cell has a place of its own/);
  const note =
    '<tr><th>Drive?</th><td>No</td><td>Yes</td></tr><tfoot><tr><td colspan="3">Adults only.</td></tr></tfoot>';
  const noted = run(['read', '-'], withRows(note));
  assert.equal(noted.status, 1);
  assert.match(noted.stderr, /got <tr> Adults only\./);
});

test('plain markup is read as a browser would make it, in its language; what it cannot be is named', () => {
  const whole = run(['read', 'docs/examples/plain-table.html']);
  assert.deepEqual([whole.status, whole.stderr], [0, '']);
  const document = JSON.parse(whole.stdout);
  const [first] = document.comparison.groups[0].rows[0].cells;
  assert.deepEqual(
    [first.chance.events, first.chance.comparatorOf, first.chance.sources],
    [59, 100, ['invented-2026']],
  );
  assert.deepEqual(document.sideEffects[0].intro, ['What may happen with drops A (invented data)']);
  assert.deepEqual(
    JSON.parse(run(['read', '-'], run(['render', '-'], whole.stdout).stdout).stdout),
    document,
  );

  const page = `<!doctype html><html lang="es"><section class="da-decision-aid" data-decision="¿Cuáles?">
    <ol class="da-question-list"><li>¿Fuma? Importa.</li></ol>
    <table class="da-treatment-comparison"><tr><td>Q</td><td>A</td></tr>
      <tr><td>¿Sirve?</td><td>59 de cada 100</td></tr><tr><td>¿Daña?</td><td>60 de 50</td></tr></table>
    <table class="da-side-effects"><tr><td>8 de 100</td></tr></table></section></html>`;
  const { status, stdout, stderr } = run(['read', '-'], page);
  assert.equal(status, 1);
  const { questions, comparison, sideEffects } = JSON.parse(stdout);
  assert.deepEqual(questions.items, [{ question: '¿Fuma?', why: ['Importa.'] }]);
  assert.deepEqual(
    comparison.groups[0].rows.map(({ cells }) => cells),
    [[{ chance: { events: 59, of: 100 } }], ['60 de 50']],
  );
  assert.equal(sideEffects, undefined);
  assert.match(stderr, /^-:5:\d+: content: got <table> 8 de 100\./m);
  assert.match(stderr, /^-:\d+:\d+: <da-treatment-comparison> row “¿Daña\?”, “A”: got “60 de 50”\./m);
  assert.match(stderr, /^-:\d+:\d+: <da-side-effects> header row: got “8 de 100”\./m);
});

test('words before and after what a part holds stand around the part; those between are named', () => {
  const page = `<da-decision-aid decision="Which?"><h2>Tools</h2><p>Above.</p>
    <da-values>First.<ul><li><da-value>One</da-value></li><li>Between.</li><li><da-value>Two</da-value></li></ul><p>Last.</p></da-values>
    <h2>Compare</h2><da-treatment-comparison>All of them: <table><tr><td>Q</td><td>A</td></tr></table><p>Under.</p></da-treatment-comparison>
    <h2>Steps</h2><da-timeline><h3>Nothing</h3><h3>Drops</h3><ol><li><da-step>Go.</da-step></li></ol><h3>More</h3></da-timeline>
    <h2>Take it</h2><da-summary>Print it.</da-summary></da-decision-aid>`;
  const { stdout, stderr } = run(['read', '-'], page);
  const { values, comparison, timeline, summary } = JSON.parse(stdout);
  assert.deepEqual([values.intro, values.more], [['Above.', 'First.'], ['Last.']]);
  assert.deepEqual([comparison.intro, comparison.more], [['All of them:'], ['Under.']]);
  assert.deepEqual(
    timeline.courses.map(({ title }) => title),
    ['Drops'],
  );
  assert.deepEqual(summary.intro, ['Print it.']);
  assert.deepEqual(stderr.match(/(?<=^-:\d+:\d+: content: )got <.*?\./gm), [
    'got <li> Between.',
    'got <h3> Nothing.',
    'got <h3> More.',
  ]);
});

test('an id of a heading and emphasis are not kept, and that is said; ids that an aid gives are no loss', () => {
  const page = `<da-decision-aid contents decision="Which?"><h1 id="top">Which?</h1>
    <section><h2 id="compare-both">Compare both</h2><p>It is <em>not</em> 10<sup>6</sup>, but <b>2</b>.</p></section>
    <section><h2 id="compare-both-2">Compare both</h2><h3 id="phase-2">Phase 2</h3><p id="x">Words.</p></section>
  </da-decision-aid>`;
  const { status, stdout, stderr } = run(['read', '-'], page);
  assert.equal(status, 1);
  assert.deepEqual(stderr.match(/(?<=: content: )got .*?\./g), [
    'got id="top" of <h1>.',
    'got <em> not.',
    'got <sup> 6.',
  ]);
  assert.match(stdout, /It is not 106, but /);
});

test('the worked examples are read, rendered and read again without a loss', () => {
  for (const file of ['ketamine-depression', 'hernia-inguinal']) {
    const first = run(['read', `docs/examples/${file}.html`]);
    // all but the emphasis of a word, which stays
    assert.match(first.stderr, /^(.*: content \(2 times\): got <em> not\. .*\n)*$/, file);
    const document = JSON.parse(first.stdout);
    assert.ok(document.comparison.groups.length > 2, file);
    const page = run(['render', '-'], first.stdout);
    assert.equal(page.status, 0, page.stderr);
    assert.deepEqual(JSON.parse(run(['read', '-'], page.stdout).stdout), document, file);
  }
});

test('the document in the docs is whole', () => {
  const [, text] = /```json\n([^]*?)```/.exec(readFileSync('docs/json.md', 'utf8'));
  const { status, stdout, stderr } = run(['render', '-'], text);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(JSON.parse(run(['read', '-'], stdout).stdout), without$schema(JSON.parse(text)));
});

test('what cannot be done is said, with nothing written', () => {
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, '{"decision": "Which?"');
  const deep = join(folder, 'deep.html');
  writeFileSync(deep, '<da-decision-aid decision="Which?">' + '<div>'.repeat(50_000));
  for (const [args, said] of [
    [[], /decision-aid-elements render aid\.json/],
    [['draw', FILE], /decision-aid-elements render aid\.json/],
    [['render'], /decision-aid-elements render aid\.json/],
    [['render', FILE, '--page', '--fragment'], /one of --page, --fragment/],
    [['render', FILE, '--colour'], /--colour/],
    [['render', join(folder, 'none.json')], /none\.json: there is no such file or folder/],
    [['render', bad], /bad\.json:1:\d+: is not JSON/],
    [['render', 'docs/examples/page.css'], /is not JSON/],
    [['read', FILE], /content: got no da-decision-aid/],
    [['read', deep], /deeply/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, STACK);
  }
  for (const data of ['null', '[]', '5', '{}', '{"colour": "red"}']) {
    const { status, stdout, stderr } = run(['render', '-'], data);
    assert.deepEqual([status, stdout], [2, ''], data);
    assert.notEqual(stderr, '', data);
  }
  assert.equal(run(['--help']).status, 0);
});

test('it fails where something is wrong, and with --strict for whatever there is to mend', () => {
  const aid = (attributes, content = '') =>
    `<da-decision-aid decision="Which?" review-by="2099-11-21" update-policy="Each year" authors="A" funding="none"
      interests="none" ${attributes}>${content}<p>Words.</p></da-decision-aid>`;
  const told = (page, ...more) => {
    const { status, stderr } = run(['read', '-', ...more], page);
    return [
      status,
      ...[...stderr.matchAll(/^-:(\d+):\d+: .*#([\w-]+)/gm)].map(([, line, rule]) => `${line} ${rule}`),
    ];
  };
  const whole = aid('published="2026-11-21"');
  assert.deepEqual(told(whole), [0]);
  assert.deepEqual(told(whole, '--strict'), [0]);
  assert.deepEqual(told(aid('')), [0, '1 missing']);
  assert.deepEqual(told(aid(''), '--strict'), [1, '1 missing']);
  assert.deepEqual(told(aid('publised="2026-11-21"')), [1, '1 attribute-unknown']);
  assert.deepEqual(told(aid('published="21.11.2026"')), [1, '1 unreadable']);
  const parts =
    '\n<da-urgent-help country="US" />\n<da-chanse events="5" of="100"></da-chanse><da-sources></da-sources>';
  const [status, ...rules] = told(aid('published="2026-11-21"', parts));
  assert.equal(status, 1);
  for (const rule of ['3 tag-open', '4 tag-unknown']) assert.ok(rules.includes(rule), `${rule} in ${rules}`);
});

test('mistakes in the form of a document are told with line and column; a field that stands twice, too', () => {
  for (const [text, place, said] of [
    ['{\n  "decision": "Which?",\n}', '3:1', /name of a field/],
    ['{\n  "decision" "Which?"}', '2:14', /a colon/],
    ['{"decision": "Which?"\n "intro": []}', '2:2', /a comma/],
    ['{"intro": ["a",\n]}', '2:1', /a value/],
    ['{"decision": "Wh', '1:14', /a value/],
    ['{"decision": "a\nb"}', '1:14', /a value/],
    ["{'decision': 1}", '1:2', /name of a field/],
    ['{"of": 01}', '1:8', /a value/],
    ['{} {}', '1:4', /nothing more/],
    ['', '1:1', /a value/],
    [`${'['.repeat(100_000)}`, '1:502', /deeply/],
  ]) {
    const { status, stdout, stderr } = run(['render', '-'], text);
    assert.deepEqual([status, stdout], [2, ''], text.slice(0, 80));
    assert.ok(stderr.startsWith(`-:${place}: is not JSON`), `${text.slice(0, 80)}: ${stderr}`);
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, STACK);
  }
  const { status, stdout, stderr } = run(
    ['render', '-'],
    '{"decision": "First?",\n"intro": ["A.", "A."],\n "sections": [{"heading": "A"},\n{"heading": "B", "heading": "C"}],\n"decision": "Last?"}',
  );
  assert.equal(status, 1);
  assert.match(stdout, /<h2>Last\?<\/h2>/);
  assert.deepEqual(stderr.match(/^.* twice/gm), [
    '-:4:18: sections[1].heading: stands twice',
    '-:5:1: decision: stands twice',
  ]);
});

test('long pages and long texts are read; what cannot be read is no stack', () => {
  const flat = `<da-decision-aid decision="Which?"><p>Words.</p>${'<p>Words.</p>'.repeat(150_000)}</da-decision-aid>`;
  const { stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'read', '-'], {
    input: flat,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  assert.doesNotMatch(stderr, /deeply/);
  assert.equal(JSON.parse(stdout).intro.length, 150_001);
  const long = run(['render', '-', '--fragment'], JSON.stringify({ decision: `${'a'.repeat(500_000)}?` }));
  assert.ok(long.stdout.includes('a'.repeat(500_000)), long.stderr);
  const binary = spawnSync(process.execPath, [COMMAND, 'read', '-'], {
    input: Buffer.from([0xff, 0xfe, 0x41]),
  });
  assert.equal(binary.status, 2);
  assert.match(String(binary.stderr), /^-: is not in UTF-8/);
});

test('an option that a command does not know ends with 2, and says which it takes', () => {
  for (const [args, said] of [
    [['read', FILE, '--styled'], /--styled is no option of read, which takes --out, --strict/],
    [['render', FILE, '--format', 'json'], /--format is no option of render, which takes --page, --styled/],
    [['check', FILE, '--fragment'], /--fragment is no option of check, which takes --format/],
    [['csv', FILE, '--base', FILE], /--base is no option of csv/],
    [['render', FILE, '--nonsense'], /--nonsense/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.match(stderr, said);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
  }
});

test('many files and folders are read at once, and one that cannot be read does not stop the others', () => {
  const from = join(folder, 'aids');
  mkdirSync(join(from, 'deeper'), { recursive: true });
  writeFileSync(join(from, 'one.json'), unfinished());
  writeFileSync(join(from, 'deeper', 'two.json'), JSON.stringify(aid()));
  writeFileSync(join(from, 'notes.txt'), 'not meant');
  const out = join(folder, 'made', 'here');
  const all = run(['render', from, '--out', out]);
  assert.deepEqual([all.status, all.stdout], [0, '']);
  assert.ok(
    all.stderr.split('\n').some((line) => /one\.json:1:\d+: <da-timeline>/.test(line)),
    all.stderr,
  );
  assert.equal(readFileSync(join(out, 'one.html'), 'utf8'), run(['render', '-'], unfinished()).stdout);
  assert.equal(readFileSync(join(out, 'deeper/two.html'), 'utf8'), run(['render', FILE]).stdout);

  writeFileSync(join(from, 'broken.json'), '{');
  const again = run(['render', FILE, from, '--out', join(folder, 'again')]);
  assert.equal(again.status, 2);
  assert.ok(existsSync(join(folder, 'again', 'ringing-ears.html')));
  assert.ok(existsSync(join(folder, 'again', 'deeper', 'two.html')));
  assert.ok(!existsSync(join(folder, 'again', 'broken.html')));
});

test('what cannot be written is said, and nothing is written over what is read', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'words');
  const one = join(folder, 'same', 'aid.json');
  mkdirSync(join(folder, 'same', 'more'), { recursive: true });
  mkdirSync(join(folder, 'empty'), { recursive: true });
  writeFileSync(one, JSON.stringify(aid()));
  writeFileSync(join(folder, 'same', 'more', 'aid.json'), '{}');
  for (const [args, said] of [
    [['render', FILE, '--out', join(file, 'x.html')], /is a file, and no folder/],
    // where no folder can be made; other systems have no such place, and make one
    ...(process.platform === 'linux'
      ? [[['render', FILE, '--out', '/proc/none/x.html'], /no such file or folder/]]
      : []),
    [['render', FILE, FILE], /--out has to name the folder/],
    [['render', join(folder, 'same')], /--out has to name the folder/],
    [['render', join(folder, 'empty'), '--out', folder], /no file in this folder that ends with \.json/],
    [['render', one, '--out', one], /nothing is written over it/],
    [['render', one, join(folder, 'same', 'more', 'aid.json'), '--out', folder], /would both be written as/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, STACK);
    assert.equal(stderr.split('\n').filter((line) => line && !line.includes(': <da-')).length, 1, stderr);
  }
  assert.deepEqual(JSON.parse(readFileSync(one, 'utf8')), aid());
  // a folder that is there, or is to be
  for (const out of [folder, join(folder, 'new/')])
    assert.equal(run(['render', FILE, '--out', out]).status, 0);
  for (const at of [folder, join(folder, 'new')]) assert.ok(existsSync(join(at, 'ringing-ears.html')));
});

test('who stops reading what comes out stops the command in silence', async () => {
  const child = spawn(process.execPath, [COMMAND, 'render', FILE], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [status] = await once(child, 'close');
  assert.equal(status, 0);
  assert.doesNotMatch(stderr, /EPIPE/);
  assert.doesNotMatch(stderr, STACK);
});

const NUMBERS = `group,about,row,option,events,of,comparator-events,comparator-of,certainty,source,text
Will it help?,benefits,Less pain,Exercise,40,100,,,low,a-2026,
Will it help?,benefits,Less pain,"Surgery, at once",80,100,40,100,low,a-2026,"As ""usual""."
What can go wrong?,harms,Infection,Exercise,,,,,,,None.
What can go wrong?,harms,Infection,"Surgery, at once",2.5,100,,,,,
`;
const COMPARED = [
  {
    title: 'Will it help?',
    about: 'benefits',
    rows: [
      {
        title: 'Less pain',
        cells: [
          { chance: { events: 40, of: 100, certainty: 'low', sources: ['a-2026'] } },
          {
            chance: {
              events: 80,
              of: 100,
              comparatorEvents: 40,
              comparatorOf: 100,
              certainty: 'low',
              sources: ['a-2026'],
              sentence: 'As "usual".',
            },
          },
        ],
      },
    ],
  },
  {
    title: 'What can go wrong?',
    about: 'harms',
    rows: [{ title: 'Infection', cells: ['None.', { chance: { events: 2.5, of: 100 } }] }],
  },
];

test('a table of numbers becomes a comparison, as spreadsheets of all kinds save it', () => {
  const told = (text, ...more) => run(['csv', '-', ...more], text);
  const { status, stdout, stderr } = told(NUMBERS);
  assert.deepEqual([status, stderr], [0, '']);
  const { comparison } = JSON.parse(stdout);
  assert.deepEqual(comparison.options, [{ name: 'Exercise' }, { name: 'Surgery, at once' }]);
  assert.deepEqual(comparison.groups, COMPARED);
  // semicolons and decimal commas; a mark before the text, other ends of lines and names; tabs
  const other = NUMBERS.replaceAll(/"[^\n]*?"(?=[,\n])|,/g, (found) => (found === ',' ? ';' : found)).replace(
    '2.5',
    '2,5',
  );
  const windows = `\ufeff${other.replace('comparator-events', 'Comparator events')}`.replaceAll('\n', '\r\n');
  for (const text of [other, windows, other.replaceAll(';', '\t'), `${NUMBERS}\n,,,,,,,,,,\n`])
    assert.deepEqual(JSON.parse(told(text).stdout), { comparison }, text);
  const page = run(['render', '-', '--fragment'], stdout).stdout;
  assert.ok(wordsOf(page).includes('80 out of 100 people, compared with 40 out of 100'), wordsOf(page));
  const tags = told(NUMBERS, '--fragment').stdout;
  assert.match(
    tags,
    /^<da-treatment-comparison>[^]*<da-chance events="80" of="100" comparator-events="40"[^]*<\/da-treatment-comparison>\n$/,
  );
  assert.deepEqual(
    JSON.parse(run(['read', '-'], `<da-decision-aid decision="Which?">${tags}</da-decision-aid>`).stdout)
      .comparison.groups,
    COMPARED,
  );
});

test('of a table of numbers nothing is guessed', () => {
  const notes = (text) => {
    const { status, stdout, stderr } = run(['csv', '-'], text);
    assert.doesNotMatch(stderr, STACK);
    return [status, stderr, stdout && JSON.parse(stdout).comparison.groups[0].rows.map(({ cells }) => cells)];
  };
  for (const [line, said, cell] of [
    [
      'A,X,6%,100',
      /^-:2: events: got “6%”\. Allowed: a number from 0 up/m,
      { chance: { events: '6%', of: 100 } },
    ],
    [
      'A,X,"1,000",2000',
      /^-:2: events: got “1,000”\. Allowed: plain digits/m,
      { chance: { events: '1,000', of: 2000 } },
    ],
    ['A,X,-3,100', /^-:2: events: got -3\./m, { chance: { events: -3, of: 100 } }],
    ['A,X,3', /^-:2: has 3 cells, and the first line has 4/m, { chance: { events: 3 } }],
    ['A,X,3,100,9', /^-:2: has 5 cells, and the first line has 4/m, { chance: { events: 3, of: 100 } }],
    ['A,X,,', /^-:2: “A”, “X” has neither a number nor words/m, ''],
  ]) {
    const [status, stderr, rows] = notes(`row,option,events,of\n${line}\n`);
    assert.equal(status, 1, line);
    assert.match(stderr, said);
    assert.deepEqual(rows, [[cell]]);
  }
  // points may be for thousands where commas are for decimals
  assert.match(notes('row;option;events;of\nA;X;1.000;2000')[1], /^-:2: events: got “1\.000”/m);
  assert.match(notes('row,option,baseline\nA,X,maybe')[1], /^-:2: baseline: got “maybe”/m);
  assert.deepEqual(notes('row,option,events,of,baseline\nA,X,1,100,no')[2], [
    [{ chance: { events: 1, of: 100, baseline: false } }],
  ]);
  const [, missing, rows] = notes('row,option,text\nA,X,one\n\nB,Y,two\nB,Y,three\n,Y,four');
  assert.deepEqual(rows, [
    ['one', ''],
    ['', 'two'],
  ]);
  for (const said of [
    /^-:2: “A” has no line for “Y”/m,
    /^-:4: “B” has no line for “X”/m,
    /^-:5: “B”, “Y” stands in line 4 already/m,
    /^-:6: has no row, and is left out/m,
  ])
    assert.match(missing, said);
  assert.match(
    notes('row,option,evnts,text,text\nA,X,1,2,3')[1],
    /^-:1: column “evnts” is not known.* mean “events”/m,
  );
  assert.match(
    notes('group,about,row,option,text\nG,harms,A,X,a\nG,benefits,A,Y,b')[1],
    /^-:3: about: got “benefits”/m,
  );
  for (const [text, said] of [
    ['', /^-:1: the first line has to name the columns/],
    ['a,b\n1,2', /^-:1: the first line has to name the columns/],
    ['row,option\n', /^-:1: there is no line/],
    ['row,option,text\nA,X,"one\nA,Y,two', /^-:2: a quotation mark is opened here/],
  ]) {
    const [status, stderr, stdout] = notes(text);
    assert.deepEqual([status, stdout], [2, ''], text);
    assert.match(stderr, said);
  }
});

test('what an aid asks is written as a Questionnaire, of a page and of a document', () => {
  const page = run(['questionnaire', 'docs/examples/blue-cough.html']);
  assert.deepEqual([page.status, page.stderr], [0, '']);
  const { resourceType, url, version, item } = JSON.parse(page.stdout);
  assert.deepEqual(
    [resourceType, url, version],
    ['Questionnaire', 'https://example.org/aids/blue-cough', '2026-11-28'],
  );
  const [, { item: statements }] = item;
  assert.deepEqual(
    statements.map(({ linkId }) => linkId),
    ['not-ill', 'no-fever', 'no-needle', 'cost', 'values.own'],
  );

  const lacking = run(['questionnaire', FILE]);
  assert.equal(lacking.status, 1);
  assert.match(lacking.stderr, /ringing-ears\.json:1:1: <da-decision-aid> canonical: got nothing\./);
  assert.equal(JSON.parse(lacking.stdout).resourceType, 'Questionnaire');

  const none = run(['questionnaire', '-'], '<p>No aid.</p>');
  assert.deepEqual([none.status, none.stdout], [2, '']);
  assert.match(none.stderr, /there is no decision aid in it/);
  assert.equal(run(['questionnaire', '-'], '{ "decision": }').status, 2);
  // nor is there one in other files of data
  for (const data of ['{}', '[1]', 'null', '{ "name": "a package", "authors": "A. Writer" }']) {
    const { status, stdout, stderr } = run(['questionnaire', '-'], data);
    assert.deepEqual([status, stdout], [2, ''], data);
    assert.match(stderr, /there is no decision aid in it/, data);
  }

  // what is left out of a document is told, and what stands there is not said to be missing
  const wrong = run(
    ['questionnaire', '-'],
    '{ "decision": "A, or B?", "canonical": "https://a b", "published": "soon", "values": [1] }',
  );
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /-:1:27: canonical: got “https:\/\/a b”/);
  assert.match(wrong.stderr, /values: got a list/);
  assert.doesNotMatch(wrong.stderr, /got nothing/);
  const inTags = '<da-decision-aid decision="A?" canonical="https://a b" published="soon"></da-decision-aid>';
  assert.match(
    run(['questionnaire', '-'], inTags).stderr,
    /canonical: got “https:\/\/a b”.*\n.*published: got “soon”/,
  );
});
