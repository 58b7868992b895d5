/** The colours and letters that an author has chosen: the public variables of the library. */
import { at, without, type Draft } from './draft.js';

/** Values by the names of the variables. What is not in it is as the library has it. */
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
  ['--da-font', 'Typeface of controls'],
  ['--da-font-heading', 'Typeface of options’ names'],
  ['--da-space', 'Space between parts'],
  ['--da-radius', 'Roundness of corners'],
  ['--da-icon-size', 'Width of one circle'],
] as const;

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

/** As a rule of a style sheet. Empty: nothing is changed. */
export function cssOf(looks: Looks): string {
  const lines = Object.entries(looks).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `da-decision-aid {\n${lines.join('\n')}\n}\n` : '';
}
