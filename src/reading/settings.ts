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
import type { Place, Problem, Rule } from './problem.js';
import { normalizeText, type Settings } from './readable.js';
import { resembles } from './resembles.js';

/** An element’s settings, each read by what its declaration says of it, and what there is to say against them. */
export interface ParsedSettings<Own extends Declared> {
  readonly values: ValuesOf<Own>;
  readonly problems: Problem[];
  readonly unread: Unread;
  /** Why something is not said that is there: a value that cannot be read, or words in the content. Absent: nothing is there. */
  gap(name: string, ...properties: readonly (keyof Own & string)[]): Gap | undefined;
  /** Lists something that the author has to mend. Gives nothing, which then stands for the value. */
  problem: Tell;
  /** Lists a setting as missing, unless something stands there. */
  need(property: keyof Own & string): void;
  /** Whether something stands there, even if it cannot be read. */
  has(property: keyof Own & string): boolean;
}

/**
 * Lists a problem.
 *
 * @param got the author’s own words
 * @param known what there is to choose from, or what the rule is measured by
 */
export type Tell = (
  where: string | (Place & Partial<Pick<Problem, 'where'>>),
  got: string | null | undefined,
  rule: Rule,
  ...known: readonly (string | number)[]
) => undefined;

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
  const problem = teller(tag, problems);
  // what has nearly the name of a setting stands there for it, and cannot be read
  const misnamed: Record<string, string> = {};
  /** What stands there, each asked for once: most stand nowhere. */
  const texts: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const isInWords = (name: string) => ((values['inWords'] ?? []) as readonly string[]).includes(name);
  const need = (property: string) => {
    if (!texts[property] && !isInWords(attributeOf(property)))
      problem(attributeOf(property), settings.getAttribute(attributeOf(property)), 'missing');
  };
  const known = attributesIn(declared);
  for (const name of settings.getAttributeNames?.() ?? []) {
    if (known.has(name) || FOREIGN.test(name)) continue;
    const got = settings.getAttribute(name);
    problem(name, got, 'attribute-unknown');
    for (const [attribute, property] of known)
      if (settings.getAttribute(attribute) === null && resembles(name, attribute)) {
        misnamed[property] = normalizeText(got);
        break;
      }
  }
  // by a function, since a list of names and values is made for each of them otherwise, and there are two thousand on a short page
  known.forEach((property, attribute) => {
    const setting = declared[property]!;
    const got = settings.getAttribute(attribute);
    const text = (got && normalizeText(got)) || (misnamed[property] ?? '');
    values[property] = setting.absent;
    if (got === null && !text) return;
    texts[property] = text;
    const tell = (bad: string, rule: Rule = 'unreadable') => problem(attribute, bad, rule);
    const isRead = got !== null && !text.startsWith(UNREAD);
    const value = isRead ? parse(setting, text, tell, locale) : undefined;
    if (text && value === undefined && (got === null || text !== setting.word))
      unread[property] = text.replace(UNREAD, '');
    values[property] = value ?? setting.absent;
  });
  for (const property of known.values()) if (declared[property]!.isNeeded) need(property);
  return {
    values: values as ValuesOf<Own>,
    problems,
    unread,
    problem,
    need,
    has: (property) => Boolean(texts[property]),
    gap: (name, ...properties) =>
      isInWords(name) ? 'in-words' : properties.some((property) => texts[property]) ? 'mistake' : undefined,
  };
}

/** The properties of a declaration by their attributes. It is asked for each element. */
function attributesIn(declared: Declared): ReadonlyMap<string, string> {
  let known = byAttribute.get(declared);
  if (!known)
    byAttribute.set(
      declared,
      (known = new Map(Object.keys(declared).map((property) => [attributeOf(property), property]))),
    );
  return known;
}
const byAttribute = new WeakMap<Declared, ReadonlyMap<string, string>>();

/** Lists problems of an element. */
export const teller =
  (element: string, problems: Problem[]): Tell =>
  (where, got, rule, ...known) => {
    problems.push({
      rule,
      element,
      ...(typeof where === 'string' ? { where } : { ...where, where: wordsOf(where) }),
      got: got === null || got === undefined ? 'nothing' : `“${got}”`,
      ...(known.length && { known }),
    });
    return undefined;
  };

/** What an attribute begins with where something stands there that cannot be read: who has put it there has told its author. */
export const UNREAD = 'unread: ';

/** Whether a setting may begin so. What the page itself reads, or shows as it is, gets no other words. */
export const mayBeUnread = (name: string, { kind }: Setting): boolean =>
  kind !== 'flag' && !/^(id|lang|dir|label)$/.test(name);

/** Attributes of all elements of HTML, and those that frameworks write. */
const FOREIGN =
  /^(class|id|lang|dir|hidden|title|style|role|slot|part|exportparts|is|key|ref|tabindex|translate|inert|nonce|autofocus|accesskey|contenteditable|draggable|enterkeyhint|inputmode|popover|spellcheck|item[a-z]+|defer-hydration)$|^(data|aria|x|v|ng|hx)-|^on|[^a-z-]/;

/** What stands in a place for something that is still to come. */
export const isPlaceholder = (text: string): boolean =>
  /^([-–—?.…/*#_]{1,3}|n\.?\/?[ad]\.?|s\/d|tb[acd]|to ?do|xx+)$/i.test(text);

/** A place in words. */
const wordsOf = ({ where, row, option }: Exclude<Parameters<Tell>[0], string>): string =>
  [where, row !== undefined && `row “${row}”`, option !== undefined && `“${option}”`]
    .filter(Boolean)
    .join(', ');

/** An address that names something wherever it is told, without a version or a place in it. */
export const URI = /^(https?:\/\/[^\s/|#]|urn:[^\s|#])[^\s|#]*$/;

/** How a code is written. */
export const SHAPES = {
  country: /^[A-Z]{2}$/,
  currency: /^[A-Z]{3}$/,
  language: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
} as const;

/** What a code means. Nothing: there is none such. What is often written for another is taken for that, and told. */
function parseCode(code: keyof typeof SHAPES, text: string, tell: (got: string) => undefined) {
  const meant = code === 'country' && Object.hasOwn(MEANT, text) ? MEANT[text]! : text;
  const isKnown = SHAPES[code].test(meant) && isListed(code, meant);
  if (!isKnown || meant !== text) tell(text);
  return isKnown ? meant : undefined;
}

/** What a setting means, from its text with white space collapsed. Nothing: it is blank, or cannot be read. */
export function parse(
  setting: Setting,
  text: string,
  tell: (got: string, rule?: Rule) => undefined,
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
      if (isPlaceholder(text)) tell(text, 'placeholder');
      return text;
    case 'uri':
      return URI.test(text) ? text : tell(text);
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
