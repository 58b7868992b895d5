import { markupMessages } from '../intl/markup.js';
import { declarations } from '../model/declarations/all.js';
import { attributeOf, attributesOf, type Declaration, type Setting } from '../model/declaration.js';
import { topics } from '../model/comparison.js';
import { importances } from '../model/question-list.js';
import type { Problem } from '../reading/problem.js';
import { within } from '../reading/readable.js';
import { MEANT } from '../reading/codes.js';
import { allowedIn } from './allowed.js';
import { exampleOf, hintFor } from './hints.js';
import { nearest } from './nearest.js';
import { around, partOf, placeOf, positionOf, type Placed } from '../reading/place.js';
import { rules } from './rules.js';
import { attributeIn, classesIn, tagOf } from '../reading/nodes.js';

const DECLARATIONS: readonly Declaration[] = declarations;
const TAGS = DECLARATIONS.map(({ tag }) => tag);

/** A problem with all that its author is told. */
export type Explained = Problem & Required<Pick<Problem, 'allowed' | 'docs'>>;

/**
 * Puts a problem into words.
 *
 * @param element that it is about, in a page or in a file: then the words say where in it, and are those of a table where
 *   the author wrote one
 */
export function explain(problem: Problem, element?: Placed): Explained {
  const { rule, where, known = [] } = problem;
  const declared = DECLARATIONS.find(({ tag }) => tag === problem.element);
  const [property, setting] =
    Object.entries(declared?.settings ?? {}).find(([name]) => attributeOf(name) === where) ?? [];
  const isRule = Object.hasOwn(rules, rule);
  const words = isRule ? rules[rule] : undefined;
  const plain = element && isPlain(element) ? wordsOf(element) : undefined;
  const [word, choice, meant] = choiceIn(problem, declared, setting, element);
  const near = meant ?? nearest(word, choice);
  // a long list says less than its first few
  const listed = [...new Set(rule === 'label-unknown' ? [] : known.map(String))]
    .filter((name) => !plain || rule !== 'markup-heading' || plain.isNamed(name))
    .slice(0, rule === 'markup-heading' ? 4 : Infinity)
    .map((one) => (plain && rule === 'markup-heading' ? plain.label(one) : one))
    .map((one) => (/^markup-(unread|option)$/.test(rule) ? `“${one}”` : one))
    .join(', ');
  const mend = (plain && words?.plain) ?? words?.mend ?? rule;
  const allowed =
    problem.allowed ??
    (rule === 'markup-number' ? exampleOf(known[0]) : undefined) ??
    (rule === 'unreadable' || rule === 'missing'
      ? listed || settingWords(problem, setting, plain) || mend
      : rule === 'markup-number'
        ? mend
        : mend.includes('{}')
          ? mend.replace('{}', listed)
          : listed
            ? `${mend}: ${listed}`
            : mend);
  const label = plain && setting && plain.label(where);
  const { part, ...place } = element ? placeOf(element) : {};
  const position = element && positionOf(partOf(element, problem));
  const path = element?.position?.path;
  return {
    ...place,
    ...position,
    // a setting is a field of what the element is made of
    ...(path !== undefined &&
      setting &&
      !setting.isForTags && { path: `${path && `${path}.`}${setting.field ?? property}` }),
    ...(part && problem.row === undefined && problem.option === undefined && { part }),
    ...problem,
    allowed,
    ...(near !== undefined && { near }),
    ...(label && { label }),
    docs: isRule ? `docs/messages.md#${rule}` : 'docs/messages.md',
    ...(declared &&
      !rule.startsWith('document-') && { page: `docs/elements/${declared.tag.replace('da-', '')}.md` }),
  };
}

function settingWords(
  { element, where }: Problem,
  setting: Setting | undefined,
  plain: PlainWords | undefined,
): string | undefined {
  const hint = hintFor(element, where);
  if (hint || !setting) return hint;
  return plain && setting.values
    ? setting.values.map((value) => `“${plain.value(String(value))}”`).join(', ')
    : allowedIn(setting);
}

