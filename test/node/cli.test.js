// The command, as it is run: on the files that are built.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** A document without the address of its schema, which no page has. */
const without$schema = (document) => {
  delete document.$schema;
  return document;
};
const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:])/g, '');

test('a document becomes a page with all its words, and the page the same document', () => {
  const { status, stdout, stderr } = run(['render', FILE]);
  assert.equal(status, 0);
  assert.match(stdout, /^<!doctype html>\n<html lang="en">/);
  assert.doesNotMatch(stdout, /<script|<link|<style/);
  const words = wordsOf(stdout);
  for (const said of [
    'Ringing in the ears that will not go away: what next? (invented data)',
    'Published November 21, 2026.',
    '48 out of 100 people found it easier to bear with the device, compared with 30 out of 100 with a dummy device.',
    'Source: Invented A.',
    'It is a device, not a medicine. The FDA has cleared it for this use.',
    'In this row, people are counted out of 1,000.',
    'In the US, call or text 988',
    'Written by: The project decision-aid-elements.',
    'Tell your clinician before you start.',
    'What fits what is known: 48.',
  ])
    assert.ok(words.includes(said), said);
  // what the elements tell the author is told here, and is no failure
  assert.match(stderr, /^<da-timeline> option “sound”: got “no stopping”\./m);

  const back = run(['read', '-'], stdout);
  assert.deepEqual([back.status, back.stderr], [0, '']);
  assert.deepEqual(JSON.parse(back.stdout), without$schema(aid()));
});

test('a page has the style sheet and the script where it is asked to', () => {
  const spanish = JSON.stringify({ ...aid(), lang: 'es-MX' });
  const { stdout } = run(['render', '-', '--styled', '--files', 'https://clinic.example/files/'], spanish);
  assert.match(stdout, /<link rel="stylesheet" href="https:\/\/clinic\.example\/files\/decision-aid\.css">/);
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

test('a bad field is named with its path, and nothing else is lost', () => {
  const bad = aid();
  bad.comparison.groups[0].rows[0].cells[1].chance.events = 'many';
  bad.colour = 'red';
  bad['review-by'] = bad.reviewBy;
  bad.costs.lines[0].text = 5;
  const { status, stdout, stderr } = run(['render', '-'], JSON.stringify(bad));
  assert.equal(status, 1);
  assert.deepEqual(
    stderr
      .split('\n')
      .filter((line) => line.startsWith('-:'))
      .sort(),
    [
      '-: colour: got a field that is not known. Allowed: ' +
        Object.keys(JSON.parse(readFileSync('decision-aid.schema.json', 'utf8')).properties).join(', ') +
        '.',
      '-: comparison.groups[0].rows[0].cells[1].chance.events: got “many”. Allowed: a number from 0 up.',
      '-: costs.lines[0].text: got 5. Allowed: text, or a list of texts, {"strong"} and {"link", "to"}.',
      '-: review-by: got a field that is not known. Allowed: reviewBy.',
    ],
  );
  const expected = without$schema(aid());
  delete expected.comparison.groups[0].rows[0].cells[1].chance.events;
  delete expected.costs.lines[0].text;
  assert.deepEqual(JSON.parse(run(['read', '-'], stdout).stdout), expected);
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
  assert.match(stderr, /^-: content: got a second summary\. Allowed: one in an aid\.$/m);
  assert.match(stderr, /^-: content: got <video> No\./m);
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
  assert.match(stderr, /^-: content: got <table> 8 de 100\./m);
  assert.match(stderr, /^<da-treatment-comparison> row “¿Daña\?”, “A”: got “60 de 50”\./m);
  assert.match(stderr, /^<da-side-effects> header row: got “8 de 100”\./m);
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
  assert.deepEqual(stderr.match(/got .*?\./g), ['got <li> Between.', 'got <h3> Nothing.', 'got <h3> More.']);
});

test('an id of a heading and emphasis are not kept, and that is said; ids that an aid gives are no loss', () => {
  const page = `<da-decision-aid contents decision="Which?"><h1 id="top">Which?</h1>
    <section><h2 id="compare-both">Compare both</h2><p>It is <em>not</em> 10<sup>6</sup>, but <b>2</b>.</p></section>
    <section><h2 id="compare-both-2">Compare both</h2><h3 id="phase-2">Phase 2</h3><p id="x">Words.</p></section>
  </da-decision-aid>`;
  const { status, stdout, stderr } = run(['read', '-'], page);
  assert.equal(status, 1);
  assert.deepEqual(stderr.match(/got .*?\./g), ['got id="top" of <h1>.', 'got <em> not.', 'got <sup> 6.']);
  assert.match(stdout, /It is not 106, but /);
});

test('the worked examples are read, rendered and read again without a loss', () => {
  for (const file of ['ketamine-depression', 'hernia-inguinal']) {
    const first = run(['read', `docs/examples/${file}.html`]);
    // all but the emphasis of a word, which stays
    assert.match(first.stderr, /^(.*: content: got <em> not\. .*\n)*$/, file);
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
    [['render', join(folder, 'none.json')], /none\.json: ENOENT/],
    [['render', bad], /bad\.json: is not JSON/],
    [['render', 'docs/examples/page.css'], /is not JSON/],
    [['read', FILE], /content: got no da-decision-aid/],
    [['read', deep], /deeply/],
  ]) {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, said);
  }
  for (const data of ['null', '[]', '5', '{}', '{"colour": "red"}']) {
    const { status, stdout, stderr } = run(['render', '-'], data);
    assert.deepEqual([status, stdout], [2, ''], data);
    assert.notEqual(stderr, '', data);
  }
  assert.equal(run(['--help']).status, 0);
});
