/** A page of plain markup with the built script, as a reader meets it. */
import { expect } from '@open-wc/testing';
import { printedPages } from '../commands.js';
import * as markup from '../fixtures/markup.js';
import { normalizeText } from '../../src/reading/readable.js';
import { framed, lightText, load, settled, until, unfold } from '../support/dom.js';

const PAGE = '/docs/examples/plain-table.html';
const SCRIPT = '/dist/decision-aid-elements.js';

describe('a page of plain markup', () => {
  let frame: HTMLIFrameElement | undefined;

  afterEach(() => {
    frame?.remove();
    frame = undefined;
  });

  async function opened(condition: string, size?: { width: number; height: number }): Promise<Document> {
    frame = await framed({ url: `/${condition}${PAGE}` }, size);
    const page = frame.contentDocument!;
    if (condition !== 'no-policies')
      await until(() => page.querySelector('da-decision-aid:defined') !== null);
    await settled(page);
    return page;
  }
  /** The page as it is written, with what parts its lines as a space. */
  const written = async () =>
    new DOMParser().parseFromString((await (await fetch(PAGE)).text()).replace(/<br/g, ' $&'), 'text/html');
  const wordsIn = (text: string) => new Set(normalizeText(text).split(' '));

  for (const width of [320, 1280]) {
    it(`has nothing to mend and does not scroll sideways, ${width} px wide`, async () => {
      const page = await opened('watched', { width, height: 800 });
      const { errors, console } = frame!.contentWindow!.watched;
      expect(errors, 'errors').to.deep.equal([]);
      expect(console, 'the console').to.deep.equal([]);
      for (const name of [
        'decision-aid',
        'treatment-comparison',
        'side-effects',
        'question-list',
        'cost-estimator',
        'values',
        'timeline',
        'check',
        'urgent-help',
        'summary',
        'sources',
      ])
        expect(page.querySelectorAll(`da-${name}:defined`), name).to.have.lengthOf(1);
      expect(page.documentElement.scrollWidth, 'the width of the page').to.be.at.most(width);
    });
  }

  it('works under a strict content security policy', async () => {
    const page = await opened('strict');
    const { errors, violations } = frame!.contentWindow!.watched;
    expect(errors, 'errors').to.deep.equal([]);
    expect(violations, 'violations').to.deep.equal([]);
    expect(lightText(page.body), 'what it says').to.contain('14 more in 100.');
  });

  it('stays as it is where the script may not run', async () => {
    const file = new DOMParser().parseFromString(await (await fetch(PAGE)).text(), 'text/html');
    const page = await opened('no-policies');
    expect(lightText(page.body), 'the text').to.equal(lightText(file.body));
    const hidden = [...page.querySelectorAll('main *')].filter(
      (element) => lightText(element) && !element.checkVisibility({ visibilityProperty: true }),
    );
    expect(hidden, 'text that is not shown').to.deep.equal([]);
  });

  it('has every word on paper, with script and without', async () => {
    const file = await written();
    const without = wordsIn((await printedPages({ url: PAGE, script: false })).join(' '));
    const words = [...wordsIn(file.querySelector('main')!.innerText)].filter((word) =>
      /^[\w$%–.,]+$/.test(word),
    );
    expect(
      words.filter((word) => !without.has(word)),
      'words that are not on paper without script',
    ).to.deep.equal([]);
    const printed = (await printedPages({ url: PAGE })).join(' ');
    for (const text of ['59 of 100 with drops A', '8 out of 100', '$320 to $570', 'Do you have glaucoma?'])
      expect(normalizeText(printed), 'the paper').to.contain(text);
  }).timeout(30_000);

  it('is enhanced when it comes in small pieces, each table once it is whole', async () => {
    frame = await framed({ html: '' });
    const page = frame.contentDocument!;
    const html = (await (await fetch(PAGE)).text()).replace(/<script.*?<\/script>|<link.*?>/gs, '');
    const errors: string[] = [];
    page.open();
    frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
    page.write('<!doctype html><head>');
    await load(page, SCRIPT);
    const pieces = html.match(/[^]{1,97}/g)!;
    for (const [index, piece] of pieces.entries()) {
      page.write(piece);
      if (index % 9 === 0) await new Promise((resolve) => setTimeout(resolve));
      expect(page.querySelector('main da-treatment-comparison'), 'a part of a table').to.equal(null);
    }
    expect(pieces.length, 'pieces').to.be.greaterThan(50);
    page.close();
    await until(() => page.querySelector('da-check') !== null);
    await settled(page);
    const inPieces = lightText(page.querySelector('main')!);
    frame.remove();
    const whole = await opened('watched');
    expect(inPieces, 'its words').to.equal(lightText(whole.querySelector('main')!));
    expect(errors, 'errors').to.deep.equal([]);
  }).timeout(30_000);

  it('says at once what it has read, also far from the view', async () => {
    frame = await framed({
      html: `<!doctype html><html lang="en"><body><div style="block-size: 9000px"></div>${markup.sideEffects}${markup.costs}</body></html>`,
    });
    const page = frame.contentDocument!;
    await load(page, SCRIPT);
    await until(() => page.querySelector('da-side-effect > .da-said-course') !== null);
    for (let at = 0; at < 5; at++) await new Promise(requestAnimationFrame);
    unfold(page);
    expect(normalizeText(page.body.innerText), 'the numbers that were in the table')
      .to.contain('8 of 100 with the drops')
      .and.to.contain('$80 to $150 for each visit');
  });

  it('is read in Spanish, also where Spanish comes late', async () => {
    const html = `<!doctype html><html lang="es-MX"><body><table class="da-treatment-comparison" data-order="alfabético">
      <caption>Gotas (datos inventados)</caption><tr><th></th><th>Gotas A</th><th>Nada</th></tr>
      <tr><td>¿Sirve?</td><td>59 de cada 100 con gotas A, en comparación con 45 de 100 con agua<br>Certeza: baja</td><td>No se sabe</td></tr></table>
      <table class="da-side-effects"><tr><th>Efecto</th><th>Con gotas</th><th>Con agua</th><th>Qué hacer</th></tr>
      <tr><td>Ardor</td><td>8 de 100</td><td>3 de 100</td><td>Espere</td></tr></table></body></html>`;
    const scripts = ['/dist/locales/es.js', SCRIPT];
    for (const order of [scripts, [...scripts].reverse()]) {
      frame = await framed({ html });
      const page = frame.contentDocument!;
      for (const script of order) {
        await load(page, script);
        await settled(page);
      }
      // what reads plain markup is fetched on its own
      await until(() => page.querySelector('da-treatment-comparison') !== null);
      await settled(page);
      const words = normalizeText(page.body.innerText);
      expect(words, order.join())
        .to.contain('Puede ser: 14 personas más de cada 100.')
        .and.to.contain('Cómo se saben estos números');
      expect(words, order.join()).to.contain('Ardor 8 de 100 con gotas, 3 de 100 con agua.');
      expect(page.querySelector('da-chance[finding="not-known"]'), `${order.join()}: a finding`).not.to.equal(
        null,
      );
      frame.remove();
    }
  });
});
