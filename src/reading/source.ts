import type { Link } from '../intl/rich-text.js';
import { source } from '../model/declarations/source.js';
import type { Source } from '../model/source.js';
import { parseSettings, teller } from './settings.js';
import type { Problem } from './problem.js';
import { normalizeText, within, type Readable, type Settings } from './readable.js';
import { attributeIn } from './nodes.js';

/** Reads one piece of evidence from the settings and the author's words of a `da-source`. */
export function readSource(
  settings: Settings,
  text: string,
  locale?: string,
): { value: Source; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, source, locale);
  if (!text) problem('content', null, 'missing');
  return { value: { ...values, id: values.id ?? '', text }, problems };
}

/** Finds what has an id, where an element stands. Nothing: there is nothing with it. */
type FindById = (id: string) => (Settings & { readonly localName: string }) | null | undefined;

/** A heading may have the same id, which the aid has given it. */
const sourceNamed = (id: string, find: FindById): Settings | undefined => {
  const found = find(id);
  // eslint-disable-next-line no-restricted-syntax -- its properties may stand for it, so it need not be a node
  return found?.localName === source.tag ? found : undefined;
};

/** Links to sources, in the author's order, each with its label. One without a label is called by its id. */
export const linksTo = (ids: readonly string[] | undefined, find: FindById): Link[] =>
  (ids ?? []).map((id) => ({
    link: normalizeText(sourceNamed(id, find)?.getAttribute('label')) || id,
    to: `#${id}`,
  }));

/** The same, only to those that are there: what none of them says has no source. */
export const linksToKnown = (ids: readonly string[] | undefined, find: FindById): Link[] =>
  linksTo(
    ids?.filter((id) => sourceNamed(id, find)),
    find,
  );

/** What to tell the author of sources that are not there. */
export const problemsOfSources = (
  element: string,
  ids: readonly string[] | undefined,
  find: FindById,
  where = 'source',
): Problem[] => {
  const problems: Problem[] = [];
  for (const id of ids ?? [])
    if (!sourceNamed(id, find)) teller(element, problems)(where, id, 'source-unknown');
  return problems;
};

/** Reads a `da-sources`: the ids of the sources in it. */
export function readSources<Element extends Readable<Element>>(
  element: Readable<Element>,
): { value: readonly string[]; problems: readonly Problem[] } {
  const ids = within(element, 'da-source').map((source) => attributeIn(source, 'id') ?? '');
  const problems: Problem[] = [];
  const problem = teller('da-sources', problems);
  if (!ids.length) problem('content', null, 'missing');
  for (const id of ids.filter((id, index) => id && ids.indexOf(id) !== index))
    problem('content', id, 'source-twice');
  return { value: ids, problems };
}
