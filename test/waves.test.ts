/** The script comes in two waves: all the same is asked for by every page, and nothing is lost while the second is away. */
import { expect } from '@open-wc/testing';
import { framed, load, loadFirst, settled, until } from './support/dom.js';

const SCRIPT = '/dist/decision-aid-elements.js';
const TOOLS = '/dist/decision-aid-tools.js';
const HELP = '<da-urgent-help for="crisis" country="US"></da-urgent-help>';
const QUESTIONS =
  '<da-question-list><da-question><p>Do you have a weak heart? (invented)</p></da-question></da-question-list>';
const COSTS = `<da-cost-estimator payer="insurance" prices-as-of="2026" region="Nowhere"><da-cost option="A" low="10"
  high="20" per="visit" times="2" covered="usually">A visit (invented).</da-cost></da-cost-estimator>`;
const CHECK = `<da-check right="2"><p>Can you drive on that day? (invented)</p><ol><li>Yes.</li><li>No.</li></ol>
  <p>It makes you drowsy.</p></da-check>`;
const FAR = '<div style="block-size: 9000px"></div>';

describe('the two waves of the script', () => {
  let frame: HTMLIFrameElement | undefined;
  /** What is loaded once is in the browser's memory. */
  let number = 0;

  afterEach(() => {
    frame?.remove();
    frame = undefined;
  });

  async function opened(content: string): Promise<Document> {
    frame = await framed({
      html: `<!doctype html><html lang="en"><head><title>A page</title>
        <script src="/test/support/watch.ts"></script></head><body>${content}</body></html>`,
    });
    return frame.contentDocument!;
  }

  const isThere = (tag: string) => frame!.contentDocument!.querySelector(tag)!.matches(':defined');
  const names = () =>
    frame!
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.includes('/dist/'));

  /** A page that the first wave has come to, and what lets the second come. */
  async function between(content: string): Promise<{ page: Document; go: () => Promise<void> }> {
    const page = await opened(content);
    const condition = `/late-tools-${++number}`;
    await loadFirst(page, condition + SCRIPT);
    return {
      page,
      go: async () => {
        await fetch(`${condition}/go`);
        await loadFirst(page, condition + TOOLS);
        await settled(page);
      },
    };
  }

  for (const [what, content] of Object.entries({
    nothing: '<p>Nothing yet.</p>',
    'urgent help alone': HELP,
    'a tool before the eyes': QUESTIONS,
    'a tool that is far': FAR + QUESTIONS,
  })) {
    it(`are asked for at once, by a page with ${what} as by any other`, async () => {
      const page = await opened(content);
      await load(page, SCRIPT);
      page.defaultView!.scrollTo(0, 9000);
      await settled(page);
      expect(names(), 'files').to.deep.equal([SCRIPT, TOOLS]);
    });
  }

  it('need not come together: what is of the first works, and what is of the second follows', async () => {
    const { page, go } = await between(HELP + QUESTIONS);
    await until(() => page.querySelector('da-urgent-help')!.textContent.includes('988'));
    expect([isThere('da-urgent-help'), isThere('da-question-list')], 'before').to.deep.equal([true, false]);
    // what comes into the page meanwhile waits as well
    page.body.insertAdjacentHTML('beforeend', COSTS);
    await go();
    expect([isThere('da-question'), isThere('da-cost')], 'afterwards').to.deep.equal([true, true]);
    expect(frame!.contentWindow!.watched.errors, 'errors').to.deep.equal([]);
  });

  for (const [when, at, isOpen] of [
    ['has them before their eyes', 9000, true],
    ['is far from them', 0, false],
  ] as const) {
    it(`fold nothing away from a reader who has come to it meanwhile: one who ${when}`, async () => {
      const { page, go } = await between(FAR + CHECK);
      page.defaultView!.scrollTo(0, at);
      await new Promise(requestAnimationFrame);
      await go();
      const why = page.querySelector('da-check p + p')!;
      expect(why.checkVisibility(), 'the explanation').to.equal(isOpen);
    });
  }

  it('make elements of plain markup once both are there', async () => {
    const { page, go } = await between('<ul class="da-question-list"><li>Do you sleep badly?</li></ul>');
    expect(page.querySelector('da-question'), 'before').to.equal(null);
    await go();
    await until(() => page.querySelector('da-question') !== null);
    expect(isThere('da-question'), 'afterwards').to.equal(true);
  });

  it('share one copy, by whatever address the first was loaded', async () => {
    const page = await opened(QUESTIONS + HELP);
    await load(page, `${SCRIPT}?ver=2`);
    await settled(page);
    expect(names(), 'files').to.deep.equal([SCRIPT, TOOLS]);
    expect(isThere('da-question'), 'the questions').to.equal(true);
  });

  it('are of one build: of another, which a browser has kept, nothing is taken', async () => {
    const page = await opened(HELP + QUESTIONS);
    await load(page, `/other-tools-${++number}${SCRIPT}`);
    const { watched } = frame!.contentWindow!;
    await until(() => watched.console.length > 0);
    await settled(page);
    expect([isThere('da-urgent-help'), isThere('da-question-list')], 'there').to.deep.equal([true, false]);
    expect(page.body.innerText, 'the author’s words').to.contain('weak heart');
    expect(watched.console.join(), 'told').to.contain('decision-aid-tools.js of the same version');
    expect(watched.errors, 'errors').to.deep.equal([]);
  });

  it('give other scripts nothing of what they share', async () => {
    const [first, second] = (await Promise.all([import(SCRIPT), import(TOOLS)])) as object[];
    expect(Object.keys(first!), 'the first').to.deep.equal(['addTranslation']);
    expect(Object.keys(second!).join(), 'the second').to.match(/^made_[\da-f]{8}$/);
  });
});
