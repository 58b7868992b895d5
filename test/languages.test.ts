/** A language is a file of its own: whenever it comes, and however often, the page says its words in it. */
import { expect } from '@open-wc/testing';
import { authorNodes, everyElement, framed, lightText, load, settled, until } from './support/dom.js';

const SCRIPT = '/dist/decision-aid-elements.js';
const SPANISH = '/dist/locales/es.js';

const chance = (outcome: string) =>
  `<da-chance events="12" of="100" comparator="none-known" outcome="${outcome}"></da-chance>`;

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title></head><body>
  <da-decision-aid denominator="100" published="2026-11-21">
    <h2>¿Qué hago? (datos inventados)</h2>
    <p>Mis propias palabras.</p>
    ${chance('durmieron mejor')}
    <da-question-list><da-question><p>¿Fuma?</p></da-question></da-question-list>
    <div lang="en">${chance('slept better')}</div>
    <div lang="fr">${chance('ont mieux dormi')}</div>
  </da-decision-aid>
</body></html>`;

const IN_SPANISH = '12 de cada 100 personas durmieron mejor.';
const IN_ENGLISH = '12 out of 100 people slept better.';

/** Where each of the words stands, from left to right: as a reader sees them, and not as they come in the page. */
function seen(root: ParentNode, ...words: string[]): string[] {
  const places = words.map((word) => {
    for (const element of everyElement(root))
      for (const node of element.childNodes) {
        const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').indexOf(word) : -1;
        if (at < 0) continue;
        const range = node.ownerDocument!.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        const { left, width } = range.getBoundingClientRect();
        if (width) return { word, left };
      }
    throw new Error(`“${word}” is not to be seen`);
  });
  return places.sort((a, b) => a.left - b.left).map(({ word }) => word);
}

describe('English in a page that is written from right to left', () => {
  let frame: HTMLIFrameElement;
  let page: Document;

  beforeEach(async () => {
    frame = await framed({
      html: `<!doctype html><html lang="ar" dir="rtl"><head><title>صفحة</title></head><body><da-decision-aid>
        <da-side-effects treatment="علاج" comparator="وهمي" timeframe="بعد 12 أسبوعا"><ul><li><da-side-effect events="37" of="100"
          comparator-events="8" comparator-of="100">صداع</da-side-effect></li></ul></da-side-effects>
        <da-chance events="4" of="100" comparator="none-known" timeframe="بعد أسبوع"></da-chance><da-cost-estimator currency="EUR"><ul><li><da-cost option="علاج" low="10" high="20" per="month">زيارة</da-cost></li></ul>
        </da-cost-estimator></da-decision-aid></body></html>`,
    });
    page = frame.contentDocument!;
    await load(page, SCRIPT);
    await until(() => lightText(page.body).includes('months'));
    await settled(page);
  });
  afterEach(() => frame.remove());

  it('says the lower price before the higher one', () => {
    expect(seen(page, '€120', '€240 over')).to.deep.equal(['€120', '€240 over']);
  });

  it('says when it was counted before what follows in English', () => {
    const chance = page.querySelector('da-decision-aid > da-chance')!;
    expect(seen(chance, 'أسبوع', 'No comparison group')).to.deep.equal(['أسبوع', 'No comparison group']);
  });

  it('says nothing twice in a page that was saved', async () => {
    const before = lightText(page.body);
    const saved = page.body.innerHTML.replace(/<script.*?<\/script>/gs, '');
    frame.remove();
    frame = await framed({ html: `<!doctype html><html lang="ar" dir="rtl"><body>${saved}</body></html>` });
    const again = frame.contentDocument!;
    await load(again, SCRIPT);
    await settled(again);
    expect(lightText(again.body)).to.equal(before);
  });
});

describe('a language beside the script', () => {
  let frame: HTMLIFrameElement;
  let page: Document;

  beforeEach(async () => {
    frame = await framed({ html: PAGE });
    page = frame.contentDocument!;
  });
  afterEach(() => frame.remove());

  async function loads(...files: string[]): Promise<void> {
    for (const file of files) {
      await load(page, file);
      await settled(page);
    }
  }

  /** What each part of the page is told in, by the words that are in it. */
  function expectSpanish(when: string): void {
    const [spanish, english, french] = [...page.querySelectorAll('da-chance')].map(lightText);
    expect(spanish, when).to.contain(IN_SPANISH).and.to.contain('No hubo grupo de comparación');
    expect(english, `${when}: what is in English stays so`).to.contain(IN_ENGLISH);
    expect(french, `${when}: a language that nobody brought is in English`).to.contain(
      '12 out of 100 people',
    );
    expect(lightText(page.body), `${when}: the aid`).to.contain('Publicada el 21 de noviembre de 2026.');
    const labels = everyElement(page)
      .filter(({ localName }) => localName === 'label')
      .map(lightText);
    expect(labels, `${when}: controls`).to.include.members(['Sí', 'No sé', 'Su propia pregunta']);
    const marked = [...page.querySelectorAll<HTMLElement>('.da-said[lang]')];
    expect(
      marked.filter((said) => !said.closest('div[lang=fr]')).map(lightText),
      `${when}: words marked as English in Spanish`,
    ).to.deep.equal([]);
    expect(marked, `${when}: words marked as English in French`).not.to.be.empty;
    for (const text of [IN_SPANISH, 'Publicada el'])
      expect(lightText(page.body).split(text).length - 1, `${when}: “${text}” is said once`).to.equal(1);
  }

  it('speaks from the start where it comes first', async () => {
    await load(page, SPANISH);
    const english: string[] = [];
    new (frame.contentWindow as unknown as typeof globalThis).MutationObserver((records) => {
      for (const { addedNodes } of records) english.push(...Array.from(addedNodes, lightText));
    }).observe(page.querySelector('p')!.parentElement!, { subtree: true, childList: true });
    await loads(SCRIPT);
    expectSpanish('before the script');
    expect(
      english.filter((text) => /Published|You|Yes/.test(text)),
      'words that were English for a moment',
    ).to.deep.equal([]);
  });

  it('speaks as soon as it is there where it comes late, and leaves everything else alone', async () => {
    await loads(SCRIPT);
    const [spanish, english] = page.querySelectorAll('da-chance');
    expect(lightText(spanish!), 'without the language').to.contain('12 out of 100 people');
    const ofAuthor = authorNodes(page.body, NodeFilter.SHOW_TEXT);
    const nodes = [...english!.querySelectorAll('*')];
    await loads(SPANISH);
    expectSpanish('after the script');
    expect(authorNodes(page.body, NodeFilter.SHOW_TEXT), 'the author’s nodes').to.deep.equal(ofAuthor);
    expect(
      [...english!.querySelectorAll('*')].every((node, index) => node === nodes[index]),
      'the nodes in English',
    ).to.equal(true);
  });

  it('keeps what a reader has said, in its words, where it comes late', async () => {
    page.querySelector('da-question-list')!.insertAdjacentHTML(
      'afterend',
      `<da-values><da-value><p>Comer de todo.</p></da-value></da-values>
      <da-check right="1"><p>¿Sirve?</p><ol><li>Quizá.</li><li>Claro.</li></ol><p>Nadie sabe.</p></da-check>
      <da-side-effects>${['Sueño', 'Tos']
        .map(
          (name) =>
            `<da-side-effect events="9" of="100" comparator="none-known"><h3>${name}</h3></da-side-effect>`,
        )
        .join('')}</da-side-effects>
      <da-chance events="4" of="100" comparator="none-known" timeframe="بعد أسبوع"></da-chance><da-cost-estimator currency="MXN"><ul>
        <li><da-cost option="A" low="100" high="100" per="visit" times="2">La visita.</da-cost></li>
        <li><da-cost option="B" low="50" high="50" per="once">Ir a casa.</da-cost></li>
      </ul></da-cost-estimator>
      <da-summary></da-summary>`,
    );
    await loads(SCRIPT);
    const controls = (type: string) => everyElement(page).filter((element) => element.matches(type));
    const radio = (words: string) =>
      (controls('label').find((label) => lightText(label) === words) as HTMLLabelElement)
        .control as HTMLInputElement;
    for (const words of ['Not sure', 'Matters a lot', 'Answer 2']) radio(words).click();
    // a note is offered once there is an answer
    await settled(page);
    const type = (field: Element, value: string) => {
      (field as HTMLInputElement).value = value;
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    for (const area of controls('textarea')) type(area, 'Mis palabras');
    type(controls('#travel')[0]!, '1,200.50');
    type(controls('#months')[0]!, '3');
    const [order, look] = controls('.choose select');
    type(order!, 'likely');
    type(look!, (look as HTMLSelectElement).options[1]!.value);
    await settled(page);
    const said = () => ({
      chosen: controls('input:checked').length,
      typed: controls('textarea, input:not([type])').map((field) => (field as HTMLInputElement).value),
      selected: controls('select').map((field) => (field as HTMLSelectElement).value),
    });
    const before = said();
    expect(before.chosen, 'what is chosen').to.equal(3);
    expect(before.typed.filter(Boolean), 'what is typed').to.have.length(4);
    await loads(SPANISH);
    expect(said(), 'after the language').to.deep.equal(before);
    expect(
      controls('input:checked').map((input) => lightText((input as HTMLInputElement).labels![0]!)),
      'in its words',
    ).to.deep.equal(['No sé', 'Me importa mucho', 'Respuesta 2']);
    const sheet = lightText(page.querySelector('.da-said-sheet')!.shadowRoot!);
    for (const words of ['¿Fuma? No sé. Mis palabras', 'Comer de todo.', 'Viaje: $1,200.50'])
      expect(sheet, 'on the sheet').to.contain(words);
  });

  it('does no harm twice, before and after, nor beside two copies of the script', async () => {
    await loads(`${SPANISH}?1`, SCRIPT, `${SPANISH}?2`, `${SCRIPT}?2`, `${SPANISH}?3`);
    expectSpanish('three times');
  });

  it('speaks in elements that come later, also after all have gone', async () => {
    await loads(SCRIPT, SPANISH);
    const kept = PAGE.slice(PAGE.indexOf('<da-decision-aid'), PAGE.indexOf('</body>'));
    page.body.textContent = '';
    await settled(page);
    page.body.innerHTML = kept;
    await settled(page);
    expectSpanish('anew');
  });

  it('takes whole topics that the page adds by itself', async () => {
    await loads(SCRIPT);
    // by the address that the page has loaded: the same module
    const loader = page.createElement('script');
    loader.type = 'module';
    loader.textContent = `import { addTranslation } from '${SCRIPT}';
      frameElement.onscript(addTranslation);`;
    const addTranslation = await new Promise<(language: string, topics: object) => void>((resolve) => {
      Object.assign(frame, { onscript: resolve });
      page.head.append(loader);
    });
    addTranslation('fr', { chance: { sentence: () => ['Rien que ceci.'] } });
    await settled(page);
    expect(lightText(page.body), 'a topic that lacks messages is said in English').not.to.contain('Rien');
    addTranslation('fr', {
      source: {
        kind: {},
        read: {},
        seen: (day: string) => `Consulté le ${day}.`,
        year: (year: string) => `Publié en ${year}.`,
        count: (sources: number) => `${sources} sources`,
      },
    });
    const source = page.createElement('da-source');
    source.setAttribute('seen', '2026-11-21');
    source.id = 'a';
    source.textContent = 'Source inventée.';
    page.querySelector('div[lang=fr]')!.append(source);
    await settled(page);
    expect(lightText(source), 'a whole topic').to.equal('Source inventée. Consulté le 21 novembre 2026.');
  });
});

describe('the example in Spanish', () => {
  const PATH = '/docs/examples/hernia-inguinal.html';
  let frame: HTMLIFrameElement;
  let page: Document;

  before(async () => {
    frame = await framed({ url: PATH }, { width: 1280, height: 800 });
    page = frame.contentDocument!;
    await settled(page);
  });
  after(() => frame.remove());

  it('has each element of the library, and each works', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    expect(tags, 'elements').to.include.members(['da-decision-aid', 'da-chance']);
    expect(
      tags.filter((tag) => !page.querySelector(`${tag}:defined`)),
      'elements that are not there',
    ).to.deep.equal([]);
  });

  it('says on its face that its data are invented, wherever they stand', () => {
    const first = page.querySelector('.review-note, da-treatment-comparison')!;
    expect(lightText(first), 'before the first number').to.contain(
      'Datos inventados para mostrar las piezas; no son de ningún estudio.',
    );
    const all = (selector: string) => {
      const found = [...page.querySelectorAll(selector)];
      expect(found, selector).not.to.be.empty;
      return found;
    };
    const places = [
      page.querySelector('title')!,
      page.querySelector('h1')!.previousElementSibling!,
      ...all('caption:not(.da-said)'),
      ...all('da-source'),
      ...all('.da-said-shared'),
      ...all('da-cost-estimator > .da-said-about'),
    ];
    expect(
      places.map(lightText).filter((text) => !/inventad[oa]s?/.test(text)),
      'places that do not say so',
    ).to.deep.equal([]);
    expect(
      [...page.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href')!)
        // what is kept for examples is nobody’s
        .filter((to) => !to.startsWith('#') && !to.startsWith('https://example.org/')),
      'addresses and phone numbers, which could be taken for real',
    ).to.deep.equal([]);
  });

  it('has no word of the library in another language', () => {
    expect([...page.querySelectorAll('.da-said[lang]')].map(lightText), 'in the page').to.deep.equal([]);
    const marked = everyElement(page).filter(
      (element) => element.getRootNode() !== page && element.hasAttribute('lang'),
    );
    expect(marked.map(lightText), 'in what is drawn').to.deep.equal([]);
    const words = [
      lightText(page.querySelector('main')!),
      ...everyElement(page).map(({ shadowRoot }) => (shadowRoot ? lightText(shadowRoot) : '')),
      ...everyElement(page).flatMap((element) =>
        ['aria-label', 'aria-description', 'placeholder', 'title'].map(
          (name) => element.getAttribute(name) ?? '',
        ),
      ),
    ].join(' ');
    expect(words, 'Spanish').to.contain('de cada 100 personas');
    expect(
      words.match(/\b(the|and|with|your|people|clinician|clear|copy|not|show|print)\b/gi),
      'English',
    ).to.equal(null);
  });

  it('has the region’s money and numbers, one row of a thousand, and no currency or line of another country', () => {
    const words = lightText(page.querySelector('main')!);
    expect(words, 'money').to.contain('De $38,000 a $85,000');
    expect(words, 'a row').to.contain('En esta fila, los números son de cada 1,000 personas.');
    expect(words, 'its count')
      .to.contain('4 de cada 1,000 personas necesitaron')
      .and.to.contain('1 de cada 1,000 personas si se operan');
    expect(words, 'of other countries').not.to.match(/FDA|988|911|Good Faith|USD|dólar/);
  });
});
