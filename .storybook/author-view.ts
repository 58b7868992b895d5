// The author's view of a story: its marks stand in the page with the story, and its panel in Storybook.
import type { Entry } from '../src/author-view/look-over.js';
import { withoutElements } from '../src/author-view/panel.js';
import { View } from '../src/author-view/show.js';
import { AGAIN, CHOSEN, LOOKED, type Channel } from './author-channel.js';

/** Looks the story over, and tells the panel what was found. */
export const viewFor = (channel: Channel): View =>
  new View(({ choose, again }) => {
    let entries: readonly Entry[] = [];
    let chosen: Entry | undefined;
    channel.on(AGAIN, again);
    channel.on(CHOSEN, (key: string | undefined) => {
      chosen = entries.find((entry) => entry.key === key);
      choose(chosen);
    });
    return {
      element: document.createElement('div'),
      get chosen() {
        return chosen;
      },
      show(looked) {
        entries = looked.flatMap((one) => one.entries);
        channel.emit(LOOKED, JSON.stringify(looked, withoutElements));
      },
      focus: () => undefined,
    };
  });
