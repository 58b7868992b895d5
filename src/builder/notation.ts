/**
 * Words as authors type them: paragraphs with an empty line between them, `- ` before each point of a list, `**bold**`, and
 * `[words](https://address)`. What stands in a document comes back as it was.
 */
import type { Content, DocumentText } from '../document/schema.js';

type Piece = Exclude<DocumentText, string>[number];
type Paragraph = Content[number];
type List = { readonly list?: readonly DocumentText[] | undefined };

/** Whether a block is words: what is not, is shown and edited by itself. */
export const isWords = (block: unknown): boolean =>
  typeof block === 'string' ||
  Array.isArray(block) ||
  (typeof block === 'object' && block !== null && 'list' in block);

/** Marks that would be read as more than themselves, each with a backslash before it. */
const escaped = (text: string, marks: RegExp): string => text.replace(/\s+/g, ' ').replace(marks, '\\$&');

const IN_STRONG = /[\\*]/g;
const IN_LINK = /[\\[\]]/g;
const ALONE = /\\|\](?=\()|\*(?=\*)|(?<=\*)\*/g;
/** Beside another piece, what is at an end counts, too. */
const AMONG = /\\|\](?=\(|$)|\*(?=\*|$)|(?<=\*|^)\*/g;

const typedPiece = (piece: Piece): string => {
  if (typeof piece === 'string') return escaped(piece, AMONG);
  if ('strong' in piece) return `**${escaped(piece.strong ?? '', IN_STRONG)}**`;
  const { link = '', to = '' } = piece as { link?: string; to?: string };
  return `[${escaped(link, IN_LINK)}](${to})`;
};

/** One line of words as it is typed. */
export const typedLine = (words: DocumentText | undefined): string =>
  typeof words === 'string' ? escaped(words, ALONE) : (words ?? []).map(typedPiece).join('');

function typedBlock(block: Paragraph): string {
  if (typeof block === 'string' || Array.isArray(block)) return typedLine(block).replace(/^- /, '\\- ');
  return ((block as List).list ?? []).map((item) => `- ${typedLine(item)}`).join('\n');
}

/** Paragraphs as they are typed. */
export const typed = (blocks: readonly Paragraph[]): string => blocks.map(typedBlock).join('\n\n');

/** What is meant as it stands comes first: a mark after a backslash begins nothing. */
const PIECES = /\\.|\*\*((?:\\.|(?!\*\*)[^\\])+)\*\*|\[((?:\\.|[^\\[\]])+)\]\(([^()\s]+)\)/g;

const plain = (text: string): string => text.replace(/\\([\\[\]*-])/g, '$1');

/** Reads one line of words. */
export function readLine(text: string): DocumentText {
  const pieces: Piece[] = [];
  let end = 0;
  const words = (from: number, to?: number) => {
    const between = plain(text.slice(from, to));
    if (between) pieces.push(between);
  };
  for (const found of text.matchAll(PIECES)) {
    const [all, strong, link, to] = found;
    if (strong === undefined && link === undefined) continue;
    words(end, found.index);
    pieces.push(strong !== undefined ? { strong: plain(strong) } : { link: plain(link!), to: to! });
    end = found.index + all.length;
  }
  words(end);
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
}

/** Reads paragraphs. Empty: there are none. */
export function readTyped(text: string): Paragraph[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((block): Paragraph[] => {
    const blocks: Paragraph[] = [];
    let words: string[] = [];
    let items: DocumentText[] = [];
    const end = () => {
      if (words.length) blocks.push(readLine(words.join(' ')));
      if (items.length) blocks.push({ list: items });
      words = [];
      items = [];
    };
    for (const line of block.split('\n')) {
      const item = /^\s*- (.*)$/.exec(line)?.[1];
      if (item !== undefined) {
        if (words.length) end();
        if (item.trim()) items.push(readLine(item));
      } else if (line.trim()) {
        if (items.length) end();
        words.push(line);
      }
    }
    end();
    return blocks;
  });
}
