/** What the script tag does with what is far from the view. */
import { expect } from '@open-wc/testing';
import { sendKeys } from './commands.js';
import { framed, load, settled, until } from './support/dom.js';

const SCRIPT = '/dist/decision-aid-elements.js';

const QUESTIONS = `<da-question-list><da-question><p>Do you have a weak heart?</p></da-question></da-question-list>`;
const CHANCE = `<da-chance events="59" of="100" comparator="none-known" outcome="feel better" timeframe="after a month"
  population="adults, invented" certainty="low" certainty-reason="Invented." source="invented"></da-chance>`;
const SOURCE = `<ol><li><da-source id="invented" label="Invented" seen="2026-11-20">Invented for a test.</da-source></li></ol>`;
const TABLE = `<da-treatment-comparison><table><thead><tr><th>Your question</th><th><da-option>Lamp</da-option></th></tr></thead>
<tbody><tr><th>Does it help?</th><td>${CHANCE}</td></tr></tbody></table></da-treatment-comparison>`;
const FAR = '<div style="block-size: 9000px"></div>';

describe('the script tag', () => {
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => {
    frame?.remove();
    frame = undefined;
  });

  /** A page that was saved after the script had run, opened again. */
  async function saved(content: string, head = '', script = SCRIPT, hash = ''): Promise<Document> {
    frame = await framed({ html: `<!doctype html><html lang="en"><body>${content}</body></html>` });
    await load(frame.contentDocument!, script);
    await settled(frame.contentDocument!);
    const html = frame.contentDocument!.body.innerHTML.replace(/<script.*?<\/script>/s, '');
    frame.remove();
    frame = await framed({
      html: `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`,
    });
    if (hash) {
      // the browser goes there, and then the reader to the top
      frame.contentWindow!.location.hash = hash;
      await frames();
      frame.contentWindow!.scrollTo(0, 0);
      await frames();
    }
    await load(frame.contentDocument!, script);
    return frame.contentDocument!;
  }

  const works = (page: Document) => page.querySelector('da-question')!.matches(':defined');
  const isDrawn = (page: Document) =>
    Boolean(page.querySelector('.da-said-drawing, .da-said-people')!.shadowRoot);
  const frames = async (count = 5) => {
    for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
  };

  it('makes at once what is near', async () => {
    const page = await saved(QUESTIONS + CHANCE + SOURCE);
    await until(() => works(page) && isDrawn(page));
    expect(works(page) && isDrawn(page), 'questions and drawing').to.equal(true);
  });

  it('leaves what is far as the page has it, until the reader comes near', async () => {
    const page = await saved(FAR + CHANCE + QUESTIONS + SOURCE);
    await frames();
    expect([works(page), isDrawn(page)], 'at first').to.deep.equal([false, false]);
    expect(page.querySelector('da-chance')!.textContent, 'the words are there').to.contain('59 out of 100');
    page.defaultView!.scrollTo(0, 8200);
    await until(() => works(page) && isDrawn(page));
    expect([works(page), isDrawn(page)], 'near').to.deep.equal([true, true]);
  });

  it('makes the drawings of a table with it, in one frame', async () => {
    const page = await saved(FAR + TABLE + SOURCE);
    await frames();
    const window = page.defaultView!;
    expect(window.customElements.get('da-treatment-comparison'), 'far from the view').to.equal(undefined);
    window.scrollTo(0, 8200);
    await window.customElements.whenDefined('da-treatment-comparison');
    await new Promise((atNextFrame) => window.requestAnimationFrame(atNextFrame));
    expect(isDrawn(page), 'the drawing, before the page is looked over again').to.equal(true);
  });

  it('lists the options in a sheet, wherever their comparison is', async () => {
    const aid = `<da-decision-aid><da-summary></da-summary>${FAR}${TABLE}${SOURCE}</da-decision-aid>`;
    const page = await saved(aid);
    const sheet = () => page.querySelector('.da-said-sheet')!.shadowRoot;
    await until(() => sheet() !== null);
    await frames(1);
    expect(sheet()!.textContent, 'the sheet').to.contain('Lamp');
  });

  it('makes at once what the address leads to, before the browser goes there', async () => {
    const page = await saved(
      `${FAR}<h2 id="ask">Ask</h2>${QUESTIONS}${FAR}${CHANCE}${SOURCE}`,
      '',
      SCRIPT,
      '#ask',
    );
    expect(page.defaultView!.scrollY, 'at the top').to.equal(0);
    expect(works(page), 'what is at the target').to.equal(true);
    expect(isDrawn(page), 'what is far from it').to.equal(false);
  });

  for (const [how, come] of Object.entries<(window: Window) => void>({
    'a patient comes near': (window) => {
      window.scrollTo(0, 8700);
    },
    'the page is printed': (window) => window.dispatchEvent(new Event('beforeprint')),
    'the Tab key is pressed': ({ document }) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })),
  })) {
    it(`leaves a far table of a comparison that is near as the page has it, until ${how}`, async () => {
      const taken = `<script>
        addEventListener('DOMContentLoaded', () => { document.querySelector('.da-said-known').remove() });
      </script>`;
      const page = await saved(TABLE.replace('<table>', `${FAR}<table>`) + SOURCE, taken);
      const { customElements } = page.defaultView!;
      await customElements.whenDefined('da-treatment-comparison');
      await frames();
      expect(page.querySelector('.da-said-known'), 'words that were taken out').to.equal(null);
      expect(customElements.get('da-chance'), 'what stands in it').to.equal(undefined);
      come(page.defaultView!);
      await until(() => page.querySelector('.da-said-known') !== null);
      expect(page.querySelector('.da-said-known')?.textContent, 'they are back').to.contain('Low certainty');
      expect(customElements.get('da-chance'), 'and what stands in it works').to.not.equal(undefined);
    });
  }

  it('has a glossary at once, however far it is: its words are used all over the page', async () => {
    const glossary =
      '<da-glossary><dl><dt id="word">word</dt><dd>What it means. <span class="da-said da-said-back"><a href="#top">Back to the text</a></span></dd></dl></da-glossary>';
    const page = await saved(`${CHANCE}${FAR}${FAR}${glossary}${SOURCE}`);
    const { customElements } = page.defaultView!;
    expect(customElements.get('da-glossary'), 'the glossary').to.not.equal(undefined);
  });

  it('keeps the place of a drawing that is not made yet', async () => {
    const sheet = '<link rel="stylesheet" href="/dist/decision-aid.css">';
    const page = await saved(CHANCE + FAR + CHANCE.replaceAll('59', '58') + SOURCE, sheet);
    const [near, far] = [...page.querySelectorAll('.da-said-drawing')] as [Element, Element];
    await until(() => near.shadowRoot !== null);
    await frames();
    expect(far.closest('da-chance')!.matches(':defined'), 'the far one is an element').to.equal(true);
    expect(far.shadowRoot, 'and is not drawn').to.equal(null);
    const height = far.getBoundingClientRect().height;
    expect(height, 'its place').to.be.closeTo(near.getBoundingClientRect().height, 0.5);
    far.scrollIntoView();
    await until(() => far.shadowRoot !== null);
    expect(far.getBoundingClientRect().height, 'once it is drawn').to.be.closeTo(height, 0.5);
  });

  it('goes on with what another copy of the library has drawn for paper before it did', async () => {
    const page = await saved(CHANCE + FAR + CHANCE + SOURCE);
    const [near, far] = [...page.querySelectorAll('da-chance')] as unknown as [Element, Element];
    await until(() => near.querySelector('.da-said-drawing')!.shadowRoot !== null);
    await frames();
    // what such a copy does when printing begins
    (far as unknown as { performUpdate(): void }).performUpdate();
    far.scrollIntoView();
    await until(() => far.querySelector('.da-said-drawing')!.shadowRoot !== null);
    far.setAttribute('events', '58');
    await until(() => far.textContent.includes('58 out of 100'));
    expect(far.textContent, 'what it says of another number').to.contain('58 out of 100');
  });

  it('writes what has no words in the page yet, wherever it is, and draws it once a reader comes near', async () => {
    frame = await framed({
      html: `<!doctype html><html lang="en"><body>${FAR}${CHANCE}${SOURCE}</body></html>`,
    });
    const page = frame.contentDocument!;
    await load(page, SCRIPT);
    page.defaultView!.scrollTo(0, 0);
    await until(() => page.querySelector('da-chance')!.textContent.includes('59 out of 100'));
    expect(page.querySelector('da-chance')!.textContent, 'words').to.contain('59 out of 100');
    await frames();
    expect(isDrawn(page), 'far from the view').to.equal(false);
    page.defaultView!.scrollTo(0, 8200);
    await until(() => isDrawn(page));
    expect(isDrawn(page), 'near').to.equal(true);
  });

  it('makes every control for whoever uses the Tab key', async () => {
    const page = await saved(FAR + CHANCE + QUESTIONS + SOURCE);
    page.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(works(page), 'another key').to.equal(false);
    page.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(works(page), 'before the key has its effect').to.equal(true);
  });

  // as it is built, and as it is written
  for (const script of [SCRIPT, '/src/auto.ts']) {
    it(`lets the Tab key come to a control that is far away: ${script}`, async () => {
      // the page is long in coming, and what comes after a while does not come before the key
      const patient = `<script>{ const later = setTimeout; setTimeout = (go, after) => later(go, after && after * 100) }</script>`;
      const page = await saved(
        `<button>Before</button>${FAR}${QUESTIONS}<button>After</button>`,
        patient,
        script,
      );
      page.querySelector('button')!.focus();
      await frames();
      expect([works(page), page.hasFocus()], 'far away, and the page has the keys').to.deep.equal([
        false,
        true,
      ]);
      await sendKeys({ press: 'Tab' });
      expect(page.activeElement?.localName, 'what has the focus').to.equal('da-question');
    });
  }

  it('makes everything before the page is printed', async () => {
    const page = await saved(FAR + CHANCE + QUESTIONS + SOURCE);
    page.defaultView!.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(works(page), 'questions').to.equal(true);
    await until(() => isDrawn(page));
    expect(isDrawn(page), 'drawing').to.equal(true);
  });

  it('makes every control after a while, and not the drawings', async () => {
    const hurry = '<script>{ const later = setTimeout; setTimeout = (go) => later(go) }</script>';
    const page = await saved(FAR + CHANCE + QUESTIONS + SOURCE, hurry);
    await until(() => works(page));
    await frames();
    expect([works(page), isDrawn(page)], 'questions and drawing').to.deep.equal([true, false]);
  });

  it('registers all elements at once where the page has none', async () => {
    frame = await framed({ html: '<!doctype html><html lang="en"><body><p>Nothing yet.</p></body></html>' });
    const page = frame.contentDocument!;
    await load(page, SCRIPT);
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    expect(tags, 'tags').to.include('da-decision-aid');
    const missing = tags.filter((tag) => !page.defaultView!.customElements.get(tag));
    expect(missing, 'not registered').to.deep.equal([]);
  });
});
