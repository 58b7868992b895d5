import { expect } from '@open-wc/testing';
import modules from 'virtual:stories';
import lightdomModules from 'virtual:lightdom';
import { setViewport } from './commands.js';
import { settled } from './page.js';
import { violations } from './support/axe.js';
import { everyElement, unfold } from './support/dom.js';
import { renderStory } from './support/stories.js';

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
            const width = (theme === 'dark') === (direction === 'rtl') ? 1280 : 320;
            it(`${name}: no axe violation, ${theme}, ${direction}, ${width} px`, async () => {
              await setViewport({ width, height: 800 });
              container.dir = direction;
              container.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
              renderStory(meta, story, container);
              await settled(container);
              expect(container.childElementCount, 'elements drawn').to.be.greaterThan(0);
              const check = async () => {
                const found = await violations(container, {
                  // a story is a piece of a page: landmarks and headings are the page's
                  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
                });
                expect(found, found.join('\n')).to.be.empty;
              };
              await check();
              // one direction is at both widths and in both themes
              if (
                direction === 'rtl' ||
                !everyElement(container).some((part) => part.matches('details:not([open])'))
              )
                return;
              unfold(container);
              await settled(container);
              await check();
            });
          }
        }
      }
    });
  }
});
