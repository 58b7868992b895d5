/** Whatever form an aid is handed over in, it is the same aid that is read of it. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { formOf, formsOf, type Form, type FormId } from '../../src/builder/forms.js';
import { openAid } from '../../src/builder/open.js';
import { cannot, readPlainly, unsaid } from '../../src/builder/said-plainly.js';
import { readData } from '../../src/document/load.js';
import type { AidDocument } from '../../src/document/schema.js';
import { readHtml } from '../../src/server/render.js';
import { written } from '../fixtures/documents.js';

/** See scripts/seed.js. */
declare const SEED: number;

const RUNS = 200;
/** How many tests share the runs, so that each of them ends in good time. */
const PARTS = 4;

const read: Readonly<Record<FormId, (form: Form) => AidDocument | undefined>> = {
  tags: ({ text }) => readHtml(text).document,
  wordpress: ({ text }) => readPlainly(text),
  plain: ({ text }) => readPlainly(text),
  json: ({ text, fileName }) => openAid(text, fileName).document,
  page: ({ text }) => readHtml(text).document,
  frame: ({ text }) => readHtml(text).document,
  print: ({ text }) => readHtml(text).document,
};

/** What is told of a form that says all. */
const MAY_BE_TOLD = /^(Put the address of your page|No row is marked for the glance)/;

/** What plain markup is to say of an aid, by what it tells that it leaves out. */
function meantPlainly(aid: AidDocument, told: readonly string[]): AidDocument {
  const less = structuredClone(aid);
  for (const one of Object.values(cannot))
    if (one === cannot.shortName || told.includes(one.what)) one.leave(less);
  return unsaid(readData(less).value, aid.lang);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));

const aid: AidDocument = {
  lang: 'en',
  decision: 'Drops for dry eyes, or none? (invented)',
  published: '2026-11-21',
  country: 'US',
  comparison: {
    caption: 'Two choices',
    order: 'alphabetical',
    options: [
      { name: 'Drops A', value: 'drops-a', approval: 'approved' },
      { name: 'No drops', value: 'no-drops' },
    ],
    groups: [
      {
        title: 'What may go well?',
        about: 'benefits',
        rows: [
          {
            title: 'How many people have less dry eyes?',
            glance: 'benefit',
            cells: [
              {
                chance: {
                  events: 59,
                  of: 100,
                  comparatorEvents: 45,
                  comparatorOf: 100,
                  treatment: 'with drops A',
                  comparator: 'with salt water',
                  certainty: 'low',
                  sources: ['invented-2026'],
                },
              },
              { chance: { finding: 'not-studied' } },
            ],
          },
        ],
      },
      {
        title: 'What may go wrong?',
        about: 'harms',
        rows: [
          { title: 'What can go wrong?', glance: 'harm', cells: ['Your eyes may burn.', 'They stay dry.'] },
        ],
      },
    ],
  },
  questions: {
    items: [{ question: 'Do you wear lenses?', why: ['Some drops stain them.'], importance: 'tell-first' }],
  },
  sources: {
    heading: 'Sources',
    items: [
      {
        id: 'invented-2026',
        label: 'Invented 2026',
        year: 2026,
        text: 'Invented 2026: a trial that nobody ran.',
      },
      { id: 'other-2025', label: 'Other 2025', text: 'Other 2025: not named at a glance.' },
    ],
  },
};

