/** Tables as they come from other programs. All data is invented. */
import type { Clipboard, PasteContext } from '../../src/builder/paste.js';

export interface PastedCase {
  readonly from: string;
  readonly clipboard: Clipboard;
  readonly context?: PasteContext;
  readonly options: readonly string[];
  /** The titles of groups, and the rows: their title and their answers. */
  readonly rows: readonly (string | readonly [string, ...unknown[]])[];
  /** What is told: a beginning of each message, with its place. */
  readonly told: readonly string[];
}

const word = (...lines: readonly string[]) =>
  `<td width=208 valign=top style='width:155.8pt;border:solid windowtext 1.0pt'>${lines
    .map(
      (line) =>
        `<p class=MsoNormal style='margin-bottom:0in;mso-yfti-cnfc:1'><span lang=EN-GB style='mso-bidi-font-family:Calibri'>${line}<o:p></o:p></span></p>`,
    )
    .join('')}</td>`;
const docs = (...lines: readonly string[]) =>
  `<td style="border:solid #000 1pt;padding:5pt">${lines.map((line) => `<p dir="ltr" style="line-height:1.2"><span style="font-size:11pt;white-space:pre-wrap">${line}</span></p>`).join('') || '<br>'}</td>`;
const row = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
const td = (...cells: readonly string[]) => row(...cells.map((cell) => `<td>${cell}</td>`));

const better = { chance: { events: 59, of: 100 } };
const PERCENT = 'A percentage stays words';

