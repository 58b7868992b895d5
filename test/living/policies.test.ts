/** Pages with a content security policy, with Trusted Types, and with a Lit of their own. */
import { expect } from '@open-wc/testing';
import { collapsed, everyElement, lightText, settled, until } from '../support/dom.js';
import { CLASSIC, EXAMPLE, example, MODULE, ours, undefinedOnes, type Page } from './page.js';

const OTHER = '/other-lit.js';
/** The directive that Trusted Types need, which the note has to name. */
const NEEDED = "trusted-types lit-html 'allow-duplicates'";

describe('a page with a policy', () => {
  let open: Page | undefined;
  let file: string;
  /** What the page says where nothing is in the way. */
  let said: string;

  before(async () => {
    const { frame, page: alone } = await example('watched', [MODULE]);
    said = textOf(alone);
    frame.remove();
    const page = new DOMParser().parseFromString(await (await fetch(EXAMPLE)).text(), 'text/html');
    file = textOf(page);
  });
  afterEach(() => {
    open?.frame.remove();
    open = undefined;
  });

  /** The page's own text, without what depends on the day. */
  function textOf(page: Document): string {
    const body = page.body.cloneNode(true) as HTMLElement;
    for (const element of body.querySelectorAll('script, .da-said-review')) element.remove();
    return lightText(body);
  }

  const drawings = (page: Document) => everyElement(page).filter(({ shadowRoot }) => shadowRoot).length;

  /** The page is as it is without any script: all can be read, and nothing has moved. */
  function isAsWritten({ page, seen }: Page): void {
    expect(textOf(page), 'the text').to.equal(file);
    const hidden = [...page.querySelectorAll('main *')].filter(
      (element) =>
        collapsed(element.textContent) !== '' &&
        // what is folded is for the reader to open, what leads past the beginning is for keys, the way back from a word is for
        // whom a link has led there, and a neighbour says the rest
        !element.closest("details, .da-said-skip, .da-said-back, [data-line='elsewhere']") &&
        !element.checkVisibility({ visibilityProperty: true }),
    );
    expect(
      hidden.map(({ outerHTML }) => outerHTML.slice(0, 100)),
      'text that is not shown',
    ).to.deep.equal([]);
    expect(drawings(page), 'what is drawn').to.equal(0);
    expect(seen.shifts, 'what has moved').to.deep.equal([]);
    expect(seen.errors, 'errors').to.deep.equal([]);
  }

  function works({ page, seen }: Page): void {
    expect(undefinedOnes(page), 'elements that nobody registered').to.deep.equal([]);
    expect(ours(page).length, 'elements').to.be.greaterThan(0);
    expect(drawings(page), 'what is drawn').to.be.greaterThan(0);
    expect(textOf(page), 'the text').to.equal(said);
    expect(seen.errors, 'errors').to.deep.equal([]);
  }

  const greets = ({ page }: Page) =>
    page.querySelector('other-greeting')?.shadowRoot?.textContent?.trim() === 'Hello, Ada';

  /** An element of the page's own program. */
  async function greet({ page }: Page): Promise<void> {
    const greeting = page.createElement('other-greeting');
    greeting.setAttribute('name', 'Ada');
    page.body.append(greeting);
    await settled(page);
  }

  for (const script of [MODULE, CLASSIC]) {
    it(`is worked on without a violation where Lit’s policy is allowed: ${script}`, async () => {
      open = await example('strict', [script]);
      works(open);
      expect(open.seen.console, 'console').to.deep.equal([]);
      expect(open.seen.violations, 'violations').to.deep.equal([]);
    });

    for (const condition of ['no-policies', 'other-policies']) {
      it(`stays as it is written where Lit’s is not: ${condition}, ${script}`, async () => {
        open = await example(condition, [script]);
        isAsWritten(open);
        expect(open.seen.console, 'console').to.have.length(1);
        expect(open.seen.console[0], 'what the author is told').to.match(/^warn: decision-aid-elements /);
        expect(open.seen.console[0], 'what the author is told').to.contain(NEEDED);
        // the browser’s own note of what it has refused
        expect(open.seen.violations.length, `violations: ${open.seen.violations.join('; ')}`).to.equal(1);
      });
    }
  }

  for (const scripts of [
    [MODULE, CLASSIC],
    [CLASSIC, CLASSIC + '?ver=2'],
    [MODULE, '/older' + MODULE],
  ]) {
    it(`lets one copy work where the second is refused: ${scripts.join(', ')}`, async () => {
      open = await example('strict', scripts);
      works(open);
      expect(open.seen.console, 'console').to.have.length(1);
      expect(open.seen.console[0], 'what the author is told').to.contain(NEEDED);
    });
  }

  it('lets two copies load where duplicates are allowed', async () => {
    open = await example('shared-policy', [MODULE, CLASSIC]);
    works(open);
    expect(open.seen.console, 'console').to.deep.equal([]);
    expect(open.seen.violations, 'violations').to.deep.equal([]);
  });

  it('stays as it is written, and its own program works, where that has taken Lit’s policy', async () => {
    open = await example('strict', [OTHER, MODULE]);
    await greet(open);
    expect(greets(open), 'the page’s own program').to.equal(true);
    open.page.querySelector('other-greeting')!.remove();
    isAsWritten(open);
    expect(open.seen.console, 'console').to.have.length(1);
  });

  for (const [condition, scripts] of [
    ['shared-policy', [OTHER, MODULE]],
    ['shared-policy', [MODULE, OTHER]],
    ['watched', [OTHER, CLASSIC]],
    ['watched', [MODULE, OTHER]],
  ] as const) {
    it(`works with a Lit of its own: ${condition}, ${scripts.join(', ')}`, async () => {
      open = await example(condition, scripts);
      works(open);
      await until(() => open!.frame.contentWindow!.customElements.get('other-greeting') !== undefined);
      await greet(open);
      expect(greets(open), 'the page’s own program').to.equal(true);
      expect(open.seen.errors, 'errors').to.deep.equal([]);
      expect(open.seen.console, 'console').to.deep.equal([]);
    });
  }
});
