// Not in the default run, since it fetches a library with all that it needs: the short aid made of Web Awesome's elements, as its
// guide has them used, against the same page with the browser's own controls, which its style sheet makes look alike; and our
// tags and the application made with Lit in the same turns.
//   npm run bench -- --only webawesome
import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../scripts/build.js';
import { run } from '../scripts/packed.js';
import { aid, icons, per100, total } from './apps/content.js';
import { open } from './browser.js';
import { load, putApp, putWays, viewport } from './short.js';
import { inTurns, ratio } from './stats.js';

const PACKAGE = '@awesome.me/webawesome';
const VERSION = '3.14.0';
/** What the page has of it. */
const COMPONENTS = [
  'card',
  'checkbox',
  'details',
  'input',
  'number-input',
  'progress-bar',
  'radio',
  'radio-group',
];

/** What readers use, in its elements. */
const THEIRS = {
  checkbox: (words) => `<wa-checkbox checked>${words}</wa-checkbox>`,
  radios: (label, words) =>
    `<wa-radio-group label="${label}" orientation="horizontal">${words.map((word) => `<wa-radio value="${word}">${word}</wa-radio>`).join('')}</wa-radio-group>`,
  field: (label) => `<wa-input label="${label}"></wa-input>`,
  number: (label, value) =>
    `<wa-number-input label="${label}" value="${value}" min="1" max="12"></wa-number-input>`,
  bar: (value) => `<wa-progress-bar value="${value}" label="${value} %"></wa-progress-bar>`,
  card: (title, words) => `<wa-card><h3 slot="header">${title}</h3>${words}</wa-card>`,
  details: (title, words) => `<wa-details summary="${title}">${words}</wa-details>`,
};

/** The same in those of the browser. */
const NATIVE = {
  checkbox: (words) => `<label><input type="checkbox" checked> ${words}</label>`,
  radios: (label, words) =>
    `<fieldset><legend>${label}</legend>${words.map((word) => `<label><input type="radio" name="${label}"> ${word}</label>`).join('')}</fieldset>`,
  field: (label) => `<label>${label}<input type="text"></label>`,
  number: (label, value) => `<label>${label}<input type="number" value="${value}" min="1" max="12"></label>`,
  bar: (value) => `<progress value="${value}" max="100"></progress>`,
  card: (title, words) => `<article class="wa-card"><h3>${title}</h3>${words}</article>`,
  details: (title, words) => `<details><summary>${title}</summary>${words}</details>`,
};

const people = (count) => {
  const { filled, outlined } = icons(count);
  return `<svg class="people" viewBox="0 0 100 100" role="img" aria-label="${count} of 100 people"><path class="outlined" d="${outlined}"></path><path class="filled" d="${filled}"></path></svg>`;
};

function bodyOf({ checkbox, radios, field, number, bar, card, details }) {
  const { comparison, sideEffects, questions, costs, sources } = aid;
  const names = comparison.options.map(({ name }) => name);
  const effect = (list) => (one) => {
    const ours = per100(one.events, one.of);
    const theirs = per100(one.comparatorEvents, one.comparatorOf);
    return card(
      one.name,
      `<p>${ours} of 100 ${list.treatment}, ${theirs} of 100 ${list.comparator}.</p>
      <div class="arrays">${people(ours)}${people(theirs)}</div>
      <p>Mild. It starts ${one.starts}, and lasts ${one.lasts}. Wait: it goes by itself.</p><p>${one.text[0]}</p>
      ${details('How the numbers are known', `<p>${one.events} of ${one.of} in the study.</p>`)}`,
    );
  };
  const line = (one) => {
    const [low, high] = total(one, costs.months);
    return card(
      one.option,
      `<p>${one.text[0]} $${one.low} to $${one.high} a month. In all $${low} to $${high}.</p>${bar(Math.round(high / 60))}`,
    );
  };
  return `<main><h1>${aid.decision}</h1>
    <p>Published ${aid.published}. For ${aid.audience}. By ${aid.authors}.</p>
    <section><h2>${comparison.heading}</h2><fieldset><legend>Compare</legend>${names.map(checkbox).join('')}</fieldset>
    <table><caption>${comparison.caption}</caption>
      <thead><tr><th>Your question</th>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
      ${comparison.groups
        .map(
          ({ title, rows }) =>
            `<tbody><tr><th colspan="6" scope="rowgroup">${title}</th></tr>${rows
              .map(
                ({ title, cells }) =>
                  `<tr><th scope="row">${title}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
              )
              .join('')}</tbody>`,
        )
        .join('')}</table></section>
    ${sideEffects.map((list) => `<section><h2>${list.heading}</h2>${list.effects.map(effect(list)).join('')}</section>`).join('')}
    <section><h2>${questions.heading}</h2>${questions.items
      .map(
        ({ question, why }) =>
          `${radios(question, ['Yes', 'No', 'Not sure'])}<p>${why[0]}</p>${field('Note')}`,
      )
      .join('')}</section>
    <section><h2>${costs.heading}</h2>${number('Months', costs.months)}${costs.lines.map(line).join('')}
      <p>Prices of ${costs.region}.</p></section>
    <section><h2>${sources.heading}</h2><ol><li>${sources.items[0].text[0]}</li></ol></section></main>`;
}

/** Serves the page, and the same without its elements. */
async function put(bench) {
  const { server } = bench;
  const folder = mkdtempSync(join(tmpdir(), 'webawesome-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${VERSION}`], folder);
    const dist = join(folder, 'node_modules', PACKAGE, 'dist');
    const { code } = await bundle(
      COMPONENTS.map((name) => `import '${dist}/components/${name}/${name}.js';`).join('\n'),
    );
    server.put('/bench/webawesome.js', code);
    const sheets = ['themes/default.css', 'native.css', 'utilities.css'];
    const css = sheets.map((sheet) => readFileSync(join(dist, 'styles', sheet), 'utf8')).join('\n');
    server.put('/bench/webawesome.css', css.replaceAll(/@import[^;]*;/g, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const page = (body, script) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Short</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/bench/webawesome.css">
    <link rel="stylesheet" href="/bench/apps/app.css">${script}</head><body>${body}</body></html>`;
  server.put(
    '/bench/app-webawesome.html',
    page(bodyOf(THEIRS), '<script type="module" src="/bench/webawesome.js"></script>'),
  );
  server.put('/bench/app-webawesome.static.html', page(bodyOf(NATIVE), ''));
  const { page: opened, close } = await open(bench, viewport);
  await opened.goto(`${server.origin}/bench/app-webawesome.html`, { waitUntil: 'networkidle0' });
  const left = await opened.$$eval(':not(:defined)', (all) => all.map(({ localName }) => localName));
  await close();
  if (left.length) throw new Error(`not all of its elements have come: ${left.join(', ')}`);
}

export default async function measure(bench) {
  await put(bench);
  const { tags, static: twin } = await putWays(bench);
  const [lit, litTwin] = await putApp(bench, 'lit');
  const pages = {
    'Web Awesome': ['/bench/app-webawesome.html', '/bench/app-webawesome.static.html'],
    tags: [tags, twin],
    Lit: [lit, litTwin],
  };
  const of = await inTurns(
    Object.fromEntries(
      Object.entries(pages).flatMap(([name, [page, base]]) => [
        [name, page],
        [`${name}, static`, base],
      ]),
    ),
    bench.runs ?? 9,
    (url) => load(bench, url),
  );
  return Object.keys(pages).map((name) =>
    ratio(
      '',
      `short, ${name}: main thread, ms, other: its static page`,
      of(name, 'task'),
      of(`${name}, static`, 'task'),
    ),
  );
}
