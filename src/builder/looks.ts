/** The colours and letters that an author has chosen: the public variables of the library. */
import { at, without, type Draft } from './draft.js';

/** Values by the names of the variables, and declarations by the part. What is not in it is as the library has it. */
export type Looks = Readonly<Record<string, string>>;

/** The variables, and what each is for. */
export const VARIABLES = [
  ['--da-color-accent', 'Links, filled circles, controls'],
  ['--da-color-text', 'Text on surfaces'],
  ['--da-color-muted', 'Small text'],
  ['--da-color-surface', 'Behind circles and fixed headers'],
  ['--da-color-surface-alt', 'Tinted areas'],
  ['--da-color-border', 'Lines'],
  ['--da-color-caution', 'Bar of urgent help'],
  ['--da-color-serious', 'Bar of serious side effects'],
  ['--da-color-focus', 'Ring around what has the focus'],
  ['--da-font-heading', 'Typeface of headings'],
  ['--da-heading-size', 'Size of headings, times what it is'],
  ['--da-space', 'Space between parts'],
  ['--da-radius', 'Roundness of corners'],
  ['--da-icon-size', 'Width of one circle'],
] as const;

/** Parts that are named alike in all elements: see “Parts” in docs/for-designers.md. */
export const PARTS = [
  ['::part(button)', 'Buttons'],
  ['::part(choice)', 'Answers to choose from'],
  ['::part(panel)', 'Sheets and lists on a ground of their own'],
  ['::part(heading)', 'Titles in them'],
  ['::part(bar)', 'Bars that stay in view'],
] as const;

export const isPart = (name: string): boolean => name.startsWith('::');

/** Where they stand in the file of an author. It is no field of a document: the library never reads it. */
export const LOOKS = '$looks';

/** What could end the rule that it stands in is no value. */
const isValue = (value: unknown): value is string => typeof value === 'string' && !/[{}<>;]|\/\*/.test(value);

/** The looks that a draft has. */
export function looksOf(draft: Draft): Looks {
  return Object.fromEntries(
    VARIABLES.flatMap(([name]) => {
      const value = at(draft, [LOOKS, name]);
      return isValue(value) ? [[name, value]] : [];
    }),
  );
}

/** The document that a draft is, without what only the builder knows. */
export const documentOf = (draft: Draft): Draft => without(draft, LOOKS);

/** As rules of a style sheet. Empty: nothing is changed. */
export function cssOf(looks: Looks): string {
  const all = Object.entries(looks);
  const rule = (selector: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${selector} {\n${lines.map((line) => `  ${line};`).join('\n')}\n}\n`] : [];
  const rules = [
    ...rule(
      'da-decision-aid',
      all.filter(([name]) => !isPart(name)).map(([name, value]) => `${name}: ${value}`),
    ),
    ...all
      .filter(([name]) => isPart(name))
      .flatMap(([name, value]) => rule(`da-decision-aid ${name}`, value.split(/;\s*/).filter(Boolean))),
  ];
  return rules.join('');
}
