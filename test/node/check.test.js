/** The command’s check, as a build server runs it. Built by `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { code } = await bundle(`export { honest } from '/test/audit/honest.ts';`);
const { honest } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return name;
};
const check = (...given) =>
  spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'check', '--today', '2026-11-28', ...given], {
    cwd: folder,
    encoding: 'utf8',
  });

const good = file('good.html', honest);
const VERDICT = 'One tablet in the morning.';
const bad = file(
  'bad.html',
  honest.replace(VERDICT, 'The best choice.').replace('You can take your time.', 'Sadly it hurts.'),
);
const careless = file('careless.html', honest.replace('You can take your time.', 'Sadly it hurts.'));
const lineOf = (text) => honest.split('\n').findIndex((line) => line.includes(text)) + 1;

test('an aid about which there is nothing to say ends with 0', () => {
  const { stdout, stderr, status } = check(good);
  assert.equal(stdout, 'good.html: 0 errors, 0 warnings\n');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('an error ends with 1, and stands at its line, with what to write', () => {
  const { stdout, status } = check(bad);
  const line = stdout.split('\n').find((one) => one.includes('verdict'));
  assert.match(line, new RegExp(`^bad\\.html:${lineOf(VERDICT)}:`));
  assert.match(line, /error verdict: row “What do you do\?”, “Pain tablets”: The best choice\./);
  assert.match(
    line,
    /Write: what is known of the option, without a verdict\. Read \S*docs\/audit\.md#verdict/,
  );
  assert.match(stdout, /bad\.html: 1 error, 1 warning\n$/);
  assert.equal(status, 1);
});

test('warnings end with 0, and with 1 where asked to be strict', () => {
  assert.equal(check(careless).status, 0);
  assert.equal(check(careless, '--strict').status, 1);
});

test('a warning that is answered counts for nothing, and its answer is told', () => {
  const answers = file(
    'answers.json',
    JSON.stringify([{ rule: 'loaded-word', words: 'Sadly', because: 'a line of a poem' }]),
  );
  const { stdout, status } = check(careless, '--strict', '--answers', answers);
  assert.match(stdout, /answered loaded-word: .*Sadly.* Answered: a line of a poem/);
  assert.match(stdout, /0 errors, 0 warnings, 1 answered/);
  assert.equal(status, 0);
});

test('an error cannot be answered, and an answer to nothing is told', () => {
  const answers = file(
    'more.json',
    JSON.stringify([
      { rule: 'verdict', because: 'we mean it' },
      { rule: 'one-in-x', because: 'old' },
    ]),
  );
  const { stdout, stderr, status } = check(bad, '--answers', answers);
  assert.match(stdout, /error verdict/);
  assert.match(stderr, /more\.json: answers one-in-x, which was not found/);
  assert.match(stderr, /more\.json: answers verdict, which is an error, and cannot be answered/);
  assert.equal(status, 1);
});

test('answers that stand beside the aids are no aid', () => {
  mkdirSync(join(folder, 'aids'));
  file('aids/knee.html', honest);
  const answers = file('aids/answers.json', '[]');
  const { stdout, status } = check('aids', '--answers', answers);
  assert.equal(stdout, `${join('aids', 'knee.html')}: 0 errors, 0 warnings\n`);
  assert.equal(status, 0);
});

test('nothing is written over a file that is read', () => {
  const answers = file('kept.json', '[]');
  for (const read of [good, answers]) {
    const before = readFileSync(join(folder, read), 'utf8');
    const { stderr, status } = check(good, '--answers', answers, '--out', join('.', read));
    assert.match(stderr, /this file is read, so nothing is written over it/);
    assert.equal(readFileSync(join(folder, read), 'utf8'), before);
    assert.equal(status, 2);
  }
});

test('a page without an aid is told as that, and does not pass where there is no other', () => {
  const none = file('none.html', '<p>Book now: the best choice.</p>');
  const alone = check(none);
  assert.equal(alone.stdout, 'none.html: there is no decision aid in it\n');
  assert.equal(alone.status, 2);
  const { stdout, status } = check(none, good);
  assert.match(stdout, /^good\.html: 0 errors, 0 warnings$/m);
  assert.equal(status, 0);
  // a slip in its tag does not make it another page
  const slip = file('slip.html', honest.replaceAll('da-decision-aid', 'da-decison-aid'));
  assert.match(check(slip).stdout, /error tag-unknown.*Did you mean “da-decision-aid”/);
});

test('a page may begin with a bracket', () => {
  assert.equal(check(file('bracket.html', `[menu]${honest}`)).stdout, 'bracket.html: 0 errors, 0 warnings\n');
});

test('many files and folders are told in one report', () => {
  const { stdout, status } = check('.', '--format', 'json');
  const { files } = JSON.parse(stdout);
  const named = files.map((one) => one.file);
  assert.ok(named.includes('good.html') && named.includes('bad.html'), named.join());
  assert.equal(files.find((one) => one.file === 'bad.html').errors, 1);
  assert.equal(status, 1);
});

test('of other files of data in a folder it is told that they are no aid, and they stop nothing', () => {
  mkdirSync(join(folder, 'mixed'));
  file('mixed/knee.html', honest);
  file('mixed/package.json', JSON.stringify({ name: 'aids', authors: 'A. Author', country: 'US' }));
  file('mixed/answers.json', JSON.stringify([{ rule: 'verdict', because: 'we mean it' }]));
  const { stdout, status } = check('mixed');
  assert.deepEqual(stdout.trim().split('\n'), [
    `${join('mixed', 'answers.json')}: there is no decision aid in it`,
    `${join('mixed', 'knee.html')}: 0 errors, 0 warnings`,
    `${join('mixed', 'package.json')}: there is no decision aid in it`,
  ]);
  assert.equal(status, 0);
  // what cannot be read may be an aid
  file('mixed/broken.json', '{"decision": ');
  assert.equal(check('mixed').status, 2);
});

test('a file in another encoding is told as that, in words of its own kind', () => {
  const told = (name) => {
    writeFileSync(join(folder, name), Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0x20]));
    return check(name).stdout;
  };
  assert.match(told('latin.html'), /is not in UTF-8: save it in this encoding$/m);
  assert.doesNotMatch(told('latin.html'), /CSV/);
});

test('a paragraph around half of a tag is one mistake, and nothing is said of what comes from it', () => {
  const split = honest
    .replace(/(<da-treatment-comparison[^>]*>)/, '<p>$1</p>')
    .replace('</da-treatment-comparison>', '');
  const { stdout, status } = check(file('split.html', split));
  const [line, sum] = stdout.trim().split('\n');
  assert.match(line, new RegExp(`^split\\.html:${lineOf('<da-treatment-comparison')}:.* error tag-split: `));
  assert.equal(sum, 'split.html: 1 error, 0 warnings');
  assert.equal(status, 1);
});

test('what is missing is told once, by the rule that says why it matters', () => {
  const bare = honest
    .replace(' funding="none"', '')
    .replace(/ certainty="moderate" certainty-reason="few trials"/, '');
  const { stdout } = check(file('bare.html', bare));
  assert.deepEqual(
    [...stdout.matchAll(/(?:error|warning) ([\w-]+):/g)].map(([, rule]) => rule),
    ['funding', 'certainty-missing'],
  );
});

test('an item is met where it is so, and left to people where a warning stands', () => {
  const statusOf = (html, ...names) => {
    const [aid] = JSON.parse(check(file('items.html', html), '--format', 'json').stdout).files[0].aids;
    return names.map(
      (name) => aid.standards.find(({ standard, number }) => `${standard} ${number}` === name).status,
    );
  };
  const open = 'cannot be checked by software';
  assert.deepEqual(statusOf(honest, 'IPDASi 2.2.3', 'IPDASi 2.2.4', 'NQF C1'), ['met', 'met', 'met']);
  const loaded = honest.replace('You can take your time.', 'Sadly it hurts.');
  assert.deepEqual(statusOf(loaded, 'NQF C1', 'IPDASi 2.1.1', 'IPDASi 2.2.3'), [open, open, 'met']);
  const unsure = honest.replaceAll(/ certainty="[^"]*" certainty-reason="[^"]*"/g, '');
  assert.deepEqual(statusOf(unsure, 'IPDASi 2.2.4', 'IPDASi Q19'), ['not met', 'not met']);
  const undated = honest.replace(/ review-by="[^"]*"/, '');
  assert.deepEqual(statusOf(undated, 'IPDASi 2.2.3', 'NQF C6'), ['not met', 'not met']);
});

test('a report has all items of the standards, and says of none that it is met which nobody can know', () => {
  const { files } = JSON.parse(check(good, '--format', 'json').stdout);
  const [aid] = files[0].aids;
  const of = (standard) => aid.standards.filter((one) => one.standard === standard);
  assert.equal(of('IPDASi').length, 44);
  assert.deepEqual(
    ['Qualifying', 'Certifying', 'Quality'].map(
      (group) => of('IPDASi').filter((one) => one.group === group).length,
    ),
    [6, 10, 28],
  );
  const status = (number) => of('IPDASi').find((one) => one.number === number).status;
  assert.equal(status('1.1.5'), 'met');
  assert.equal(status('1.2.1'), 'cannot be checked by software');
  assert.equal(status('2.4.1'), 'does not apply');
  assert.equal(status('Q16'), 'not declared');
  assert.ok(aid.standards.every((one) => one.status !== 'passed'));
  assert.deepEqual(
    aid.balance.map(({ name }) => name),
    ['Exercise with a therapist', 'Going on as now', 'Pain tablets'],
  );
});

test('of an aid in a language whose words it does not know, it is not said that they are even', () => {
  const statuses = (html) =>
    JSON.parse(check(file('words.html', html), '--format', 'json').stdout)
      .files[0].aids[0].standards.filter(({ standard, number }) =>
        ['IPDASi 2.1.1', 'NICE EC6', 'NQF C1'].includes(`${standard} ${number}`),
      )
      .map(({ status }) => status);
  assert.deepEqual(statuses(honest), ['met', 'met', 'met']);
  assert.deepEqual(
    statuses(honest.replace('lang="en"', 'lang="de"')),
    Array(3).fill('cannot be checked by software'),
  );
});

test('the numbers of a translation are those of the aid that it is of', () => {
  const spanish = honest
    .replace('lang="en"', 'lang="es"')
    .replace('events="45" of="100"', 'events="54" of="100"');
  const { stdout, status } = check(file('es.html', spanish), '--base', good);
  assert.match(stdout, /error lang-number-drift: .*54 of 100, 33 of 100\. Known: 45 of 100, 33 of 100\./);
  assert.equal(status, 1);
  assert.doesNotMatch(check(good, 'es.html').stdout, /lang-number-drift/);
  assert.equal(check(good, '--base', good).status, 0);
  const { status: none, stderr } = check(good, '--base', file('empty.html', '<p>Nothing</p>'));
  assert.match(stderr, /empty\.html: there is no decision aid in it/);
  assert.equal(none, 2);
  const noJson = check(good, '--base', file('base.json', '{"decision": '));
  assert.match(noJson.stderr, /base\.json:1:14: is not JSON/);
  assert.equal(noJson.status, 2);
  const deep = check(good, '--base', file('deep.html', `${'<div>'.repeat(60_000)}${honest}`));
  assert.deepEqual([deep.status, deep.stderr], [2, 'deep.html: is nested too deeply to be read\n']);
});

test('SARIF names the rule, the file and the place of each finding, and keeps answers', () => {
  const answers = file('sarif.json', JSON.stringify([{ rule: 'loaded-word', because: 'a poem' }]));
  const { stdout, status } = check(bad, '--format', 'sarif', '--answers', answers);
  const { version, runs } = JSON.parse(stdout);
  assert.equal(version, '2.1.0');
  const [{ tool, results }] = runs;
  const verdict = results.find(({ ruleId }) => ruleId === 'verdict');
  assert.equal(tool.driver.rules[verdict.ruleIndex].id, 'verdict');
  assert.equal(verdict.level, 'error');
  const [{ physicalLocation }] = verdict.locations;
  assert.equal(physicalLocation.artifactLocation.uri, 'bad.html');
  assert.equal(physicalLocation.region.startLine, lineOf(VERDICT));
  assert.equal(
    results.find(({ ruleId }) => ruleId === 'loaded-word').suppressions[0].justification,
    'a poem',
  );
  assert.equal(status, 1);
});

test('SARIF leads to a file whatever it is called', () => {
  const odd = file('1 of #2.html', honest.replace(VERDICT, 'The best choice.'));
  const { stdout } = check(odd, '--format', 'sarif');
  const [{ locations }] = JSON.parse(stdout).runs[0].results;
  assert.equal(locations[0].physicalLocation.artifactLocation.uri, '1%20of%20%232.html');
});

test('JUnit counts what makes the command fail', () => {
  const { stdout } = check(bad, good, '--format', 'junit');
  assert.match(stdout, /<testsuite name="bad\.html" tests="2" failures="1" errors="0">/);
  assert.match(stdout, /<testsuite name="good\.html" tests="1" failures="0" errors="0">/);
  assert.equal(stdout.match(/<failure /g).length, 1);
  assert.equal(check(bad, '--strict', '--format', 'junit').stdout.match(/<failure /g).length, 2);
  // whatever a page says, it stays XML
  const odd = file(
    'odd.html',
    honest.replace('Pain tablets</da-option>', 'Tablets &lt;3 &amp; "more" (recommended)</da-option>'),
  );
  assert.doesNotMatch(check(odd, '--format', 'junit').stdout, /<3|& |""/);
});

test('the page of a report is a page by itself, and what an aid says stays words in it', () => {
  const odd = file(
    'html.html',
    honest.replace(VERDICT, 'The best choice &lt;script&gt;alert(1)&lt;/script&gt;'),
  );
  const { status } = check(odd, '--format', 'html', '--out', 'report.html');
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  assert.match(page, /^<!doctype html>\n<html lang="en">/);
  assert.doesNotMatch(page, /<script|<link|<img| src=/);
  assert.match(page, /The best choice/);
  assert.match(page, /cannot be checked by software/);
  assert.equal(status, 1);
});

test('what cannot be read ends with 2, in a plain sentence', () => {
  const broken = file('broken.json', '{"decision": ');
  const { stdout, stderr, status } = check(broken, 'nowhere.html');
  assert.match(stdout, /^broken\.json:1:14: is not JSON/m);
  assert.match(stdout, /nowhere\.html: there is no such file or folder/);
  assert.doesNotMatch(stdout + stderr, /\bat .*:\d+:\d+\)/);
  assert.equal(status, 2);
  const { status: unknown, stderr: told } = check(good, '--format', 'pdf');
  assert.equal(unknown, 2);
  assert.match(told, /--format is one of text, json, html, sarif, junit/);
});

test('the build server of the guide passes with the aid of the guide, and fails with a verdict in it', () => {
  const guide = readFileSync(join(root, 'docs/check-in-ci.md'), 'utf8');
  const runs = [...guide.matchAll(/run: npx decision-aid-elements (.+)/g)].map(([, line]) => line.split(' '));
  assert.ok(runs.length >= 3, 'commands');
  const example = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(join(root, 'docs/examples/check'), example, { recursive: true });
  const run = (args) =>
    spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args, '--today', '2026-11-28'], {
      cwd: example,
      encoding: 'utf8',
    });
  for (const args of runs) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
  }
  const [answer] = JSON.parse(/```json\n([^]*?)```/.exec(guide)[1]);
  assert.deepEqual(JSON.parse(readFileSync(join(example, 'answers.json'), 'utf8')), [answer]);
  const aid = join(example, 'aids/worn-knee.json');
  writeFileSync(aid, readFileSync(aid, 'utf8').replace(VERDICT, 'The best choice.'));
  assert.equal(run(runs[0]).status, 1);
});

for (const name of ['ketamine-depression', 'hernia-inguinal'])
  test(`the example ${name} has no error, and each warning is answered`, () => {
    const answers = join(root, `docs/examples/check/${name}.answers.json`);
    const { stdout, stderr, status } = check(
      join(root, `docs/examples/${name}.html`),
      '--strict',
      ...(existsSync(answers) ? ['--answers', answers] : []),
    );
    const open = stdout.split('\n').filter((line) => / (error|warning) /.test(line));
    assert.deepEqual(open, []);
    assert.equal(stderr, '', 'answers to nothing');
    assert.equal(status, 0);
  });
