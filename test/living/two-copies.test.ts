/** Two copies of the library on one page, of one version or of two, whichever comes first. */
import { expect } from '@open-wc/testing';
import { everyElement, load, settled, until } from '../support/dom.js';
import { AID, CLASSIC, loadAll, MODULE, opened, ours, told, undefinedOnes, type Page } from './page.js';

const OLDER = '/older/dist/decision-aid-elements.js';
const OLDER_CLASSIC = '/older/dist/decision-aid-elements.classic.js';
const PLAIN = `<ul class="da-question-list"><li>Do you sleep badly? It may keep you awake (invented).</li></ul>`;
/** What an application that bundles the package brings along: all elements, at once. */
const MODULES = '/src/define.ts';

const SAME: readonly (readonly [string, string])[] = [
  [MODULE, CLASSIC],
  [CLASSIC, MODULE],
  [MODULE, `${MODULE}?ver=2`],
  [CLASSIC, `${CLASSIC}?ver=2`],
  [MODULE, MODULES],
  [MODULES, MODULE],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  [MODULE, OLDER],
  [OLDER, MODULE],
  [CLASSIC, OLDER_CLASSIC],
  [OLDER_CLASSIC, CLASSIC],
];

describe('two copies of the library', () => {
  let open: Page | undefined;
  let alone: { light: string; shadow: string };
  /** The page as it is saved after the script has run: what is far from the view is left for later then. */
  let saved: string;

  afterEach(() => {
    open?.frame.remove();
    open = undefined;
  });

  before(async () => {
    const { frame, page } = await opened(AID);
    await load(page, MODULE);
    alone = await told(page);
    saved = page.querySelector('main')!.innerHTML;
    frame.remove();
  });

  it('can be compared with one that is alone: it says and draws', () => {
    expect(alone.light, 'what it says').to.contain('200 out of 1,000');
    expect(alone.shadow, 'what it draws').not.to.equal('');
  });

  /** A reader answers a question; the summary has it. */
  async function answer(page: Document): Promise<string> {
    const control = everyElement(page.querySelector('da-question')!.parentElement!).find(
      (element) =>
        element.getRootNode() !== page && element.matches('input[type=radio], input[type=checkbox], button'),
    ) as HTMLElement;
    expect(control, 'a control of the question').to.exist;
    control.click();
    await settled(page);
    return (await told(page)).shadow;
  }

  for (const [first, second] of [...SAME, ...DIFFERENT]) {
    describe(`${first}, then ${second}`, () => {
      for (const [when, content] of [
        ['on a page that has its content', () => AID],
        ['on a page that was saved after it ran', () => saved],
        ['on a page that gets its content later', () => ''],
      ] as const) {
        it(`say and draw what one does, ${when}`, async () => {
          open = await opened(content());
          const { page, seen } = open;
          await loadAll(page, [first, second]);
          if (!content()) page.querySelector('main')!.innerHTML = AID;
          expect(await told(page), 'what is said and drawn').to.deep.equal(alone);
          expect(undefinedOnes(page), 'elements that nobody registered').to.deep.equal([]);
          expect(seen.errors, 'errors').to.deep.equal([]);
        });
      }

      it('give what the reader answers to the summary', async () => {
        open = await opened(saved);
        await loadAll(open.page, [first, second]);
        await settled(open.page);
        const before = (await told(open.page)).shadow;
        const after = await answer(open.page);
        expect(after, 'what is drawn after an answer').not.to.equal(before);
        const summary = open.page.querySelector('da-summary')!;
        const sheet = everyElement(summary)
          .map((element) => element.shadowRoot?.textContent ?? '')
          .join(' ');
        expect(sheet, 'the summary').to.contain('Do you sleep badly?');
      });
    });
  }

  for (const [first, second] of [...SAME.slice(0, 4), ...DIFFERENT]) {
    it(`make elements of plain markup once: ${first}, then ${second}`, async () => {
      // what reads plain markup is a file of its own
      const isMade = (count: number) => open!.page.querySelectorAll('da-question').length >= count;
      open = await opened(PLAIN);
      await load(open.page, first);
      await until(() => isMade(1));
      const expected = await told(open.page);
      const tags = ours(open.page).map(({ localName }) => localName);
      expect(tags, 'elements of one copy').to.include('da-question');
      open.frame.remove();

      open = await opened(PLAIN);
      await loadAll(open.page, [first, second]);
      await until(() => isMade(1));
      expect(await told(open.page), 'what is said and drawn').to.deep.equal(expected);
      const { length } = tags.filter((tag) => tag === 'da-question');
      open.page.querySelector('main')!.insertAdjacentHTML('beforeend', PLAIN);
      await until(() => isMade(2 * length));
      await settled(open.page);
      expect(
        ours(open.page).map(({ localName }) => localName),
        'elements, after the same has come again',
      ).to.deep.equal([...tags, ...tags]);
      expect(open.seen.errors, 'errors').to.deep.equal([]);
    });
  }

  it('keep answers each for itself: a summary of the other copy has none, and goes on', async () => {
    open = await opened(AID);
    const { page, seen } = open;
    await loadAll(
      page,
      ['question-list', 'question'].map((name) => `/src/elements/${name}/define.ts`),
    );
    await load(page, MODULE);
    await settled(page);
    const summary = page.querySelector('da-summary')!;
    const sheet = () =>
      everyElement(summary)
        .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
        .join(' ');
    const before = sheet();
    expect(before, 'what the summary draws').not.to.equal('');
    await answer(page);
    expect(sheet(), 'what it draws after an answer').to.equal(before);
    expect(seen.errors, 'errors').to.deep.equal([]);
    expect(undefinedOnes(page), 'elements that nobody registered').to.deep.equal([]);
  });

  for (const [first, second] of SAME) {
    it(`are silent: ${first}, then ${second}`, async () => {
      open = await opened(AID);
      await loadAll(open.page, [first, second]);
      await settled(open.page);
      // the elements from the sources bring the development build of Lit, which has notes of its own
      const said = open.seen.console.filter(
        (line) => !/Lit is in dev mode|Multiple versions of Lit/.test(line),
      );
      expect(said, 'console').to.deep.equal([]);
    });
  }

  for (const [first, second] of DIFFERENT) {
    it(`say once that there are two versions: ${first}, then ${second}`, async () => {
      open = await opened(AID);
      await loadAll(open.page, [first, second]);
      await settled(open.page);
      expect(open.seen.console, 'console').to.have.length(1);
      expect(open.seen.console[0], 'what it says').to.match(
        /^info: decision-aid-elements [\d.]+: .* version [\d.]+$/,
      );
      expect(open.seen.console[0], 'one version').to.contain('0.0.9');
      const { version } = (await (await fetch('/package.json')).json()) as { version: string };
      expect(open.seen.console[0], 'the other version').to.contain(version);
    });
  }

  it('are told apart by the version that a registered class has', async () => {
    open = await opened(AID);
    await loadAll(open.page, [OLDER, MODULE]);
    const first = open.frame.contentWindow!.customElements.get('da-chance') as unknown as { version: string };
    expect(first.version, 'the version of da-chance').to.equal('0.0.9');
  });
});