describe('an aid that is handed over', () => {
  for (let part = 0; part < PARTS; part++)
    it(`is read again from each of the seven forms: part ${part + 1} of ${PARTS}`, () => {
      fc.assert(
        fc.property(written, (data) => {
          const { value } = readData(data);
          const forms = formsOf(structuredClone(value));
          expect(forms.map(({ id }) => id)).to.deep.equal([
            'tags',
            'wordpress',
            'plain',
            'json',
            'page',
            'frame',
            'print',
          ]);
          for (const form of forms) {
            const isPlain = form.id === 'plain' || form.id === 'wordpress';
            const isPage = ['page', 'frame', 'print'].includes(form.id);
            const meant = isPlain
              ? meantPlainly(value, form.told)
              : isPage
                ? { lang: 'en', ...value }
                : value;
            const isKnown = (told: string) =>
              MAY_BE_TOLD.test(told) || (isPlain && Object.values(cannot).some(({ what }) => what === told));
            expect(
              form.told.filter((told) => !isKnown(told)),
              form.id,
            ).to.deep.equal([]);
            // of nothing, JSON has nothing to open
            if (
              Object.keys(value).length > 0 &&
              !(form.id === 'json' && !openAid(form.text, form.fileName).document)
            )
              expect(plain(read[form.id](form)), form.id).to.deep.equal(plain(meant));
          }
        }),
        { numRuns: RUNS / PARTS, seed: SEED + part },
      );
    }).timeout(600_000);

  it('has names for people and for files', () => {
    for (const form of formsOf(aid)) {
      expect(form.label, form.id).not.to.equal('');
      expect(form.explains, form.id).to.match(/\.$/);
      expect(form.fileName, form.id).to.match(/^drops-for-dry-eyes[\w-]*(\.\w+)?\.(html|json)$/);
    }
  });

  it('says its numbers in words in plain markup, in the language of the aid', () => {
    const { text } = formOf(aid, 'plain');
    expect(text).to.include('59 of 100 with drops A, compared with 45 of 100 with salt water<br>');
    expect(text).to.include('About: Harms');
    expect(text).not.to.include('data-');
    const spanish = formOf({ ...aid, lang: 'es' }, 'plain').text;
    expect(spanish).to.include('59 de 100 with drops A, ');
    expect(spanish).to.include('Sobre: Daños');
  });

  it('is made of blocks that WordPress edits as tables, lists and words', () => {
    const { text, told } = formOf({ ...aid, sources: undefined }, 'wordpress');
    expect(told).to.deep.equal([]);
    const names = [...text.matchAll(/<!-- wp:([\w-]+)/g)].map(([, name]) => name);
    expect(names).to.include.members(['group', 'heading', 'paragraph', 'table', 'list', 'list-item']);
    expect(text).to.include(
      '<!-- wp:table {"hasFixedLayout":false,"className":"da-treatment-comparison"} -->\n<figure class="wp-block-table da-treatment-comparison"><table><thead><tr><th>',
    );
    expect(text).to.match(
      /<figcaption class="wp-element-caption">Two choices<br>Order: alphabetical<\/figcaption>/,
    );
    expect(text).to.include('<li class="da-tell-first">Do you wear lenses? Some drops stain them.</li>');
    // each block that begins ends, and none ends another
    const open: string[] = [];
    for (const [, isEnd, name] of text.matchAll(/<!-- (\/?)wp:([\w-]+)[^]*?-->/g))
      if (isEnd) expect(open.pop()).to.equal(name);
      else open.push(name!);
    expect(open).to.deep.equal([]);
  });

  it('stands in a block of HTML where a block of a table would lose something', () => {
    const [first] = aid.comparison!.groups!;
    const rows = first!.rows!.map((row) => ({ ...row, id: 'better' }));
    const anchored = { ...aid, comparison: { ...aid.comparison, groups: [{ ...first, rows }] } };
    const { text, told } = formOf(anchored, 'wordpress');
    expect(told).to.deep.equal([]);
    expect(text).not.to.include('wp:table');
    expect(readPlainly(text).comparison!.groups![0]!.rows![0]!.id).to.equal('better');
  });

  it('tells what a form cannot say', () => {
    const bare = { ...aid, sideEffects: [{ effects: [{ name: 'Sore eyes' }] }] };
    for (const id of ['plain', 'wordpress'] as const)
      expect(formOf(bare, id).told, id).to.deep.equal([cannot.bareEffect.what]);
    expect(formOf(bare, 'tags').told).to.deep.equal([]);
    const misread = {
      decision: 'A',
      comparison: {
        ...aid.comparison,
        groups: [{ rows: [{ title: 'How many people?', cells: ['8 of 100', 'None'] }] }],
      },
    };
    // in the words of the author: which answer, and what it is there
    expect(formOf(misread, 'plain').told.join()).to.equal(
      'row “How many people?”, “Drops A”: “8 of 100” is read as a number: “8 100” there.',
    );
  });

  it('tells of fields that are none', () => {
    const odd = { ...aid, colour: 'red' } as AidDocument;
    for (const { id, told } of formsOf(odd)) expect(told.join(), id).to.include('colour: is in no form');
  });

  it('is a page with its styles inside, and the script beside it', () => {
    const { text } = formOf(aid, 'page', { styles: 'p { color: teal }', files: '/assets' });
    expect(text).to.include('<style>p { color: teal }</style>');
    expect(text).to.include('src="/assets/decision-aid-elements.js"');
    expect(text).to.include('<b>59</b> of 100 with drops A');
  });

  it('is a page that tells its frame how high it is, with what shows the frame', async () => {
    const { text, snippet, told } = formOf(aid, 'frame', { address: '/aid.html?a="b"&c' });
    expect(told).to.deep.equal([]);
    expect(snippet).to.include(
      'src="/aid.html?a=&quot;b&quot;&amp;c" title="Drops for dry eyes, or none? (invented)"',
    );
    const frame = document.createElement('iframe');
    const height = new Promise((resolve) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow) resolve(data);
      });
    });
    frame.srcdoc = text.replace(/<script type[^]*?<\/script>|<link[^>]*>/g, '');
    document.body.append(frame);
    expect(await height).to.be.above(100);
    frame.remove();
  });

  it('has no place for the address of a frame until there is one', () => {
    expect(formOf(aid, 'frame').told.join()).to.include('https://example.org/drops-for-dry-eyes');
  });

  it('shows on paper the glance, room for questions, and the sources of the glance', () => {
    const { text, told } = formOf(aid, 'print', { styles: '' });
    expect(told).to.deep.equal([]);
    expect(text).not.to.include('<script');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.write(text);
    const seen = frame.contentDocument!.body.innerText;
    expect(seen).to.include('59 of 100');
    expect(seen).to.include('My own questions');
    expect(seen).to.include('a trial that nobody ran');
    expect(seen).not.to.include('not named at a glance');
    expect(seen).not.to.include('Do you wear lenses?');
    expect(seen).not.to.include('What may go wrong?');
    frame.remove();
    expect(formOf({ ...aid, comparison: { options: [{ name: 'A' }] } }, 'print').told).to.deep.equal([
      'No row is marked for the glance, so that the whole table is printed.',
    ]);
  });
});
