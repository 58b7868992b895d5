/** The settings of an element as fields of a document. */
import * as v from 'valibot';
import { isIsoDate } from '../model/aid.js';
import type { Setting, Settings, ValueOf } from '../model/declaration.js';
import { allowedIn } from '../author/allowed.js';
import { isListed, MEANT } from '../reading/codes.js';
import { SHAPES, URI } from '../reading/settings.js';

export const text = v.string('words, as text');
export const name = v.pipe(text, v.regex(/^\S+$/, 'a short name without spaces'));

export type Entries = Record<string, v.GenericSchema>;

/** An object of which every field may be absent, and which has no others. */
export const fields = <const Own extends Entries>(entries: Own) =>
  v.strictObject(
    Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, v.optional(schema)])) as {
      [Key in keyof Own]: v.OptionalSchema<Own[Key], undefined>;
    },
    'an object',
  );

export const whole = (low: number, high: number, what = `a whole number from ${low} to ${high}`) =>
  v.pipe(v.number(what), v.integer(what), v.minValue(low, what), v.maxValue(high, what));

/** What a field holds: lists as lists, and the word that may stand instead of a number or a list. */
type FieldValue<One extends Setting> =
  | (ValueOf<One> extends readonly (infer Item)[] ? Item[] : ValueOf<One>)
  | (One extends { readonly word: infer Word extends string } ? Word : never);

type FieldOf<Key, One> = One extends { readonly isForTags: true }
  ? never
  : One extends { readonly field: infer Field extends string }
    ? Field
    : Key;

export type FieldsOf<Own extends Settings> = {
  [Key in keyof Own as FieldOf<Key, Own[Key]>]: v.GenericSchema<FieldValue<Own[Key]>>;
};

/** The settings that a document has, each by its field and its property. */
export const documentSettings = (settings: Settings): [field: string, property: string, setting: Setting][] =>
  Object.entries(settings)
    .filter(([, { isForTags }]) => !isForTags)
    .map(([property, setting]) => [setting.field ?? property, property, setting]);

/** The fields of an element’s settings. */
export const fieldsOf = <Own extends Settings>(settings: Own): FieldsOf<Own> =>
  Object.fromEntries(
    documentSettings(settings).map(([field, , setting]) => [field, schemaOf(setting)]),
  ) as FieldsOf<Own>;

/** The largest number that is written without an exponent, as settings have it. */
const MAX_NUMBER = 1e15;

function schemaOf(setting: Setting): v.GenericSchema {
  const { word } = setting;
  const schema = plainSchemaOf(setting);
  return word === undefined
    ? schema
    : v.union([schema, v.literal(word)], `${String(messageOf(schema))}, or "${word}"`);
}

/** A number as settings have it. */
const decimal = (low: number, high: number, what: string): v.GenericSchema =>
  v.pipe(
    v.number(what),
    v.minValue(low, what),
    v.maxValue(high, what),
    v.check((value) => !String(value).includes('e'), 'a number of few decimals'),
  );

/** What stands in the metadata of a schema: what is meant by what is often written. */
export const MEANS = 'means';

function codeOf(code: keyof typeof SHAPES): v.GenericSchema<string> {
  const allowed = allowedIn({ kind: 'code', code });
  return v.pipe(
    text,
    v.regex(SHAPES[code], allowed),
    // a check is made of what has another shape, too, and the platform throws at that
    v.check((one) => !SHAPES[code].test(one) || isListed(code, one), allowed),
    v.metadata({ [MEANS]: code === 'country' ? MEANT : {} }),
  );
}

const messageOf = (schema: v.GenericSchema): unknown => (schema as { message?: unknown }).message;

function plainSchemaOf(setting: Setting): v.GenericSchema {
  const { kind, values = [], low = 0, high = MAX_NUMBER, word, orWords, code } = setting;
  const what = allowedIn(setting);
  switch (kind) {
    case 'text':
      return text;
    case 'name':
      return name;
    case 'uri':
      return v.pipe(text, v.regex(URI, what));
    case 'names':
      if (code) return v.array(codeOf(code), 'codes in a list, as ["US", "GB"]');
      return v.array(name, 'short names without spaces, as ["a", "b"]');
    case 'phrases':
      // they stand in one setting, with slashes between them; the word by itself would be more than words
      return v.array(
        v.pipe(text, v.regex(word ? new RegExp(`^(?!${word}$)[^/]*$`) : /^[^/]*$/, 'words without a slash')),
        'a list of words without a slash',
      );
    case 'number':
      return decimal(0, high, `a number from 0 up${high === MAX_NUMBER ? '' : ` to ${high}`}`);
    case 'signed':
      return decimal(-high, high, 'a number, below 0 for fewer');
    case 'whole':
      return whole(low, high, what);
    case 'wholes':
      return v.array(whole(low, high), 'whole numbers, as [1, 2]');
    case 'oneOf':
      if (orWords === 'phrase')
        return v.pipe(text, v.regex(new RegExp(`^(${values.join('|')})$|\\S\\s+\\S`), what));
      return orWords ? v.union([v.picklist(values), text], what) : v.picklist(values, what);
    case 'someOf':
      return v.array(v.picklist(values, values.join(', ')), 'names in a list');
    case 'day':
      return v.pipe(text, v.isoDate(what), v.check(isIsoDate, what));
    case 'age':
      return v.pipe(text, v.regex(/^\d{4}(-\d\d){0,2}$/, what), v.check(isIsoDate, what));
    case 'code':
      return codeOf(code!);
    case 'flag':
      return v.boolean('true or false');
  }
}
