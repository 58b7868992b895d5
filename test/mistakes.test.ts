import { unfold } from './support/dom.js';
/**
 * What stands there and cannot be read: patients are told of a mistake, or have the author's own words, and never a state of
 * the evidence that nobody has given. Parts of an aid are held against each other. All data is invented.
 */
import { expect } from '@open-wc/testing';
import '../src/define.js';
import '../src/locales/es.js';
import { enhance, type Problem } from '../src/index.js';
import { readDocument } from '../src/document/read.js';
import { readAid } from '../src/reading/aid.js';
import { readCost } from '../src/reading/cost.js';
import { makeTree, type TreeElement } from '../src/writing/tree.js';
import { writeFileText } from '../src/writing/write-file.js';
import type { Attributes } from './fixtures/chances.js';
import { authorNotes, make, seen, settled, wordsOf } from './page.js';

/** What would be said of the evidence, or of the page, though something stands there. */
const SAID_OF_EVIDENCE =
  /Not known|Not studied|not stated|Not stated|No price|no price|not known|No number to compare|No comparison group/;

const MISTAKE = 'There is a mistake on this page, so this number is not shown.';

describe('what cannot be read', () => {
  authorNotes();
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('main');
    place.lang = 'en';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  async function put(html: string): Promise<readonly Problem[]> {
    place.innerHTML = html;
    const problems = enhance(place);
    await settled(place);
    await settled(place);
    return [
      ...problems,
      ...Array.from(place.querySelectorAll('*')).flatMap(
        (element) => (element as { problems?: readonly Problem[] }).problems ?? [],
      ),
    ];
  }
  const told = (problems: readonly Problem[]) =>
    problems.map(({ where, got }) => `${where}: ${got}`).join('\n');

  const GROUNDS =
    'timeframe="after 4 weeks" population="adults" certainty="low" certainty-reason="few people" source="s"';
  const SOURCES =
    '<da-sources><ol><li><da-source id="s" label="S 2020">S.</da-source></li></ol></da-sources>';

  for (const [what, settings, where] of [
    ['a share', 'events="6%" of="100" comparator="none-known"', 'events: “6%”'],
    ['a comma in a number', 'events="20" of="1,000" comparator="none-known"', 'of: “1,000”'],
    ['a comma for a point', 'events="6,3" of="100" comparator="none-known"', 'events: “6,3”'],
    ['more than there are', 'events="120" of="100" comparator="none-known"', 'events and of: “120 of 100”'],
    ['a name misspelt', 'event="6" of="100" comparator="none-known"', 'event: “6”'],
    ['a finding misspelt', 'finding="not-studyed"', 'finding: “not-studyed”'],
    ['a number beside a finding', 'events="six" of="100" finding="not-studied"', 'events: “six”'],
    ['a difference in words', 'difference="some" of="100"', 'difference: “some”'],
    ['nothing at all', '', 'events: nothing'],
  ] as const) {
    it(`is a mistake, and no state of the evidence, in a chance: ${what}`, async () => {
      const problems = await put(`<da-chance ${settings} ${GROUNDS}></da-chance>${SOURCES}`);
      const chance = place.querySelector('da-chance')!;
      expect(wordsOf(chance), 'readers').to.include(MISTAKE).and.not.match(SAID_OF_EVIDENCE);
      expect(chance.querySelector('.da-said-drawing'), 'nobody is drawn').to.equal(null);
      expect(told(problems), 'the author').to.include(where);
    });
  }

  it('is a mistake in the number to compare with, and in the certainty', async () => {
    const problems = await put(
      `<da-chance events="6" of="100" comparator-events="4%" comparator-of="100" outcome="felt sick"
        timeframe="after 4 weeks" population="adults" certainty="lo" source="s"></da-chance>${SOURCES}`,
    );
    const words = wordsOf(place.querySelector('da-chance')!);
    expect(words, 'what can be read').to.include('6 out of 100 people felt sick.');
    expect(words, 'the other group').to.include('so the number to compare with is not shown.');
    expect(words, 'the certainty').to.include('so how sure this is, is not shown.');
    expect(words, 'nothing else').not.to.match(SAID_OF_EVIDENCE);
    expect(told(problems), 'the author').to.include('comparator-events: “4%”').and.include('certainty: “lo”');
  });

  it('is a mistake in Spanish, too', async () => {
    place.lang = 'es';
    await put(`<da-chance events="6%" of="100" ${GROUNDS}></da-chance>${SOURCES}`);
    expect(wordsOf(place.querySelector('da-chance')!)).to.match(
      /^En esta página hay un error, y por eso no se muestra este número\./,
    );
  });

  it('is a mistake in a side effect with a number, which is not stated where there is none', async () => {
    const effect = (settings: string) =>
      `<da-side-effects treatment="with drug Z" order="as listed" ${GROUNDS}><da-side-effect ${settings}
        starts="soon" lasts="a day" seriousness="mild" act="wait"><h3>Rash</h3></da-side-effect></da-side-effects>${SOURCES}`;
    await put(effect('events="Common" of="100"'));
    expect(wordsOf(place.querySelector('da-side-effect')!), 'words')
      .to.include(MISTAKE)
      .and.not.match(SAID_OF_EVIDENCE);
    const problems = await put(effect(''));
    const words = wordsOf(place.querySelector('da-side-effect')!);
    expect(words, 'nothing')
      .to.include('How many people: Not stated here.')
      .and.not.match(/Not known|mistake/);
    expect(told(problems), 'the author').to.include('events: nothing');
  });

  it('stands in the cells of side effects, and nothing is concluded from it', async () => {
    const problems =
      await put(`<table class="da-side-effects" data-order="as in the leaflet" data-treatment="with drug Z">
      <tr><th>Side effect</th><th>Frequency</th><th>What to do</th></tr>
      <tr><td>Rash</td><td>Common (1-10%)</td><td>Tell your doctor</td></tr>
      <tr><td>Swelling</td><td>5</td><td>Go to A&amp;E or call 999</td></tr>
      <tr><td>Headache</td><td>5-8 of 100</td><td>Wait</td></tr>
      <tr><td>Low mood</td><td>Frequency not known</td><td>Call your GP</td></tr></table>`);
    const cards = Array.from(place.querySelectorAll<HTMLElement>('da-side-effect'), seen);
    const [rash, swelling, headache, mood] = cards;
    expect(rash, 'a frequency in words')
      .to.include('Frequency: Common (1-10%)')
      .and.include('What to do: Tell your doctor.');
    expect(swelling, 'a lone number')
      .to.include('Frequency: 5')
      .and.include('What to do: Go to A&E or call 999.');
    expect(headache, 'a range').to.include('Frequency: 5-8 of 100').and.include('Wait. It passes.');
    for (const card of [rash, swelling, headache])
      expect(card).not.to.match(/Not known|How many people|mistake|What to do: Not stated/);
    expect(mood, 'nobody has counted').to.include('Reported, but nobody has counted how many people.');
    expect(place.querySelectorAll('.da-said-drawing').length, 'nobody is drawn').to.equal(0);
    for (const got of ['Common (1-10%)', '5', '5-8 of 100'])
      expect(told(problems), 'the author').to.include(`“Frequency”: “${got}”`);
  });

  it('says how serious it is in the author’s words, and counts no serious effects then', async () => {
    const effect = (seriousness: string) =>
      `<da-side-effect events="8" of="100" seriousness="${seriousness}" starts="soon" lasts="a day" act="Rest at home">
        <h3>Rash</h3></da-side-effect>`;
    const list = (...all: string[]) =>
      `<da-side-effects treatment="with drug Z" order="as listed" comparator="none-known" ${GROUNDS}>${all.map(effect).join('')}</da-side-effects>${SOURCES}`;
    const problems = await put(list('serious', 'can be life-threatening'));
    const words = wordsOf(place);
    expect(words, 'its words')
      .to.include('How serious: Can be life-threatening.')
      .and.include('What to do: Rest at home.');
    expect(words, 'the count').to.include('2 side effects are listed here.');
    expect(told(problems), 'words are an answer').not.to.match(/seriousness|act/);
    const slips = await put(list('serius', 'mild'));
    expect(told(slips), 'one word is a slip').to.include('seriousness: “serius”');
  });

  it('stands in the cells of prices: nothing contradicts it, and the total says that it is not counted', async () => {
    const problems =
      await put(`<table class="da-cost-estimator" data-currency="GBP" data-region="Sampletown" data-prices-as-of="2026">
      <tr><th>Option</th><th>What you pay for</th><th>Price</th><th>Times</th></tr>
      <tr><td>Tablets</td><td>First visit</td><td>Free</td><td></td></tr>
      <tr><td>Tablets</td><td>Prescription</td><td>£9.90 per item</td><td></td></tr>
      <tr><td>Spray</td><td>A session</td><td>£40–£60 per visit</td><td>2</td></tr>
      <tr><td>Spray</td><td>A drink</td><td>about £10 a month</td><td></td></tr>
      <tr><td>Spray</td><td>A fee</td><td>£20 per visit</td><td>weekly</td></tr></table>`);
    unfold(place);
    const words = seen(place);
    for (const got of ['Free', '£9.90 per item', 'about £10 a month']) {
      expect(words, 'its words').to.include(`Price: ${got}`);
      expect(told(problems), 'the author').to.include(`“Price”: “${got}”`);
    }
    const lines = Array.from(place.querySelectorAll<HTMLElement>('da-cost'), seen);
    for (const line of [lines[0], lines[1], lines[3]])
      expect(line, 'nothing beside it').not.to.match(/No price|mistake|not known|Insurance/);
    expect(lines[4], 'how often, in words')
      .to.include('Times: weekly')
      .and.include('About £20')
      .and.not.include('how many visits');
    expect(words, 'nothing counted').to.include('None of these lines can be counted');
    expect(words, 'a part is counted').to.match(/£960 to £1,500 over 12 months; not all lines are counted/);
  });

  it('is a mistake in a price as a tag, which is left out whole', () => {
    const read = (attributes: Attributes) =>
      readCost(make('da-cost', { option: 'A', ...attributes }), 'A visit').value;
    const whole = { low: '400', high: '800', per: 'visit', times: '2' };
    expect(read(whole), 'as it should be')
      .to.include({ low: 400, high: 800 })
      .and.not.have.property('hasMistake');
    for (const bad of [
      { low: '$400' },
      { high: '1,200' },
      { low: '900' },
      { per: 'vist' },
      { times: 'twice' },
      { 'from-month': 'two' },
      { 'from-month': '3', 'to-month': '2' },
      { kind: 'inderect' },
      { currency: 'dollars' },
    ]) {
      const cost = read({ ...whole, ...(bad as Attributes) });
      expect(cost.hasMistake, JSON.stringify(bad)).to.equal(true);
      expect([cost.low, cost.high], JSON.stringify(bad)).to.deep.equal([undefined, undefined]);
    }
  });

  it('is a moment of a timeline: the list is not said to lack it', async () => {
    const list = (...whens: string[]) =>
      `<da-timeline><ol>${whens.map((when) => `<li><da-step when="${when}">Words.</da-step></li>`).join('')}</ol></da-timeline>`;
    const problems = await put(list('befor', 'day', 'stopping') + '');
    expect(wordsOf(place), 'readers').not.to.match(/Nothing is stated/);
    expect(told(problems), 'the author').to.include('when: “befor”');
    await put(list('day'));
    expect(wordsOf(place), 'what is not there').to.match(/If you stop Nothing is stated here/);
  });

  it('is a date: one in the page’s language is read, any other stands there as it is', () => {
    const read = (published: string, locale: string) =>
      readAid(make('da-decision-aid', { published }), locale);
    for (const [words, locale] of [
      ['27 November 2026', 'en'],
      ['November 27, 2026', 'en-US'],
      ['Nov. 27th, 2026', 'en'],
      ['27 de noviembre de 2026', 'es'],
      ['27 nov 2026', 'es-MX'],
      ['27. November 2026', 'de'],
      ['2026-11-27', 'ja'],
    ] as const) {
      const { value, problems } = read(words, locale);
      expect(value.published, words).to.equal('2026-11-27');
      expect(
        problems.filter(({ where }) => where === 'published'),
        words,
      ).to.deep.equal([]);
    }
    for (const [words, locale] of [
      ['12/31/2026', 'en'],
      ['01/02/2026', 'en'],
      ['27 November 2026', 'es'],
      ['31 February 2026', 'en'],
      ['27 November', 'en'],
      ['27 28 November 2026', 'en'],
      ['soon', 'en'],
      ['November 2026', 'en'],
    ] as const) {
      const { value, problems } = read(words, locale);
      expect(value.published, 'as it stands').to.equal(words);
      expect(
        problems.map(({ where, got }) => `${where}: ${got}`),
        words,
      ).to.include(`published: “${words}”`);
    }
  });

  it('is a date that a document has as ISO does', () => {
    const aid = makeTree('da-decision-aid', { lang: 'es', published: '27 de noviembre de 2026' }, []);
    expect(readDocument(aid).value.published).to.equal('2026-11-27');
  });

  it('is the day of the review: it is said that nobody is told once it is past', async () => {
    const aid = (reviewBy: string) =>
      `<da-decision-aid decision="Tablets or spray?" published="12/31/2026" review-by="${reviewBy}" authors="A" funding="none"
        interests="none" update-policy="every year"><p>Words.</p></da-decision-aid>`;
    const problems = await put(aid('31/12/1999'));
    expect(wordsOf(place), 'its words')
      .to.include('Published: 12/31/2026.')
      .and.include(
        'To be reviewed by: 31/12/1999. This page cannot read this date, and so it cannot tell you when it is past.',
      );
    expect(wordsOf(place), 'no notice by guess').not.to.include('was due');
    expect(told(problems), 'the author')
      .to.include('review-by: “31/12/1999”')
      .and.include('published: “12/31/2026”');
    await put(aid('31 December 1999'));
    expect(wordsOf(place), 'one that is read').to.match(/was due to be reviewed by December 31, 1999/);
  });
});

