// A page where a designer tries the variables on an aid, sees the contrast of each pair, and takes the theme along.
import { css as cssText } from 'lit';
import { contrastOf, groundsOnce, inkOf } from '../src/author-view/colours.js';
import { cssOf as ruleOf, isPart, PARTS, VARIABLES, type Looks } from '../src/builder/looks.js';
import { make, parsed } from './data.js';

export { PARTS, VARIABLES };

/** What a designer has chosen. */
export type Theme = Looks;

/** The page around, which is not ours: its colours and letters come first. */
interface Preset {
  readonly name: string;
  readonly page: string;
  readonly theme: Theme;
}

export const PRESETS: readonly Preset[] = [
  { name: 'Plain', page: 'background: #fff; color: #1b1b1b; font-family: system-ui', theme: {} },
  {
    name: 'Health service',
    page: 'background: #f0f4f5; color: #212b32; font-family: Arial, sans-serif',
    theme: {
      '--da-color-accent': '#005eb8',
      '--da-color-text': '#212b32',
      '--da-color-muted': '#4c6272',
      '--da-color-surface': '#f0f4f5',
      '--da-color-border': '#aeb7bd',
      '--da-color-caution': '#d5281b',
      '--da-color-serious': '#8c5d00',
      '--da-color-focus': '#212b32',
      '--da-radius': '4px',
      '::part(button)': 'background: #007f3b; border-color: #007f3b; color: #fff; font-weight: 600',
      '::part(panel)': 'background: #fff; color: #212b32',
    },
  },
  {
    name: 'Newspaper',
    page: 'background: #fffdf8; color: #121212; font-family: Georgia, serif',
    theme: {
      '--da-color-accent': '#8a1c1c',
      '--da-color-text': '#121212',
      '--da-color-surface': '#fffdf8',
      '--da-color-border': '#c9c2b4',
      '--da-font-heading': '"Times New Roman", Georgia, serif',
      '--da-heading-size': '1.2',
      '--da-radius': '0',
      '::part(panel)': 'border-width: 3px 0 1px; border-color: #121212; background: none',
    },
  },
  {
    name: 'Dark brand',
    page: 'background: #16121f; color: #f3eefc; font-family: system-ui; color-scheme: dark',
    theme: {
      '--da-color-accent': '#cba6f0',
      '--da-color-text': '#f3eefc',
      '--da-color-muted': '#b9aecb',
      '--da-color-surface': '#16121f',
      '--da-color-surface-alt': '#2a2338',
      '--da-color-caution': '#f0b35a',
      '--da-color-focus': '#ffffff',
      '--da-radius': '1em',
      '::part(button)': 'background: #cba6f0; border-color: #cba6f0; color: #16121f',
      '::part(bar)': 'background: #2a2338',
    },
  },
];

const SURFACE = 'background-color: var(--_surface); color: var(--_ink)';
const TINT = 'background-color: var(--_alt); color: var(--_alt-ink)';

/**
 * Pairs that have to be told apart, and by how much: see “Contrast” in docs/for-designers.md. What is seen, its colour, and
 * what it stands on: a ground of the page, or a part.
 */
const PAIRS = [
  ['Text on the page', 'currentcolor', '', 4.5],
  ['Links on the page', 'var(--_accent)', '', 4.5],
  ['Small text on the page', 'var(--_muted)', '', 4.5],
  ['Bar of urgent help', 'var(--_caution)', '', 3],
  ['Bar of serious side effects', 'var(--da-color-serious, var(--_caution))', '', 3],
  ['Ring around what has the focus', 'var(--da-color-focus, var(--_accent))', '', 3],
  ['Text on what stays in view', 'currentcolor', SURFACE, 4.5],
  ['Small text on what stays in view', 'var(--_muted)', SURFACE, 4.5],
  ['Filled circles on unfilled', 'var(--_accent)', SURFACE, 3],
  ['Text on the tint', 'currentcolor', TINT, 4.5],
  ['Links on the tint', 'var(--_accent)', TINT, 4.5],
  ['Small text on the tint', 'var(--_muted)', TINT, 4.5],
  ['Text of buttons', 'currentcolor', '::part(button)', 4.5],
  ['Text of answers', 'currentcolor', '::part(choice)', 4.5],
  ['Text of panels', 'currentcolor', '::part(panel)', 4.5],
  ['Small text of panels', 'var(--_muted)', '::part(panel)', 4.5],
] as const;

/** One pair as it is drawn. Nothing: a colour that cannot be told. */
export interface Contrast {
  readonly pair: string;
  readonly ratio: number | undefined;
  readonly least: number;
}

/** The theme as rules of a style sheet. */
export const cssOf = (theme: Theme): string => ruleOf(theme) || '/* Nothing is changed. */\n';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^--da-color-/, 'color'],
  [/^--da-font/, 'fontFamily'],
  [/^--da-heading-size/, 'number'],
  [/./, 'dimension'],
];

