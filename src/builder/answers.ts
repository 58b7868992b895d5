/** Cells and numbers as people type them, and what a document has for them. */
import type { Content } from '../document/schema.js';
import { at, textAt, without, type Draft, type Path } from './draft.js';
import { isWords, readTyped, typed } from './notation.js';
import { readNumber, type ReadNumber } from './numbers.js';
import { settingWords } from './words.js';

/** A number with what is known of it, as a document has it. */
export type Chance = Readonly<Record<string, unknown>>;
type Block = Content[number];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it says something of itself, beside what stands in it. */
const isWrapped = (cell: unknown): cell is Readonly<Record<string, unknown>> =>
  isObject(cell) && !('chance' in cell || 'icons' in cell || 'list' in cell);

/** What stands in a cell. */
export function blocksOf(cell: unknown): Content {
  if (isWrapped(cell)) return (cell['text'] ?? []) as Content;
  if (Array.isArray(cell)) return cell as Content;
  return cell === '' || cell === undefined ? [] : [cell as Block];
}

/** Where one of the blocks of a cell stands. */
export function blockPath(cell: unknown, path: Path, index: number): Path {
  if (isWrapped(cell)) return [...path, 'text', index];
  return Array.isArray(cell) ? [...path, index] : path;
}

/** The same cell with something else in it, as short as it can be. */
export function withBlocks(cell: unknown, blocks: Content): unknown {
  if (isWrapped(cell)) {
    const own = without(cell, 'text');
    return blocks.length ? { ...own, text: blocks } : own;
  }
  const [first, ...others] = blocks;
  if (first === undefined) return '';
  return others.length || Array.isArray(first) || (isObject(first) && 'list' in first) ? blocks : first;
}

/** The same cell with something else that it says of itself. */
export function withOwn(cell: unknown, field: string, value: unknown): unknown {
  const before = isWrapped(cell) ? cell : { text: blocksOf(cell) };
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && !value.length);
  const others = Object.entries(before).filter(([name]) => name !== field && name !== 'text');
  if (!isNothing) others.push([field, value]);
  const text = blocksOf(before);
  return others.length
    ? { ...Object.fromEntries(others), ...(text.length && { text }) }
    : withBlocks('', text);
}

const FINDINGS = settingWords['finding']!.values!;

function typedPair(chance: Chance, events: string, of: string): string {
  const total = textAt(chance, [of]);
  return total ? `${textAt(chance, [events])} of ${total}` : textAt(chance, [events]);
}

/** The range that stands with a number, and is typed with it: another number has another. Empty: it has none. */
function rangeFields({ events, difference, ...others }: Chance): readonly string[] {
  const [low, high] = events !== undefined ? ['low', 'high'] : ['differenceLow', 'differenceHigh'];
  const isThere = events !== undefined || typeof difference === 'number';
  return isThere && typeof others[low] === 'number' && typeof others[high] === 'number' ? [low, high] : [];
}

function typedRange(chance: Chance, inWords: (end: number) => string): string {
  const ends = rangeFields(chance).map((field) => inWords(Number(chance[field])));
  return ends.length ? ` (${ends.join(' to ')})` : '';
}

const change = (people: number): string => `${Math.abs(people)} ${people < 0 ? 'fewer' : 'more'}`;

/** A number as it is typed. Empty: there is none. */
export function typedNumber(chance: Chance): string {
  const { events, difference, finding } = chance;
  if (events !== undefined) return `${typedPair(chance, 'events', 'of')}${typedRange(chance, String)}`;
  if (typeof difference === 'number')
    return `${change(difference)} in ${textAt(chance, ['of'])}${typedRange(chance, change)}`;
  if (difference !== undefined) return textAt(chance, ['difference']);
  if (typeof finding === 'string') return FINDINGS[finding] ?? finding;
  return textAt(chance, ['measure']);
}

/** The number of those that it is compared with. */
export const typedComparator = (chance: Chance): string =>
  typedPair(chance, 'comparatorEvents', 'comparatorOf');

