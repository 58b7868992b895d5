import { parseDate } from '../intl/format.js';
import { isIsoDate } from '../model/aid.js';
import {
  attributeOf,
  type Declaration,
  type Gap,
  type Setting,
  type Settings as Declared,
  type Unread,
  type ValuesOf,
} from '../model/declaration.js';
import { isListed, MEANT } from './codes.js';
import type { Problem } from './problem.js';
import { normalizeText, type Settings } from './readable.js';

/** An element’s settings, each read by what its declaration says of it, and what there is to say against them. */
export interface ParsedSettings<Own extends Declared> {
  readonly values: ValuesOf<Own>;
  readonly problems: Problem[];
  readonly unread: Unread;
  /** Why something is not said that is there: a value that cannot be read, or words in the content. Absent: nothing is there. */
  gap(name: string, ...properties: readonly (keyof Own & string)[]): Gap | undefined;
  /** Lists something that the author has to mend. Gives nothing, which then stands for the value. */
  problem(where: string, got: string | null | undefined, allowed: string): undefined;
  /** Lists a setting as missing, unless something stands there. */
  need(property: keyof Own & string): void;
  /** Whether something stands there, even if it cannot be read. */
  has(property: keyof Own & string): boolean;
}

/** Where what there is to mend is listed while something is read. */
export type Told = Pick<ParsedSettings<Declared>, 'problem' | 'problems'>;

/**
 * Reads the settings of an element. What cannot be read comes back as absent and is listed in `problems`; nothing is
 * filled in but what the declaration says that absent stands for, and nothing throws.
 *
 * @param locale whose dates are read, too
 */
export function parseSettings<Own extends Declared>(
  settings: Settings,
  { tag, settings: declared }: Declaration<Own>,
  locale?: string,
): ParsedSettings<Own> {
  const problems: Problem[] = [];
  const unread: Record<string, string> = {};
  const problem = (where: string, got: string | null | undefined, allowed: string) => {
    problems.push({
      element: tag,
      where,
      got: got === null || got === undefined ? 'nothing' : `“${got}”`,
      allowed,
    });
    return undefined;
  };
  const textOf = (property: string) => normalizeText(settings.getAttribute(attributeOf(property)));
  const values: Record<string, unknown> = {};
  const isInWords = (name: string) => ((values['inWords'] ?? []) as readonly string[]).includes(name);
  const need = (property: string) => {
    const setting = declared[property]!;
    if (!textOf(property) && !isInWords(attributeOf(property)))
      problem(attributeOf(property), settings.getAttribute(attributeOf(property)), allowedIn(setting));
  };
  for (const [property, setting] of Object.entries(declared)) {
    const attribute = attributeOf(property);
    const got = settings.getAttribute(attribute);
    const text = normalizeText(got);
    const tell = (bad: string) => problem(attribute, bad, allowedIn(setting));
    const value = got === null ? undefined : parse(setting, text, tell, locale);
    if (text && value === undefined && text !== setting.word) unread[property] = text;
    values[property] = value ?? setting.absent;
  }
  for (const property of Object.keys(declared)) if (declared[property]!.isNeeded) need(property);
  return {
    values: values as ValuesOf<Own>,
    problems,
    unread,
    problem,
    need,
    has: (property) => textOf(property) !== '',
    gap: (name, ...properties) =>
      isInWords(name) ? 'in-words' : properties.some(textOf) ? 'mistake' : undefined,
  };
}

