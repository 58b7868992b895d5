/** Plain markup has what the elements have: no list of it is kept, and none can be out of step. */
import { unfold } from '../support/dom.js';
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import { es } from '../../src/intl/es.js';
import { markupMessages } from '../../src/intl/markup.js';
import { cell, row } from '../../src/model/declarations/treatment-comparison.js';
import { columnsOf, itemOf, settingsOf } from '../../src/markup/hooks.js';
import { textParser } from '../../src/markup/parse-text.js';
import { attributeOf, type Declaration, type Setting } from '../../src/model/declaration.js';
import { topics } from '../../src/model/comparison.js';
import { declarations } from '../../src/model/declarations/all.js';
import { seen, settled } from '../page.js';
import { placeInPage } from './place.js';

const elements: readonly Declaration[] = declarations;
const english = markupMessages('en').messages;
const parser = textParser(english, 'en');

/** What the setting may be, as an attribute, and as an author says it. */
function sampleOf({ kind, values = [], code, low = 0 }: Setting): readonly [value: string, words: string] {
  switch (kind) {
    case 'oneOf':
    case 'someOf': {
      const value = String(values.at(-1));
      return [value, kind === 'oneOf' ? value.replaceAll('-', ' ') : value];
    }
    case 'number':
    case 'whole':
      return [String(Math.max(low, 3)), String(Math.max(low, 3))];
    case 'signed':
      return ['-3', '−3'];
    case 'flag':
      return ['', 'Yes'];
    case 'wholes':
      return ['2', '2'];
    case 'day':
    case 'age':
      return ['2026-11-21', '2026-11-21'];
    case 'uri':
      return ['https://clinic.example/aid', 'https://clinic.example/aid'];
    case 'code':
      return code === 'country' ? ['US', 'US'] : ['EUR', 'EUR'];
    case 'names':
      return code ? ['US', 'US'] : ['invented-2026', 'Invented 2026'];
    default:
      return ['words', 'words'];
  }
}

/** What a row has that is counted, and one that is not. */
const COUNTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'da-side-effect': { events: '8', of: '100', 'comparator-events': '3', 'comparator-of': '100' },
  'da-cost': { low: '10', high: '20', per: 'visit', times: '2' },
};
const UNCOUNTED = { source: 'x' };

/** Each column that a table may have beside its numbers, words for it, and the settings that they are read as. */
const columnSamples = (item: Declaration) =>
  columnsOf(item)
    // half of a count is a mistake
    .filter((name) => !/^(events|(comparator-)?of|finding|price|low|high)$/.test(name))
    .map((name) => {
      const setting = settingsOf(item)[name];
      const words = name === 'comparator-events' ? '5 of 100' : setting ? sampleOf(setting)[1] : '7';
      return [name, words, parser.parseSetting(item, name, words)!] as const;
    });

/** Counts and prices are written in ways of their own. */
const isCounted = (name: string) => /^(comparator-)?events$|^low$|^high$/.test(name);

