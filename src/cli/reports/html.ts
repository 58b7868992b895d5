import { standards, type Assessed, type Standard } from '../../audit/standards.js';
import { makeTree, toHtml, type TreeNode } from '../../writing/tree.js';
import { countOf, helpOf, countsOf, type CheckedFile, type Entry, type Format } from './entry.js';

type Content = readonly (TreeNode | string)[];
const el = (name: string, attributes: Record<string, string>, ...content: Content) =>
  makeTree(name, attributes, content as Parameters<typeof makeTree>[2]);

/** Read on a screen or printed, light or dark. It has no script and loads nothing. */
const STYLES = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
th, td { border-block-end: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); padding: 0.375rem 0.5rem; text-align: start; vertical-align: top; }
td.count { text-align: end; font-variant-numeric: tabular-nums; }
li.finding { margin: 0 0 1rem; break-inside: avoid; }
.grade { font-weight: 600; }
.place, .why, .source { display: block; }
.source, .legend { font-size: 0.875rem; }
a { overflow-wrap: anywhere; }
`;

const placed = ({ line, path, place }: Entry): string =>
  [path ?? (line === undefined ? '' : `Line ${line}`), place].filter(Boolean).join(', ');

/** The address at the end of a source as a link. */
function cited(source: string): Content {
  const at = source.search(/https:/);
  return at < 0 ? [source] : [source.slice(0, at), el('a', { href: source.slice(at) }, source.slice(at))];
}

const findingOf = (entry: Entry): TreeNode => {
  const { grade, rule, got, why, source, answer } = entry;
  return el(
    'li',
    { class: 'finding' },
    el(
      'span',
      { class: 'grade' },
      answer === undefined ? (grade === 'error' ? 'Error' : 'Warning') : 'Answered',
    ),
    ` (${rule}): ${got}`,
    el('span', { class: 'place' }, placed(entry)),
    ...(why ? [el('span', { class: 'why' }, why)] : []),
    el('span', { class: 'mend' }, answer === undefined ? helpOf(entry) : `Answered: ${answer}`),
    ...(source ? [el('span', { class: 'source' }, ...cited(source))] : []),
  );
};

function tableOf(standard: Standard, assessed: readonly Assessed[]): TreeNode {
  const own = assessed.filter(({ item }) => item.standard === standard);
  const row = ({ item, status, declared, findings }: Assessed) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, item.number),
      el('td', {}, item.group),
      el('td', {}, `The aid ${item.asks}.`),
      el('td', {}, status === 'declared' ? `declared: ${declared ?? ''}` : status),
      el('td', {}, [...new Set(findings.map(({ rule }) => rule))].join(', ')),
    );
  const head = ['Item', 'Kind', 'What it asks', 'Status', 'Findings'];
  return el(
    'table',
    {},
    el('caption', {}, `${standards[standard].name}. ${standards[standard].note}`),
    el('thead', {}, el('tr', {}, ...head.map((name) => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...own.map(row)),
  );
}

function balanceOf(weights: CheckedFile['aids'][number]['weights']): TreeNode {
  const head = ['Option', 'Words', 'Words in the glance', 'Numbers of people', 'Gaps'];
  return el(
    'table',
    {},
    el('caption', {}, 'How much is said of each option'),
    el('thead', {}, el('tr', {}, ...head.map((name) => el('th', { scope: 'col' }, name)))),
    el(
      'tbody',
      {},
      ...weights.map(({ name, words, glance, numbers, gaps }) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, name),
          ...[words, glance, numbers, gaps].map((count) => el('td', { class: 'count' }, String(count))),
        ),
      ),
    ),
  );
}

const LEGEND =
  '“Met” and “not met” stand only where software can decide it. What is declared is what the authors say of themselves. The items are told in this library’s own words; those of the quality items are numbered by it, too.';

function sectionOf(file: CheckedFile): TreeNode {
  const open = file.entries.filter(({ answer }) => answer === undefined);
  const closed = file.entries.filter(({ answer }) => answer !== undefined);
  const list = (entries: readonly Entry[]) =>
    entries.length ? [el('ol', {}, ...entries.map(findingOf))] : [];
  return el(
    'section',
    {},
    el('h2', {}, file.file),
    el('p', {}, countsOf(file)),
    ...list(open),
    ...list(closed),
    ...file.aids.flatMap(({ decision, assessed, weights }) => [
      el('h3', {}, decision ?? 'Parts that stand in no aid'),
      ...(weights.length ? [balanceOf(weights)] : []),
      ...(Object.keys(standards) as Standard[]).map((standard) => tableOf(standard, assessed)),
      el('p', { class: 'legend' }, LEGEND),
    ]),
  );
}

export const html: Format = {
  ending: '.html',
  write: (files) => {
    const errors = files.reduce((sum, file) => sum + countOf(file, 'error'), 0);
    const title = `Check of ${files.length === 1 ? files[0]!.file : `${files.length} files`}: ${errors} errors`;
    const page = el(
      'html',
      { lang: 'en' },
      el(
        'head',
        {},
        el('meta', { charset: 'utf-8' }),
        el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        el('title', {}, title),
        el('style', {}, STYLES),
      ),
      el('body', {}, el('main', {}, el('h1', {}, title), ...files.map(sectionOf))),
    );
    return `<!doctype html>\n${toHtml(page)}\n`;
  },
};
