/** Numbers in tables as they are published: whatever stands there, nothing is told that it does not say. Invented data. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import '../../src/define.js';
import '../../src/locales/es.js';
import { enhance } from '../../src/index.js';
import { formatNumber } from '../../src/intl/format.js';
import { readComparison } from '../../src/reading/comparison.js';
import { authorText } from '../../src/reading/readable.js';
import { authorNotes, seen, settled } from '../page.js';
import { placeInPage } from './place.js';

const cells = (tag: string, words: readonly string[]) =>
  words.map((one) => `<${tag}>${one}</${tag}>`).join('');
/** A comparison of two options: each row is its title and its answers, with bars between. */
const table = (rows: readonly string[], names = 'Your question|Drops A|No drops') =>
  `<table class="da-treatment-comparison" data-order="by name"><caption>Two choices (example data)</caption>
   <tr>${cells('th', names.split('|'))}</tr>${rows.map((row) => `<tr>${cells('td', row.split('|'))}</tr>`).join('')}</table>`;

describe('numbers in plain markup', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  async function put(html: string) {
    place.innerHTML = html;
    const problems = enhance(place);
    await settled(place);
    return problems.map(({ where, got }) => `${where}: ${got}`);
  }
  const all = <Name extends keyof HTMLElementTagNameMap>(name: Name) => [...place.querySelectorAll(name)];
  /** What each chance says in its settings. */
  const chances = () =>
    all('da-chance').map((chance) =>
      chance
        .getAttributeNames()
        .filter((name) => /^((comparator-)?(events|of)|measure|finding|timeframe|certainty)$/.test(name))
        .map(
          (name) => (/events|of|measure|finding/.test(name) ? '' : `${name}: `) + chance.getAttribute(name),
        )
        .join(' '),
    );

  describe('that are not shown, or are struck out or raised', () => {
    for (const [what, html, expected] of [
      ['a footnote', '59 of 100<sup>2</sup>', '59 100'],
      ['a footnote with a link', '59 of 100<sup><a href="#n2">[2]</a></sup>', '59 100'],
      ['a footnote that is lowered', '59 of 100<sub>2</sub>', '59 100'],
      [
        'a footnote raised by its style',
        '59 of 100<span style="font-size:6pt; vertical-align: super">2</span>',
        '59 100',
      ],
      ['a footnote that is typed', '59 of 100*', '59 100'],
      ['a number to sort by', '<span hidden>1</span>9 of 100', '9 100'],
      ['the same, hidden by its style', '<span style="color:red;display:none">1</span>9 of 100', '9 100'],
      ['the same, made invisible', '<span style="visibility: hidden">1</span>9 of 100', '9 100'],
      ['an old number', '<s>45 of 100</s>', undefined],
      ['an old number and a new one', '<del>40</del> <ins>30</ins> of 100', '30 100'],
      [
        'an old number, struck by its style',
        '<span style="text-decoration: line-through">45</span> 30 of 100',
        '30 100',
      ],
      ['an old line', '<p style="text-decoration:line-through">45 of 100</p><p>30 of 100</p>', '30 100'],
      ['a hidden line', '<p hidden>45 of 100</p><p>30 of 100</p>', '30 100'],
      ['a template', '<template>1</template>9 of 100', '9 100'],
      ['a style and a script', '<style>.x{top:1px}</style><script type="x">1</script>9 of 100', '9 100'],
      ['words for no script', '<noscript>1</noscript>9 of 100', '9 100'],
    ] as const)
      it(`are no part of others: ${what}`, async () => {
        await put(table([`Better?|${html}|Not known`]));
        expect(chances()).to.deep.equal([...(expected ? [expected] : []), 'not-known']);
      });

    it('stay in the page, in view', async () => {
      await put(
        table([
          'Better?|59 of 100<sup>2</sup>|<s>45</s> 30 of 100',
          'Worse?|8 of 100*|Not known<sup>a</sup>',
        ]),
      );
      const words = seen(place);
      for (const mark of ['59 of 1002', '45 30 of 100', '8 of 100*']) expect(words).to.contain(mark);
      expect(place.querySelectorAll('sup, s'), 'the marks').to.have.lengthOf(3);
    });

    it('are no part of a name', async () => {
      const problems = await put(
        table(
          ['Better?|59 of 100|45 of 100'],
          'Q|<style>.x{color:red}</style>Drops A<sup>1</sup>|<s>Old</s> No drops<sup>b</sup>',
        ),
      );
      const { value } = readComparison(all('da-treatment-comparison')[0]!);
      expect(value.options.map(({ name, value }) => [name, value])).to.deep.equal([
        ['Drops A', 'drops-a'],
        ['No drops', 'no-drops'],
      ]);
      expect(problems).to.deep.equal([]);
    });

    it('take no place in a table', async () => {
      await put(
        `<table class="da-treatment-comparison"><tr><th>Q</th><th hidden>Key</th><th>A</th><th>B</th></tr>
         <tr hidden><td>Old?</td><td>1</td><td>2 of 100</td><td>3 of 100</td></tr>
         <tr><td>Better?</td><td style="display:none">7</td><td>59 of 100</td><td>45 of 100</td></tr></table>`,
      );
      const { value } = readComparison(all('da-treatment-comparison')[0]!);
      expect(value.options.map(({ name }) => name)).to.deep.equal(['A', 'B']);
      expect(
        value.groups[0]!.rows.map(({ cells }) => cells.map(({ chances }) => chances[0]?.treatment?.events)),
      ).to.deep.equal([[59, 45]]);
    });
  });

  describe('of which a cell has several', () => {
    const lines =
      '98 of 100|When: after 5 years|Certainty: high|80 of 100|When: after 15 years|Certainty: low';
    const expected = [
      '98 100 timeframe: after 5 years certainty: high',
      '80 100 timeframe: after 15 years certainty: low',
    ];
    it('are chances by themselves, each with the facts after it', async () => {
      for (const cell of [
        lines.replaceAll('|', '<br>'),
        lines
          .split('|')
          .map((line) => `<p>${line}</p>`)
          .join(''),
        `<p>${lines.replaceAll('|', '<br>').replace('<br>80', '</p><p>80')}</p>`,
        `<ul><li>${lines.replaceAll('|', '<br>').replace('<br>80', '</li><li>80')}</li></ul>`,
      ]) {
        expect(await put(table([`How many are alive?|${cell}|Not known`]))).to.deep.equal([]);
        expect(chances(), cell).to.deep.equal([...expected, 'not-known']);
      }
    });

    it('share the facts before the first', async () => {
      await put(table(['Better?|When: after 5 years<br>98 of 100<br>Certainty: low<br>80 of 100|Not known']));
      expect(chances()).to.deep.equal([
        'timeframe: after 5 years 98 100 certainty: low',
        'timeframe: after 5 years 80 100',
        'not-known',
      ]);
    });

    it('are not read where a fact is said twice of one', async () => {
      const problems = await put(
        table(['Better?|98 of 100<br>When: after 5 years<br>When: after 15 years|97 of 100']),
      );
      expect(chances()).to.deep.equal([]);
      expect(problems).to.deep.equal(['row “Better?”, “Drops A”: “98 of 100”']);
    });

    it('are not read where one of them cannot be', async () => {
      const problems = await put(
        table([
          'Better?|98 of 100<br>When: after 5 years<br>about 80 of 100<br>When: after 15 years|Not known',
        ]),
      );
      expect(chances()).to.deep.equal(['not-known']);
      expect(problems).to.deep.equal(['row “Better?”, “Drops A”: “about 80 of 100”']);
    });

    it('have no clear difference where that stands under one', async () => {
      await put(
        table(['Better?|9 of 100 with A, compared with 8 of 100 with B<br>No clear difference|Not known']),
      );
      expect(chances()).to.deep.equal(['9 100 8 100 no-clear-difference', 'not-known']);
    });

    it('stay words in a section that is one chance', async () => {
      const problems = await put(
        '<div class="da-chance"><p>98 of 100</p><p>When: after 5 years</p><p>80 of 100</p></div>',
      );
      expect(all('da-chance')).to.deep.equal([]);
      expect(problems).to.deep.equal(['content: “80 of 100”']);
    });
  });

  describe('of which nothing says that they are people', () => {
    for (const row of [
      'How much does your plan pay?|80%|60%',
      'Relative reduction in people with a stroke|30%|10%',
      'Strength of the cream|1%|2%',
      'When?|11/2026|12/2026',
      'Eyesight|20/200|20/100',
      'How much?|10/20 mg|100/160 mg',
      'How often?|1/2 tablet|24/7',
      'Blood pressure|80/120|90/140',
      'Hours|8 of 24 hours|5 in 100 days',
    ])
      it(`stay words, and nothing is told: ${row}`, async () => {
        expect(await put(table([row]))).to.deep.equal([]);
        expect(chances()).to.deep.equal([]);
      });

    it('stay words where patients are named in the heading alone, and the row is of something else', async () => {
      await put(table(['How much does the plan pay?|80%|60%'], 'Q|People given drops|People given none'));
      expect(chances()).to.deep.equal([]);
    });

    it('are people where the title, the title over it, the heading, the cell or a label says so', async () => {
      const two = ['6 100', '26 100'];
      for (const html of [
        table(['How many people feel sick?|6%|26 %']),
        table(['How many people…?||', 'Feel sick|6%|26%']),
        table(['Sick|6%|26%'], 'Q|People given a sugar pill|People given drops'),
        table(['Sick|6 % of people|26/100 people']),
        table(['Sick|6%<br>What happened: felt sick|26%<br>What happened: felt sick']),
      ]) {
        await put(html);
        expect(chances(), html).to.deep.equal(two);
      }
    });

    it('are told once a row, with what to do', async () => {
      expect(await put(table(['Burning|1.2%|<1%', 'Redness|5%|5-10%']))).to.deep.equal([
        'row “Burning”, “Drops A”: “1.2%”',
        'row “Redness”, “Drops A”: “5%”',
      ]);
      expect(chances()).to.deep.equal([]);
    });
  });

  describe('that are ratios', () => {
    it('stay in their author’s words, and are not drawn', async () => {
      await put(
        table([
          'Infection|1 in 8|Does not apply',
          'Clot|1 in 1,000|1 in a million',
          'Pain|1 in 3 people|2 in 3',
        ]),
      );
      expect(chances()).to.deep.equal([
        '1 in 8',
        'does-not-apply',
        '1 in 1,000',
        '1 in a million',
        '1 in 3 people',
        '2 in 3',
      ]);
      expect(seen(place)).to.contain('The source gives: 1 in 8').and.not.to.contain('In the study: 1 of 8');
      expect(
        all('da-chance').some((chance) => chance.shadowRoot?.querySelector('svg')),
        'icons',
      ).to.equal(false);
    });

    it('are not mixed with counts', async () => {
      for (const other of ['12 of 182', '3 in 100', '3 per 1,000']) {
        expect(await put(table([`Clot|1 in 8|${other}`])), other).to.deep.equal([
          'row “Clot”, “Drops A”: “1 in 8”',
        ]);
        expect(chances()).to.deep.equal([]);
      }
    });

    it('are never made of a bound', async () => {
      const words = [
        'up to 1 in 10',
        'fewer than 1 in 10,000',
        'more than 1 in 10',
        'between 1 in 10 and 1 in 100',
      ];
      const problems = await put(table([`Pain|${words[0]}|${words[1]}`, `Clot|${words[2]}|${words[3]}`]));
      expect(chances()).to.deep.equal([]);
      expect(
        problems.map((problem) => /“([^“]*)”$/.exec(problem)?.[1]),
        'each',
      ).to.deep.equal(words);
    });
  });

  describe('in a row', () => {
    for (const other of [
      'about 5 of 100',
      '5-10 of 100',
      '&lt;1%',
      '0.45',
      '7',
      '24/7',
      '12-Mar',
      '≈3 %',
      '2–3',
    ])
      it(`are all read, or none: beside “${other}”`, async () => {
        const problems = await put(
          table([`How many people feel sick?|8 of 100|${other}`, 'Better?|59 of 100|45 of 100']),
        );
        expect(chances(), 'the other row').to.deep.equal(['59 100', '45 100']);
        const got = other.replace('&lt;', '<');
        expect(problems).to.deep.equal([`row “How many people feel sick?”, “No drops”: “${got}”`]);
        expect(seen(place)).to.contain('8 of 100').and.to.contain(got);
      });

    it('are read beside words', async () => {
      expect(
        await put(table(['Sick?|8 of 100|None observed', 'Better?|59 of 100|Not studied'])),
      ).to.deep.equal([]);
      expect(chances()).to.deep.equal(['8 100', '59 100', 'not-studied']);
    });

    it('that shares a cell with another are read in both or in none', async () => {
      const problems = await put(
        `<table class="da-treatment-comparison"><tr><th>Q</th><th>A</th><th>B</th></tr>
         <tr><td>Better?</td><td rowspan="2">8 of 100</td><td>9 of 100</td></tr><tr><td>Worse?</td><td>about 7 of 100</td></tr></table>`,
      );
      expect(problems).to.deep.equal(['row “Worse?”, “B”: “about 7 of 100”']);
      expect(chances()).to.deep.equal([]);
    });

    it('of side effects are all read, or none', async () => {
      const effects = (events: string, others: string) =>
        put(`<table class="da-side-effects"><tr><th>Effect</th><th>With drops</th><th>Without</th></tr>
          <tr><td>Sore eyes</td><td>${events}</td><td>${others}</td></tr></table>`);
      expect(await effects('8 of 100', '3%')).to.deep.equal([]);
      expect(all('da-side-effect')[0]?.events, 'a column says it').to.equal('8');
      for (const [events, others] of [
        ['8 of 100', 'about 3%'],
        ['&lt;1%', '3 of 100'],
        ['1 in 8', '3 of 100'],
        ['8 of 100', '1 in 8'],
      ] as const) {
        expect(await effects(events, others), `${events}, ${others}`).to.have.lengthOf(1);
        const [effect] = all('da-side-effect');
        expect([effect?.events, effect?.comparatorEvents, effect?.measure], others).to.deep.equal([
          undefined,
          undefined,
          undefined,
        ]);
        expect(seen(place)).to.contain(others).and.to.contain(events.replace('&lt;', '<'));
      }
      expect(await effects('1 in 8', '')).to.deep.equal([]);
      expect(all('da-side-effect')[0]?.measure, 'a ratio by itself').to.equal('1 in 8');
    });
  });

  describe('in a language that is not built in', () => {
    for (const [lang, rows] of [
      ['de', ['Wie viele starben?|5 von 1.000|4 von 1.000', 'Wie viele hatten Schmerzen?|0,5 %|2,5 %']],
      ['ja', ['よくなる人は？|１００人中８人|100人中5人', '痛み|８％|5%']],
      ['hi', ['कितने लोग बेहतर?|१०० में से ८|100 में से 5', 'बड़ी|1,20,000/2,00,000|60,000/1,00,000']],
    ] as const)
      it(`stay words, and one message says why: ${lang}`, async () => {
        place.lang = lang;
        expect(await put(table(rows))).to.deep.equal([`lang: “${lang}”`]);
        expect(chances()).to.deep.equal([]);
      });

    it('are read where they are written in English', async () => {
      place.lang = 'de';
      expect(await put(table(['?|1.234 of 2.000|12,5 % of people']))).to.deep.equal([]);
      expect(chances()).to.deep.equal(['1234 2000', '12.5 100']);
    });
  });

  describe('in a table of another kind', () => {
    it('stay there where its columns tell of the numbers, and are no options', async () => {
      const problems = await put(
        `<table class="da-treatment-comparison"><thead>
         <tr><th rowspan="2">Outcomes</th><th colspan="2">Effects</th><th rowspan="2">Certainty of the evidence</th></tr>
         <tr><th>Risk with placebo</th><th>Risk with drug Z</th></tr></thead>
         <tbody><tr><td>Less pain</td><td>145 per 1000</td><td>267 per 1000</td><td>LOW<sup>a</sup></td></tr></tbody></table>`,
      );
      expect(problems).to.deep.equal(['header row: “Certainty of the evidence”']);
      expect(all('da-treatment-comparison')).to.deep.equal([]);
    });

    it('stay there where it is a list of questions', async () => {
      const problems = await put(
        '<div class="da-question-list"><p>How often?</p><table><tr><th></th><th>Never</th></tr><tr><td>Low mood</td><td>0</td></tr></table></div>',
      );
      expect(all('da-question')).to.deep.equal([]);
      expect(problems).to.deep.equal(['content: “Never Low mood 0”']);
    });
  });

  describe('and lines with a name and a colon', () => {
    it('that are all of an item are its words', async () => {
      await put(`<ul class="da-question-list"><li>Answers: yes / no?</li><li>Do you smoke?<br>Answers: yes / no</li></ul>
        <ul class="da-values"><li>Toward: nothing</li><li>I want peace.<br>Toward: No drops</li></ul>
        <ul class="da-timeline"><li>Before: bring lenses.</li><li>Before:</li><li class="da-when-day">Before: eat.</li></ul>`);
      expect(all('da-question').map((one) => [authorText(one), one.answers])).to.deep.equal([
        ['Answers: yes / no?', undefined],
        ['Do you smoke?', 'yes / no'],
      ]);
      expect(all('da-value').map((one) => [authorText(one), one.toward])).to.deep.equal([
        ['Toward: nothing', undefined],
        ['I want peace.', 'no-drops'],
      ]);
      expect(all('da-step').map((one) => [authorText(one), one.when])).to.deep.equal([
        ['bring lenses.', 'before'],
        ['Before:', undefined],
        ['Before: eat.', 'day'],
      ]);
    });

    it('whose value cannot be read are words', async () => {
      await put(`<div class="da-decision-aid"><p>Decision: A or B?</p><p>Country: the one you live in</p></div>
        <div class="da-check"><p>Right: the second one</p><p>Is it so?</p><ul><li>Yes</li><li>No</li></ul></div>`);
      expect(seen(place)).to.contain('Country: the one you live in').and.to.contain('Right: the second one');
      expect(all('da-decision-aid')[0]?.decision).to.equal('A or B?');
    });
  });

  describe('of any table', () => {
    /** A line of a cell, and what it says of people. Nothing: it says nothing that can be read as such. */
    interface Told {
      readonly html: string;
      readonly said?: { events?: number; of?: number; measure?: string; finding?: string };
      /** Whether a title has to say that it is of people. */
      readonly isOpen?: boolean;
      readonly when?: string | undefined;
    }
    const words = {
      en: {
        of: 'of',
        per: 'per',
        among: 'in',
        when: 'When',
        after: 'after',
        weeks: 'weeks',
        about: 'about',
        none: 'Not studied',
        people: 'How many people are better',
        other: 'What helps',
        hours: 'hours',
      },
      es: {
        of: 'de',
        per: 'por',
        among: 'de cada',
        when: 'Cuándo',
        after: 'tras',
        weeks: 'semanas',
        about: 'unos',
        none: 'No se ha estudiado',
        people: 'Cuántas personas mejoran',
        other: 'Qué ayuda',
        hours: 'horas',
      },
    };
    type Language = keyof typeof words;

    /** What stands beside a number and is no part of it. */
    const beside = fc.constantFrom(
      (html: string) => html,
      (html: string) => `<b>${html}</b>`,
      (html: string) => `<span hidden>7</span>${html}`,
      (html: string) => `<span style="display: none">7</span>${html}`,
      (html: string) => `<s>7 of 100</s> ${html}`,
      (html: string) => `<del>7</del>${html}`,
      (html: string) => `${html}<sup>2</sup>`,
      (html: string) => `${html}<sub>3</sub>`,
      (html: string) => `<style>.a{top:1px}</style>${html}<!-- 7 of 100 -->`,
      (html: string) => `${html}<template>9</template>*`,
    );
    const line = (language: Language): fc.Arbitrary<Told> => {
      const { of, per, among, after, weeks, about, none, hours } = words[language];
      const number = (value: number) => formatNumber(value, language);
      const pair = fc
        .integer({ min: 1, max: 3000 })
        .chain((total) => fc.tuple(fc.nat({ max: total }), fc.constant(total)));
      const share = fc
        .constantFrom(100, 1000, 10_000)
        .chain((total) => fc.tuple(fc.integer({ min: 2, max: total }), fc.constant(total)));
      const told = fc.oneof(
        pair.map(([events, total]): Told => ({
          html: `${number(events)} ${of} ${number(total)}`,
          said: { events, of: total },
        })),
        share.map(([events, total]): Told => ({
          html: `${number(events)} ${per} ${number(total)}`,
          said: { events, of: total },
        })),
        fc
          .nat({ max: 100 })
          .map((events): Told => ({ html: `${events} %`, said: { events, of: 100 }, isOpen: true })),
        fc.constant<Told>({ html: none, said: { finding: 'not-studied' } }),
      );
      const untold = fc.oneof(
        pair.map(([events, total]): Told => ({ html: `${about} ${number(events)} ${of} ${number(total)}` })),
        pair.map(([events, total]): Told => ({ html: `${number(events)} ${of} ${number(total)} ${hours}` })),
        fc.nat({ max: 100 }).map((events): Told => ({ html: `&lt;${events}%` })),
        fc.nat({ max: 100 }).map((events): Told => ({ html: String(events) })),
        fc.constant<Told>({ html: 'Words.' }),
      );
      const ratio = fc
        .integer({ min: 2, max: 99 })
        .map((total): Told => ({ html: `1 ${among} ${total}`, said: { measure: `1 ${among} ${total}` } }));
      return fc
        .tuple(
          fc.oneof(
            { weight: 6, arbitrary: told },
            { weight: 2, arbitrary: untold },
            { weight: 1, arbitrary: ratio },
          ),
          beside,
          fc.option(fc.nat({ max: 50 })),
        )
        .map(([told, decorate, given]) => {
          // a fact after words is of all that comes after them
          const when = given === null || told.html === 'Words.' ? undefined : `${after} ${given} ${weeks}`;
          return {
            ...told,
            when,
            html: decorate(told.html) + (when ? `<br>${words[language].when}: ${when}` : ''),
          };
        });
    };
    /** A cell, and how far it reaches. */
    interface Given {
      readonly lines: readonly Told[];
      readonly isTall: boolean;
      readonly isWide: boolean;
    }
    const given = (language: Language): fc.Arbitrary<Given> =>
      fc.record({
        lines: fc.array(line(language), { minLength: 1, maxLength: 3 }),
        isTall: fc.integer({ max: 5, min: 0 }).map((one) => one === 0),
        isWide: fc.integer({ max: 5, min: 0 }).map((one) => one === 0),
      });
    const tables = fc.constantFrom<Language>('en', 'es').chain((language) =>
      fc.record({
        language: fc.constant(language),
        hasTwoHeads: fc.boolean(),
        rows: fc.array(
          fc.record({
            isOfPeople: fc.boolean(),
            cells: fc.tuple(given(language), given(language), given(language)),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    );

    it('shows no number that is not there of people, under that option, in that row, at that time', () => {
      let read = 0;
      fc.assert(
        fc.property(tables, ({ language, hasTwoHeads, rows }) => {
          const { people, other } = words[language];
          /** The cell at each place. */
          const at = rows.map((): (Given | undefined)[] => [undefined, undefined, undefined]);
          const html = rows.map(({ isOfPeople, cells }, row) => {
            const made = cells.map((cell, column) => {
              if (at[row]![column]) return '';
              const isTall = cell.isTall && row + 1 < rows.length;
              const isWide = cell.isWide && column < 2 && !at[row]![column + 1];
              for (let down = 0; down <= Number(isTall); down++)
                for (let right = 0; right <= Number(isWide); right++) at[row + down]![column + right] = cell;
              const lines = cell.lines.map(({ html }) => `<p>${html}</p>`).join('');
              return `<td rowspan="${1 + Number(isTall)}" colspan="${1 + Number(isWide)}">${lines}</td>`;
            });
            return `<tr><td>${isOfPeople ? people : other} ${'abcd'[row]}?</td>${made.join('')}</tr>`;
          });
          const head = hasTwoHeads
            ? '<tr><th rowspan="2">?</th><th colspan="2">Drops</th><th rowspan="2">C</th></tr><tr><th>A<sup>1</sup></th><th>B</th></tr>'
            : '<tr><th>?</th><th>A<sup>1</sup></th><th><s>x</s>B</th><th>C</th></tr>';
          place.lang = language;
          place.innerHTML = `<table class="da-treatment-comparison"><caption>Example data</caption><thead>${head}</thead><tbody>${html.join('')}</tbody></table>`;
          enhance(place);
          const element = place.querySelector('da-treatment-comparison');
          if (!element) return;
          const { value } = readComparison(element);
          expect(value.options.map(({ name }) => name.replace('Drops – ', ''))).to.deep.equal([
            'A',
            'B',
            'C',
          ]);
          const found = value.groups.flatMap(({ rows }) => rows);
          // a cell over all options beside a title leaves a row of one cell
          for (const [index, { cells, title }] of found.entries()) {
            const row = rows.findIndex((_, row) => title?.endsWith(`${'abcd'[row]}?`));
            expect(row, `the row of ${title}`).to.equal(index);
            const isOfPeople = (cell: Given) =>
              at.some((places, row) => places.includes(cell) && rows[row]!.isOfPeople);
            let column = 0;
            let counted = 0;
            const unread: string[] = [];
            for (const { chances } of cells) {
              const cell = at[row]![column]!;
              while (at[row]![column] === cell) column++;
              const lines = cell.lines.filter(({ said, isOpen }) => said && (!isOpen || isOfPeople(cell)));
              const hasNumber = chances.some(({ treatment, measure }) => treatment ?? measure);
              if (hasNumber) counted++;
              else if (cell.lines.some(({ said }) => said && !said.finding)) unread.push(cell.lines[0]!.html);
              // all that the cell says, in its order; or only why there is no number
              const expected = hasNumber ? lines : lines.filter(({ said }) => said?.finding);
              expect(
                chances.map(({ treatment, measure, finding, timeframe }) => ({
                  ...(treatment && { events: treatment.events, of: treatment.of }),
                  ...(measure && { measure }),
                  ...(finding && { finding }),
                  ...(timeframe && { timeframe }),
                })),
                place.innerHTML,
              ).to.deep.equal(
                (hasNumber || chances.length ? expected : []).map(({ said, when }) => ({
                  ...said,
                  ...(when && { timeframe: when }),
                })),
              );
              read += chances.filter(({ treatment }) => treatment).length;
            }
            if (counted) expect(unread, `beside numbers in ${title}`).to.deep.equal([]);
          }
        }),
        { numRuns: 300 },
      );
      expect(read, 'numbers that were read').to.be.greaterThan(50);
    }).timeout(60_000);
  });
});
