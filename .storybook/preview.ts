/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { html, nothing, type CSSResult } from 'lit';
import hosts from 'virtual:hosts';
import { addons } from 'storybook/preview-api';
import type { View } from '../src/author-view/show.js';
import '../src/locales/es.js';
import { PANEL } from './author-channel.js';
import { controlsOf, partIn } from './controls.js';
import { putOn } from './media.js';
import { withoutScript } from './without-script.js';

// The sources of decision-aid.css instead of the built file: a change shows at once, in the same order.
const light = {
  ...import.meta.glob<Record<string, CSSResult>>('../src/shared/*{lightdom,.undefined}.ts', { eager: true }),
  ...import.meta.glob<Record<string, CSSResult>>('../src/elements/*/*.{lightdom,undefined}.ts', {
    eager: true,
  }),
};
const ours = Object.values(light)
  .flatMap((module) => Object.values(module))
  .map((sheet) => sheet.styleSheet!);
document.adoptedStyleSheets = ours;

type Icon = NonNullable<NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon']>;

const toolbar = (
  title: string,
  icon: Icon,
  items: readonly (string | { value: string; title: string })[],
) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const screen = (name: string, width: number, height: number) => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
});

/** The sheet of a chosen site, before ours as a page's own would be. */
const host = new CSSStyleSheet();
let chosenHost = '';
let hostClasses = '';

async function chooseHost(name: string): Promise<void> {
  if (name === chosenHost) return;
  chosenHost = name;
  const sheet = await hosts[name]?.();
  if (name !== chosenHost) return;
  host.replaceSync(sheet?.css ?? '');
  hostClasses = sheet?.classes ?? '';
  document.adoptedStyleSheets = sheet ? [host, ...ours] : ours;
}

/** What is typed for the parts of an element, as a style sheet. */
const partsStyle = (tag: string, args: Record<string, unknown>): string =>
  Object.entries(args)
    .filter(([name, value]) => partIn(name) && typeof value === 'string' && value !== '')
    .map(([name, value]) => `${tag}${name}, ${tag} *${name} { ${String(value)} }`)
    .join('\n');

// each page has one main part, as any page of a site
for (const id of ['storybook-docs', 'storybook-root'])
  document.getElementById(id)?.setAttribute('role', 'main');

let view: Promise<View> | undefined;
void addons.ready().then((channel) => {
  channel.on(PANEL, (isInView: boolean) => {
    // its rules are heavy: they come once an author opens the panel
    if (isInView) view ??= import('./author-view.js').then(({ viewFor }) => viewFor(channel));
    void view?.then((one) => {
      if (isInView) one.open();
      else one.close();
    });
  });
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: { description: 'Color scheme of the page', ...toolbar('Theme', 'mirror', ['light', 'dark']) },
    language: {
      description: 'Language of the page: what the elements say follows it, what the author wrote does not',
      ...toolbar('Language', 'globe', [
        { value: 'en', title: 'English' },
        { value: 'es', title: 'Español' },
        { value: 'de', title: 'Deutsch (not translated)' },
      ]),
    },
    direction: { description: 'Direction of the text', ...toolbar('Direction', 'transfer', ['ltr', 'rtl']) },
    letters: {
      description: 'Size of the letters',
      ...toolbar('Letters', 'zoom', [
        { value: 'once', title: 'letters as they are' },
        { value: 'twice', title: 'letters of twice the size' },
      ]),
    },
    host: {
      description: 'Style sheet of the page around: one of those that the tests use',
      ...toolbar('Site', 'paintbrush', [{ value: '', title: 'no style sheet' }, ...Object.keys(hosts)]),
    },
    medium: {
      description:
        'The rules for paper or for forced colours, put on for the eye. The browser’s own are what counts',
      ...toolbar('Medium', 'document', [
        { value: 'screen', title: 'screen' },
        { value: 'print', title: 'as on paper' },
        { value: 'forced-colors', title: 'as in forced colours' },
      ]),
    },
    script: {
      description: 'The words that stand in the page where no script runs',
      ...toolbar('Script', 'lightning', [
        { value: 'on', title: 'with script' },
        { value: 'off', title: 'without script' },
      ]),
    },
  },
  initialGlobals: {
    theme: 'light',
    language: 'en',
    direction: 'ltr',
    letters: 'once',
    host: '',
    medium: 'screen',
    script: 'on',
  },
  // stories import nothing of Storybook, so that the tests can render them: their controls come from the manifest
  argTypesEnhancers: [
    ({ component, argTypes }) =>
      component ? ({ ...argTypes, ...controlsOf(component) } as typeof argTypes) : argTypes,
  ],
  loaders: [
    async ({ globals }) => {
      await chooseHost(String(globals['host'] ?? ''));
      return {};
    },
  ],
  decorators: [
    (story, { globals, args, component, title }) => {
      const { theme, language, direction, letters, medium, script } = globals as Record<string, string>;
      document.documentElement.lang = language!;
      const isPaper = medium === 'print';
      const style = [
        `color-scheme: ${isPaper ? 'light' : theme}`,
        // the builder is a page of its own
        `background: Canvas; color: CanvasText; font-family: system-ui; padding: ${title === 'Builder' ? 0 : '1rem'}`,
        letters === 'twice' ? 'font-size: 200%' : '',
        isPaper ? 'max-inline-size: 182mm; margin: auto; outline: 1px solid #888' : '',
      ].join(';');
      const drawn = story();
      setTimeout(() => {
        if (isPaper) window.dispatchEvent(new Event('beforeprint'));
        // what is far from the view is drawn later than the rest
        for (const delay of [200, 1000, 3000])
          setTimeout(() => {
            putOn(isPaper || medium === 'forced-colors' ? medium : undefined);
          }, delay);
      }, 300);
      const content = script === 'off' && drawn instanceof Node ? withoutScript(drawn, ours, style) : drawn;
      const parts = typeof component === 'string' ? partsStyle(component, args) : '';
      return html`${
          parts === ''
            ? nothing
            : html`<style>
                ${parts}
              </style>`
        }
        <div dir=${direction!} lang=${language!} class=${hostClasses} style=${style}>${content}</div>`;
    },
  ],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'Whole aids',
          'Builder',
          'Playground',
          'Themes',
          'Guides',
          'Elements',
          ['*', ['About', 'Docs', '*']],
          'Decisions',
        ],
      },
    },
    viewport: {
      options: {
        phone320: screen('Small phone, 320 px', 320, 640),
        phone375: screen('Phone, 375 px', 375, 720),
        tablet: screen('Tablet, 768 px', 768, 1024),
        desk: screen('Desk, 1280 px', 1280, 800),
      },
    },
  },
};

export default preview;
