import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/source/define.js';
import type { DaSource } from '../../src/index.js';
import { accessibilityTree } from '../commands.js';
import type { Attributes } from '../fixtures/chances.js';
import { authorNotes, isSeen, make, settled, wordsOf } from '../page.js';

describe('da-source', () => {
  const notes = authorNotes();

  async function source(
    attributes: Attributes,
    citation = 'Rivera A. Sleep and how to get it.',
  ): Promise<DaSource> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = make('da-source', { id: 'rivera-2024', ...attributes }, citation);
    holder.append(element);
    await settled(holder);
    return element;
  }

  it('keeps the citation, and adds its year and the day it was read', async () => {
    const element = await source({ label: 'Rivera 2024', year: '2024', seen: '2026-11-20' });
    expect(wordsOf(element), 'its words').to.match(
      /Rivera A\. Sleep and how to get it\. Published 2024\. Read .*on November 20, 2026\.$/,
    );
    expect(await accessibilityTree('#rivera-2024'), 'what is heard').to.match(
      /Rivera A\. Sleep[^]*2024[^]*November 20, 2026/,
    );
    expect(notes, 'nothing to mend').to.be.empty;
  });

  it('says what it is, and how it was read', async () => {
    const element = await source({ kind: 'review', read: 'abstract', seen: '2026-11-20' });
    expect(wordsOf(element), 'both').to.match(
      /A review of studies\. Only its abstract was read, on November 20, 2026\.$/,
    );
    element.read = 'second-hand';
    element.kind = null;
    await settled(element);
    expect(wordsOf(element), 'second hand').to.match(/it\. Read only second-hand, on November 20, 2026\.$/);
    expect(notes, 'nothing to mend').to.be.empty;
  });

  it('does not say a year that the citation names', async () => {
    const element = await source({ year: '2024' }, 'Rivera A. Sleep. 2024.');
    expect(wordsOf(element), 'its words').to.equal('Rivera A. Sleep. 2024.');
  });

  it('says the short name that numbers use, unless the citation begins with it', async () => {
    const named = await source({ label: 'Rivera 2024' });
    expect(wordsOf(named), 'named').to.match(/^Rivera 2024\. Rivera A\. Sleep/);
    const same = await source({ label: 'Rivera' });
    expect(wordsOf(same), 'said already').to.equal('Rivera A. Sleep and how to get it.');
  });

  it('leaves the author’s links and markup as they are', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <da-source id="a" seen="2026-11-20"
          >Rivera A. <cite>Sleep</cite>. <a href="https://example.org/a">Read</a></da-source
        >
      </div>`,
    );
    const link = holder.querySelector('a')!;
    await settled(holder);
    expect(holder.querySelector('a'), 'the same link').to.equal(link);
    expect(holder.querySelector('cite')?.textContent, 'the title').to.equal('Sleep');
    expect(wordsOf(holder), 'the whole').to.match(/^Rivera A\. Sleep\. Read Read on/);
  });

  it('tells the author what it cannot use, and says nothing false to readers', async () => {
    const cases: [Attributes, string, string][] = [
      [{ id: '' }, 'Rivera', 'id'],
      [{ year: '24' }, 'Rivera', 'year'],
      [{ year: 'last year' }, 'Rivera', 'year'],
      [{ seen: 'yesterday' }, 'Rivera', 'seen'],
      [{ kind: 'study' }, 'Rivera', 'kind'],
      [{ read: 'twice' }, 'Rivera', 'read'],
      [{ seen: '2026-02-30' }, 'Rivera', 'seen'],
      [{}, '', 'content'],
    ];
    for (const [attributes, citation, where] of cases) {
      const element = await source(attributes, citation);
      expect(
        element.problems.map((problem) => problem.where),
        JSON.stringify(attributes),
      ).to.include(where);
      expect(wordsOf(element), `${JSON.stringify(attributes)}: nothing is added`).to.equal(citation);
    }
    expect(notes.length, 'notes in the console').to.be.at.least(cases.length);
  });

  it('writes its words anew when they change, once', async () => {
    const element = await source({ seen: '2026-11-20' });
    element.seen = '2027-01-02';
    await settled(element);
    expect(wordsOf(element), 'the new day').to.include('January 2, 2027');
    expect(wordsOf(element), 'not the old').not.to.include('November');
    element.seen = null;
    await settled(element);
    expect(wordsOf(element), 'none').to.equal('Rivera A. Sleep and how to get it.');
  });

  it('writes the day in the language of its place', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div lang="en-GB"><da-source id="a" seen="2026-11-20">Rivera</da-source></div>`,
    );
    await settled(holder);
    expect(wordsOf(holder), 'British').to.include('20 November 2026');
  });

  it('goes away when hidden', async () => {
    const element = await source({ hidden: '' });
    expect(isSeen(element), 'hidden').to.equal(false);
  });
});
