import { expect } from '@open-wc/testing';
import lightdomModules from 'virtual:lightdom';
import '../src/define.js';
import meta, { Themes } from '../stories/themes.stories.js';
import { cssOf, PRESETS, tokensOf, VARIABLES } from '../stories/themes.js';
import { settled } from './page.js';
import { renderStory } from './support/stories.js';

describe('the page of themes', () => {
  let container: HTMLElement;
  const aid = () => container.querySelector<HTMLElement>('da-decision-aid')!;
  const texts = () => [...container.querySelectorAll('pre')].map((text) => text.textContent);
  const field = (name: string) => container.querySelector<HTMLInputElement>(`[id="theme${name}"]`)!;
  const row = (pair: string) =>
    [...container.querySelectorAll('.side tr')].find((one) => one.textContent.includes(pair))!.textContent;
  const type = (name: string, value: string) => {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  };

  beforeEach(async () => {
    document.adoptedStyleSheets = Object.values(lightdomModules)
      .flatMap((module) => Object.values(module))
      .map((sheet) => sheet.styleSheet!);
    container = document.createElement('main');
    document.body.append(container);
    renderStory(meta, Themes, container);
    await settled(container);
    await new Promise(requestAnimationFrame);
  });
  afterEach(() => {
    container.remove();
    document.adoptedStyleSheets = [];
  });

  it('has a field for each variable, and puts on the aid what is typed', () => {
    for (const [name] of VARIABLES) {
      type(name, '3px');
      expect(aid().style.getPropertyValue(name), name).to.equal('3px');
      expect(texts()[0], name).to.include(`${name}: 3px;`);
      type(name, '');
      expect(aid().style.getPropertyValue(name), name).to.equal('');
      expect(texts()[0], name).not.to.include(name);
    }
  });

  it('says of each pair how far its colours are apart, and which is too weak', () => {
    expect(row('Small text on the page')).to.include('enough');
    type('--da-color-muted', '#ffffff');
    expect(row('Small text on the page')).to.include('1.0 to 1').and.to.include('too weak');
    type('--da-color-muted', '#777777');
    // 4.48 to 1: not rounded up to what would be enough
    expect(row('Small text on the page')).to.include('4.4 to 1').and.to.include('too weak');
  });

  it('has presets in which nothing is too weak, and shows each as CSS and as tokens', () => {
    const buttons = [...container.querySelectorAll<HTMLElement>('.presets button')];
    expect(buttons).to.have.length(PRESETS.length);
    for (const [index, button] of buttons.entries()) {
      button.click();
      const { name, theme } = PRESETS[index]!;
      expect(container.querySelector('.side table')!.textContent, name).not.to.match(
        /too weak|cannot be told/,
      );
      expect(texts()[0]).to.equal(cssOf(theme));
      expect(JSON.parse(texts()[1]!)).to.deep.equal(tokensOf(theme));
    }
  });

  it('gives tokens in the format, and what the format has no value for as CSS', () => {
    const tokens = tokensOf({
      '--da-color-accent': '#005eb8',
      '--da-font': '"Frutiger W01", Arial, sans-serif',
      '--da-radius': '4px',
      '--da-space': '1.5em',
      '--da-color-muted': 'color-mix(in srgb, red, blue)',
    }) as { da: Record<string, { $type?: string; $value?: unknown; $extensions: unknown }> };
    expect(tokens.da['color-accent']).to.deep.include({
      $type: 'color',
      $value: { colorSpace: 'srgb', components: [0, 0.3686, 0.7216], hex: '#005eb8' },
    });
    expect(tokens.da['font']).to.deep.include({
      $type: 'fontFamily',
      $value: ['Frutiger W01', 'Arial', 'sans-serif'],
    });
    expect(tokens.da['radius']).to.deep.include({ $type: 'dimension', $value: { value: 4, unit: 'px' } });
    for (const name of ['space', 'color-muted']) {
      expect(tokens.da[name], name).not.to.have.property('$value');
      expect(JSON.stringify(tokens.da[name]), name).to.match(/1\.5em|color-mix/);
    }
  });
});
