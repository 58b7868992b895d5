/** Words in their one form. */
import { normalizeText } from '../reading/readable.js';
import type { Content, DocumentText } from './schema.js';

/** Pieces in their one form: text joined, white space as a reader sees it. Nothing: there are no words. */
export function normalizeInlines(given: Exclude<DocumentText, string>): DocumentText | undefined {
  const joined: Exclude<DocumentText, string> = [];
  for (const piece of given) {
    const before = joined.at(-1);
    if (typeof piece !== 'string') {
      if (('strong' in piece && piece.strong) || ('link' in piece && piece.link)) joined.push(piece);
    } else if (typeof before === 'string') joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  const words = joined
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const text = spaced(piece);
      const isAtEnd = index === 0 || index === joined.length - 1;
      // editors put a space that does not break behind a link
      if (isAtEnd && !normalizeText(text)) return '';
      const from = index === 0 && text.startsWith(' ') ? 1 : 0;
      return text.slice(from, index === joined.length - 1 && text.endsWith(' ') ? -1 : undefined);
    })
    .filter(Boolean);
  const [first] = words;
  if (words.length > 1 || typeof first !== 'string') return words.length ? words : undefined;
  return clean(first);
}

/** White space and what no page can show, as one space; halves of characters, as the sign for that. */
const spaced = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\x00-\x20\x7f-\x9f]+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');

/** Text in its one form. Nothing: it is blank. */
export const clean = (text: string | null | undefined): string | undefined => {
  const kept = spaced(text ?? '').replace(/^ | $/g, '');
  return normalizeText(kept) ? kept : undefined;
};

/** A paragraph or a list as one line of words. */
export const textOfBlock = (block: Content[number]): DocumentText =>
  typeof block === 'string' || Array.isArray(block)
    ? block
    : 'list' in block
      ? (normalizeInlines(
          (block.list ?? []).flatMap((item, index) => [
            index ? ' ' : '',
            ...(typeof item === 'string' ? [item] : item),
          ]),
        ) ?? '')
      : '';

/** Words as plain text. */
export const toDocumentString = (words: DocumentText): string =>
  typeof words === 'string'
    ? words
    : words
        .map((piece) =>
          typeof piece === 'string'
            ? piece
            : String('strong' in piece ? piece.strong : 'link' in piece ? piece.link : ''),
        )
        .join('');
