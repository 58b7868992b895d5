import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import modules from 'virtual:stories';
import lightdomModules from 'virtual:lightdom';
import { settled } from './page.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

type Args = Record<string, unknown>;

/** The part of Storybook's component story format that the stories use. */
interface Story {
  component?: string;
  args?: Args;
  render?: (args: Args, context: { args: Args }) => unknown;
}

/** What Storybook does with a story. */
function renderStory(meta: Story, story: Story, container: HTMLElement): void {
  const args = { ...meta.args, ...story.args };
  const draw = story.render ?? meta.render;
  const result = draw
    ? draw(args, { args })
    : Object.assign(document.createElement(story.component ?? meta.component ?? 'div'), args);
  render(html`${result}`, container);
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
              renderStory(meta as Story, story as Story, container);
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
