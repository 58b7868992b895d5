import { termIdsIn } from '../reading/glossary.js';
import { rootAround } from '../reading/page.js';

/**
 * Whether something on the page has an id, or is about to have it: links to a word of a glossary are written before it has
 * its id.
 *
 * @param around where the other parts of the aid stand
 */
export const isTakenAround =
  (element: Element, around: ParentNode) =>
  (id: string): boolean =>
    Boolean(rootAround(element)?.getElementById(id)) || termIdsIn<Element>(around).includes(id);
