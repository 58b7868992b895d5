/** A glossary of a list or a table: whatever form its author has, the words and what they mean are the same. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import { authorNotes, seen, settled } from '../page.js';
import { lightText } from '../support/dom.js';
import { placeInPage } from './place.js';

describe('a glossary in plain markup', () => {
  const notes = authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  /** Each word with its id and what it means. */
  async function entries(html: string): Promise<string[]> {
    place.innerHTML = html;
    enhance(place);
    await settled(place);
    return [...place.querySelectorAll('dt')].map((name) => {
      const meanings: string[] = [];
      for (let at = name.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling)
        meanings.push(seen(at as HTMLElement));
      return `${name.id}: ${seen(name)} = ${meanings.join(' + ')}`;
    });
  }

  for (const [form, item, expected] of [
    ['a colon', 'Dry eye: too few tears.', 'dry-eye: Dry eye = too few tears.'],
    ['a colon of Chinese', 'Dry eye：too few tears.', 'dry-eye: Dry eye = too few tears.'],
    ['a dash', 'Dry eye – too few tears.', 'dry-eye: Dry eye = too few tears.'],
    ['bold', '<b>Dry eye</b> too few: tears.', 'dry-eye: Dry eye = too few: tears.'],
    ['bold and a colon', '<strong>Dry eye</strong>: too few tears.', 'dry-eye: Dry eye = too few tears.'],
    ['bold and a line break', '<b>Dry eye</b><br>too few tears.', 'dry-eye: Dry eye = too few tears.'],
    ['a paragraph each', '<p>Dry eye</p><p>too few tears.</p>', 'dry-eye: Dry eye = too few tears.'],
    ['a paragraph', '<p>Dry eye: too few <i>tears</i>.</p>', 'dry-eye: Dry eye = too few tears.'],
    ['a ratio in it', 'Odds 3:1 – three to one.', 'odds-3-1: Odds 3:1 = three to one.'],
  ] as const)
    it(`is made of an item with ${form}`, async () => {
      expect(await entries(`<ul class="da-glossary"><li>${item}</li></ul>`)).to.deep.equal([expected]);
    });

  it('has the ids that its author gave', async () => {
    expect(
      await entries('<ul class="da-glossary"><li id="dry">Dry eye: too few tears.</li></ul>'),
    ).to.deep.equal(['dry: Dry eye = too few tears.']);
    expect(document.querySelectorAll('#dry'), 'once').to.have.lengthOf(1);
  });

  it('is made of a table, without the row of headings, and keeps the name of the table', async () => {
    const found = await entries(`<table class="da-glossary"><caption>Words</caption>
      <thead><tr><th>Word</th><th>Meaning</th></tr></thead>
      <tr><th>Tear</th><td>What keeps the eye wet.</td></tr><tr id="dry"><td>Dry eye</td><td>Too few.</td></tr></table>`);
    expect(found).to.deep.equal(['tear: Tear = What keeps the eye wet.', 'dry: Dry eye = Too few.']);
    expect(seen(place)).to.match(/^Words Tear/);
  });

  it('is a definition list as it stands, with what is around it', async () => {
    const found = await entries(
      '<section class="da-glossary"><h2>Words</h2><dl><dt>Tear<dd>Wet.<dd>Salt.</dl><ul><li>A note: of ours.</li></ul></section>',
    );
    expect(found).to.deep.equal(['tear: Tear = Wet. + Salt.']);
    expect(seen(place)).to.equal('Words Tear Wet. Salt. A note: of ours.');
    expect(place.querySelector('da-glossary > h2'), 'around all of it').to.exist;
  });

  it('loses no word, and is the same when it is made twice', async () => {
    const html = '<ul class="da-glossary"><li>Dry eye: too few tears.</li><li>Alone</li></ul>';
    await entries(html);
    expect(lightText(place)).to.match(/Dry eye ?: ?too few tears\. ?Alone/);
    const once = place.innerHTML;
    enhance(place);
    await settled(place);
    expect(place.innerHTML).to.equal(once);
    expect(notes.join(' '), 'its author is told').to.match(/“Alone”/);
  });

  it('stays a table where one cell explains two words', async () => {
    await entries(
      '<table class="da-glossary"><tr><td>A</td><td rowspan="2">Both.</td></tr><tr><td>B</td></tr></table>',
    );
    expect(place.querySelector('td[rowspan]')?.checkVisibility(), 'as it was').to.equal(true);
    expect(notes.join(' ')).to.match(/a cell in each row/);
  });
});
