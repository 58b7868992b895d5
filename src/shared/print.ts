import type { ReactiveElement } from 'lit';

/** Told by one another, elements are drawn again: the aid tells its tools, a tool what is in it. */
const MAX_ROUNDS = 4;

/**
 * Draws at once what would be drawn in a moment. Firefox prints what is there when the listeners of `beforeprint` have run,
 * and so does every engine when a script prints: no promise is kept before that.
 */
export function updateNow(): void {
  for (let round = 0; round < MAX_ROUNDS && updateIn(document); round++);
}

/** @returns whether there was anything to draw */
function updateIn(root: ParentNode): boolean {
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
    if (shadowRoot && updateIn(shadowRoot)) isDrawn = true;
  }
  return isDrawn;
}