export const cases: readonly PastedCase[] = [
  {
    from: 'Word',
    clipboard: {
      html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal { margin: 0 } --></style></head><body lang=EN-GB><!--StartFragment--><table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>${row(word('Your question'), word('Drops A', 'Approved'), word('No drops', 'No new treatment'))}${row(word('<b>What may go well?</b>'), word('&nbsp;'), word('&nbsp;'))}${row(word('How many people have less dry eyes?'), word('59&nbsp;of&nbsp;100', 'When: after 4&nbsp;weeks'), word('Not studied'))}${row(word('Can you drive?'), word('After an hour'), word('Yes'))}</table><!--EndFragment--></body></html>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [
      'What may go well?',
      [
        'How many people have less dry eyes?',
        { chance: { events: 59, of: 100, timeframe: 'after 4 weeks' } },
        { chance: { finding: 'not-studied' } },
      ],
      ['Can you drive?', 'After an hour', 'Yes'],
    ],
    told: [],
  },
  {
    from: 'Google Docs',
    clipboard: {
      html: `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><div dir="ltr" align="left"><table style="border:none"><colgroup><col width="185"/><col width="219"/></colgroup><tbody>${row(docs('Your question'), docs('Drops A'), docs('No drops'))}${row(docs('What may go well?'), docs(), docs())}${row(docs('How many people have less dry eyes?'), docs('59 of 100', 'Source: Invented 2026'), docs('45 of 100', 'Source: Invented 2026'))}</tbody></table></div></b><br>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [
      'What may go well?',
      [
        'How many people have less dry eyes?',
        { chance: { events: 59, of: 100, sources: ['invented-2026'] } },
        { chance: { events: 45, of: 100, sources: ['invented-2026'] } },
      ],
    ],
    told: [],
  },
  {
    from: 'Google Sheets',
    clipboard: {
      html: `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc}--></style><table dir="ltr" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px"><td data-sheets-value="{&quot;1&quot;:2}"></td><td>Drops A</td><td>No drops</td></tr><tr><td>People with less dry eyes</td><td data-sheets-value="{&quot;1&quot;:3}">59 of 100</td><td>45 of 100</td></tr><tr><td>Visits</td><td>2</td><td>0</td></tr></tbody></table></google-sheets-html-origin>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [
      ['People with less dry eyes', better, { chance: { events: 45, of: 100 } }],
      ['Visits', '2', '0'],
    ],
    told: [],
  },
  {
    from: 'Excel, with percentages and what Excel makes of fractions',
    clipboard: {
      html: `<table border=0 cellpadding=0 style='border-collapse:collapse'><col width=140 span=4><tr height=24><td class=xl65>Your question</td><td class=xl65>Drops A</td><td>No drops</td></tr><tr><td>How many people have less dry eyes?</td><td class=xl67 align=right x:num="0.59">59%</td><td>45%</td></tr><tr><td>Sore eyes</td><td>12-Mar</td><td>1,234 of 2,000</td></tr><tr><td>Missing</td><td>#N/A</td><td>-</td></tr></table>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [
      ['How many people have less dry eyes?', '59%', '45%'],
      ['Sore eyes', '12-Mar', '1,234 of 2,000'],
      ['Missing', '#N/A', '-'],
    ],
    told: [
      'row “Sore eyes”, “Drops A”: Got “12-Mar”',
      `row “How many people have less dry eyes?”, “Drops A”: ${PERCENT}`,
      `row “How many people have less dry eyes?”, “No drops”: ${PERCENT}`,
    ],
  },
  {
    from: 'Excel, where the author has said of how many people the percentages are',
    clipboard: {
      html: `<table>${td('', 'Drops A', 'No drops')}${td('Less dry eyes', '59%', '4.5 %')}</table>`,
    },
    context: { of: 200 },
    options: ['Drops A', 'No drops'],
    rows: [['Less dry eyes', { chance: { events: 118, of: 200 } }, { chance: { events: 9, of: 200 } }]],
    told: [],
  },
  {
    from: 'a spreadsheet as text',
    clipboard: {
      text: '\tDrops A\tNo drops\r\nPeople who feel better\t59 of 100\t45 of 100\r\n"Two\nlines ""here"""\tYes\tNo\r\n',
    },
    options: ['Drops A', 'No drops'],
    rows: [
      ['People who feel better', better, { chance: { events: 45, of: 100 } }],
      ['Two lines "here"', 'Yes', 'No'],
    ],
    told: [],
  },
  {
    from: 'LibreOffice',
    clipboard: {
      html: `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/></head><body><table width="100%" cellpadding="4" cellspacing="0"><col width="85*"/><thead><tr valign="top"><th width="33%"><p><br/></p></th><th><p><font face="Liberation Serif">Drops A</font></p></th><th><p>No drops</p></th></tr></thead><tbody><tr valign="top"><td><p align="left">How many people have less dry eyes?</p></td><td><p>59 out of 100</p></td><td><p>Not known</p></td></tr></tbody></table></body></html>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [['How many people have less dry eyes?', better, { chance: { finding: 'not-known' } }]],
    told: [],
  },
  {
    from: 'Notion',
    clipboard: {
      html: '<table id="1a2b" class="simple-table"><thead class="simple-table-header"><tr id="x"><th id="aa" class="simple-table-header-color">Your question</th><th id="bb">Drops A</th><th id="cc">No drops</th></tr></thead><tbody><tr id="y"><th id="aa1">How many people have less dry eyes?</th><td id="bb1">59 of 100<br/>When: after 4 weeks</td><td id="cc1">45 of 100<br/>When: after 4 weeks</td></tr><tr><th>Drive?</th><td>✅</td><td>❌</td></tr></tbody></table>',
    },
    options: ['Drops A', 'No drops'],
    rows: [
      [
        'How many people have less dry eyes?',
        { chance: { events: 59, of: 100, timeframe: 'after 4 weeks' } },
        { chance: { events: 45, of: 100, timeframe: 'after 4 weeks' } },
      ],
      ['Drive?', '✅', '❌'],
    ],
    told: [],
  },
  {
    from: 'notes with bars',
    clipboard: {
      text: 'Look:\n| Question | Drops A | No drops |\n|---|:---:|---|\n| **People better?** | 59 of 100 | 45 of 100<br>When: later |',
    },
    options: ['Drops A', 'No drops'],
    rows: [['People better?', better, { chance: { events: 45, of: 100, timeframe: 'later' } }]],
    told: [],
  },
  {
    from: 'GRADE: assumed and corresponding risk, certainty in words and in circles',
    clipboard: {
      html: `<table><thead><tr><th rowspan="2">Outcomes</th><th colspan="2">Anticipated absolute effects<sup>*</sup> (95% CI)</th><th rowspan="2">Relative effect<br>(95% CI)</th><th rowspan="2">№ of participants<br>(studies)</th><th rowspan="2">Certainty of the evidence<br>(GRADE)</th><th rowspan="2">Comments</th></tr><tr><th>Risk with placebo</th><th>Risk with drug Z</th></tr></thead><tbody><tr><td>Pain reduced by half<br>follow-up: 12 weeks</td><td>145 per 1000</td><td><b>267 per 1000</b><br>(205 to 348)</td><td><b>RR 1.84</b><br>(1.41 to 2.40)</td><td>1034<br>(4 RCTs)</td><td>⨁⨁◯◯<br>LOW<sup>a,b</sup></td><td></td></tr><tr><td>Pain, scale 0 to 10</td><td>The mean pain was 5.2 points</td><td>MD 1.1 points lower</td><td>-</td><td>880 (3 RCTs)</td><td>⨁⨁⨁◯<br>MODERATE</td><td></td></tr></tbody></table>`,
    },
    options: ['Placebo', 'Drug Z'],
    rows: [
      [
        'Pain reduced by half',
        {
          chance: {
            events: 145,
            of: 1000,
            baseline: true,
            treatment: 'with placebo',
            timeframe: 'follow-up: 12 weeks',
            certainty: 'low',
          },
        },
        [
          {
            chance: {
              events: 267,
              of: 1000,
              low: 205,
              high: 348,
              comparatorEvents: 145,
              comparatorOf: 1000,
              treatment: 'with drug Z',
              comparator: 'with placebo',
              timeframe: 'follow-up: 12 weeks',
              certainty: 'low',
            },
          },
          'Relative effect: RR 1.84 (1.41 to 2.40)',
          '№ of participants: 1034 (4 RCTs)',
        ],
      ],
      [
        'Pain, scale 0 to 10',
        'The mean pain was 5.2 points',
        ['MD 1.1 points lower', '№ of participants: 880 (3 RCTs)', '⨁⨁⨁◯ MODERATE'],
      ],
    ],
    told: [
      'Marks of notes are left out: *, a,b.',
      'row “Pain, scale 0 to 10”, “Placebo”: There is no number of people in it',
      'row “Pain, scale 0 to 10”, “Drug Z”: There is no number of people in it',
    ],
  },
  {
    from: 'GRADE: an older table, whose circles and words differ',
    clipboard: {
      html: `<table><tr><td rowspan=3>Outcomes</td><td colspan=2>Illustrative comparative risks* (95% CI)</td><td rowspan=3>Quality of the evidence (GRADE)</td></tr><tr><td>Assumed risk</td><td>Corresponding risk</td></tr><tr><td>Control</td><td>Drug Z</td></tr>${td('Sore eyes', '20 per 1000', '30 per 1000 (10 to 80)', '⊕⊕⊕⊝ low')}</table>`,
    },
    options: ['Control', 'Drug Z'],
    rows: [
      [
        'Sore eyes',
        { chance: { events: 20, of: 1000, baseline: true, treatment: 'in the control group' } },
        {
          chance: {
            events: 30,
            of: 1000,
            low: 10,
            high: 80,
            comparatorEvents: 20,
            comparatorOf: 1000,
            treatment: 'with Drug Z',
            comparator: 'in the control group',
          },
        },
      ],
    ],
    told: ['row “Sore eyes”: How certain it is cannot be read'],
  },
  {
    from: 'a facts box, with what is no count',
    clipboard: {
      html: `<table><caption>What difference did drug Z make? (invented)</caption><thead><tr><th></th><th>People given a sugar pill</th><th>People given drug Z (3 mg)</th></tr></thead><tbody><tr><th colspan="3">Did drug Z help?</th></tr><tr><th>Users fell asleep faster</th><td>45 minutes</td><td>30 minutes</td></tr><tr><th>Died</th><td>0%</td><td>0%</td></tr><tr><th>Nausea</th><td>6 in 100</td><td>11 in 100</td></tr></tbody></table>`,
    },
    options: ['People given a sugar pill', 'People given drug Z (3 mg)'],
    rows: [
      'Did drug Z help?',
      ['Users fell asleep faster', '45 minutes', '30 minutes'],
      ['Died', '0%', '0%'],
      ['Nausea', { chance: { events: 6, of: 100 } }, { chance: { events: 11, of: 100 } }],
    ],
    told: [
      `row “Died”, “People given a sugar pill”: ${PERCENT}`,
      `row “Died”, “People given drug Z (3 mg)”: ${PERCENT}`,
    ],
  },
  {
    from: 'a page with footnotes and a power of ten',
    clipboard: {
      html: `<table>${td('', 'Drops A<sup>1</sup>', 'No drops')}${td('How many people are better?', '59 of 100<sup>2</sup>', '45 of 100<sup><a href="#a">a</a></sup>')}${td('Germs in a drop', '10<sup>6</sup>', 'None')}</table>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [
      ['How many people are better?', better, { chance: { events: 45, of: 100 } }],
      ['Germs in a drop', '10⁶', 'None'],
    ],
    told: ['Marks of notes are left out: 1, 2, a.'],
  },
  {
    from: 'a page, with what is struck out and hidden',
    clipboard: {
      html: `<table>${td('', 'Drops A', 'No drops')}${td('How many people are better?', '59 of 100<span style="display:none">9</span>', '45 of 100<span hidden> of all</span>')}</table>`,
    },
    options: ['Drops A', 'No drops'],
    rows: [['How many people are better?', better, { chance: { events: 45, of: 100 } }]],
    told: [],
  },
  {
    from: 'a page in Spanish',
    clipboard: {
      html: `<table>${td('Su pregunta', 'Gotas A', 'Sin gotas')}${td('¿Cuántas personas mejoran?', '59 de 100', '1.450 de 10.000')}${td('¿Se sabe más?', 'No se sabe', '12,5 %')}</table>`,
    },
    context: { lang: 'es' },
    options: ['Gotas A', 'Sin gotas'],
    rows: [
      ['¿Cuántas personas mejoran?', better, { chance: { events: 1450, of: 10000 } }],
      ['¿Se sabe más?', { chance: { finding: 'not-known' } }, '12,5 %'],
    ],
    told: [`row “¿Se sabe más?”, “Sin gotas”: ${PERCENT}`],
  },
  {
    from: 'a table whose first row names nothing',
    clipboard: {
      html: `<table>${td('Better', '59 of 100', '45 of 100')}${td('Worse', '1 of 100', '2 of 100')}</table>`,
    },
    options: ['59 of 100', '45 of 100'],
    rows: [['Worse', '1 of 100', '2 of 100']],
    told: ['Header row: got “59 of 100”', 'All of it stays words'],
  },
  {
    from: 'a page, with ratios, words around numbers, and a row of which one number cannot be read',
    clipboard: {
      html: `<table>${td('', 'Operation', 'Waiting')}${td('Infection', '1 in 8', 'Does not apply')}${td('Bleeding', 'fewer than 1 in 10,000', 'about 3 of 100 people')}${td('How many people are sore?', '8 of 100', '5-10 of 100')}</table>`,
    },
    options: ['Operation', 'Waiting'],
    rows: [
      ['Infection', { chance: { measure: '1 in 8' } }, { chance: { finding: 'does-not-apply' } }],
      ['Bleeding', 'fewer than 1 in 10,000', 'about 3 of 100 people'],
      ['How many people are sore?', '8 of 100', '5-10 of 100'],
    ],
    told: [
      'row “Bleeding”, “Operation”: Got “fewer than 1 in 10,000”',
      'row “Bleeding”, “Waiting”: Got “about 3 of 100 people”',
      'row “How many people are sore?”, “Waiting”: Got “5-10 of 100”',
    ],
  },
  {
    from: 'a page, with cells over two columns and rows',
    clipboard: {
      html: `<table><tr><th>Question</th><th>Drops A</th><th>Drops B</th></tr><tr><td>Who gives them?</td><td colspan="2">You do</td></tr><tr><td>Can you drive?</td><td rowspan="2">Not for an hour</td><td>Yes</td></tr><tr><td>Can you swim?</td><td>No</td></tr></table>`,
    },
    options: ['Drops A', 'Drops B'],
    rows: [
      ['Who gives them?', { span: 2, text: ['You do'] }],
      ['Can you drive?', 'Not for an hour', 'Yes'],
      ['Can you swim?', 'Not for an hour', 'No'],
    ],
    told: [],
  },
  {
    from: 'a page with two tables, one in a box of its own',
    clipboard: {
      html: `<div><table>${td('', 'A', 'B')}${td('Is it new?', 'Yes', 'No')}</table></div><table>${td('x', 'y')}</table>`,
    },
    options: ['A', 'B'],
    rows: [['Is it new?', 'Yes', 'No']],
    told: ['There are 2 tables in it.'],
  },
  {
    from: 'a page in a language whose words are not read',
    clipboard: {
      html: `<table>${td('', 'Tropfen', 'Keine')}${td('Wie viele spüren nichts?', '59 von 100', '45 von 100')}</table>`,
    },
    context: { lang: 'de' },
    options: ['Tropfen', 'Keine'],
    rows: [['Wie viele spüren nichts?', '59 von 100', '45 von 100']],
    told: ['Lang: got “de”'],
  },
];
