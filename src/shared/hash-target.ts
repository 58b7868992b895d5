import { tagOf } from '../reading/nodes.js';
import { page } from '../reading/page.js';
import { idIn } from '../reading/readable.js';

/** What an address within the page leads to. */
export const targetOf = (hash: string): HTMLElement | null => page.getElementById(idIn(hash));

/** A node that was brought from a frame is no instance of this page’s classes. */
const isLink = (target: object): target is HTMLAnchorElement =>
  tagOf(target as Node) === 'a' && 'hash' in target;

/** What was pressed in a closed root, where no path leads to it. */
const pressed = new WeakMap<Event, HTMLAnchorElement>();

/** Listens to a link that is drawn, or to what holds it. */
export const onDrawnLink = (event: Event, link = event.currentTarget as HTMLAnchorElement): void => {
  pressed.set(event, link);
};

/** The link within the page that was pressed, also one in a shadow root. */
export function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = pressed.get(event) ?? event.composedPath().find(isLink);
  return !event.defaultPrevented && link?.getAttribute('href')?.startsWith('#') ? link : undefined;
}

/** What it leads to. */
export function targetOfLink(event: Event): HTMLElement | null {
  const link = linkOf(event);
  return link ? targetOf(link.hash) : null;
}
