/** The settings of an element: from the fields of a document to attributes, and back. */
import { attributeOf, type Kind, type Settings as Declared } from '../model/declaration.js';
import { parse } from '../reading/settings.js';
import type { Settings } from '../reading/readable.js';
import { documentSettings } from './fields.js';
import { clean } from './text.js';

/** Fields of a document by their names. */
export type Data = Readonly<Record<string, unknown>>;

/** What a setting is in a document. */
type Value = string | number | boolean | readonly (string | number)[];

/** What is set in an object, as attributes. */
export function attributesFrom(given: object, settings: Declared): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [field, property, { kind }] of documentSettings(settings)) {
    const value = (given as Readonly<Record<string, Value | undefined>>)[field];
    if (value === undefined || value === false) continue;
    attributes[attributeOf(property)] =
      value === true
        ? ''
        : typeof value === 'object'
          ? value.join(kind === 'phrases' ? ' / ' : ' ')
          : String(value);
  }
  return attributes;
}

/** What stands between the words of a setting that is a list in a document. */
const BETWEEN: Readonly<Partial<Record<Kind, string>>> = { names: ' ', someOf: ' ', phrases: '/' };

/** The settings of an element, as fields. What cannot be read stands there as it is, so that its author can be told. */
export function fieldsFrom(element: Settings, settings: Declared): Data {
  const fields: Record<string, unknown> = {};
  for (const [field, property, setting] of documentSettings(settings)) {
    const attribute = element.getAttribute(attributeOf(property));
    if (attribute === null) continue;
    const text = clean(attribute) ?? '';
    const between = BETWEEN[setting.kind];
    let misfit: string | undefined;
    const value =
      text && text === setting.word
        ? text
        : text && between
          ? text.split(between)
          : parse(setting, text, (got) => void (misfit = got));
    if (misfit !== undefined || value !== undefined) fields[field] = misfit ?? value;
  }
  return fields;
}
