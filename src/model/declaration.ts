/**
 * What an element is, declared once and as data. Its properties, the checks of its settings, the JSON document, plain
 * markup, the manifest and what editors are told all follow from its declaration. No DOM, no Lit, no language.
 */

/** Carries the type of what a setting means. There is nothing behind it when the code runs. */
declare const VALUE: unique symbol;

/** Words of the author's that are none of the values that a setting may have. */
export type Words = string & {};

/** What stands in settings and cannot be read, in its author's words, by property. */
export type Unread = Readonly<Record<string, string>>;

/**
 * Why something is not said, though it is there: what stands there cannot be read, or the author's own words in the
 * content say it. Nothing is concluded from either.
 */
export type Gap = 'mistake' | 'in-words';

/** One setting: an attribute, a property, a field of a document, a line of plain markup. */
export interface Setting<Value = unknown> {
  readonly kind: Kind;
  /** The names or numbers that it may be, or that may stand in it. */
  readonly values?: readonly (string | number)[];
  /** The least and the most that it may be. */
  readonly low?: number;
  readonly high?: number;
  /** A word that may stand instead of a number or a list. */
  readonly word?: string;
  /**
   * Whether the author's own words may stand instead of one of the values: `any`, also one that looks like a slip; a
   * `phrase` of two or more, so that a slip in a value is none of them.
   */
  readonly orWords?: 'any' | 'phrase';
  /** Of what it is a code, or a list of codes. */
  readonly code?: 'country' | 'currency' | 'language';
  /** What an absent one stands for. */
  readonly absent?: string | number;
  /** Whether an author is always told that it is missing. */
  readonly isNeeded?: boolean;
  /** Its name in a document, where that is another than the property’s. */
  readonly field?: string;
  /** Not in plain markup and not in documents: only a developer sets it. */
  readonly isForTags?: boolean;
  /** Whether something is loaded from there: that is for the page’s owner to allow, and not for everyone who writes. */
  readonly isAddress?: boolean;
  readonly [VALUE]?: Value;
}

/**
 * How a setting is written:
 * - `text`: words. `name`: a short name without spaces. `names`: such names with spaces between, each once.
 * - `phrases`: words with slashes between.
 * - `number`: from 0 up, in plain digits, a point for decimals. `signed`: the same, or below 0. `whole`: a whole number. `wholes`: several, with spaces between.
 * - `oneOf`, `someOf`: one of its values; those of its values that stand there, with spaces between.
 * - `uri`: an address that is a name of something, and that nothing is loaded from.
 * - `day`: `2026-11-21`. `age`: a year, month or day. `code`: of a country, a currency or a language.
 * - `flag`: on by being there.
 */
export type Kind =
  | 'text'
  | 'name'
  | 'names'
  | 'phrases'
  | 'number'
  | 'signed'
  | 'whole'
  | 'wholes'
  | 'oneOf'
  | 'someOf'
  | 'uri'
  | 'day'
  | 'age'
  | 'code'
  | 'flag';

/** What may go with every kind. */
type More = Pick<
  Setting,
  'absent' | 'isNeeded' | 'field' | 'isForTags' | 'isAddress' | 'word' | 'orWords' | 'high' | 'code'
>;

/** A setting of which the compiler knows what it means, and whether it has something to stand for when it is absent. */
type With<Value, Own> = Setting<Value> & Own;

const of =
  <Value>(kind: Kind) =>
  <const Own extends More>(more: Own = {} as Own): With<Value, Own> => ({ kind, ...more });

export const text = of<string>('text');
export const name = of<string>('name');
export const names = of<readonly string[]>('names');
export const phrases = of<readonly string[]>('phrases');
export const number = of<number>('number');
export const signed = of<number>('signed');
export const uri = of<string>('uri');
export const day = of<string>('day');
export const age = of<string>('age');
export const flag = of<boolean>('flag');

export const code = (code: NonNullable<Setting['code']>): Setting<string> => ({ kind: 'code', code });

export const whole = <const Own extends More>(
  low: number,
  high: number,
  more: Own = {} as Own,
): With<number, Own> => ({ kind: 'whole', low, high, ...more });

export const wholes = (low: number, high: number, more: More = {}): Setting<readonly number[]> => ({
  kind: 'wholes',
  low,
  high,
  ...more,
});

export const oneOf = <const Value extends string | number, const Own extends More>(
  values: readonly Value[],
  more: Own = {} as Own,
): With<Value, Own> => ({ kind: 'oneOf', values, ...more });

