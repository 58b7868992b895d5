/** An aid that is made from a document in the browser, and what happens where that fails. */
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import '../src/define.js';
import type { AidDocument } from '../src/document/schema.js';
import { readDocument } from '../src/document/read.js';
import { readData } from '../src/document/load.js';
import { describeProblem } from '../src/author/describe.js';
import { TIMEOUT_MS, MAX_BYTES } from '../src/shared/load-document.js';
import { DocumentController } from '../src/shared/document-controller.js';
import { authorNotes, settled, until, wordsOf } from './page.js';

const FILE = '/docs/examples/ringing-ears.json';
const ears = (await (await fetch(FILE)).json()) as AidDocument;
const small: AidDocument = { decision: 'Which of two? (invented)', intro: ['Two options.'] };
const FALLBACK = '<p>Read the leaflet instead.</p>';

/** An element that can be filled from a document, and nothing else. */
class TestAid extends ReactiveElement {
  @property() src?: string | null;
  @property({ attribute: 'allow-origin' }) allowOrigin?: string | null;
  @property({ attribute: false }) document?: AidDocument | null;
  readonly loading = new DocumentController(this);

  get problems(): string[] {
    return this.loading.problems.map((problem) => describeProblem(problem).replace(/ Read docs.*/, ''));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('test-aid', TestAid);

describe('a document in the browser', () => {
  authorNotes();
  const fetch = window.fetch.bind(window);
  const rejections: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent) => {
    rejections.push(event.reason);
    event.preventDefault();
  };

  beforeEach(() => {
    rejections.length = 0;
    addEventListener('unhandledrejection', onRejection);
  });
  afterEach(async () => {
    window.fetch = fetch;
    for (const aid of document.querySelectorAll('test-aid')) aid.remove();
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', onRejection);
    expect(rejections, 'unhandled rejections').to.deep.equal([]);
  });

  /** In the page, with words that stand there until something else does. */
  function put(settings: Partial<Pick<TestAid, 'src' | 'allowOrigin' | 'document'>> = {}): TestAid {
    const aid = Object.assign(new TestAid(), settings);
    aid.innerHTML = FALLBACK;
    document.body.append(aid);
    return aid;
  }

  async function done(aid: TestAid): Promise<TestAid> {
    await aid.updateComplete;
    await until(() => !aid.loading.isPending, 'it ends');
    return aid;
  }

  /** Answers in place of the network, until the signal says stop. */
  function answer(how: (url: string, init: RequestInit) => Promise<Response> | Response): void {
    window.fetch = async (url, init = {}) => {
      const stopped = new Promise<never>((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
      return Promise.race([how(String(url as URL), init), stopped]);
    };
  }

  const json = (data: unknown) => new Response(JSON.stringify(data));

  it('stands in place of the words before it, once it is there', async () => {
    const aid = put({ src: FILE });
    expect(wordsOf(aid), 'until then').to.equal('Read the leaflet instead.');
    await done(aid);
    expect(aid.problems, 'problems').to.deep.equal([]);
    expect(wordsOf(aid), 'words').to.contain('Compare the options').and.to.not.contain('leaflet instead');
    await settled(aid);
    const chance = aid.querySelector('da-chance[events="96"]')!;
    expect(wordsOf(chance), 'the elements inside work').to.contain('48 of 100 with the device');
  });

  it('comes from a property in the same way', async () => {
    const one = await done(put({ src: FILE }));
    const other = await done(put({ document: ears }));
    expect(other.innerHTML, 'content').to.equal(one.innerHTML);
    expect(other.getAttributeNames().sort(), 'settings').to.include.members([
      'decision',
      'review-by',
      'heading-level',
    ]);
    const read = readDocument(
      document
        .createRange()
        .createContextualFragment(other.outerHTML.replaceAll('test-aid', 'da-decision-aid'))
        .firstElementChild!,
    );
    expect(read.value, 'read again').to.deep.equal(readData(ears).value);
  });

  it('lets what the tag says stand', async () => {
    const aid = put({ document: small });
    aid.setAttribute('heading-level', '4');
    aid.setAttribute('funding', 'the clinic');
    await done(aid);
    expect(aid.querySelector('h4')?.textContent, 'heading').to.equal(small.decision);
    aid.document = { ...small, decision: 'Another?', funding: 'none', authors: 'B' };
    await done(aid);
    expect(aid.querySelector('h4')?.textContent, 'the next heading').to.equal('Another?');
    expect(
      ['funding', 'decision', 'authors'].map((name) => aid.getAttribute(name)),
      'settings',
    ).to.deep.equal(['the clinic', 'Another?', 'B']);
    aid.document = small;
    await done(aid);
    expect(aid.hasAttribute('authors'), 'what the next does not say is gone').to.equal(false);
  });

  it('tells of fields that cannot be read, and shows the rest', async () => {
    const bad = {
      ...small,
      colour: 'red',
      headingLevel: 9,
      comparison: { groups: [{ rows: [{ cells: [{ chance: { events: 'many' } }] }] }] },
    };
    const aid = await done(put({ document: bad as unknown as AidDocument }));
    expect(wordsOf(aid), 'words').to.contain('Two options.');
    expect(
      aid.problems.map((problem) => problem.split(': got')[0]),
      'places',
    ).to.deep.equal(
      [
        '<test-aid> colour',
        '<test-aid> headingLevel',
        '<test-aid> comparison.groups[0].rows[0].cells[0].chance.events',
      ].map((place) => place.replace('test-aid', 'da-decision-aid')),
    );
  });

  const cases: Readonly<Record<string, [() => Partial<TestAid>, RegExp]>> = {
    'that is not there': [() => ({ src: '/no/such.json' }), /src: got status 404/],
    'that is a web page': [() => ({ src: '/docs/examples/ketamine-depression.html' }), /src: got a web page/],
    'that is cut off': [
      () => {
        answer(() => new Response(JSON.stringify(ears).slice(0, 5000)));
        return { src: FILE };
      },
      /src: got text that is not JSON, or not all of it/,
    ],
    'that is empty': [() => (answer(() => new Response('')), { src: FILE }), /src: got an empty file/],
    'that is 20 MB': [
      () => {
        answer(() => new Response(new Blob(Array.from({ length: 20 }, () => '"x" '.repeat(250_000)))));
        return { src: FILE };
      },
      new RegExp(`src: got a file that is too large. Allowed: at most ${MAX_BYTES} bytes`),
    ],
    'that breaks off': [
      () => {
        answer(
          () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) })),
        );
        return { src: FILE };
      },
      /src: got no answer/,
    ],
    'without a network': [
      () => (answer(() => Promise.reject(new TypeError('offline'))), { src: FILE }),
      /src: got no answer/,
    ],
    'of another site': [
      () => {
        answer(() => {
          throw new Error('asked');
        });
        return { src: 'https://elsewhere.example/aid.json' };
      },
      /src: got https:\/\/elsewhere\.example\. Allowed: a file of this site, or allow-origin="https:\/\/elsewhere\.example"/,
    ],
    'of no site': [() => ({ src: 'data:application/json,{"decision":"x"}' }), /src: got “data:/],
    'at what is no address': [() => ({ src: 'https://' }), /src: got “https:\/\/”/],
    'that is no aid': [
      () => (answer(() => json([1, 2])), { src: FILE }),
      /document: got a list. Allowed: an object/,
    ],
    'that has nothing in it': [() => (answer(() => json({})), { src: FILE }), /document: got nothing/],
    'that is another thing': [
      () => (answer(() => json({ lang: 'en', error: 'down' })), { src: FILE }),
      /error: got a field that is not known/,
    ],
  };
  for (const [name, [settings, problem]] of Object.entries(cases)) {
    it(`leaves the words before it, and tells the author, with a file ${name}`, async () => {
      const aid = await done(put(settings()));
      expect(aid.innerHTML, 'content').to.equal(FALLBACK);
      expect(aid.problems.join('\n'), 'problem').to.match(problem);
      expect(aid.problems, 'how many').to.have.lengthOf(1);
    });
  }

