/** The words of the elements in the HTML that a server sends, as it imports them from the package that is built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
assert.ok(existsSync('dist/server/render.js'), 'dist/ is built: run "npm run build" first');
const { messagesOf, readHtml, renderDocument, renderHtml } = await import('decision-aid-elements/render.js');

const EXAMPLES = ['ketamine-depression', 'hernia-inguinal', 'plain-table'];
const example = (name) => readFileSync(`docs/examples/${name}.html`, 'utf8');
const aid = () => JSON.parse(readFileSync('docs/examples/ringing-ears.json', 'utf8'));
const wordsOf = (html) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const CHANCE = `<da-chance events="40" of="100" baseline outcome="had less pain" treatment="with exercise" timeframe="after 1 year"
  population="adults" certainty="low" certainty-reason="one study" source="a"></da-chance>`;

test('words stand in what comes out; what has them already keeps them, and nothing is said twice', () => {
  for (const name of EXAMPLES) {
    const page = example(name);
    const { html, problems } = renderHtml(page);
    assert.deepEqual(messagesOf(problems), [], name);
    // those that a browser has written are the same
    if (name.startsWith('plain')) assert.match(html, /<da-chance [^>]*events="59"[^>]*><span class="da-said/);
    else assert.equal(wordsOf(html), wordsOf(page), name);
    assert.equal(renderHtml(html).html, html, name);
  }
});

test('a part that stands in no aid has its words, in the language of its place', () => {
  const { html, problems } = renderHtml(`<p>Before.</p>${CHANCE}<div lang="es">${CHANCE}</div>
    <da-sources><ol><li><da-source id="a" label="A 2026">A.</da-source></li></ol></da-sources>`);
  assert.match(html, /^<p>Before\.<\/p><da-chance /);
  assert.ok(wordsOf(html).includes('40 out of 100 people'), html);
  assert.ok(wordsOf(html).includes('40 de cada 100 personas'), html);
  assert.match(html, /<a href="#a">A 2026<\/a>/);
  assert.deepEqual(messagesOf(problems), []);
  assert.ok(wordsOf(renderHtml(CHANCE, { lang: 'es-MX' }).html).includes('40 de cada 100 personas'));
});

test('all else stays: comments, scripts, drawings, templates, and the head of a page', () => {
  const rest = `<!-- a --><script>if (1 < 2 && "</p>") go();</script><style>a > b { color: red }</style>
<svg viewBox="0 0 1 1"><linearGradient id="g"></linearGradient><use xlink:href="#g"></use></svg>
<template><da-chance events="1" of="2"></da-chance></template><noscript><p>No.</p></noscript>
<pre>
 kept</pre><p title="&quot;a&quot; &amp; b">1 &lt; 2 &amp; 3&nbsp;kg</p><input disabled=""><br>`;
  const { html } = renderHtml(`${rest}${CHANCE}`);
  assert.equal(html.slice(0, html.indexOf('<da-chance events="40"')).replace('<pre>', '<pre>\n'), rest);
  const page = renderHtml(
    `<!-- first --><!doctype html><html lang="en"><head><title>T</title></head><body>${CHANCE}</body></html>`,
  );
  assert.match(
    page.html,
    /^<!-- first --><!DOCTYPE html><html lang="en"><head><title>T<\/title><\/head><body><da-chance /,
  );
  const foreign = '<P CLASS=x>not <b>ours</P>';
  assert.equal(renderHtml(foreign).html, foreign);
});

test('a comment takes nothing from the words', () => {
  const said = (chance) => wordsOf(renderHtml(chance).html);
  assert.equal(said(CHANCE.replace('></', '><!-- 1 --></')), said(CHANCE));
});

test('a document becomes HTML, and HTML a document', () => {
  const { html, problems } = renderDocument(aid());
  assert.deepEqual(problems, []);
  assert.match(html, /^<da-decision-aid [^]*<\/da-decision-aid>\n$/);
  assert.ok(wordsOf(html).includes('48 out of 100'), html);
  const { timeline, ...rest } = aid();
  const { problems: found } = renderDocument({
    ...rest,
    timeline: { ...timeline, courses: timeline.courses.slice(1) },
  });
  assert.ok(messagesOf(found).some((message) => message.startsWith('<da-timeline>')));
  const { $schema, ...given } = aid();
  assert.ok($schema);
  const page = renderDocument(aid(), { kind: 'styled', files: '/assets' }).html;
  assert.match(page, /^<!doctype html>[^]*href="\/assets\/decision-aid\.css"/);
  assert.deepEqual(readHtml(page).document, given);
  assert.deepEqual(
    [renderDocument({}).html, renderDocument(null).html, renderDocument([]).html],
    ['', '', ''],
  );
  assert.deepEqual(readHtml('<p>Nothing.</p>').document, {});
});

test('nothing that comes in makes it throw', () => {
  const deep = `<da-decision-aid decision="Which?">${'<div>'.repeat(50_000)}`;
  const { html, problems } = renderHtml(deep);
  assert.equal(html, deep);
  assert.match(messagesOf(problems)[0], /nested too deeply/);
  assert.match(messagesOf(readHtml(deep).problems)[0], /nested too deeply/);
  for (const text of [
    '',
    '<da-',
    '<da-chance',
    '<da-chance events=',
    '</da-chance>',
    '<da-decision-aid><table><da-chance events=5 of=10>',
  ])
    assert.equal(typeof renderHtml(text).html, 'string', text);
});

test('words that a site has brought for a language stay', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: `import { addTranslation, renderHtml } from 'decision-aid-elements/render.js';
      import { chanceMessages } from './dist/intl/chance.js';
      addTranslation('es', { chance: chanceMessages('en').messages });
      console.log(renderHtml(${JSON.stringify(`${CHANCE}<da-check>`)}, { lang: 'es' }).html);`,
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(wordsOf(stdout).includes('40 out of 100 people'), stdout);
});
