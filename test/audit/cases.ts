type Changes = readonly (readonly [from: string | RegExp, to: string])[];

/** A mistake, and what is next to it and is none. */
export interface Case {
  readonly rule: string;
  /** Changes of the honest aid that make the mistake. */
  readonly bad: Changes;
  /** Changes that look like it. */
  readonly good: Changes;
  /** What of the author’s words is told, or where. */
  readonly told: string;
}

const ASKS = '<td>One tablet in the morning.</td>';
const LEAD = 'You can take your time.';
const WHY = 'The tablets can make it come back.';
const answer = (words: string): Changes => [[ASKS, `<td>${words}</td>`]];
const lead = (words: string): Changes => [[LEAD, words]];
const KETAMINE: Changes = [['decision="My knee', 'decision="Ketamine, or not? My knee']];
const OF_TABLETS = /<da-chance events="45"[^]*?<\/da-chance>/;
const tablets = (rest: string, words = '') =>
  `<da-chance events="45" of="100" ${rest} treatment="with tablets" population="adults with a worn knee joint" source="review-2024">${words}</da-chance>`;
const usual =
  'comparator-events="33" comparator-of="100" comparator="with a dummy tablet" outcome="had less pain" timeframe="after 12 weeks"';
const LAST_COLUMNS = /<th scope="col"><da-option value="as-now"[^]*?<\/tr><\/thead>/;

