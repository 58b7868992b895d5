import type { ReactiveElement } from 'lit';

/** Told by one another, elements are drawn again: the aid tells its tools, a tool what is in it. */
const ROUNDS = 4;

/**
 * Draws at once what would be drawn in a moment. Firefox prints what is there when the listeners of `beforeprint` have run,
 * and so does every engine when a script prints: no promise is kept before that.
 */
export function drawNow(): void {
  for (let round = 0; round < ROUNDS && drawIn(document); round++);
}

/** @returns whether there was anything to draw */
function drawIn(root: ParentNode): boolean {
  let isDrawn = false;
  for (const element of root.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (element.localName.startsWith('da-')) {
      const drawable = element as Element &
        Pick<ReactiveElement, 'isUpdatePending'> & { performUpdate?(): void };
      if (drawable.isUpdatePending) {
        drawable.performUpdate?.();
        isDrawn = true;
      }
    }
    if (shadowRoot && drawIn(shadowRoot)) isDrawn = true;
  }
  return isDrawn;
}
