import { page } from '../reading/page.js';

/** What is open only while the page is printed. */
let opened: HTMLDetailsElement[] = [];

/**
 * Everything that is folded is on paper. Where an engine has no name for what a `details` holds, no style can show it, and
 * so it is opened.
 */
export function openOnPaper(): void {
  addEventListener('beforeprint', () => {
    if (CSS.supports('selector(::details-content)')) return;
    opened = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter((details) =>
      details.closest('da-decision-aid, .da-said'),
    );
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
