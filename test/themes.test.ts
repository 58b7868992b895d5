import { expect } from '@open-wc/testing';
import lightdomModules from 'virtual:lightdom';
import '../src/define.js';
import meta, { Themes } from '../stories/themes.stories.js';
import { cssOf, PARTS, PRESETS, tokensOf, VARIABLES } from '../stories/themes.js';
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

  it('has no more variables than designers can hold in their head, and all that the guide has', async () => {
    const guide = await (await fetch('/docs/for-designers.md')).text();
    const table = /## The variables[\s\S]*?## /.exec(guide)![0];
    const named = [...table.matchAll(/^\| `(--da-[\w-]+)`/gm)].map(([, name]) => name);
    expect(VARIABLES.map(([name]) => name)).to.have.members(named);
    expect(VARIABLES.length).to.be.at.most(14);
  });

  it('has a field for each part, and one rule reaches it in every element of the aid', () => {
    const drawn = (part: string) =>
      [...container.querySelectorAll('da-decision-aid *')].flatMap((host) => [
        ...(host.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? []),
      ]);
    for (const [name] of PARTS) {
      const part = /\((.+)\)/.exec(name)![1]!;
      type(name, 'outline: 7px solid rgb(1, 2, 3); letter-spacing: 2px');
      expect(texts()[0], name).to.include(`da-decision-aid ${name} {\n  outline: 7px solid rgb(1, 2, 3);\n`);
      expect(drawn(part), name).not.to.be.empty;
      for (const one of drawn(part)) expect(getComputedStyle(one).outlineWidth, name).to.equal('7px');
      type(name, '');
    }
  });

  it('makes possible what a designer asks for: square and filled buttons, a ring, serious beside urgent, larger headings', () => {
    const button = () =>
      container.querySelector('.da-said-sheet')!.shadowRoot!.querySelector<HTMLElement>('[part~="button"]')!;
    const corner = () => getComputedStyle(button()).borderTopLeftRadius;
    expect(parseFloat(corner()), 'round').to.be.greaterThan(20);
    type('--da-radius', '0');
    expect(corner()).to.equal('0px');
    type('::part(button)', 'background: rgb(0, 127, 59); color: white');
    expect(getComputedStyle(button()).backgroundColor).to.equal('rgb(0, 127, 59)');
    expect(row('Text of buttons')).to.include('enough');
    type('::part(button)', 'background: rgb(0, 127, 59); color: rgb(0, 0, 90)');
    expect(row('Text of buttons')).to.include('too weak');

    type('--da-color-focus', 'rgb(1, 2, 3)');
    button().focus();
    expect(getComputedStyle(button()).outlineColor).to.equal('rgb(1, 2, 3)');

    const caption = () => parseFloat(getComputedStyle(container.querySelector('caption')!).fontSize);
    const before = caption();
    type('--da-heading-size', '1.5');
    expect(caption() / before).to.be.closeTo(1.5, 0.01);

    const effect = document.createElement('da-side-effect');
    effect.setAttribute('seriousness', 'serious');
    aid().append(effect);
    type('--da-color-caution', 'rgb(200, 0, 0)');
    expect(getComputedStyle(effect).borderInlineStartColor).to.equal('rgb(200, 0, 0)');
    type('--da-color-serious', 'rgb(100, 80, 0)');
    expect(getComputedStyle(effect).borderInlineStartColor).to.equal('rgb(100, 80, 0)');
    effect.remove();
  });

  it('follows the text of a panel whose ground is not the page’s', () => {
    type('::part(panel)', 'background: rgb(0, 48, 135); color: white');
    expect(row('Text of panels')).to.include('enough');
    expect(row('Small text of panels')).to.include('enough');
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
      '--da-font-heading': '"Frutiger W01", Arial, sans-serif',
      '--da-heading-size': '1.25',
      '::part(button)': 'color: red',
      '--da-radius': '4px',
      '--da-space': '1.5em',
      '--da-color-muted': 'rgb(1 2 3 / 50%)',
    }) as { da: Record<string, { $type?: string; $value?: unknown; $extensions: unknown }> };
    expect(tokens.da['color-accent']).to.deep.include({
      $type: 'color',
      $value: { colorSpace: 'srgb', components: [0, 0.3686, 0.7216], hex: '#005eb8' },
    });
    expect(tokens.da['heading-size']).to.deep.include({ $type: 'number', $value: 1.25 });
    expect(JSON.stringify(tokens), 'parts are no tokens').not.to.include('button');
    expect(tokens.da['font-heading']).to.deep.include({
      $type: 'fontFamily',
      $value: ['Frutiger W01', 'Arial', 'sans-serif'],
    });
    expect(tokens.da['radius']).to.deep.include({ $type: 'dimension', $value: { value: 4, unit: 'px' } });
    for (const name of ['space', 'color-muted']) {
      expect(tokens.da[name], name).not.to.have.property('$value');
      expect(JSON.stringify(tokens.da[name]), name).to.match(/1\.5em|rgb/);
    }
  });
});