/** What was written where one of several is meant, and what these are. */
function choiceIn(
  { rule, where, got, known = [] }: Problem,
  declared: Declaration | undefined,
  setting: Setting | undefined,
  element: Placed | undefined,
): readonly [word: string, choice: readonly (string | number)[], meant?: string] {
  const words = got.replace(/^[“<]|[”>]$/g, '');
  switch (rule) {
    case 'attribute-unknown': {
      const [data = ''] = /^data-/.exec(where) ?? [];
      return [where, [...known, ...(declared ? attributesOf(declared).map((name) => data + name) : [])]];
    }
    case 'tag-unknown':
      return [words, TAGS];
    case 'class-unknown':
      return [words, [...TAGS, ...settingWordsLike(words)]];
    case 'markup-heading': {
      // “Wiht drops A” is nearly “with drops A”
      const group = words.split(' ').slice(1).join(' ');
      const { labels, groups } = wordsOf(element);
      return [words, [...known.flatMap(labels), ...groups.map((one) => `${one} ${group}`)]];
    }
    case 'label-unknown':
      return [words.split(/[:：]/)[0]!, known.flatMap(wordsOf(element).labels)];
    case 'source-unknown':
      return [words, element ? idsAround(element, 'da-source') : []];
    case 'row-unknown':
      return [words, element ? idsAround(element, 'tr') : []];
    case 'document-unknown':
      return [where.split('.').at(-1)!, known];
    case 'markup-unread':
      return [words.split(/[:：]\s*/).at(-1)!, known];
    case 'unreadable':
    case 'document-field':
    case 'option-unknown':
    case 'answers-listed':
    case 'term-unknown':
    case 'markup-option':
      if (setting?.code === 'country' && Object.hasOwn(MEANT, words)) return [words, [], MEANT[words]!];
      return [words, [...known, ...(setting?.values ?? [])]];
    default:
      return [words, []];
  }
}

/** Class words that are a setting, and nearly a word: each with what stands after the name of the setting. */
function settingWordsLike(word: string): string[] {
  const parts = word.split('-').slice(1);
  const short = nearest(
    word,
    [...importances, ...topics].map((one) => `da-${one}`),
  );
  if (short) return [short];
  const names = new Set(DECLARATIONS.flatMap(attributesOf));
  return [...names].flatMap((name) => {
    const length = name.split('-').length;
    const own = parts.slice(0, length).join('-');
    const isNear = own !== name && nearest(own, [name]);
    return isNear ? [['da', name, ...parts.slice(length)].join('-')] : [];
  });
}

/** The ids of the elements of a name on the page. */
function idsAround(element: Placed, name: string): string[] {
  const root = [...around(element)].at(-1)!;
  return within(root, name).flatMap((one) => attributeIn(one, 'id') ?? []);
}

/** Whether it was made of what an author wrote without tags. */
const isPlain = (element: Placed): boolean =>
  [...around(element)].some(
    (one) =>
      !tagOf(one).startsWith('da-') && classesIn(one).some((name) => TAGS.includes(name as `da-${string}`)),
  );

interface PlainWords {
  /** All that a setting may be called. */
  labels(this: void, setting: string | number): string[];
  /** Whether a setting has a name in words. */
  isNamed(this: void, setting: string): boolean;
  /** Before what a group had. */
  readonly groups: readonly string[];
  label(setting: string): string;
  value(value: string): string;
}

/** What settings and values are called in the language of an element. */
function wordsOf(element: Placed | undefined): PlainWords {
  const lang = [...(element ? around(element) : [])].map((one) => attributeIn(one, 'lang')).find(Boolean);
  const { messages } = markupMessages(lang ?? 'en');
  const named = (words: readonly string[] | undefined, name: string) =>
    words?.[0] ?? name.replaceAll('-', ' ');
  return {
    labels: (setting) => [String(setting).replaceAll('-', ' '), ...(messages.settings[setting] ?? [])],
    groups: [...messages.withIt, ...messages.without],
    isNamed: (setting) => Object.hasOwn(messages.settings, setting),
    label: (setting) => `“${named(messages.settings[setting], setting)}”`,
    value: (value) => named(messages.values[value], value),
  };
}
