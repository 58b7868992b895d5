import type { Link } from '../intl/rich-text.js';
import { source } from '../model/declarations/source.js';
import type { Source } from '../model/source.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { within, type Readable, type Settings } from './readable.js';

/** Reads one piece of evidence from the settings and the author's words of a `da-source`. */
export function readSource(
  settings: Settings,
  text: string,
): { value: Source; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, source);
  if (!text) problem('content', null, 'the citation: who, what, where, and a link');
  return { value: { ...values, id: values.id ?? '', text }, problems };
}

/** Finds the settings of what has an id, where an element stands. Nothing: there is nothing with it. */
export type FindById = (id: string) => Settings | null | undefined;

/** Links to sources, in the author's order, each with its label. One without a label is called by its id. */
export const linksTo = (ids: readonly string[] | undefined, find: FindById): Link[] =>
  (ids ?? []).map((id) => ({ link: find(id)?.getAttribute('label') ?? id, to: `#${id}` }));

/** What to tell the author of sources that are not there. */
export const problemsOfSources = (
  element: string,
  ids: readonly string[] | undefined,
  find: FindById,
): Problem[] =>
  (ids ?? [])
    .filter((id) => !find(id))
    .map((id) => ({
      element,
      where: 'source',
      got: `“${id}”`,
      allowed: 'the id of a da-source on this page',
    }));

/** Reads a `da-sources`: the ids of the sources in it. */
export function readSources<Element extends Readable<Element>>(
  element: Readable<Element>,
): { value: readonly string[]; problems: readonly Problem[] } {
  const ids = within(element, 'da-source').map((source) => source.getAttribute('id') ?? '');
  const problem = (got: string, allowed: string): Problem => ({
    element: 'da-sources',
    where: 'content',
    got,
    allowed,
  });
  const twice = ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index);
  return {
    value: ids,
    problems: [
      ...(ids.length === 0 ? [problem('no da-source', 'a list of da-source elements')] : []),
      ...twice.map((id) => problem(`two sources with the id “${id}”`, 'each id once on the page')),
    ],
  };
}
