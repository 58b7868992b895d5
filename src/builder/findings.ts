/** What there is to mend in a draft, each with the place that it is about. */
import { placeInWords } from '../author/describe.js';
import { explain, type Explained } from '../author/explain.js';
import { isFault } from '../author/rules.js';
import { checkDocument } from '../server/check.js';
import { documentSettings } from '../document/fields.js';
import { aidSettings } from '../document/schema.js';
import { attributeOf, type Declaration } from '../model/declaration.js';
import { declarations } from '../model/declarations/all.js';
import type { Draft } from './draft.js';
import { wordsOf } from './words.js';

export interface Mend {
  /** Where in the draft, as `comparison.groups[0].title`. Empty: the whole aid. */
  readonly path: string;
  readonly grade: 'error' | 'warning';
  /** In the author’s words: the row, the option, the part. */
  readonly place: string;
  /** What stands there now. */
  readonly got: string;
  /** What to do. */
  readonly mend: string;
  /** Why that matters to a patient. */
  readonly why?: string;
}

const DECLARATIONS: readonly Declaration[] = declarations;

/** The fields of an element by the names that findings have for them. */
function fieldOf(tag: string, where: string): string | undefined {
  const settings =
    tag === 'da-decision-aid' ? aidSettings : (DECLARATIONS.find((one) => one.tag === tag)?.settings ?? {});
  return documentSettings(settings).find(([, property]) => attributeOf(property) === where)?.[0];
}

const join = (path: string, field: string): string => (path ? `${path}.${field}` : field);

/**
 * Looks a draft over.
 *
 * @param today of which it is asked whether a review is past, as `2026-11-21`
 */
export function lookOver(draft: Draft, today: string): readonly Mend[] {
  return checkDocument(draft, { today }).flatMap(({ findings, problems }) => [
    ...findings.map((one): Mend => {
      const { rule, grade, path = '', got, mend, why } = one;
      // the rule of a setting of the aid has its name
      const field = path === '' ? fieldOf('da-decision-aid', rule) : undefined;
      return { path: field ?? path, grade, place: placeInWords(one), got, mend, why };
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
      const field = fieldOf(element, where);
      const property = field === undefined ? where : (documentPropertyOf(element, field) ?? field);
      const label = field === undefined ? placeInWords(one) : wordsOf(element, property).label;
      return {
        path: field !== undefined && !path.endsWith(field) ? join(path, field) : path,
        grade: isFault(one) ? 'error' : 'warning',
        place: [placeInWords(one), label]
          .filter((words, index, all) => words && all.indexOf(words) === index)
          .join(', '),
        got,
        mend: near === undefined ? allowed : `${allowed}. Did you mean “${near}”?`,
      };
    }),
  ]);
}

function documentPropertyOf(tag: string, field: string): string | undefined {
  const settings = DECLARATIONS.find((one) => one.tag === tag)?.settings ?? {};
  return documentSettings(settings).find(([name]) => name === field)?.[1];
}

/** Whether a finding is about what stands at a path, or in it. */
export const isIn = (mend: Mend, path: string): boolean =>
  mend.path === path || mend.path.startsWith(`${path}.`) || mend.path.startsWith(`${path}[`);

/** The day as findings ask for it. */
export const todayIs = (): string => new Date().toISOString().slice(0, 10);
