/** What there is to mend in a draft, each with the place that it is about. */
import { auditRules } from '../audit/rules.js';
import { placeInWords } from '../author/describe.js';
import { explain, type Explained } from '../author/explain.js';
import { isFault } from '../author/rules.js';
import { checkDocument } from '../server/check.js';
import { documentSettings } from '../document/fields.js';
import { aidSettings } from '../document/schema.js';
import { attributeOf, type Declaration, type Setting } from '../model/declaration.js';
import { declarations } from '../model/declarations/all.js';
import type { Draft } from './draft.js';
import { settingWords, wordsOf } from './words.js';

export interface Mend {
  /** Where in the draft, as `comparison.groups[0].title`. Empty: the whole aid. */
  readonly path: string;
  readonly grade: 'error' | 'warning';
  /** In the author’s words: the row, the option, the part. */
  readonly place: string;
  /** What the setting is called that it is about. Empty: it is about more. */
  readonly label: string;
  /** What stands there now. Absent: nothing does. */
  readonly got: string | undefined;
  /** What to do. */
  readonly mend: string;
  /** Why that matters to a patient. */
  readonly why?: string;
}

/** The names that stand in HTML, and what they are called here. Those of one word are words of the language, too. */
function namesInHtml(): ReadonlyMap<string, string> {
  const names = new Map<string, string>([
    ['<caption>', 'title'],
    ['caption', 'title'],
  ]);
  for (const { tag, settings } of DECLARATIONS) {
    const name = tag.replace('da-', '').replaceAll('-', ' ');
    names.set(`<${tag}>`, name).set(tag, name);
    for (const [property, { values = [] }] of Object.entries(settings)) {
      const words = wordsOf(tag, property);
      if (/[A-Z]/.test(property)) names.set(attributeOf(property), `“${words.label}”`);
      for (const value of values)
        if (String(value).includes('-')) names.set(String(value), `“${words.values?.[value] ?? value}”`);
    }
  }
  return names;
}
let names: ReadonlyMap<string, string> | undefined;

/** What is told in the words of HTML, in those of the fields. */
export function inFields(text: string): string {
  names ??= namesInHtml();
  const called = (name: string) => names!.get(name);
  const settings = Object.entries(settingWords);
  return text
    .replace(/([a-z-]+)="([^"]*)"/g, (all, attribute: string, value: string) => {
      const [, words] = settings.find(([property]) => attributeOf(property) === attribute) ?? [];
      return words ? `“${words.label}”: “${words.values?.[value] ?? value}”` : all;
    })
    .replace(/“?(<?[a-z]+(?:-[a-z]+)+>?|<caption>)”?/g, (all, name: string) => called(name) ?? all)
    .replaceAll('““', '“')
    .replaceAll('””', '”');
}

/** A message of the library as it is told beside a file or a table: where to read on is known to developers. */
export const toldPlainly = (message: string): string =>
  inFields(message.replace(/^<\S+> /, '').replace(/ Read docs\/\S+( and docs\/\S+)*$/, ''));

const DECLARATIONS: readonly Declaration[] = declarations;

/** A setting of an element by the name that findings have for it: its field, and its property. */
function settingOf(
  tag: string,
  where: string,
): readonly [field: string, property: string, setting?: Setting] | undefined {
  // the words over a table are no setting
  if (where === 'caption') return [where, where];
  const settings =
    tag === 'da-decision-aid' ? aidSettings : (DECLARATIONS.find((one) => one.tag === tag)?.settings ?? {});
  return documentSettings(settings).find(([, property]) => attributeOf(property) === where);
}

/** Where a field of what stands at a path is. Its own path stays. */
const withField = (path: string, field: string | undefined): string =>
  field === undefined || path === field || path.endsWith(`.${field}`) || path.includes(`.${field}[`)
    ? path
    : path
      ? `${path}.${field}`
      : field;

/** Rules that are about one setting, and are told of more than its absence. */
const OF_SETTINGS: Readonly<Record<string, string>> = {
  'comparator-missing': 'comparator-events',
  'decision-leading': 'decision',
  'review-past': 'review-by',
};

/** The field of the setting that a rule is about. Nothing: it is about more. */
function fieldOfRule(rule: string): string | undefined {
  const where = OF_SETTINGS[rule] ?? auditRules.find(({ id }) => id === rule)?.missing?.[0];
  if (where === undefined) return undefined;
  const tags = ['da-decision-aid', ...DECLARATIONS.map(({ tag }) => tag)];
  return tags.map((tag) => settingOf(tag, where)?.[0]).find((field) => field !== undefined);
}

/** What stands there. Commas between nothing and nothing are nothing. */
const gotIn = (got: string): string | undefined =>
  got === 'nothing' || !/[\p{L}\p{N}]/u.test(got) ? undefined : inFields(got);

/**
 * Looks a draft over.
 *
 * @param today of which it is asked whether a review is past, as `2026-11-21`
 */
export function lookOver(draft: Draft, today: string): readonly Mend[] {
  return checkDocument(draft, { today }).flatMap(({ findings, problems }) => [
    ...findings.map((one): Mend => {
      const { rule, grade, path = '', got, mend, why } = one;
      return {
        path: withField(path, fieldOfRule(rule)),
        grade,
        place: placeInWords(one),
        label: '',
        got: gotIn(got),
        mend: inFields(mend),
        why,
      };
    }),
    ...problems.map((one): Mend => {
      const {
        element,
        where,
        path = '',
        got,
        allowed,
        near,
      }: Explained = one.docs ? (one as Explained) : explain(one);
      const [field, property = ''] = settingOf(element, where) ?? [];
      return {
        path: withField(path, field),
        grade: isFault(one) ? 'error' : 'warning',
        place: placeInWords(one),
        label: field === undefined ? '' : wordsOf(element, property).label,
        got: gotIn(got),
        mend: inFields(near === undefined ? allowed : `${allowed}. Did you mean “${near}”?`),
      };
    }),
  ]);
}

/** Whether a finding is about what stands at a path, or in it. */
export const isIn = (mend: Mend, path: string): boolean =>
  mend.path === path || mend.path.startsWith(`${path}.`) || mend.path.startsWith(`${path}[`);

/** The day as findings ask for it. */
export const todayIs = (): string => new Date().toISOString().slice(0, 10);
