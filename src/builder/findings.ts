/**
 * Tables of findings as GRADE has them (“Summary of findings”): a row for each outcome, with the risk without a treatment, the
 * risk with it, and how certain that is.
 */
import { readData } from '../document/load.js';
import { markupMessages } from '../intl/markup.js';
import { localeFor } from '../intl/locale.js';
import { certainties } from '../model/chance.js';
import { labelParser } from '../markup/labels.js';
import { readGrid, type Grid, type GridRow } from '../reading/grid.js';
import { placeInWords } from '../author/describe.js';
import { authorText } from '../reading/readable.js';
import type { TreeElement } from '../writing/tree.js';
import { readNumber } from './numbers.js';
import type { Told } from './open.js';
import { linesOf } from './cells.js';
import type { PasteContext, Pasted } from './paste.js';

/** What a column is, by its heading. */
const COLUMNS = {
  certainty: /\b(certainty|quality|grade|certeza|calidad)\b/i,
  difference: /\b(difference|diferencia)\b/i,
  relative: /\b(relative|relativo)\b/i,
  participants: /\b(participants|studies|participantes|estudios)\b|№/i,
  comments: /\b(comments?|what happens|comentarios?)\b/i,
  risk: /\b(risks?|riesgos?|absolute effects?|efectos? absolutos?)\b/i,
} as const;
type Kind = keyof typeof COLUMNS;

/** What stands before what a group had. */
const RISK = /^.*?\b(?:risks?|riesgos?)\b[*:]?\s*/i;

/** Filled circles, for how certain it is: four are high. */
const FILLED = /[⊕⨁●🟢]/gu;
const IN_ORDER = ['very-low', 'low', 'moderate', 'high'] as const;

/** A table of findings as a comparison of two options. Nothing: it is no such table. */
export function readFindings(table: TreeElement, { lang }: PasteContext): Pasted | undefined {
  const grid = readGrid(table);
  const kinds = grid.columns.map(({ label }, column) =>
    column < grid.titleColumns ? undefined : kindOf(label),
  );
  const risks = [...kinds.keys()].filter((column) => kinds[column] === 'risk');
  if (risks.length !== 2 || !kinds.includes('certainty')) return undefined;
  const names = risks.map((column) => nameOf(grid, column));
  const told: Told[] = [];
  const rows = grid.rows.flatMap((row) => (row.kind === 'data' ? [rowOf(row)] : []));
  const { comparison } = readData({
    comparison: { options: names.map(({ name }) => ({ name })), groups: [{ rows }] },
  }).value;
  return { ...(comparison && { comparison }), told };

  function rowOf(row: GridRow<TreeElement>): object {
    const linesUnder = (kind: Kind, nth = 0): string[] => {
      const column = [...kinds.keys()].filter((one) => kinds[one] === kind)[nth];
      const place = row.answers.find(
        (one) => column !== undefined && one.column <= column && column < one.column + one.colspan,
      );
      return place ? linesOf(place.cell) : [];
    };
    const [title = '', ...about] = row.header ? linesOf(row.header.cell) : [];
    const tell = (option: string | undefined, message: string) =>
      told.push({ message, place: placeInWords({ row: title, ...(option !== undefined && { option }) }) });
    const number = (nth: number) =>
      readNumber(linesUnder('risk', nth).join(' '), lang === undefined ? {} : { lang });
    const [without, withIt] = [number(0), number(1)];
    const others = (['relative', 'participants', 'difference', 'comments'] as const).flatMap((kind) => {
      const words = linesUnder(kind).join(' ');
      const label = authorText(grid.columns[kinds.indexOf(kind)]?.header?.cell ?? table).replace(
        /\s*\(.*$/,
        '',
      );
      return /\p{L}|\p{N}/u.test(words) ? [`${label}: ${words}`] : [];
    });
    const time = about.find((line) => /^\(?(follow[- ]?up|seguimiento)\b/i.test(line));
    const notes = about.filter((line) => line !== time);
    if (without.kind !== 'count' || withIt.kind !== 'count') {
      [without, withIt].forEach((read, nth) => {
        if (read.kind === 'unread' && linesUnder('risk', nth).length) tell(names[nth]!.name, read.reason);
      });
      const certain = linesUnder('certainty').join(' ');
      return {
        title,
        cells: [
          linesUnder('risk', 0).join(' '),
          [linesUnder('risk', 1).join(' '), ...others, ...(certain ? [certain] : []), ...about].filter(
            Boolean,
          ),
        ],
      };
    }
    const certainty = certaintyIn(linesUnder('certainty'));
    if (!certainty)
      tell(undefined, 'How certain it is cannot be read: write high, moderate, low or very low.');
    const facts = { ...(time && { timeframe: time }), ...(certainty && { certainty }) };
    const { kind, ...treated } = withIt;
    return {
      title,
      cells: [
        {
          chance: {
            events: without.events,
            of: without.of,
            baseline: true,
            treatment: names[0]!.group,
            ...facts,
          },
        },
        [
          kind && {
            chance: {
              ...treated,
              comparatorEvents: without.events,
              comparatorOf: without.of,
              treatment: names[1]!.group,
              comparator: names[0]!.group,
              ...facts,
            },
          },
          ...others,
          ...notes,
        ],
      ],
    };
  }

  /** How certain it is, in a word or in circles. Where they differ, nobody can tell. */
  function certaintyIn(lines: readonly string[]): string | undefined {
    const { parseName } = labelParser(markupMessages(localeFor(lang ?? null)).messages);
    const words = lines
      .map((line) => line.replace(/[^\p{L}\s-]/gu, ' ').replace(/\s+\p{L}(\s+\p{L})*$/u, ''))
      .flatMap((line) => parseName(line, certainties) ?? []);
    const circles = [...lines.join('').matchAll(FILLED)].length;
    const drawn = IN_ORDER[circles - 1];
    const said = words[0];
    return said !== undefined && drawn !== undefined && said !== drawn ? undefined : (said ?? drawn);
  }
}

function kindOf(label: string): Kind | undefined {
  // “Relative effect (95% CI)” stands beside “Anticipated absolute effects”
  return (Object.keys(COLUMNS) as Kind[]).find((kind) => COLUMNS[kind].test(label));
}

/** What a group had: “Risk with placebo”, or “Assumed risk” over “Placebo”. */
function nameOf(
  { columns }: Grid<TreeElement>,
  column: number,
): { readonly name: string; readonly group: string } {
  const own = authorText(columns[column]!.header!.cell).replace(/\*/g, '').trim();
  const rest = own.replace(RISK, '').trim();
  const words = rest || own;
  const group = /^(with|without|con|sin)\b/i.test(words)
    ? words
    : /^(control|intervention)$/i.test(words)
      ? `in the ${words.toLowerCase()} group`
      : `with ${words}`;
  const name = words.replace(/^(with|con)\s+/i, '');
  return { name: name[0]!.toUpperCase() + name.slice(1), group };
}