/** What may stand in a setting, in words for its author. */
export function allowedIn({ kind, values, low, high, word, orWords, code, hint }: Setting): string {
  if (hint) return hint;
  switch (kind) {
    case 'oneOf':
    case 'someOf':
      return (
        values!.join(', ') +
        (orWords ? { any: ', or words of your own', phrase: ', or two words or more' }[orWords] : '')
      );
    case 'whole':
      return `a whole number from ${low} to ${high}`;
    case 'wholes':
      return 'whole numbers from 1, with spaces between';
    case 'number':
      return `a number from 0 up${high === undefined ? '' : ` to ${high}`} in plain digits, such as 182 or 27.4, without % or words${word ? `; or ${word}` : ''}`;
    case 'signed':
      return 'a number in plain digits, below 0 with a minus before it, such as 14 or -3';
    case 'day':
      return 'a day as year-month-day, such as 2026-11-21';
    case 'age':
      return 'a year, month or day, such as 2026, 2026-11 or 2026-11-21';
    case 'code':
      return CODES[code!].allowed;
    default:
      return 'words';
  }
}

export const CODES = {
  country: {
    shape: /^[A-Z]{2}$/,
    allowed: 'a country code of two capital letters, such as US or GB',
  },
  currency: {
    shape: /^[A-Z]{3}$/,
    allowed: 'a currency code of three capital letters, such as USD',
  },
  language: { shape: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, allowed: 'a language tag, such as en or es-MX' },
} as const;

/** What a code means. Nothing: there is none such. What is often written for another is taken for that, and told. */
function parseCode(code: keyof typeof CODES, text: string, tell: (got: string) => undefined) {
  const meant = code === 'country' && Object.hasOwn(MEANT, text) ? MEANT[text]! : text;
  const isKnown = CODES[code].shape.test(meant) && isListed(code, meant);
  if (!isKnown || meant !== text) tell(text);
  return isKnown ? meant : undefined;
}

/** What a setting means, from its text with white space collapsed. Nothing: it is blank, or cannot be read. */
export function parse(
  setting: Setting,
  text: string,
  tell: (got: string) => undefined,
  locale?: string,
): unknown {
  const { kind, values = [], low = 0, high = Infinity, word, orWords, code } = setting;
  if (kind === 'flag') return true;
  // empty: all that there is to choose
  if (kind === 'someOf' && !text) return values;
  if (!text) return undefined;
  if (text === word) return kind === 'phrases' ? [text] : undefined;
  const names = () => [...new Set(text.split(' '))];
  const isWhole = (one: string) => /^\d+$/.test(one) && Number(one) >= low && Number(one) <= high;
  switch (kind) {
    case 'text':
    case 'name':
      return text;
    case 'names': {
      const known = code ? names().flatMap((name) => parseCode(code, name, tell) ?? []) : names();
      return known.length ? known : undefined;
    }
    case 'phrases':
      return text.split('/').map(normalizeText).filter(Boolean);
    case 'number':
      return /^\d+(\.\d+)?$/.test(text) && Number(text) <= Math.min(high, Number.MAX_VALUE)
        ? Number(text)
        : tell(text);
    case 'signed':
      // a minus may be typed as the sign that books have
      return /^[-\u2212]?\d+(\.\d+)?$/.test(text) ? Number(text.replace('\u2212', '-')) : tell(text);
    case 'whole':
      return isWhole(text) ? Number(text) : tell(text);
    case 'wholes':
      return names().every(isWhole) ? names().map(Number) : tell(text);
    case 'oneOf': {
      const value = values.find((one) => String(one) === text);
      if (value !== undefined) return value;
      const isPhrase = text.includes(' ');
      // one word is a slip, also where it stands all the same
      if (!orWords || !isPhrase) tell(text);
      return orWords === 'any' || (orWords && isPhrase) ? text : undefined;
    }
    case 'someOf': {
      for (const name of names()) if (!values.includes(name)) tell(name);
      return values.filter((one) => names().includes(String(one)));
    }
    case 'day':
    case 'age': {
      const iso = /\p{L}/u.test(text) && locale ? parseDate(text, locale) : text;
      return iso && isIsoDate(iso) && (kind === 'age' || iso.length === 10) ? iso : tell(text);
    }
    case 'code':
      return parseCode(code!, text, tell);
  }
}