describe('parts of an aid that do not fit', () => {
  const ABOUT: Attributes = {
    decision: 'Tablets or spray?',
    published: '2026-11-21',
    'review-by': '2199-11-21',
    'update-policy': 'every year',
    authors: 'A',
    funding: 'none',
    interests: 'none',
    currency: 'USD',
    lang: 'en',
  };
  const TABLE = (cells = '<td>x</td><td>x</td>', title = 'Cost?') =>
    `<da-treatment-comparison order="by name"><table><caption>Two choices</caption><tr><td></td>
      <th><da-option value="tablets" approval="not-a-medicine">Tablets</da-option></th>
      <th><da-option value="spray-daily" approval="not-a-medicine">Spray, daily</da-option></th></tr>
      <tr><th>${title}</th>${cells}</tr></table></da-treatment-comparison>`;
  const costs = (...options: string[]) =>
    `<da-cost-estimator prices-as-of="2026" region="Sampletown">${options
      .map((option) => `<da-cost option="${option}" low="10" high="20" per="month">Words</da-cost>`)
      .join('')}</da-cost-estimator>`;

  let place: HTMLElement;
  beforeEach(() => document.body.append((place = document.createElement('main'))));
  afterEach(() => place.remove());
  authorNotes();

  /** What the page tells its author, and a file: both are the same. */
  async function told(content: string): Promise<string[]> {
    place.replaceChildren(make('da-decision-aid', ABOUT));
    place.firstElementChild!.innerHTML = content;
    const root = treeOf(place.firstElementChild!);
    await settled(place);
    const inWords = (problems: readonly Problem[]) =>
      problems.map(({ element, where, got }) => `${element} ${where}: ${got}`).sort();
    const inPage = inWords(
      Array.from(place.querySelectorAll('*')).flatMap((element) =>
        element.classList.contains('da-said')
          ? []
          : ((element as { problems?: readonly Problem[] }).problems ?? []),
      ),
    );
    expect(inPage, 'page and file').to.deep.equal(inWords(writeFileText(root)));
    return inPage;
  }

  /** The same as a file has it. */
  const treeOf = (element: Element): TreeElement =>
    makeTree(
      element.localName,
      Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
      Array.from(element.childNodes, (node) =>
        node instanceof Element ? treeOf(node) : (node.textContent ?? ''),
      ),
    );

  it('are an option without costs, and one that is misspelt there', async () => {
    expect(await told(TABLE() + costs('Tablets', 'Spray, daily')), 'as it should be').to.deep.equal([]);
    expect(await told(costs('Pills', 'Drops')), 'none is known').to.deep.equal([]);
    expect(await told(TABLE() + costs('Tablets')), 'one is left out').to.deep.equal([
      'da-cost-estimator content: “no costs of Spray, daily”',
    ]);
    expect(await told(TABLE() + costs('Tablets', 'Spry, daily')), 'misspelt').to.deep.equal([
      'da-cost-estimator line of “Spry, daily”: “Spry, daily”',
    ]);
  });

  it('are two totals for one option', async () => {
    expect(await told(costs('Tablets', 'tablets')), 'two names').to.deep.equal([
      'da-cost-estimator line of “tablets”: “Tablets”',
    ]);
    expect(await told(TABLE() + costs('Tablets') + costs('Spray, daily')), 'each in its place').to.deep.equal(
      [],
    );
    expect(
      await told(TABLE() + costs('Tablets', 'Spray, daily') + costs('Tablets')),
      'told once, at the second',
    ).to.deep.equal(['da-cost-estimator line of “Tablets”: “Tablets”']);
  });

  it('are an option without a list in a timeline', async () => {
    const list = (option: string) =>
      `<ol><li><da-step when="day" option="${option}">Words.</da-step></li><li><da-step when="stopping" option="${option}">Words.</da-step></li></ol>`;
    const timeline = (...options: string[]) =>
      `${TABLE()}<da-timeline>${options.map(list).join('')}</da-timeline>`;
    expect(await told(timeline('tablets', 'spray-daily')), 'as it should be').to.deep.equal([]);
    expect(await told(timeline('tablets')), 'left out').to.deep.equal([
      'da-timeline content: “no list for spray-daily”',
    ]);
    expect(await told(timeline('tablets', 'spry-daily')), 'misspelt: told once').to.deep.equal([
      'da-timeline option: “spry-daily”',
    ]);
  });

  it('are put together again, where a name with a comma has come apart', async () => {
    place.lang = 'en';
    const values = (toward: string) =>
      `<section class="da-values" data-order="by name"><ul><li>I want few visits. <br>Toward: ${toward}</li></ul></section>`;
    const pointed = async (toward: string) => {
      place.replaceChildren(make('da-decision-aid', ABOUT));
      place.firstElementChild!.innerHTML = TABLE() + values(toward);
      enhance(place);
      await settled(place);
      const value = place.querySelector('da-value')!;
      return [
        value.getAttribute('toward'),
        value.problems.map(({ where, got }) => `${where}: ${got}`).join(),
      ];
    };
    expect(await pointed('Spray, daily'), 'one name').to.deep.equal(['spray daily', '']);
    expect(await pointed('Tablets, Spray, daily'), 'two names').to.deep.equal(['tablets spray daily', '']);
    expect(await pointed('Tablets, Sprays, daily'), 'a slip').to.deep.equal([
      'tablets sprays daily',
      'toward: “sprays”,toward: “daily”',
    ]);
  });

  const GROUNDS =
    'timeframe="after 4 weeks" population="adults" certainty="low" certainty-reason="few" source="s" comparator="none-known"';
  const SOURCES =
    '<da-sources><ol><li><da-source id="s" label="S 2020">S.</da-source></li></ol></da-sources>';
  const cell = (settings: string) =>
    `<td><da-chance treatment="with tablets" ${settings} ${GROUNDS}></da-chance></td>`;
  const effect = (name: string, settings: string) =>
    `<da-side-effect ${settings} starts="soon" lasts="a day" seriousness="mild" act="wait"><h3>${name}</h3></da-side-effect>`;
  const effects = (...all: string[]) =>
    `<da-side-effects treatment="with tablets" order="as listed" ${GROUNDS}>${all.join('')}</da-side-effects>`;
  const sentences = () =>
    Array.from(place.querySelectorAll('da-chance'), (chance) =>
      /^\D*\d+ (?:out )?of [\d,]+/.exec(wordsOf(chance))![0].replace(' out of ', ' of '),
    );

  it('say one count in one way, in a table and in a list', async () => {
    const small = cell('events="3" of="1000" outcome="fainted"');
    const table = TABLE(cell('events="84" of="1000" outcome="felt sick"') + small, 'Sick?');
    expect(
      await told(table + effects(effect('Feeling sick', 'events="84" of="1000"')) + SOURCES),
    ).to.deep.equal([]);
    expect(sentences(), 'as the table').to.deep.equal(['84 of 1,000', '3 of 1,000', '84 of 1,000']);
    const large = TABLE(cell('events="84" of="1000" outcome="felt sick"') + '<td>x</td>', 'Sick?');
    await told(
      large +
        effects(effect('Feeling sick', 'events="84" of="1000"'), effect('Fits', 'events="2" of="1000"')) +
        SOURCES,
    );
    expect(sentences(), 'as the list').to.deep.equal(['84 of 1,000', '84 of 1,000', '2 of 1,000']);
    await told(
      table +
        effects(
          effect('Feeling sick', 'events="84" of="1000"'),
          effect('Feeling dizzy', 'events="41" of="100"'),
        ) +
        SOURCES,
    );
    expect(sentences(), 'one is too large for that').to.deep.equal([
      '8 of 100',
      'Fewer than 1 of 100',
      '8 of 100',
      '41 of 100',
    ]);
  });

  it('are one fact with two numbers', async () => {
    const table = TABLE(cell('events="84" of="1000" outcome="felt sick"') + '<td>x</td>', 'Feeling sick');
    expect(
      await told(table + effects(effect('Feeling sick', 'events="8" of="100"')) + SOURCES),
    ).to.deep.equal(['da-side-effects “Feeling sick”: “8 of 100”']);
    expect(
      await told(table + effects(effect('Fits', 'events="8" of="100"')) + SOURCES),
      'another fact',
    ).to.deep.equal([]);
  });
});
