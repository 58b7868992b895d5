/**
 * Generated words as plain data, so that the browser and the command line write the same ones.
 * A piece is text, a strong part of a sentence, a link, a part with a name that styles can use, or an ordered list.
 */
export type Piece = string | Strong | Link | Part | List;

export interface Strong {
  readonly strong: string;
}

export interface Link {
  readonly link: string;
  readonly to: string;
}

export interface Part {
  /** Becomes a class `da-said-…`. */
  readonly part: string;
  readonly pieces: Words;
  /** The language of the part, where it is not that of the words around it. */
  readonly lang?: string | undefined;
}

export interface List {
  readonly items: readonly Words[];
}

export type Words = readonly Piece[];

/** The words as plain text. */
export const asText = (words: Words): string =>
  words
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'strong' in piece
          ? piece.strong
          : 'link' in piece
            ? piece.link
            : 'items' in piece
              ? piece.items.map(asText).join(' ')
              : asText(piece.pieces),
    )
    .join('');

/** The first letter in upper case, by the rules of the language. */
export const capitalised = (text: string, locale: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};

/** Ends a phrase of the author's like a sentence, unless it ends like one already. */
export const sentence = (text: string, locale: string): string => {
  const trimmed = capitalised(text.trim(), locale);
  return /[.!?…。؟।]["'”’)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};