/** The parts of a length. Nothing: it is more than one number with a unit. */
function lengthOf(value: string): { value: number; unit: string } | undefined {
  const [, number, unit = ''] = /^(-?[\d.]+)([a-z%]*)$/.exec(value) ?? [];
  // the format has two units; others stand as they are
  return number !== undefined && ['px', 'rem'].includes(unit) ? { value: Number(number), unit } : undefined;
}

/** A colour as six digits. Nothing: it is none of sRGB, lets something through, or is no colour. */
function hexOf(value: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d')!;
  const [one, other] = ['#010203', '#030201'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = value;
    return context.fillStyle;
  });
  return one === other && /^#[0-9a-f]{6}$/.test(one!) ? one : undefined;
}

/** A colour in the format's words. */
function colourOf(value: string): unknown {
  const hex = hexOf(value);
  if (hex === undefined) return undefined;
  const components = [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex };
}

/**
 * The theme as design tokens, in the format of the Design Tokens Community Group (2025.10): a group `da` with a token for each
 * variable. What the format has no value for, such as a length in `em`, is in `$extensions` as CSS has it; parts are no tokens.
 */
export function tokensOf(theme: Theme): unknown {
  const tokens: Record<string, unknown> = {};
  for (const [name, css] of Object.entries(theme)) {
    if (isPart(name)) continue;
    const $type = TYPES.find(([pattern]) => pattern.test(name))![1];
    const $value =
      $type === 'color'
        ? colourOf(css)
        : $type === 'fontFamily'
          ? css.split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''))
          : $type === 'number'
            ? Number.isFinite(Number(css))
              ? Number(css)
              : undefined
            : lengthOf(css);
    const $extensions = { 'decision-aid-elements': { variable: name, css } };
    tokens[name.replace('--da-', '')] =
      $value === undefined ? { $description: 'As CSS only', $extensions } : { $type, $value, $extensions };
  }
  return { da: tokens };
}

/** The first part of a name that is drawn. */
function partIn(root: ParentNode, part: string): Element | null {
  const selector = part.replace(/::part\((.+)\)/, '[part~="$1"]');
  for (const element of root.querySelectorAll('*')) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
  }
  return null;
}

const styles = cssText`
  .themes { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); }
  @media (min-width: 60rem) { .themes .side { position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; padding-inline: .3rem .8rem; } }
  @media (max-width: 60rem) { .themes { grid-template-columns: minmax(0, 1fr); } }
  .themes .side fieldset { border: 0; padding: 0; margin: 0 0 1rem; }
  .themes .side :is(legend, h3) { font: bold 1rem/1.4 system-ui; margin: 0 0 .4rem; padding: 0; }
  .themes .presets { display: flex; flex-wrap: wrap; gap: .4rem; }
  .themes .side button { font: inherit; min-block-size: 2rem; padding: .2rem .8rem; }
  .themes .row { display: grid; grid-template-columns: 1fr 2.2rem 9rem; gap: .1rem .6rem; align-items: center; margin-block: .35rem; }
  .themes .row code { font-size: .8em; grid-column: 1; overflow-wrap: anywhere; }
  .themes .row input[type='color'] { grid-column: 2; grid-row: 1 / span 2; inline-size: 2.2rem; block-size: 2rem; padding: 0; }
  .themes .row input[type='text'] { grid-column: 3; grid-row: 1 / span 2; font: inherit; min-block-size: 2rem; inline-size: 100%; box-sizing: border-box; }
  .themes .part { grid-template-columns: 1fr auto; }
  .themes .part code { grid-column: 2; }
  .themes .part input { grid-area: auto / 1 / auto / 3 !important; }
  .themes .side table { border-collapse: collapse; inline-size: 100%; }
  .themes .side :is(td, th) { text-align: start; padding: .25rem .5rem .25rem 0; border-block-end: 1px solid rgb(128 128 128 / .45); font-weight: normal; }
  .themes .side td { white-space: nowrap; }
  .themes .side pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; border: 1px solid rgb(128 128 128 / .45); padding: .6rem; margin: 0 0 1rem; max-block-size: 16rem; overflow: auto; }
  .themes .tried { padding: 1rem; min-inline-size: 0; }`;

/** The rules of parts, for the aid that is tried: other stories may come into the same page. */
const partsRules = new CSSStyleSheet();

/**
 * The page: presets, a field for each variable, the contrast of each pair as it is drawn, the theme as CSS and as tokens, and
 * an aid that wears it.
 * @param aid the aid that is tried, as an author writes it.
 */
