/** The author’s view: what it lists, shows and asks, and that it leaves the page as it is. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { showView } from '../../src/author-view/show.js';
import '../../src/define.js';
import { attributesOf, type Declaration } from '../../src/model/declaration.js';
import { declarations } from '../../src/model/declarations/all.js';
import { enhance } from '../../src/markup/enhance.js';
import { changed, honest } from '../audit/honest.js';
import { placeInPage } from '../markup/place.js';
import { authorNotes, settled } from '../page.js';
import { violations } from '../support/axe.js';

const WITH_MISTAKES = changed(
  ['can take your time', 'can get a miracle cure'],
  [' approval="not-a-medicine"', ''],
  ['events="52" of="100"', 'events="152" of="100"'],
);

describe('the author’s view', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((given) => (place = given));
  after(() => setViewport({ width: 800, height: 600 }));

  const root = () => (document.documentElement.lastElementChild as HTMLElement).shadowRoot!;
  const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
  const button = (words: string) => all('button').find((one) => one.textContent === words)!;
  const words = () => root().querySelector<HTMLElement>('.body')!.innerText;
  const count = () => root().querySelector('.count')!.textContent;
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  /** Puts an aid into the page, and has the view look at it. */
  async function put(html: string): Promise<void> {
    place.innerHTML = html;
    enhance(place);
    await settled(place);
    showView();
    button('Findings').click();
    button('Look again').click();
    await frame();
  }

  it('says that software found nothing, and never that an aid has passed', async () => {
    await put(honest);
    expect(count()).to.equal('Nothing found by software');
    expect(words()).to.contain('not a review').and.not.match(/pass/i);
  });

  it('says of a page without an aid that there is none, and not that nothing was found', async () => {
    await put('<p>The best choice.</p>');
    expect(count()).to.equal('There is no decision aid on this page');
    expect(words()).to.contain('no decision aid').and.not.contain('Nothing found');
    expect(root().querySelector('.opener')!.textContent).to.contain('no decision aid');
  });

  it('lists errors before warnings by part, with the place and the author’s words, and what to do', async () => {
    await put(WITH_MISTAKES);
    expect(count()).to.match(/^\d+ errors?, \d+ warnings?$/);
    expect(words().indexOf('Errors:')).to.be.lessThan(words().indexOf('Warnings:'));
    expect(all('h4').map((one) => one.textContent)).to.include('Comparison: Three choices for a worn knee');
    const entry = all('.entry').find((one) => one.textContent.includes('152 of 100'))!;
    expect(entry.textContent).to.contain('How many have less pain? › Exercise with a therapist');
    entry.click();
    expect(words()).to.contain('What to do');
    const loaded = all('.entry').find((one) => one.textContent.includes('miracle'))!;
    loaded.click();
    expect(words()).to.contain('Why it matters').and.contain('Where that is from');
  });

  it('says what was meant', async () => {
    await put(changed(['option="Pain tablets" low', 'option="Pain tablet" low']));
    const entry = all('.entry').find((one) => one.textContent.includes('Pain tablet'))!;
    entry.click();
    expect(words()).to.match(/Did you mean\s+“Pain tablets”/);
  });

  it('goes from one to the next by keys and by buttons, and frames the place', async () => {
    await put(WITH_MISTAKES);
    const chosen = () => all('.entry').findIndex((one) => one.getAttribute('aria-expanded') === 'true');
    all('.body')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(chosen()).to.equal(0);
    await sendKeys({ press: 'ArrowDown' });
    expect(chosen()).to.equal(1);
    expect(root().activeElement?.textContent).to.equal(all('.entry')[1]!.textContent);
    await sendKeys({ press: 'ArrowUp' });
    button('Next').click();
    expect(chosen()).to.equal(1);
    await frame();
    const [mark] = all('.mark.chosen');
    const box = mark!.getBoundingClientRect();
    const panel = all('.panel')[0]!.getBoundingClientRect();
    expect(box.width, 'its frame is there').to.be.greaterThan(0);
    expect(box.top >= 0 && box.top < innerHeight, 'in the window').to.equal(true);
    const isCovered =
      box.right > panel.left && box.left < panel.right && box.bottom > panel.top && box.top < panel.bottom;
    expect(isCovered, 'beside the panel').to.equal(false);
  });

  it('is closed by Escape and by a button, and opened again', async () => {
    await put(WITH_MISTAKES);
    all('.body')[0]!.focus();
    await sendKeys({ press: 'Escape' });
    expect(all('.panel')[0]!.hidden, 'closed').to.equal(true);
    expect(all('.marks')[0]!.hidden, 'no frames').to.equal(true);
    expect(root().activeElement).to.equal(all('.opener')[0]);
    all('.opener')[0]!.click();
    expect(all('.panel')[0]!.hidden, 'open again').to.equal(false);
    button('Close').click();
    showView();
    expect(all('.panel')[0]!.hidden, 'open by a second script').to.equal(false);
  });

  it('takes no key from the page', async () => {
    await put(WITH_MISTAKES);
    let pressed = '';
    const field = document.createElement('input');
    field.addEventListener(
      'keydown',
      ({ key, defaultPrevented }) => (pressed = `${key} ${defaultPrevented}`),
    );
    place.append(field);
    field.focus();
    await sendKeys({ press: 'Escape' });
    expect(pressed).to.equal('Escape false');
    expect(all('.panel')[0]!.hidden).to.equal(false);
  });

  it('is there once, however often it is loaded', async () => {
    await put(WITH_MISTAKES);
    const before = document.documentElement.children.length;
    showView();
    expect(document.documentElement.children.length).to.equal(before);
  });

  it('writes nothing into the page, and folds again what it has opened', async () => {
    await put(
      `${WITH_MISTAKES}`.replace(
        '<p>Here are',
        '<details><summary>More</summary><p>A breakthrough.</p></details><p>Here are',
      ),
    );
    const before = document.body.outerHTML;
    for (let at = 0; at < all('.entry').length; at += 1) {
      button('Next').click();
      await frame();
    }
    const folded = all('.entry').find((one) => one.textContent.includes('breakthrough'))!;
    if (folded.getAttribute('aria-expanded') === 'false') folded.click();
    await frame();
    const more = [...place.querySelectorAll('details')].find((one) =>
      one.textContent.includes('breakthrough'),
    )!;
    expect(more.open, 'opened').to.equal(true);
    button('Next').click();
    for (const tab of ['Standards', 'Reading', 'Balance', 'Findings']) button(tab).click();
    button('Close').click();
    expect(document.body.outerHTML).to.equal(before);
    showView();
  });

  it('opens nothing where somebody edits: it would be saved', async () => {
    place.contentEditable = 'true';
    await put(`<details><summary>More</summary><p>A breakthrough.</p></details>${honest}`);
    const before = place.outerHTML;
    for (const entry of all('.entry')) entry.click();
    button('Next').click();
    expect(place.outerHTML).to.equal(before);
  });

  it('looks again when the author changes something, and not when a reader does', async () => {
    await put(honest);
    expect(count()).to.equal('Nothing found by software');
    place.querySelector('p')!.textContent = 'A miracle.';
    for (let round = 0; round < 200 && count() === 'Nothing found by software'; round += 1) await frame();
    expect(count()).to.equal('1 warning');
  });

  it('has the standards, the reading and the balance as tables', async () => {
    await put(WITH_MISTAKES);
    button('Standards').click();
    expect(words())
      .to.contain('IPDASi')
      .and.contain('cannot be checked by software')
      .and.not.match(/passed/i);
    button('Reading').click();
    expect(words()).to.contain('Words that are seen at first');
    button('Balance').click();
    expect(all('tbody th').map((one) => one.textContent)).to.deep.equal([
      'Exercise with a therapist',
      'Going on as now',
      'Pain tablets',
    ]);
  });

  it('tells how hard an aid is to read, by the formula of its language, and which sentences are long', async () => {
    const reading = async (lang: string, sentence: string, times: number) => {
      await put(
        `<da-decision-aid lang="${lang}" decision="?"><p>${`${sentence} `.repeat(times)}</p></da-decision-aid>`,
      );
      button('Reading').click();
      return all('table:last-of-type tbody tr').map((row) =>
        [...row.children].map((cell) => cell.textContent).join(' | '),
      );
    };
    expect((await reading('en', 'The cat sat on the mat.', 20)).join('; ')).to.match(
      /^School grade \(Flesch-Kincaid\) \| -?[0-6]\.\d \| at most 8, better 6; Sentences of more than 20 words \| 0 \| $/,
    );
    const hard =
      'Pharmacological interventions administered intravenously necessitate considerable professional supervision throughout the hospitalization and frequently precipitate uncomfortable gastrointestinal complications in elderly individuals, particularly those with established cardiovascular disease.';
    const [grade, long] = await reading('en', hard, 5);
    expect(grade).to.match(/School grade .* – too hard \| at most 8, better 6$/);
    expect(long).to.contain('| 5 |');
    expect((await reading('es', 'El gato come pan en la casa.', 20))[0]).to.match(
      /^Ease, from 0 to 100 \(INFLESZ\) \| \d.* \| at least 55, better 65$/,
    );
    await reading('de', 'Die Katze sitzt auf der Matte.', 20);
    expect(words()).to.contain('How hard it is to read is not measured');
  });

  it('speaks to the author of a table in the words of the table', async () => {
    await put(`<section class="da-decision-aid" data-decision="Which drops?" data-condition="dry eyes">
      <table class="da-treatment-comparison"><caption>Two choices for dry eyes<br>Order: best first</caption>
      <tr><td>Your question</td><td>Drops A<br>Aproved</td><td>No drops<br>No new treatment</td></tr>
      <tr><td>How many people have less dry eyes?</td><td>159 of 100 with drops A, compared with 45 of 100 with salt water<br>
        When: after 4 weeks<br>Certanty: low<br>Source: Invented 2026</td><td>Not studied</td></tr></table>
      <ol class="da-sources"><li>Invented 2026: A trial that nobody ran.</li></ol></section>`);
    const told: string[] = [];
    for (let at = 0; at < all('.entry').length; at += 1) {
      all('.entry')[at]!.click();
      told.push(words().replace(/In the documentation: .*/g, ''));
      all('.entry')[at]!.click();
    }
    const said = told.join('\n');
    expect(said).to.contain('159 of 100').and.contain('Certanty');
    const names = (declarations as readonly Declaration[]).flatMap((one) => [...attributesOf(one), one.tag]);
    const technical = [...new Set(names)].filter((name) => name.includes('-'));
    expect(
      technical.filter((name) => said.includes(name)),
      'names of attributes and tags',
    ).to.deep.equal([]);
    expect(said).not.to.match(/data-|</);
  });

  for (const [name, prepare] of Object.entries({
    'at a desk': () => setViewport({ width: 1280, height: 800 }),
    'on a phone': () => setViewport({ width: 320, height: 600 }),
    'from right to left': async () => {
      document.documentElement.dir = 'rtl';
      await setViewport({ width: 1280, height: 800 });
    },
  }))
    it(`can be used by everybody: ${name}`, async () => {
      await prepare();
      await put(WITH_MISTAKES);
      button('Next').click();
      const panel = all('.panel')[0]!;
      for (const tab of ['Findings', 'Standards', 'Reading', 'Balance']) {
        button(tab).click();
        expect(await violations(panel), tab).to.deep.equal([]);
        const body = all('.body')[0]!;
        expect(body.scrollWidth, `${tab}: nothing is cut off`).to.be.at.most(body.clientWidth + 1);
      }
      const { left, right } = panel.getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth, 'in the window').to.equal(true);
      document.documentElement.removeAttribute('dir');
    });
});
