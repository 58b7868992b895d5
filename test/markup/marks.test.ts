/** Class words as a line of text, for filters that take classes. */
import { expect } from '@open-wc/testing';
import filters from 'virtual:filters';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import { observeMarkup } from '../../src/markup/enhance.js';
import { reportFound } from '../../src/author/report.js';
import { withMarks } from '../filters/with-marks.js';
import { authorNotes, seen, settled, until } from '../page.js';
import { placeInPage } from './place.js';

// a row has no place for a line of words before it
const page = filters.pages
  .find(({ name }) => name.startsWith('plain-'))!
  .html.replace(/<tr class="da-[\w-]+">/g, '<tr>');

describe('class words in a line of text', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  async function show(html: string) {
    place.innerHTML = html;
    const problems = enhance(place);
    await new Promise((resolve) => setTimeout(resolve));
    await settled(place);
    return { said: seen(place), problems };
  }
  /** Each element, in those that it stands in. */
  const tags = () => {
    const path = (element: Element | null): string =>
      element
        ? `${path(element.parentElement)}${element.localName.startsWith('da-') ? `/${element.localName}` : ''}`
        : '';
    return [...place.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('da-')).map(path);
  };

  it('make the aid that the classes make', async () => {
    const marked = withMarks(page);
    expect(marked, 'no class is left').not.to.match(/class="[^"]*da-/);
    const { said: meant } = await show(page);
    const elements = tags();
    const { said, problems } = await show(marked);
    expect(tags(), 'the elements').to.deep.equal(elements);
    expect(said, 'what readers see').to.equal(meant);
    expect(problems, 'problems').to.deep.equal([]);
    expect(enhance(place), 'a second time').to.deep.equal([]);
    expect(tags(), 'the elements, the second time').to.deep.equal(elements);
  });

  it('stand for what comes after them, to the next heading of their level or the next such line', async () => {
    await show(`<h1>All</h1><p>da-urgent-help</p><p>Call 911.</p><h2>A</h2><p>da-timeline</p><h3>Drops A</h3><ol><li>Before: An eye check.</li></ol>
      <p>da-summary</p><p>Take it along.</p><h2>B</h2><p>After it.</p>`);
    expect(place.querySelector('da-urgent-help')!.textContent, 'under the title').not.to.contain('eye');
    expect(place.querySelector('da-timeline')!.textContent, 'to the next line').to.contain('An eye check.');
    expect(place.querySelector('da-timeline')!.textContent, 'to the next line').not.to.contain(
      'Take it along.',
    );
    expect(place.querySelector('da-summary')!.textContent, 'to the heading').to.contain('Take it along.');
    expect(place.querySelector('da-summary')!.textContent, 'to the heading').not.to.contain('After it.');
  });

  it('are nothing else: in a sentence, as code, of no element, or where somebody writes', async () => {
    for (const html of [
      '<p>Write da-sources</p>',
      '<p><code>da-sources</code></p>',
      '<p>da-choose</p>',
      '<div contenteditable="true"><p>da-sources</p><ol><li>A 2026: B.</li></ol></div>',
    ]) {
      await show(`${html}<ol><li>A 2026: B.</li></ol>`);
      expect(place.querySelector('da-sources'), html).to.equal(null);
      expect(seen(place), html).to.match(/da-(sources|choose)/);
    }
  });

  it('are seen when they come later', async () => {
    observeMarkup((tag) => customElements.get(tag), reportFound);
    place.innerHTML = '<p>da-sources</p><ol><li>A 2026: B.</li></ol>';
    await until(() => place.querySelector('da-source') !== null, 'it is a source');
    expect(seen(place)).not.to.contain('da-sources');
  });
});