/** A number as it is written here, whatever the language of the aid. */
function readOwn(text: string): ReadNumber | undefined {
  // three digits after the point may be thousands: the language says
  if (/\.\d{3}\b/.test(text)) return undefined;
  const [, events, of, low, high] = /^([\d.]+) of (\d+)(?: \(([\d.]+) to ([\d.]+)\))?$/.exec(text) ?? [];
  const range = (from: number, to: number, fields: readonly [string, string]) =>
    isNaN(from) || isNaN(to) ? {} : { [fields[0]]: from, [fields[1]]: to };
  if (events && of && !isNaN(Number(events)))
    return {
      kind: 'count',
      events: Number(events),
      of: Number(of),
      ...range(Number(low), Number(high), ['low', 'high']),
    };
  const [, difference, total, least, most] =
    /^([\d.]+ (?:more|fewer)) in (\d+)(?: \(([\d.]+ (?:more|fewer)) to ([\d.]+ (?:more|fewer))\))?$/.exec(
      text,
    ) ?? [];
  const signed = (words = '') => Number(words.split(' ')[0]) * (words.endsWith('fewer') ? -1 : 1);
  if (!difference || isNaN(signed(difference))) return undefined;
  return {
    kind: 'difference',
    difference: signed(difference),
    of: Number(total),
    ...(least && range(signed(least), signed(most), ['differenceLow', 'differenceHigh'])),
  };
}

/** Reads a number. What it is called where a reason is chosen, is read as the reason. */
export function read(text: string, of: unknown, lang: unknown): ReadNumber {
  const words = text.trim().toLowerCase().replace(/\.$/, '');
  const finding = Object.keys(FINDINGS).find((one) => FINDINGS[one]!.toLowerCase() === words);
  if (finding !== undefined) return { kind: 'finding', finding };
  return (
    readOwn(text.trim()) ??
    readNumber(text, {
      // of so many is a number by itself; a percentage that is typed over another number is of nobody yet
      ...(typeof of === 'number' && /^[\p{Nd}\s.,'’]+$/u.test(text) && { of }),
      ...(typeof lang === 'string' && { lang }),
    })
  );
}

/** What is known of a number, without the number. */
const detailsOf = (chance: Chance): Chance =>
  without(chance, 'events', 'of', 'difference', 'measure', 'finding', ...rangeFields(chance));

/** The same with another number. What cannot be read stays as it was typed, and is told. */
export function withNumber(chance: Chance, text: string, lang: unknown): Chance {
  const details = detailsOf(chance);
  if (!text.trim()) return details;
  const found = read(text, chance['of'], lang);
  switch (found.kind) {
    case 'count': {
      const settings = without({ ...found }, 'kind');
      // a number may stand beside that
      const finding = chance['finding'] === 'no-clear-difference' ? { finding: chance['finding'] } : {};
      return { ...finding, ...settings, ...without(details, ...Object.keys(settings)) };
    }
    case 'difference': {
      const settings = without({ ...found }, 'kind');
      return { ...settings, ...without(details, ...Object.keys(settings)) };
    }
    case 'finding':
      return { finding: found.finding, ...details };
    case 'measure':
      return { measure: found.measure, ...details };
    case 'unread':
      return { events: text.trim(), ...details };
  }
}

/** The same with another number to compare with. */
export function withComparator(chance: Chance, text: string, lang: unknown): Chance {
  const { comparatorOf } = chance;
  const others = without(chance, 'comparatorEvents', 'comparatorOf');
  if (!text.trim()) return others;
  const found = read(text, comparatorOf, lang);
  // what stands with it, such as its own range, has no field: it stays as it was typed
  const isAlone = found.kind === 'count' && Object.keys(found).length === 3;
  return isAlone
    ? { ...others, comparatorEvents: found.events, comparatorOf: found.of }
    : { ...others, comparatorEvents: text.trim() };
}

/** Whether all of a cell can be typed in one field: words, or a number by itself. */
export function isQuick(cell: unknown): boolean {
  const blocks = blocksOf(cell);
  return blocks.every(isWords) || (blocks.length === 1 && isObject(blocks[0]) && 'chance' in blocks[0]);
}

/** A cell as it is typed. */
export function typedCell(cell: unknown): string {
  const blocks = blocksOf(cell);
  return blocks
    .map((block) => {
      if (isWords(block)) return typed([block]);
      const chance = at(block, ['chance']);
      return isObject(chance) ? typedNumber(chance) : 'a drawing';
    })
    .join('\n\n');
}

/** The same cell with what was typed. A number by itself becomes one; what is known of it stays with it. */
export function withTyped(cell: unknown, text: string, lang: unknown): unknown {
  const chance = at(blocksOf(cell)[0], ['chance']);
  const details = isObject(chance) ? detailsOf(chance) : {};
  const isDetailed = Object.keys(details).length > 0;
  const { kind } = read(text, at(chance, ['of']), lang);
  if (text.trim() && (isDetailed || ['count', 'difference', 'finding'].includes(kind)))
    return withBlocks(cell, [{ chance: withNumber(isObject(chance) ? chance : {}, text, lang) }]);
  if (!text.trim() && isDetailed) return withBlocks(cell, [{ chance: details }]);
  return withBlocks(cell, readTyped(text));
}

/** The language of a draft. */
export const langOf = (draft: Draft): unknown => draft['lang'];
