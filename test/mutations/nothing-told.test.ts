/**
 * Where there is nothing to mend, the author is told nothing: in the gallery, and by the command in the examples.
 * That pages tell nothing either is in test/pages.test.ts, test/markup/page.test.ts and test/snippets.test.ts.
 */
import { expect } from '@open-wc/testing';
import examples from 'virtual:examples';
import modules from 'virtual:stories';
import { parseHtml } from '../../src/server/parsed.js';
import '../../src/define.js';
import '../../src/locales/es.js';
import { within } from '../../src/reading/readable.js';
import { writeFileText } from '../../src/writing/write-file.js';
import { settled } from '../support/dom.js';
import { renderStory } from '../support/stories.js';

/** Stories of what is not whole, or not right: they are there to show what comes of it. */
const AMISS =
  /^(BadInput|Sparse|Empty|Wrong|Elsewhere|Holes|No(Table|Source|Lines|Currency|Date|Purpose)|Nothing(Known|Declared)|SomethingMissing|TwoCurrencies|OutcomeThatCannotGoOn)$/;
/** What the author wrote stands where an icon array cannot be drawn. */
const isAmiss = (path: string, name: string): boolean =>
  AMISS.test(name) || (path.includes('icon-array') && name === 'LongWords');

describe('where there is nothing to mend', () => {
  const { warn } = console;
  const told: string[] = [];
  const place = document.createElement('main');
  place.lang = 'en';

  before(() => {
    console.warn = (...words: unknown[]) => void told.push(words.map(String).join(' '));
    document.body.append(place);
  });
  beforeEach(() => {
    told.length = 0;
  });
  after(() => {
    console.warn = warn;
    place.remove();
  });

  for (const [path, { default: meta, ...stories }] of Object.entries(modules))
    for (const [name, story] of Object.entries(stories).filter(([name]) => !isAmiss(path, name)))
      it(`the author is told nothing by ${path}, ${name}, nor when it goes`, async () => {
        const container = document.createElement('div');
        place.append(container);
        renderStory(meta, story, container);
        await settled(container);
        container.remove();
        await settled(place);
        await import('../../src/author/tell.js');
        expect(told).to.deep.equal([]);
      });

  for (const path of [...examples])
    it(`the command tells nothing of ${path}`, async () => {
      const page = parseHtml(await (await fetch(path)).text()).root;
      const [aid] = within(page, 'da-decision-aid');
      aid!.setAttribute('lang', page.getAttribute('lang')!);
      expect(writeFileText(aid!)).to.deep.equal([]);
    });
});
