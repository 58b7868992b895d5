// The audit on whole pages, in all the ways in which they are written: of honest ones it says nothing, and a mistake that is
// put into one it finds in its place.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/build.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const FOLDER = 'test/audit/pages';
const files = readdirSync(FOLDER).filter((file) => file !== 'kit.ts');
const { code } = await bundle(`
  export { checkHtml } from '/src/server/check.ts';
  export { renderDocument } from '/src/server/render.ts';
  export { seeds } from '/test/audit/seeded.ts';
  export const pages = {};
  ${files.map((file, at) => `import * as page${at} from '/${FOLDER}/${file}'; Object.assign(pages, page${at});`).join('\n')}
`);
const { checkHtml, renderDocument, seeds, pages } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

const htmlOf = (page) => (typeof page === 'string' ? page : renderDocument(page).html);
const findingsIn = (html) => checkHtml(html, { today: '2026-11-28' }).flatMap(({ findings }) => findings);
const told = ({ rule, row, option, part, got }) => [rule, row, option, part, got].filter(Boolean).join(' | ');

test('there are twelve honest pages', () => assert.equal(Object.keys(pages).length, 12));

for (const [name, page] of Object.entries(pages))
  test(`of the honest page ${name} nothing is said`, () =>
    assert.deepEqual(findingsIn(htmlOf(page)).map(told), []));

test('at least 95 of 100 mistakes are found, each in its place', (t) => {
  const missed = seeds.filter(({ page, from, to, rule, place }) => {
    const html = htmlOf(pages[page]);
    const changed = html.replace(from, to);
    assert.notEqual(changed, html, `not in ${page}: ${from}`);
    return !findingsIn(changed).some(
      (finding) => rule.split('|').includes(finding.rule) && told(finding).includes(place),
    );
  });
  for (const { page, rule, to, from } of missed) t.diagnostic(`missed in ${page}: ${rule}: ${to || from}`);
  assert.ok(seeds.length >= 60);
  assert.ok(missed.length <= seeds.length * 0.05, `${missed.length} of ${seeds.length} are missed`);
});