export function themesPage(aid: string): HTMLElement {
  let theme: Record<string, string> = {};
  partsRules.replaceSync('');
  document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, partsRules])];
  const tried = make('div', { class: 'tried' }, parsed(aid));
  const pairs = make('tbody');
  const css = make('pre', { tabindex: '0', 'aria-label': 'The theme as CSS' });
  const tokens = make('pre', { tabindex: '0', 'aria-label': 'The theme as design tokens' });
  const fields = new Map<string, HTMLInputElement>();
  const pickers = new Map<string, HTMLInputElement>();

  const measure = (): readonly Contrast[] => {
    // where the private names of the variables are set
    const page = tried.querySelector('da-sources')!;
    return PAIRS.map(([pair, colour, on, least]) => {
      const around = isPart(on) ? partIn(tried, on) : page;
      if (!around) return { pair, ratio: undefined, least };
      const probe = make('span', { style: `color: ${colour}` }, 'x');
      const ground = make('span', { style: isPart(on) ? '' : on }, probe);
      around.append(ground);
      const under = groundsOnce()(probe);
      const ink = under && inkOf(probe, under);
      ground.remove();
      return { pair, ratio: under && ink && contrastOf(ink, under), least };
    });
  };

  const show = () => {
    const whole = tried.querySelector<HTMLElement>('da-decision-aid')!;
    for (const [name] of VARIABLES) {
      const value = theme[name];
      if (value) whole.style.setProperty(name, value);
      else whole.style.removeProperty(name);
    }
    const ofParts = Object.fromEntries(Object.entries(theme).filter(([name]) => isPart(name)));
    partsRules.replaceSync(cssOf(ofParts).replaceAll('da-decision-aid', '.tried da-decision-aid'));
    for (const [name, picker] of pickers) picker.value = hexOf(theme[name] ?? '') ?? '#808080';
    css.textContent = cssOf(theme);
    tokens.textContent = JSON.stringify(tokensOf(theme), undefined, 2);
    pairs.replaceChildren(
      ...measure().map(({ pair, ratio, least }) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, pair),
          make(
            'td',
            {},
            ratio === undefined ? 'cannot be told' : `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`,
          ),
          make('td', {}, ratio === undefined ? '' : ratio < least ? `too weak, least ${least}` : 'enough'),
        ),
      ),
    );
  };

  const choose = ({ page, theme: chosen }: Preset) => {
    theme = { ...chosen };
    tried.style.cssText = page;
    for (const [name, field] of fields) field.value = theme[name] ?? '';
    show();
  };

  const fieldFor = (name: string, meaning: string): HTMLElement => {
    const field = make('input', {
      id: `theme${name}`,
      type: 'text',
      placeholder: isPart(name) ? 'CSS declarations' : 'as the page has it',
      spellcheck: 'false',
    });
    const take = () => {
      const others = Object.fromEntries(Object.entries(theme).filter(([other]) => other !== name));
      const value = field.value.trim();
      theme = value ? { ...others, [name]: value } : others;
      show();
    };
    field.addEventListener('input', take);
    fields.set(name, field);
    const row = make(
      'div',
      { class: isPart(name) ? 'row part' : 'row' },
      make('label', { for: field.id }, meaning),
      make('code', {}, name),
      field,
    );
    if (name.startsWith('--da-color-')) {
      const picker = make('input', { type: 'color', 'aria-label': `${meaning}: choose a color` });
      picker.addEventListener('input', () => {
        field.value = picker.value;
        take();
      });
      pickers.set(name, picker);
      row.insertBefore(picker, field);
    }
    return row;
  };
  const form = (title: string, all: readonly (readonly [string, string])[]) =>
    make('fieldset', {}, make('legend', {}, title), ...all.map(([name, meaning]) => fieldFor(name, meaning)));
  const presets = make('div', { class: 'presets' });
  for (const preset of PRESETS) {
    const button = make('button', { type: 'button' }, preset.name);
    button.addEventListener('click', () => {
      choose(preset);
    });
    presets.append(button);
  }
  const copying = (text: HTMLElement, label: string) => {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text.textContent).then(
        () => (button.textContent = 'Copied'),
        () => getSelection()?.selectAllChildren(text),
      );
    });
    return button;
  };
  const side = make(
    'div',
    { class: 'side' },
    make('fieldset', {}, make('legend', {}, 'Begin with'), presets),
    form('Variables', VARIABLES),
    form('Parts', PARTS),
    make('h3', {}, 'Contrast'),
    make('table', {}, pairs),
    make('h3', { style: 'margin-block-start: 1rem' }, 'Take it along'),
    css,
    copying(css, 'Copy the CSS'),
    make('p'),
    tokens,
    copying(tokens, 'Copy the tokens'),
  );
  const page = make('div', { class: 'themes' }, side, tried);
  const { styleSheet } = styles;
  if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet))
    document.adoptedStyleSheets.push(styleSheet);
  // colours are known once it stands in a document
  queueMicrotask(() => {
    const begin = () => {
      if (page.isConnected) choose(PRESETS[0]!);
      else requestAnimationFrame(begin);
    };
    begin();
  });
  return page;
}
