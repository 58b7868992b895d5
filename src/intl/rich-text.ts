import { formatDate } from './format.js';
import { languageOf } from './locale.js';

/**
 * Generated words as plain data, so that the browser and the command line write the same ones.
 * A piece is text, a strong part of a sentence, a link, a part with a name that styles can use, an ordered list, or a
 * day.
 */
export type Inline = string | Strong | Link | NamedPart | List | Time;

export interface Strong {
  readonly strong: string;
}

export interface Link {
  readonly link: string;
  readonly to: string;
  /** Whether another before it leads to the same place, so that the Tab key need not stop here. */
  readonly isRepeated?: boolean | undefined;
}

export interface NamedPart {
  /** Becomes a class `da-said-…`. */
  readonly part: string;
  readonly text: RichText;
  /** The language of the part, where it is not that of the words around it. */
  readonly lang?: string | undefined;
}

export interface List {
  readonly items: readonly RichText[];
}

/** A day. It is put into words only where they are not there yet: the formatter is costly to make. */
export interface Time {
  /** An ISO date. */
  readonly time: string;
  readonly locale: string;
}

export type RichText = readonly Inline[];

/** The day in words. */
export const formatTime = ({ time, locale }: Time): string => formatDate(time, locale);

/**
 * The words as plain text.
 *
 * @param day how a day is said
 */
export const toPlainText = (words: RichText, day = formatTime): string =>
  words
    .map((inline) =>
      typeof inline === 'string'
        ? inline
        : 'strong' in inline
          ? inline.strong
          : 'link' in inline
            ? inline.link
            : 'items' in inline
              ? inline.items.map((item) => toPlainText(item, day)).join(' ')
              : 'time' in inline
                ? day(inline)
                : toPlainText(inline.text, day),
    )
    .join('');

/** A sentence with a day in it. */
export const withDay = (sentence: (day: string) => string, time: string, locale: string): RichText => {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return [before, { time, locale }, after];
};

/** The first letter in upper case, by the rules of the language, also after a mark that opens: “(made up)”, “¿por qué?”. */
export const capitalised = (text: string, locale: string): string =>
  text.replace(/^[\p{Pi}\p{Ps}¿¡"']*\p{L}/u, (start) => start.toLocaleUpperCase(locale));

/** A full stop at the end, unless there is one, or another mark that ends a sentence. */
export const stopped = (text: string): string => (/[.!?…。؟।]["'”’»)]*$/u.test(text) ? text : `${text}.`);

/** Ends a phrase of the author's like a sentence, unless it ends like one already. */
export const sentence = (text: string, locale: string): string => stopped(capitalised(text.trim(), locale));

/** A phrase of the author's after a label with a colon: with a capital in English, and in no other language. */
export const afterColon = (text: string, locale: string): string =>
  languageOf(locale) === 'en' ? sentence(text, locale) : stopped(text.trim());

/** A phrase of the author's in the midst of a sentence: without the stop that would end it. */
export const midway = (phrase: string): string => phrase.trim().replace(/[\s.,;:。।]+(["'”’»)]*)$/u, '$1');

/** Links behind a label, as a sentence. */
export const withLinks = (label: string, links: readonly Link[]): RichText => [
  label,
  ...links.flatMap((link, index) => (index ? [', ', link] : [link])),
  '.',
];