export const cases: readonly Case[] = [
  {
    rule: 'language-unknown',
    bad: [['lang="en"', 'lang="fr-CA"']],
    good: [['lang="en"', 'lang="es-MX"']],
    told: 'lang="fr"',
  },
  // options
  {
    rule: 'options-two',
    bad: [
      [LAST_COLUMNS, '</tr></thead>'],
      [/(<td><da-chance events="31"[^]*?)<\/tr>/, '</tr>'],
      [/<td><da-chance events="4"[^]*?<\/tr>/, '</tr>'],
      ['<td>Nothing new.</td><td>One tablet in the morning.</td>', ''],
    ],
    good: [],
    told: '1 options',
  },
  {
    rule: 'option-none-new',
    bad: [['approval="no-new-treatment">Going on as now', 'approval="not-a-medicine">Massage']],
    good: [['approval="no-new-treatment">Going on as now', 'approval="not-a-medicine">Carrying on as now']],
    told: 'Massage',
  },
  { rule: 'option-hole', bad: answer(''), good: answer('Not known'), told: 'nothing' },
  { rule: 'option-hole', bad: answer('–'), good: answer('It does not apply'), told: '–' },
  {
    rule: 'option-hole',
    bad: [[/<da-cost option="Going on as now"[^]*?<\/da-cost>/, '']],
    good: [['low="0" high="0" per="once"', 'low="0" high="0" per="course"']],
    told: 'Going on as now',
  },
  {
    rule: 'option-unknown',
    bad: [[/<da-cost option="Pain tablets"/, '<da-cost option="Pain tablet"']],
    good: [[/Pain tablets<\/h4><ol>/, 'The tablets</h4><ol>']],
    told: 'Pain tablet',
  },
  {
    rule: 'benefit-each',
    bad: [
      ['<tbody data-about="benefits">', '<tbody data-about="practical">'],
      [' data-glance="benefit"', ''],
      [' data-glance="harm"', ''],
    ],
    good: [['<tbody data-about="benefits">', '<tbody>']],
    told: 'Exercise',
  },
  {
    rule: 'harm-each',
    bad: [
      ['<tbody data-about="harms">', '<tbody data-about="practical">'],
      [' data-glance="harm"', ''],
    ],
    good: [['<tbody data-about="harms">', '<tbody>']],
    told: 'Pain tablets',
  },
  {
    rule: 'approval-missing',
    bad: [[' approval="not-a-medicine"', '']],
    good: [['approval="not-a-medicine"', 'approval="not-stated"']],
    told: 'Exercise',
  },
  {
    rule: 'approval-unsourced',
    bad: [[' approval-source="label-2025"', '']],
    good: [
      [
        'approval="approved" approval-source="label-2025" approval-as-of="2025-03-01"',
        'approval="not-a-medicine"',
      ],
    ],
    told: 'no source',
  },
  {
    rule: 'approval-unsourced',
    bad: [[' approval-as-of="2025-03-01"', '']],
    good: [['2025-03-01', '2025']],
    told: 'no date',
  },
  {
    rule: 'order-loaded',
    bad: [['alphabetical by name', 'best results first']],
    good: [['alphabetical by name', 'from the least to the most that you have to do']],
    told: 'best results first',
  },
  { rule: 'order-loaded', bad: [[' order="alphabetical by name"', '']], good: [], told: 'no order' },
  {
    rule: 'option-styled',
    bad: [['>Pain tablets</da-option>', '><strong>Pain tablets</strong></da-option>']],
    good: [['>Pain tablets</da-option>', '><span lang="en">Pain tablets</span></da-option>']],
    told: 'Pain tablets',
  },
  {
    rule: 'option-styled',
    bad: [
      [
        '<th scope="col"><da-option value="tablets"',
        '<th scope="col" style="background: gold"><da-option value="tablets"',
      ],
    ],
    good: [
      [
        '<th scope="col"><da-option value="tablets"',
        '<th scope="col" style="width: 8em"><da-option value="tablets"',
      ],
    ],
    told: 'Pain tablets',
  },
  // parts
  {
    rule: 'harm-folded',
    bad: [
      ['<da-side-effects ', '<details><summary>More</summary><da-side-effects '],
      ['</da-side-effects>', '</da-side-effects></details>'],
    ],
    good: [
      ['<da-side-effects ', '<details open><summary>Side effects</summary><da-side-effects '],
      ['</da-side-effects>', '</da-side-effects></details>'],
    ],
    told: 'Bleeding',
  },
  {
    rule: 'harm-folded',
    bad: [
      [
        '<da-side-effect events="2"',
        '<div class="tab-pane"></div><da-side-effect style="display:none" events="2"',
      ],
    ],
    good: [],
    told: 'Bleeding',
  },
  {
    rule: 'harm-marked',
    bad: [[' data-glance="harm"', '']],
    good: [['data-glance="harm"', 'data-glance="gravest-harm"']],
    told: 'benefit',
  },
  {
    rule: 'values-one-sided',
    bad: [
      ['toward="as-now tablets" away="exercise" row="asks"', 'toward="exercise" row="asks"'],
      ['away="tablets" row="harm"', 'toward="exercise" row="asks"'],
    ],
    good: [['toward="exercise" row="asks"', 'toward="as-now" row="asks"']],
    told: '3 statements toward Exercise',
  },
  {
    rule: 'values-no-row',
    bad: [['<da-value toward="exercise" row="asks">', '<da-value toward="exercise">']],
    good: [
      [
        '<da-value toward="exercise" row="asks"><p>I want to do something myself.</p>',
        '<da-value toward="exercise"><p>I want to do something myself.</p><p>Exercise is done by you.</p>',
      ],
    ],
    told: 'I want to do something myself.',
  },
  {
    rule: 'values-no-row',
    bad: [['away="tablets" row="harm"', 'away="exercise" row="harm"']],
    good: [['away="tablets" row="harm"', 'away="as-now" row="harm"']],
    told: 'not known',
  },
  {
    rule: 'cost-point',
    bad: [
      [
        'low="5" high="20" per="month" phase="keeping-on" covered="usually" source="prices-2026"',
        'low="20" high="20" per="month" phase="keeping-on" covered="usually"',
      ],
    ],
    good: [['low="5" high="20"', 'low="20" high="20"']],
    told: 'Pain tablets · Tablets · $20',
  },
  {
    rule: 'cost-phrase',
    bad: [['>Tablets</da-cost>', '>Tablets, as low as $5</da-cost>']],
    good: [['>Tablets</da-cost>', '>Tablets, $5 to $20 with most plans</da-cost>']],
    told: 'as low as',
  },
  {
    rule: 'cost-phrase',
    bad: lead('Financing is available.'),
    good: lead('Ask what you would pay from month to month.'),
    told: 'Financing',
  },
  {
    rule: 'cost-undated',
    bad: [[' prices-as-of="2026-01"', '']],
    good: [['2026-01"', '2026"']],
    told: 'no date',
  },
  { rule: 'cost-undated', bad: [[' region="United States"', '']], good: [], told: 'no place' },
  {
    rule: 'cost-scope',
    bad: [[/<da-cost option="Exercise with a therapist" low="0"[^]*?<\/da-cost>/, '']],
    good: [[' low="0" high="40" per="month" from-month="3"', ' per="month" from-month="3"']],
    told: 'Exercise',
  },
  // numbers
  {
    rule: 'own-sentence-number',
    bad: [
      [
        OF_TABLETS,
        tablets(`${usual} certainty="low" certainty-reason="few"`, '54 of 100 people had less pain.'),
      ],
    ],
    good: [
      [
        OF_TABLETS,
        tablets(
          `${usual} certainty="low" certainty-reason="few"`,
          '45 of 100 people had less pain, and 33 of 100 with a dummy: 12 of 100 more.',
        ),
      ],
    ],
    told: '54 of 100',
  },
  {
    rule: 'number-in-prose',
    bad: lead('In our experience 70% of people can walk again.'),
    good: lead('45 % of people with tablets had less pain.'),
    told: '70%',
  },
  {
    rule: 'number-in-prose',
    bad: answer('It helped 62 of 80 people.'),
    good: answer('One tablet a day, 500 mg, for 6 of 12 weeks.'),
    told: '62 of 80',
  },
  {
    rule: 'denominator-mixed',
    bad: lead('450 of 1,000 had less pain.'),
    good: lead('45 of 100 had less pain.'),
    told: '450 of 1,000',
  },
  {
    rule: 'numbers-differ',
    bad: [['<h4>Headache</h4>', '<h4>had a bad stomach</h4>']],
    good: [
      [
        'events="12" of="100" comparator-events="8" comparator-of="100" seriousness="mild" starts="on the first day" lasts="some hours" act="wait"><h4>Headache</h4>',
        'events="9" of="100" comparator-events="4" comparator-of="100" seriousness="mild" starts="on the first day" lasts="some hours" act="wait"><h4>had a bad stomach</h4>',
      ],
    ],
    told: '12 of 100',
  },
  {
    rule: 'certainty-missing',
    bad: [['certainty="low" certainty-reason="short trials" ', '']],
    good: [
      [
        'certainty="low" certainty-reason="short trials"',
        'certainty="not-rated" certainty-reason="nobody has"',
      ],
    ],
    told: 'less pain',
  },
  {
    rule: 'certainty-high-uncontrolled',
    bad: [
      [
        OF_TABLETS,
        tablets(
          'comparator="none-known" outcome="had less pain" timeframe="after 12 weeks" certainty="high" certainty-reason="many people"',
        ),
      ],
    ],
    good: [
      [
        OF_TABLETS,
        tablets(
          'comparator="none-known" outcome="had less pain" timeframe="after 12 weeks" certainty="very-low" certainty-reason="no comparison"',
        ),
      ],
    ],
    told: 'high',
  },
  {
    rule: 'finding-against-counts',
    bad: [
      [
        OF_TABLETS,
        tablets(`${usual} finding="no-clear-difference" certainty="low" certainty-reason="few"`).replace(
          'events="45"',
          'events="90"',
        ),
      ],
    ],
    good: [
      [
        OF_TABLETS,
        tablets(`${usual} finding="no-clear-difference" certainty="low" certainty-reason="few"`).replace(
          'events="45"',
          'events="34"',
        ),
      ],
    ],
    told: 'no-clear-difference',
  },
  {
    rule: 'uncontrolled',
    bad: [
      [
        OF_TABLETS,
        `${tablets('comparator="none-known" outcome="had less pain" timeframe="after 12 weeks" certainty="low" certainty-reason="few"')} ${tablets(`${usual} certainty="low" certainty-reason="few"`)}`,
      ],
    ],
    good: [
      [
        OF_TABLETS,
        tablets(
          'comparator="none-known" outcome="had less pain" timeframe="after 12 weeks" certainty="low" certainty-reason="few"',
        ),
      ],
    ],
    told: 'no comparison group',
  },
  {
    rule: 'comparator-missing',
    bad: [
      [' comparator-events="33" comparator-of="100"', ''],
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="low"',
        'timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="low"',
      ],
    ],
    good: [],
    told: '',
  },
  {
    rule: 'naked-array',
    bad: [[LEAD, '<da-icon-array count="70" of="100"></da-icon-array>']],
    good: [[LEAD, '<da-icon-array count="45" of="100" label="45 of 100 people"></da-icon-array>']],
    told: '70 of 100',
  },
  {
    rule: 'harm-drawn-less',
    bad: [
      [/<da-chance events="9"[^]*?<\/da-chance>/, 'It can upset the stomach.'],
      [/<da-side-effects[^]*?<\/da-side-effects>/, ''],
    ],
    good: [[/<da-side-effects[^]*?<\/da-side-effects>/, '']],
    told: 'benefits in numbers',
  },
  {
    rule: 'harm-drawn-less',
    bad: [['<tbody data-about="harms">', '<tbody data-about="harms" style="font-size: small">']],
    good: [['<tbody data-about="harms">', '<tbody data-about="harms" style="font-weight: normal">']],
    told: 'bad stomach',
  },
  // rows
  {
    rule: 'time-mixed',
    bad: [
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks"',
        'comparator="with a dummy tablet" timeframe="after 1 year"',
      ],
    ],
    good: [
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks"',
        'comparator="with a dummy tablet" timeframe="After 12 weeks"',
      ],
    ],
    told: 'after 1 year',
  },
  {
    rule: 'time-mixed',
    bad: [
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks"',
        'comparator="with a dummy tablet after 6 weeks" timeframe="after 12 weeks"',
      ],
    ],
    good: [
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks"',
        'comparator="with a dummy tablet for 12 weeks" timeframe="after 12 weeks"',
      ],
    ],
    told: '6 week',
  },
  {
    rule: 'outcome-mixed',
    bad: [
      [
        'outcome="had less pain" treatment="with tablets"',
        'outcome="slept through the night" treatment="with tablets"',
      ],
    ],
    good: [
      [
        'outcome="had less pain" treatment="with tablets"',
        'outcome="had less pain " treatment="with tablets"',
      ],
    ],
    told: 'slept',
  },
  {
    rule: 'direction-mixed',
    bad: [
      ['outcome="had less pain" treatment="with exercise"', 'outcome="got better" treatment="with exercise"'],
      ['outcome="had less pain" treatment="with tablets"', 'outcome="got worse" treatment="with tablets"'],
    ],
    good: [
      ['outcome="had less pain" treatment="with exercise"', 'outcome="got better" treatment="with exercise"'],
      ['outcome="had less pain" treatment="with tablets"', 'outcome="improved" treatment="with tablets"'],
    ],
    told: 'got worse',
  },
  {
    rule: 'population-mixed',
    bad: [
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks" population="adults with a worn knee joint"',
        'comparator="with a dummy tablet" timeframe="after 12 weeks" population="athletes under 30"',
      ],
    ],
    good: [
      [
        'comparator="with a dummy tablet" timeframe="after 12 weeks" population="adults with a worn knee joint"',
        'comparator="with a dummy tablet" timeframe="after 12 weeks" population="athletes under 30"',
      ],
      [LEAD, 'The numbers in a row are of different people.'],
    ],
    told: 'athletes',
  },
  // sources
  {
    rule: 'no-source',
    bad: [['certainty-reason="short trials" source="review-2024"', 'certainty-reason="short trials"']],
    good: [
      [
        'certainty-reason="short trials" source="review-2024"',
        'certainty-reason="short trials" source="review-2024 label-2025"',
      ],
    ],
    told: 'less pain',
  },
  {
    rule: 'no-source',
    bad: [
      ['phase="keeping-on" covered="usually" source="prices-2026"', 'phase="keeping-on" covered="usually"'],
    ],
    good: [
      [
        ' low="5" high="20" per="month" phase="keeping-on" covered="usually" source="prices-2026"',
        ' per="month" phase="keeping-on" covered="usually"',
      ],
    ],
    told: 'Pain tablets',
  },
  {
    rule: 'source-dangling',
    bad: [
      [
        'certainty-reason="short trials" source="review-2024"',
        'certainty-reason="short trials" source="review-2023"',
      ],
    ],
    good: [],
    told: 'review-2023',
  },
  {
    rule: 'source-empty',
    bad: [
      [
        'An invented label, 2025. <a href="https://example.org/label">example.org</a>',
        'An invented label, 2025.',
      ],
    ],
    good: [
      [
        'An invented label, 2025. <a href="https://example.org/label">example.org</a>',
        'An invented label, 2025. doi:10.1000/182',
      ],
    ],
    told: 'no address',
  },
  {
    rule: 'source-empty',
    bad: [
      ['label="Label 2025" year="2025"', 'label="The label"'],
      ['An invented label, 2025.', 'An invented label.'],
    ],
    good: [
      ['label="Label 2025" year="2025"', 'label="The label" seen="2026-01-02"'],
      ['An invented label, 2025.', 'An invented label.'],
    ],
    told: 'no year',
  },
  {
    rule: 'source-weak',
    bad: [['year="2024" kind="review"', 'year="2024" kind="seller"']],
    good: [['year="2024" kind="review"', 'year="2024" kind="trial"']],
    told: 'Review 2024',
  },
  {
    rule: 'source-weak',
    bad: [['kind="review" read="in-full"', 'kind="review" read="second-hand"']],
    good: [['kind="review" read="in-full"', 'kind="review" read="abstract"']],
    told: 'Review 2024',
  },
  { rule: 'source-weak', bad: [[' kind="label"', '']], good: [], told: 'Label 2025' },
  // words
  {
    rule: 'verdict',
    bad: [['>Pain tablets</da-option>', '>Pain tablets (recommended)</da-option>']],
    good: [['>Pain tablets</da-option>', '>Pain tablets (daily)</da-option>']],
    told: 'recommended',
  },
  {
    rule: 'verdict',
    bad: answer('The best choice for most people.'),
    good: answer('Which choice is best for you is yours to decide.'),
    told: 'best choice',
  },
  {
    rule: 'verdict',
    bad: lead('You may qualify for tablets.'),
    good: lead('Nobody can tell you whether it is right for you.'),
    told: 'You may qualify',
  },
  {
    rule: 'verdict',
    bad: lead('We recommend exercise to most of those who ask us.'),
    good: lead('Guidelines say what clinicians may offer.'),
    told: 'We recommend',
  },
  {
    rule: 'verdict',
    bad: lead('Book your visit today.'),
    good: lead('Ask when you need a visit.'),
    told: 'Book your',
  },
  { rule: 'verdict', bad: answer('★★★★★'), good: answer('* See the sources.'), told: '★' },
  {
    rule: 'loaded-word',
    bad: lead('This is a breakthrough.'),
    good: lead('This is not a breakthrough.'),
    told: 'breakthrough',
  },
  {
    rule: 'loaded-word',
    bad: answer('It is safe and effective.'),
    good: answer('Ask whether it is safe to drive.'),
    told: 'safe and effective',
  },
  {
    rule: 'loaded-word',
    bad: lead('Unfortunately the pain stays.'),
    good: lead('The pain may stay.'),
    told: 'Unfortunately',
  },
  {
    rule: 'overclaim',
    bad: lead('The pain is gone forever.'),
    good: lead('The pain does not go away forever.'),
    told: 'forever',
  },
  {
    rule: 'overclaim',
    bad: answer('It has no side effects.'),
    good: answer('It is not known whether it has no side effects.'),
    told: 'no side effects',
  },
  {
    rule: 'one-in-x',
    bad: lead('1 in 10 people sleeps badly.'),
    good: lead('Take 1 in the morning.'),
    told: '1 in 10',
  },
  {
    rule: 'frequency-word',
    bad: [[/<da-chance events="9"[^]*?<\/da-chance>/, 'Rare']],
    good: [
      [/<da-chance events="9"[^]*?<\/da-chance>/, 'Not known. How often it happens, nobody has counted.'],
    ],
    told: 'Rare',
  },
  {
    rule: 'frequency-word',
    bad: lead('Most people feel nothing of it.'),
    good: lead('People feel it in many ways.'),
    told: 'Most people',
  },
  {
    rule: 'population-vague',
    bad: lead('People like you can walk again.'),
    good: lead('People with a worn knee can walk.'),
    told: 'People like you',
  },
  {
    rule: 'population-vague',
    bad: [[/ population="adults with a worn knee joint"(?= certainty="low")/, '']],
    good: [],
    told: 'nobody is named',
  },
  {
    rule: 'relative-only',
    bad: lead('Tablets halve the risk.'),
    good: lead('With tablets 45 of 100 had less pain and 33 of 100 without.'),
    told: 'halve the risk',
  },
  {
    rule: 'relative-only',
    bad: lead('They make relief 36% more likely.'),
    good: lead('They may make relief more likely.'),
    told: '36% more likely',
  },
  {
    rule: 'relative-only',
    bad: [
      [
        OF_TABLETS,
        '<da-chance measure="hazard ratio 0.7" outcome="had less pain" comparator="none-known" timeframe="after 12 weeks" population="adults" certainty="low" certainty-reason="few" source="review-2024"></da-chance>',
      ],
    ],
    good: [
      [
        OF_TABLETS,
        '<da-chance measure="a median of 5 days" outcome="had less pain" comparator="none-known" timeframe="after 12 weeks" population="adults" certainty="low" certainty-reason="few" source="review-2024"></da-chance>',
      ],
    ],
    told: 'hazard ratio 0.7',
  },
  {
    rule: 'decision-leading',
    bad: [
      ['My knee hurts when I walk. What next?" condition', 'When will you start your tablets?" condition'],
    ],
    good: [['My knee hurts when I walk. What next?" condition', 'What could I do about my knee?" condition']],
    told: 'When will you start',
  },
  {
    rule: 'question-verdict',
    bad: [[WHY, 'If you answered yes to this, tablets are for you.']],
    good: [[WHY, 'If it happened, tell your clinician.']],
    told: 'If you answered',
  },
  {
    rule: 'check-verdict',
    bad: [['It was 45 of 100,', 'Well done! It was 45 of 100,']],
    good: [['It was 45 of 100,', 'Tablets and a dummy were compared. It was 45 of 100,']],
    told: 'Well done',
  },
  {
    rule: 'check-verdict',
    bad: [
      ['Of 100 people with tablets, about how many had less pain?', 'Which choice is best?'],
      ['<li>45</li>', '<li>Pain tablets</li>'],
    ],
    good: [['<li>45</li>', '<li>45 of them</li>']],
    told: 'Pain tablets',
  },
  // balance
  {
    rule: 'balance-words',
    bad: answer(
      `${'Here is one more thing to know about these tablets and how to take them every day. '.repeat(12)}`,
    ),
    good: answer('One tablet in the morning, with water.'),
    told: 'Pain tablets',
  },
  {
    rule: 'balance-numbers',
    bad: [[OF_TABLETS, tablets(`${usual} certainty="low" certainty-reason="few"`).repeat(6)]],
    good: [[OF_TABLETS, tablets(`${usual} certainty="low" certainty-reason="few"`).repeat(2)]],
    told: 'Pain tablets',
  },
  // reading
  {
    rule: 'reading-grade',
    bad: lead(
      'Degenerative osteoarticular deterioration necessitates individualized multidisciplinary rehabilitation interventions incorporating neuromuscular conditioning. '.repeat(
        30,
      ),
    ),
    good: lead('You can do this each day at home. It takes a short time. '.repeat(30)),
    told: 'grade',
  },
  {
    rule: 'long-sentence',
    bad: lead(
      'You can take your time with this and talk it through with those who know you well before you come to your next visit.',
    ),
    good: lead(
      'You can take your time. Talk it through with those who know you. Then come to your next visit.',
    ),
    told: 'You can take your time with this',
  },
  {
    rule: 'jargon',
    bad: lead('A biopsy may be taken.'),
    good: [
      [LEAD, 'A biopsy may be taken.'],
      [
        '<h3>Sources</h3>',
        '<h3>Words</h3><da-glossary><dl><dt>biopsy</dt><dd>A small piece of you is looked at.</dd></dl></da-glossary><h3>Sources</h3>',
      ],
    ],
    told: 'biopsy',
  },
  {
    rule: 'reading-load',
    bad: [
      ['id="asks"', 'id="asks" data-glance="asks"'],
      [ASKS, `<td data-short="${'word '.repeat(320)}">One tablet in the morning.</td>`],
    ],
    good: [
      ['id="asks"', 'id="asks" data-glance="asks"'],
      [ASKS, '<td data-short="One tablet a day">One tablet in the morning.</td>'],
    ],
    told: 'words at a glance',
  },
  {
    rule: 'harm-few',
    bad: [
      [LEAD, 'The label has a boxed warning.'],
      ['seriousness="serious"', 'seriousness="mild"'],
    ],
    good: [[LEAD, 'The label has a boxed warning.']],
    told: 'Headache',
  },
  {
    rule: 'claim-known',
    bad: [
      ['condition="worn knee joint"', 'condition="depression"'],
      ['<h2>', '<da-urgent-help for="crisis"></da-urgent-help><h2>'],
      ['>Pain tablets</da-option>', '>Ketamine by drip</da-option>'],
      ['<da-cost option="Pain tablets"', '<da-cost option="Ketamine by drip"'],
      [LEAD, 'Ketamine has fewer side effects than other medicines.'],
    ],
    good: [
      ['condition="worn knee joint"', 'condition="depression"'],
      ['<h2>', '<da-urgent-help for="crisis"></da-urgent-help><h2>'],
      ['>Pain tablets</da-option>', '>Ketamine by drip</da-option>'],
      ['<da-cost option="Pain tablets"', '<da-cost option="Ketamine by drip"'],
      [LEAD, 'It is not known whether ketamine has fewer side effects than other medicines.'],
    ],
    told: 'fewer side effects',
  },
  // about the page
  { rule: 'decision', bad: [[/ decision="[^"]*"/, '']], good: [], told: 'nothing' },
  { rule: 'condition', bad: [[' condition="worn knee joint"', '']], good: [], told: 'nothing' },
  { rule: 'audience', bad: [[' audience="adults with a worn knee joint"', '']], good: [], told: 'nothing' },
  {
    rule: 'published',
    bad: [[' published="2026-01-10"', '']],
    good: [['2026-01-10', '2025-12-31']],
    told: 'nothing',
  },
  {
    rule: 'review-past',
    bad: [['review-by="2027-01-10"', 'review-by="2026-02-10"']],
    good: [['review-by="2027-01-10"', 'review-by="2026-11-28"']],
    told: '2026-02-10',
  },
  {
    rule: 'review-far',
    bad: [['review-by="2027-01-10"', 'review-by="2032-01-10"']],
    good: [['review-by="2027-01-10"', 'review-by="2031-01-10"']],
    told: '2032',
  },
  { rule: 'review-far', bad: [[' review-by="2027-01-10"', '']], good: [], told: 'no day' },
  {
    rule: 'update-policy',
    bad: [['Checked once a year, and when a new trial changes what it says.', 'Never']],
    good: [
      [
        'Checked once a year, and when a new trial changes what it says.',
        'Never later than a year after the last check.',
      ],
    ],
    told: 'Never',
  },
  {
    rule: 'funding',
    bad: [[' funding="none"', '']],
    good: [['funding="none"', 'funding="a public grant"']],
    told: 'nothing',
  },
  { rule: 'interests', bad: [[' interests="none"', '']], good: [], told: 'nothing' },
  {
    rule: 'interests',
    bad: [['authors="The writers of this test', 'authors="Lakeside Infusion Clinic']],
    good: [
      ['authors="The writers of this test', 'authors="Lakeside Infusion Clinic'],
      ['interests="none"', 'interests="The clinic sells tablets"'],
    ],
    told: 'none',
  },
  { rule: 'authors', bad: [[/ authors="[^"]*"/, '']], good: [], told: 'nothing' },
  {
    rule: 'crisis-missing',
    bad: [['condition="worn knee joint"', 'condition="depression"']],
    good: [
      ['condition="worn knee joint"', 'condition="depression"'],
      ['<h2>', '<da-urgent-help for="crisis"></da-urgent-help><h2>'],
    ],
    told: 'depression',
  },
  // claims of a topic
  ...(
    [
      ['It lifts depression within hours.', 'In some it lifts within a day, and in most it does not.'],
      ['It has minimal side effects.', 'Does it have few side effects? No.'],
      ['Clients find lasting relief.', 'Nobody can promise lasting relief.'],
      ['The evidence is robust evidence, and strong.', 'There is no strong evidence.'],
      [
        'Ketamine is more effective than conventional antidepressants.',
        'Is ketamine more effective than other treatments?',
      ],
      ['It reduces suicidal thoughts.', 'It has not been shown to reduce suicidal thoughts.'],
      ['It has not yet received approval for this purpose.', 'Ketamine by drip is used off-label.'],
      ['There is a low risk of addiction.', 'It can be misused.'],
      ['Take it at home, with a nurse on your screen.', 'It must not be taken at home.'],
      ['It is effective for chronic pain.', 'It was not effective in chronic pain.'],
      ['It also helps people with PTSD.', 'It did not help more people with PTSD than a dummy drug.'],
      ['You may need to bring a driver.', 'Somebody has to take you home.'],
    ] as const
  ).map(([bad, good]): Case => ({
    rule: 'claim-known',
    bad: [...KETAMINE, ...lead(bad)],
    good: [...KETAMINE, ...lead(good)],
    // what is all of its sentence is told without it
    told: 'claim-known',
  })),
  // of another topic nothing is known
  {
    rule: 'claim-known',
    bad: [...KETAMINE, ...lead('It has few side effects.')],
    good: lead('It has few side effects.'),
    told: 'few',
  },
  {
    rule: 'claim-known',
    bad: [
      [' lang="en"', ' lang="es"'],
      ['decision="My knee', 'decision="¿Ketamina? My knee'],
      ...lead('Tiene pocos efectos secundarios.'),
    ],
    good: [
      [' lang="en"', ' lang="es"'],
      ['decision="My knee', 'decision="¿Ketamina? My knee'],
      ...lead('No tiene pocos efectos secundarios.'),
    ],
    told: 'pocos',
  },
  // as a content owner might put it
  {
    rule: 'verdict',
    bad: lead('If it were my knee, I would have it.'),
    good: lead('If the knee was yours for long, say so.'),
    told: 'If it were my',
  },
  {
    rule: 'verdict',
    bad: lead('Most surgeons would choose it.'),
    good: lead('Nobody knows what most surgeons would choose.'),
    told: 'Most surgeons would choose',
  },
  {
    rule: 'verdict',
    bad: lead('It beats exercise hands down.'),
    good: lead('Put your hands down and breathe out.'),
    told: 'hands down',
  },
  {
    rule: 'verdict',
    bad: lead('Get back to the life you love.'),
    good: lead('Some people went back to the life they had before.'),
    told: 'the life you love',
  },
  {
    rule: 'loaded-word',
    bad: lead('A simple keyhole procedure.'),
    good: lead('It is a simple blood test.'),
    told: 'simple keyhole procedure',
  },
  {
    rule: 'loaded-word',
    bad: lead('There is a tiny risk.'),
    good: lead('The cut is tiny.'),
    told: 'tiny risk',
  },
  {
    rule: 'overclaim',
    bad: lead('The pain will vanish.'),
    good: lead('Nobody knows whether the pain will vanish.'),
    told: 'pain will vanish',
  },
  {
    rule: 'overclaim',
    bad: lead('There is no need to worry.'),
    good: lead('There is no need to worry if you forget one tablet.'),
    told: 'no need to worry',
  },
  {
    rule: 'frequency-word',
    bad: lead('The vast majority of people walk well.'),
    good: lead('Nobody has counted how many people walk well.'),
    told: 'vast majority',
  },
  {
    rule: 'frequency-word',
    bad: lead('Four fifths of people are glad.'),
    good: lead('Four of the five studies were small.'),
    told: 'Four fifths',
  },
  {
    rule: 'one-in-x',
    bad: lead('Every 2nd person is glad.'),
    good: lead('Every second week you see a nurse.'),
    told: 'Every 2nd person',
  },
  {
    rule: 'relative-only',
    bad: lead('You are three times likelier to walk.'),
    good: lead('The trial had 3 times as many women as men.'),
    told: 'three times likelier',
  },
  {
    rule: 'number-in-prose',
    bad: lead('4 out of 10 people rest.'),
    good: lead('You rate the pain, such as 4 out of 10.'),
    told: '4 out of 10',
  },
  {
    rule: 'lang-number-drift',
    bad: [['events="45" of="100" comparator-events="33"', 'events="54" of="100" comparator-events="33"']],
    good: [
      ['lang="en"', 'lang="es"'],
      ['How many have less pain?', '¿A cuántas les duele menos?'],
      ['>Pain tablets</da-option>', '>Pastillas</da-option>'],
      ['alphabetical by name', 'de la A a la Z'],
      [/option="Pain tablets"/, 'option="Pastillas"'],
    ],
    told: '54 of 100',
  },
  {
    rule: 'lang-number-drift',
    bad: [['low="5" high="20"', 'low="5" high="200"']],
    good: [['>Tablets</da-cost>', '>Pastillas</da-cost>']],
    told: '5 to 200',
  },
  {
    rule: 'lang-number-drift',
    bad: [[/<da-side-effect events="12"[^]*?<\/da-side-effect>/, '']],
    good: [['<h4>Headache</h4>', '<h4>Dolor de cabeza</h4>']],
    told: 'Headache: nothing',
  },
  {
    rule: 'alt-order',
    bad: [['>Exercise with a therapist</da-option>', '>Training with a therapist</da-option>']],
    good: [
      ['>Exercise with a therapist</da-option>', '>Training with a therapist</da-option>'],
      ['alphabetical by name', 'by how much you have to do yourself'],
    ],
    told: 'alphabetical by name: Training with a therapist, Going on as now, Pain tablets',
  },
  {
    rule: 'range-missing',
    bad: [['events="52" of="100"', 'events="52" of="100" low="44" high="60"']],
    good: [
      ['events="52" of="100"', 'events="52" of="100" low="44" high="60"'],
      [
        'events="45" of="100" comparator-events="33"',
        'events="45" of="100" low="37" high="53" comparator-events="33"',
      ],
    ],
    told: 'How many have less pain? · Pain tablets · no interval',
  },
  {
    // the second source says how sure the number is
    rule: 'range-missing',
    bad: [['events="52" of="100"', 'events="52" of="100" low="44" high="60"']],
    good: [
      ['events="52" of="100"', 'events="52" of="100" low="44" high="60"'],
      [
        'certainty-reason="short trials" source="review-2024"',
        'certainty-reason="short trials" source="label-2025 review-2024"',
      ],
    ],
    told: 'How many have less pain? · Pain tablets · no interval',
  },
  {
    rule: 'harm-few',
    bad: [
      [LEAD, 'The tablets carry a warning in a black box.'],
      ['seriousness="serious"', 'seriousness="mild"'],
    ],
    good: [
      [LEAD, 'The label of the tablets has no boxed warning.'],
      ['seriousness="serious"', 'seriousness="mild"'],
    ],
    told: 'Headache',
  },
  {
    rule: 'number-in-prose',
    bad: lead('29 of 100 patients went home.'),
    good: lead('29 of 100 hospitals took part.'),
    told: '29 of 100',
  },
  {
    rule: 'around-aid',
    bad: [[/^/, '<main><p>Our surgeons recommend tablets for you.</p>']],
    good: [
      [
        /^/,
        '<nav><p>Our surgeons recommend tablets for you.</p></nav><main><p>Book a visit today. Is it the best choice?</p>',
      ],
    ],
    told: 'surgeons recommend',
  },
  {
    rule: 'around-aid',
    bad: [[/$/, '<p>Tablets cut the risk by 40%.</p>']],
    good: [
      [
        /$/,
        '<aside><p>Tablets cut the risk by 40%.</p></aside><p>Tablets cut the risk from 40 of 100 to 20 of 100.</p>',
      ],
    ],
    told: 'by 40%',
  },
];
