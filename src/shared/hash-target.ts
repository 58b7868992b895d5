import { page } from '../reading/page.js';

/** What an address within the page leads to. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return page.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null; // no well-formed address
  }
}

/** What a link that was pressed leads to within the page, also one in a shadow root. */
export function targetOfLink(event: Event): HTMLElement | null {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isWithin = !event.defaultPrevented && link?.getAttribute('href')?.startsWith('#');
  return isWithin ? targetOf(link!.hash) : null;
}