describe('plain markup', () => {
  let place: HTMLElement;
  placeInPage((made) => (place = made));
  /** The one element that plain markup was made into. */
  const made = (html: string, tag: string): Element | null => {
    place.innerHTML = html;
    enhance(place);
    return place.querySelector(tag);
  };

  for (const declaration of elements) {
    const { tag, settings, markup } = declaration;
    describe(tag, () => {
      it('is made of a section with its class', () => {
        expect(made(`<div class="x ${tag}"><p>Words</p></div>`, tag)).to.exist;
      });

      it('has each setting from data-, from a class word, and from a line of its own', () => {
        for (const [property, setting] of Object.entries(settings)) {
          if (setting.isForTags) continue;
          const name = attributeOf(property);
          const [value, words] = sampleOf(setting);
          const ways = [`<div class="${tag}" data-${name}="${value}"></div>`];
          if (!value.includes(' ')) ways.push(`<div class="${tag} da-${name}-${value.toLowerCase()}"></div>`);
          if (!isCounted(name))
            ways.push(`<div class="${tag}"><p>${name.replaceAll('-', ' ')}: ${words}</p></div>`);
          for (const way of ways) expect(made(way, tag)?.getAttribute(name), way).to.equal(value);
        }
      });

      it('has no setting that is for tags alone', () => {
        for (const [property, setting] of Object.entries(settings)) {
          const name = attributeOf(property);
          expect(name in settingsOf(declaration), name).to.equal(!setting.isForTags);
          if (!setting.isForTags) continue;
          const [value] = sampleOf(setting);
          for (const way of [
            `<div class="${tag} da-${name}-${value}" data-${name}="${value}"></div>`,
            `<div class="${tag}"><p>${name.replaceAll('-', ' ')}: ${value}</p></div>`,
          ])
            expect(made(way, tag)?.hasAttribute(name), way).to.equal(false);
        }
      });

      if (markup === 'items')
        it('has items of a list', () => {
          const item = declaration.holds![0]!;
          made(`<ul class="${tag}"><li class="x">Words</li></ul>`, tag);
          expect(place.querySelectorAll(`${tag} ${item.tag}`)).to.have.lengthOf(1);
        });
      if (markup === 'rows')
        it('has items of the rows of a table', () => {
          const item = declaration.holds![0]!;
          made(
            `<table class="${tag}"><tr><th>Name</th><th>Source</th></tr><tr><td>A</td><td>Invented 2026</td></tr></table>`,
            tag,
          );
          expect(place.querySelector(`${tag} ${item.tag}`)?.getAttribute('source')).to.equal('invented-2026');
        });
      if (markup === 'table')
        it('stands around a table', () => {
          made(
            `<table class="${tag}"><tr><th>Q</th><th>A</th></tr><tr><td>How?</td><td>x</td></tr></table>`,
            tag,
          );
          expect(place.querySelector(`${tag} > table`)).to.exist;
        });

      if (markup === 'entries')
        it('is made of a definition list, a list and a table', () => {
          for (const html of [
            `<dl class="${tag}"><dt>A</dt><dd>B</dd></dl>`,
            `<ul class="${tag}"><li>A: B</li></ul>`,
            `<table class="${tag}"><tr><td>A</td><td>B</td></tr></table>`,
          ])
            expect(made(html, tag)?.querySelector('dl')?.textContent.replace(/[\s:]/g, ''), html).to.equal(
              'AB',
            );
        });

      if (markup === 'rows') {
        const item = itemOf(declaration)!;
        it('leaves in view what an item does not say without a number, and nothing else', async () => {
          for (const [name, words, values] of columnSamples(item)) {
            const said = async (isCounted: boolean) =>
              (await rowOf(declaration, values, isCounted)) !== (await rowOf(declaration, {}, isCounted));
            const isSaidAlone = await said(false);
            const isKept = !isSaidAlone && (await said(true));
            for (const isCounted of [false, true]) {
              await rowOf(declaration, {}, isCounted, [name.replaceAll('-', ' '), words]);
              expect(
                place.querySelector(`${item.tag} .da-said-label`) !== null,
                `${name}, ${isCounted ? 'beside' : 'without'} a number`,
              ).to.equal(isKept && !isCounted);
            }
          }
        }).timeout(30_000);
      }
    });
  }

  /** What an item says that is made of a row. */
  async function rowOf(
    declaration: Declaration,
    values: Readonly<Record<string, string>>,
    isCounted: boolean,
    [heading, words]: readonly [string, string] = ['Source', ''],
  ): Promise<string> {
    const { tag } = itemOf(declaration)!;
    const attributes = Object.entries({ ...(isCounted ? COUNTED[tag] : UNCOUNTED), ...values });
    made(
      `<table class="${declaration.tag}" data-currency="USD"><tr><th>Name</th><th>${heading}</th></tr>
       <tr ${attributes.map(([name, value]) => `data-${name}="${value}"`).join(' ')}><td>A thing</td><td>${words}</td></tr></table>`,
      tag,
    );
    await settled(place);
    unfold(place);
    return seen(place.querySelector(tag)!);
  }

  for (const [language, messages] of Object.entries({ en: english, es: es.plain })) {
    it(`has words for nothing but settings and what they may be: ${language}`, () => {
      const all = [...elements, row, cell];
      // what the rows under a title are about is no setting of an element: it is told in a line there
      const names = new Set([...all.flatMap(columnsOf), 'about']);
      expect(Object.keys(messages.settings).filter((name) => !names.has(name))).to.deep.equal([]);
      const values = new Set(
        all.flatMap(({ settings }) =>
          Object.values(settings).flatMap(({ values = [], word = [] }) =>
            [...values.map(String), word].flat(),
          ),
        ),
      );
      // what a flag may be, what stands instead of words, and what rows are about
      const own = new Set<string>(['yes', 'none-known', ...topics]);
      expect(Object.keys(messages.values).filter((name) => !values.has(name) && !own.has(name))).to.be.empty;
    });
  }
});