/** One of the values, or the author's own words. */
export const oneOfOrWords = <const Value extends string, const Own extends More>(
  values: readonly Value[],
  more: Own = {} as Own,
): With<Value | Words, Own> => ({ kind: 'oneOf', values, orWords: 'any', ...more });

export const someOf = <const Value extends string>(values: readonly Value[]): Setting<readonly Value[]> => ({
  kind: 'someOf',
  values,
});

export type Settings = Readonly<Record<string, Setting>>;

/** An element: its tag, its settings by the names of its properties, and what stands in it. */
export interface Declaration<Own extends Settings = Settings> {
  readonly tag: `da-${string}` | 'td' | 'tr';
  readonly settings: Own;
  /** The elements that it is made of: a change of their settings is a change of what it reads. */
  readonly holds?: readonly Declaration[];
  /** The attributes of ordinary tags in it that it reads, too. */
  readonly reads?: readonly string[];
  /** How it stands in a document. Absent: only inside another part, by hand. */
  readonly inDocument?: InDocument;
  /** What it is made from in plain markup. Absent: from whatever has its class. */
  readonly markup?: Markup;
  /** What may stand in it. Absent: other elements, or blocks of words. */
  readonly content?: Content;
}

/**
 * - `words`: words, in lines or in blocks.
 * - `line`: words, and it is itself a part of a line.
 * - `none`: nothing. It draws only.
 */
export type Content = 'words' | 'line' | 'none';

/** Where an element stands in a document, and what its content is called there. */
export interface InDocument {
  /** Its field in the aid. Absent: it is an item of another. */
  readonly field?: string;
  /** Whether the field is a list of them. */
  readonly isList?: boolean;
  /** The field of its items, the elements that it holds. */
  readonly items?: string;
  /** Whether those stand in a numbered list. */
  readonly isNumbered?: boolean;
  /** The field of the words that it begins with, and whether they are a heading. */
  readonly first?: string;
  readonly isHeaded?: boolean;
  /** The field of its other words. */
  readonly rest?: string;
  /** Whether those are one line of words, and not paragraphs. */
  readonly isLine?: boolean;
}

/**
 * - `table`: a table around which it is put, as it is.
 * - `rows`: a table; each row becomes one of the elements that it holds.
 * - `items`: a list; each item becomes one of the elements that it holds.
 * - `entries`: a definition list, around which it is put; a list or a table becomes one.
 */
export type Markup = 'table' | 'rows' | 'items' | 'entries';

/** Declares an element. All that it says is known to the compiler, too. */
export const declare = <const Own extends Declaration>(declaration: Own): Own => declaration;

/** The attribute of a property: `reviewBy` is `review-by`. */
export function attributeOf(property: string): string {
  let attribute = attributes.get(property);
  // asked for each setting of each element
  if (!attribute)
    attributes.set(
      property,
      (attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    );
  return attribute;
}
const attributes = new Map<string, string>();

/** The attributes of an element, in the order of its declaration. */
export const attributesOf = ({ settings }: Declaration): string[] => Object.keys(settings).map(attributeOf);

/** The attributes of its content that, once changed, ask for a new reading. */
export const attributesRead = ({ holds = [], reads = [] }: Declaration): string[] =>
  holds.length || reads.length ? [...new Set([...holds.flatMap(attributesOf), ...reads, 'hidden'])] : [];

/** What a setting means once it has been read. */
export type ValueOf<One extends Setting> = One extends Setting<infer Value> ? Value : never;

/**
 * The settings of an element once they have been read. What is absent, or cannot be read, is what an absent one stands
 * for; where that is nothing, `undefined`.
 */
export type ValuesOf<Own extends Settings> = {
  readonly [Key in keyof Own]: Own[Key] extends { readonly absent: string | number }
    ? ValueOf<Own[Key]>
    : ValueOf<Own[Key]> | undefined;
};

/** What a property may be set to: frameworks set numbers as text, and take a setting back with null. */
type PropertyOf<Value> = [Value] extends [boolean]
  ? boolean
  : [Value] extends [number | readonly number[]]
    ? number | string | null | undefined
    : [Value] extends [string]
      ? Value | null | undefined
      : string | null | undefined;

/** The properties of an element’s class. */
export type PropertiesOf<One extends Declaration> = {
  // an `id` is HTML’s own
  -readonly [Key in Exclude<keyof One['settings'], 'id'>]?: PropertyOf<ValueOf<One['settings'][Key]>>;
};
