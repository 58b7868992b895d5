import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { expect } from '@open-wc/testing';
import modules from 'virtual:stories';
import lightdomModules from 'virtual:lightdom';
import { settled } from './page.js';
import { renderStory } from './support/stories.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe('stories', () => {
  let container: HTMLElement;

  before(() => {
    document.documentElement.lang = 'en';
    document.title = 'Stories';
    const sheets = Object.values(lightdomModules).flatMap((module) => Object.values(module));
    document.adoptedStyleSheets = sheets.map((sheet) => sheet.styleSheet!);
  });
  beforeEach(() => {
    container = document.createElement('main');
    document.body.append(container);
  });
  afterEach(() => container.remove());
  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const [path, { default: meta, ...stories }] of Object.entries(modules)) {
    describe(path, () => {
      for (const [name, story] of Object.entries(stories)) {
        for (const theme of ['light', 'dark']) {
          for (const direction of ['ltr', 'rtl']) {
            it(`${name}: no axe violation, ${theme}, ${direction}`, async () => {
              container.dir = direction;
              container.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
              renderStory(meta, story, container);
              await settled(container);
              expect(container.childElementCount, 'elements drawn').to.be.greaterThan(0);
              const { violations } = await window.axe.run(container, {
                // a story is a piece of a page: landmarks and headings are the page's
                rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
                resultTypes: ['violations'],
              });
              const said = violations.map(
                ({ id, help, nodes }) =>
                  `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
              );
              expect(said, said.join('\n')).to.be.empty;
            });
          }
        }
      }
    });
  }
});
