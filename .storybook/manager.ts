// The author's view as a panel of Storybook, and which pages have panels.
import { createElement, useEffect, useRef } from 'react';
import { addons, types } from 'storybook/manager-api';
import type { Looked } from '../src/author-view/look-over.js';
import { Panel } from '../src/author-view/panel.js';
import { styles } from '../src/author-view/styles.js';
import { AGAIN, CHOSEN, LOOKED, PANEL, type Channel } from './author-channel.js';

const ID = 'decision-aid-elements/author';

/** In Storybook it fills its place, and is closed as the other panels are. */
const inPlace = `
:host { display: block !important; block-size: 100%; }
.panel { position: static; block-size: 100%; inline-size: auto; border: 0; border-radius: 0; box-shadow: none; }
.top > :last-child { display: none; }`;

addons.register(ID, () => {
  const channel: Channel = addons.getChannel();
  const panel = new Panel({
    choose: (entry) => {
      channel.emit(CHOSEN, entry?.key);
    },
    again: () => {
      channel.emit(AGAIN);
    },
    close: () => undefined,
  });
  const host = document.createElement('div');
  const sheet = document.createElement('style');
  sheet.textContent = styles + inPlace;
  host.attachShadow({ mode: 'open' }).append(sheet, panel.element);

  let isInView = false;
  const tell = () => {
    channel.emit(PANEL, isInView);
  };
  channel.on(LOOKED, (looked: string) => {
    panel.show(JSON.parse(looked) as Looked[]);
  });
  // a page that is new knows nothing of the panel
  channel.on('storyRendered', tell);

  // whether it is in view, the place itself says: Storybook keeps panels that are not
  const seen = new IntersectionObserver(([entry]) => {
    isInView = entry!.isIntersecting;
    tell();
  });
  const Place = () => {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      place.current!.append(host);
      seen.observe(host);
    }, []);
    return createElement('div', { ref: place, style: { blockSize: '100%' } });
  };
  addons.add(ID, { type: types.PANEL, title: 'Author’s view', render: () => createElement(Place) });
});

// the builder and the playground have no controls: all of the room is for the work
addons.setConfig({
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId: string }, isShown: boolean) =>
      /^(builder|playground)--/.test(storyId) ? false : isShown,
  },
});
