// What the author's panel of Storybook, and the page with the story, tell each other.
import type { addons } from 'storybook/preview-api';

/** To the page: whether the panel is in view. */
export const PANEL = 'decision-aid/author/panel';
/** To the panel: what was found, as JSON. */
export const LOOKED = 'decision-aid/author/looked';
/** To the page: the key of the entry that was chosen. Nothing: none is. */
export const CHOSEN = 'decision-aid/author/chosen';
/** To the page: look again. */
export const AGAIN = 'decision-aid/author/again';

export type Channel = ReturnType<typeof addons.getChannel>;
