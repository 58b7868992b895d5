import { expect } from '@open-wc/testing';
import '../src/define.js';
import type { AidDocument } from '../src/document/schema.js';
import { authorNotes, settled, until, wordsOf } from './page.js';
import { framed, load } from './support/dom.js';

const FILE = '/docs/examples/ringing-ears.json';
/** What an aid says of itself: a page without a mistake fetches no words for authors. */
const COMPLETE =
  'decision="Which?" published="2026-11-21" review-by="2027-11-21" update-policy="Each year" authors="A" funding="none" interests="none"';

const ears = (await (await fetch(FILE)).json()) as AidDocument;

describe('da-decision-aid from a document', () => {
  const notes = authorNotes();
  afterEach(() => {
    for (const aid of document.querySelectorAll('da-decision-aid')) aid.remove();
  });

  async function put(settings: Readonly<Record<string, unknown>>) {
    const aid = document.createElement('da-decision-aid');
    Object.assign(aid, settings);
    aid.innerHTML = '<p>Read the leaflet instead.</p>';
    document.body.append(aid);
    await settled(aid);
    return aid;
  }

  it('is the same from a file and from a property, and says nothing of what is on its way', async () => {
    const aid = await put({ src: FILE });
    await until(() => wordsOf(aid).includes('Compare the options'), 'it is there');
    await settled(aid);
    expect(wordsOf(aid), 'words')
      .to.contain('Published November 21, 2026.')
      .and.to.not.contain('leaflet instead');
    expect(
      notes.filter((note) => note.includes('da-decision-aid')),
      'notes',
    ).to.deep.equal([]);
    const other = await put({ document: ears });
    await until(() => wordsOf(other).includes('Compare the options'), 'it is there');
    await settled(other);
    expect(wordsOf(other), 'words').to.equal(wordsOf(aid));
  });

  it('keeps what stands in it where there is no file, and tells the author', async () => {
    const aid = await put({ src: '/no/such.json' });
    await until(() => aid.problems.some(({ where }) => where === 'src'), 'a problem');
    await settled(aid);
    expect(wordsOf(aid), 'words')
      .to.contain('Read the leaflet instead.')
      .and.to.contain('not stated who wrote');
    expect(notes.join(), 'note').to.contain('<da-decision-aid> src: got status 404.');
  });

  for (const script of ['/dist/decision-aid-elements.js', '/dist/decision-aid-elements.classic.js']) {
    it(`works from ${script}, which fetches the code for it from its own folder, and only then`, async () => {
      const frame = await framed({
        html: `<!doctype html><html lang="en"><head><title>Aid</title></head><body>
          <da-decision-aid ${COMPLETE}><p>Read the leaflet.</p></da-decision-aid></body></html>`,
      });
      const page = frame.contentDocument!;
      const names = () =>
        page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      await load(page, script);
      await settled(page);
      // the classic script is one file, which has all tools in it
      const tools = script.includes('classic') ? [] : ['/dist/decision-aid-tools.js'];
      expect(names(), 'files').to.deep.equal([script, ...tools]);
      const aid = page.querySelector('da-decision-aid')!;
      aid.setAttribute('src', FILE);
      await until(() => wordsOf(aid).includes('Compare the options'), 'it is there');
      await settled(aid);
      expect(names(), 'files').to.deep.equal([script, ...tools, '/dist/decision-aid-json.js', FILE]);
      // a gap, of which its author is told
      aid.querySelector('da-step[when="stopping"]')!.remove();
      await until(() => names().length > 3 + tools.length, 'the words for authors');
      expect(names(), 'files').to.deep.equal([
        script,
        ...tools,
        '/dist/decision-aid-json.js',
        FILE,
        '/dist/decision-aid-hints.js',
      ]);
      frame.remove();
    });

    it(`fetches what writes for health records with ${script} where the aid has a name for them, before anything is pressed`, async () => {
      const all = script.includes('classic') ? [script] : [script, '/dist/decision-aid-tools.js'];
      for (const [settings, files] of [
        [COMPLETE, all],
        [`${COMPLETE} canonical="urn:example:a"`, [...all, '/dist/decision-aid-record.js']],
      ] as const) {
        const frame = await framed({
          html: `<!doctype html><html lang="en"><head><title>Aid</title></head><body>
            <da-decision-aid ${settings}><da-summary></da-summary></da-decision-aid></body></html>`,
        });
        const page = frame.contentDocument!;
        await load(page, script);
        await settled(page);
        const names = () =>
          page
            .defaultView!.performance.getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname);
        await until(() => names().length >= files.length, 'the files');
        expect(names(), settings).to.deep.equal(files);
        frame.remove();
      }
    });
  }
});
