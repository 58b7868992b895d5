/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type CSSResult } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

// The sources of decision-aid.css instead of the built file: a change shows at once, in the same order.
const light = {
  ...import.meta.glob<Record<string, CSSResult>>('../src/shared/*{lightdom,.undefined}.ts', { eager: true }),
  ...import.meta.glob<Record<string, CSSResult>>('../src/elements/*/*.{lightdom,undefined}.ts', {
    eager: true,
  }),
};
document.adoptedStyleSheets = Object.values(light)
  .flatMap((module) => Object.values(module))
  .map((sheet) => sheet.styleSheet!);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Color scheme of the page',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    author: {
      description: 'What there is for an author to mend',
      toolbar: { title: 'Author’s view', icon: 'eye', items: ['off', 'on'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', author: 'off' },
  // stories import nothing of Storybook, so that the tests can render them: their controls come from the manifest
  argTypesEnhancers: [
    ({ component, argTypes }) =>
      component ? { ...argTypes, ...(getStorybookHelpers(component).argTypes as typeof argTypes) } : argTypes,
  ],
  decorators: [
    (story, { globals }) => {
      const { theme, direction, author } = globals as Record<'theme' | 'direction' | 'author', string>;
      // once it is there it stays, and can be closed
      if (author === 'on')
        void import('../src/author-view/show.js').then(({ showView }) => {
          showView();
        });
      const style = `color-scheme: ${theme}; background: Canvas; color: CanvasText; font-family: system-ui; padding: 1rem`;
      return html`<div dir=${direction} style=${style}>${story()}</div>`;
    },
  ],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
  },
};

export default preview;