  it('gives up a file that takes too long', async () => {
    const later = window.setTimeout.bind(window);
    const waits: number[] = [];
    window.setTimeout = ((go: () => void, wait = 0) => {
      waits.push(wait);
      return later(go, wait === TIMEOUT_MS ? 50 : wait);
    }) as typeof setTimeout;
    try {
      answer(() => new Promise(() => undefined));
      const aid = await done(put({ src: FILE }));
      expect(aid.innerHTML, 'content').to.equal(FALLBACK);
      expect(aid.problems.join(), 'problem').to.contain(`nothing whole in ${TIMEOUT_MS / 1000} seconds`);
      expect(waits, 'how long').to.include(TIMEOUT_MS);
    } finally {
      window.setTimeout = later;
    }
  });

  it('asks other sites only where the author says so, and never by a redirect', async () => {
    const modes: (string | undefined)[] = [];
    const from = (url: string) => Object.defineProperty(json(small), 'url', { value: url });
    answer((url, { mode }) => {
      modes.push(mode);
      return from(mode === 'cors' && url.includes('redirect') ? 'https://third.example/aid.json' : url);
    });
    await done(put({ src: FILE }));
    const allowed = await done(
      put({ src: 'https://else.example/aid.json', allowOrigin: 'https://else.example' }),
    );
    const led = await done(
      put({ src: 'https://else.example/redirect', allowOrigin: 'https://else.example' }),
    );
    expect(modes, 'a browser follows no redirect to another site in the mode same-origin').to.deep.equal([
      'same-origin',
      'cors',
      'cors',
    ]);
    expect(wordsOf(allowed), 'allowed').to.contain('Two options.');
    expect(led.innerHTML, 'led elsewhere').to.equal(FALLBACK);
    expect(led.problems.join(), 'problem').to.contain('a redirect to https://third.example');
  });

  it('stops when it is taken out of the page, and begins again when it is put back', async () => {
    let asked = 0;
    let stopped = 0;
    answer((_, { signal }) => {
      asked++;
      signal!.addEventListener('abort', () => stopped++);
      return asked === 1 ? new Promise(() => undefined) : json(small);
    });
    const aid = put({ src: FILE });
    await aid.updateComplete;
    await until(() => asked === 1, 'it asks');
    aid.remove();
    expect(stopped, 'stopped').to.equal(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([aid.innerHTML, aid.problems], 'nothing happens to it').to.deep.equal([FALLBACK, []]);
    document.body.append(aid);
    await done(aid);
    expect(wordsOf(aid), 'put back').to.contain('Two options.');
    document.body.append(aid);
    await done(aid);
    expect(asked, 'moved, it is not asked for again').to.equal(2);
  });

  it('shows the last of several, whichever comes first', async () => {
    const answers = new Map<string, (response: Response) => void>();
    answer((url) => new Promise((resolve) => answers.set(new URL(url).pathname, resolve)));
    const aid = put({ src: '/first.json' });
    await until(() => answers.has('/first.json'), 'the first is asked for');
    aid.src = '/second.json';
    await until(() => answers.has('/second.json'), 'the second is asked for');
    answers.get('/second.json')!(json({ decision: 'Second?' }));
    await done(aid);
    answers.get('/first.json')!(json({ decision: 'First?' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(wordsOf(aid), 'words').to.equal('Second?');
  });
});
