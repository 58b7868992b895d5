// The table of evidence of an example: what its document says, place by place, and the facts that each saying rests on. The
// facts, and which saying has which, stand in a file beside the document; the table that people read is written of both.

/** Words without the sources that they name: those have their own column. */
export const plain = (words, sources) => {
  if (typeof words === 'string') return words;
  const isSource = ({ to = '' }) => sources.has(to.slice(1));
  return words
    .map((piece) => (typeof piece === 'string' ? piece : isSource(piece) ? '' : (piece.strong ?? piece.link)))
    .join('')
    .replaceAll(' ()', '');
};

/** A number in one line, so that it can be looked up: what was counted, of how many, with what, when. */
export const lineOf = (given) => {
  const { name, outcome, measure, finding, treatment, comparator, timeframe, starts, lasts } = given;
  const groups = [
    [given.events, given.of],
    [given.comparatorEvents, given.comparatorOf],
  ];
  const counts = groups.flatMap(([events, of]) => (events === undefined ? [] : `${events} of ${of}`));
  const interval = [given.low, given.high, given.differenceLow, given.differenceHigh].filter(
    (one) => one !== undefined,
  );
  return [
    name,
    measure,
    counts.join(' and '),
    outcome,
    treatment,
    comparator && comparator !== 'none-known' && `beside people ${comparator}`,
    timeframe,
    interval.length && `interval ${interval.join(' to ')}`,
    counts.length ? undefined : finding,
    starts && starts !== 'not known' && `starts ${starts}`,
    lasts && lasts !== 'not known' && `lasts ${lasts}`,
  ]
    .filter(Boolean)
    .join(', ');
};

/** All that the document says of medicine or of itself, in the order of the page: where, and in what words. */
export function sayingsIn(aid) {
  const said = [];
  const sources = new Set(aid.sources.items.map(({ id }) => id));
  const say = (where, words) => words && said.push({ where, words: plain(words, sources) });
  const number = (where, given) => {
    if (given.finding === undefined || given.name !== undefined || given.outcome !== undefined)
      say(where, lineOf(given));
    for (const words of [given.population, given.certaintyReason]) say(where, words);
    content(where, given.text);
  };
  const content = (where, blocks = []) => {
    for (const block of blocks) {
      if (typeof block === 'string' || Array.isArray(block)) say(where, block);
      else if (block.chance) number(where, block.chance);
      else for (const item of block.list ?? []) say(where, item);
    }
  };
  const around = (where, { intro, more }, inside) => {
    content(where, intro);
    inside();
    content(where, more);
  };
  const { comparison, sideEffects = [], values, timeline, questions, costs, checks, glossary } = aid;

  content('Beginning', aid.intro);
  for (const { heading, text } of aid.sections ?? []) content(heading, text);
  around(comparison.heading, comparison, () => {
    for (const { rows } of comparison.groups)
      for (const { title, cells } of rows)
        cells.forEach((cell, index) => {
          const where = `${title} ${comparison.options[index].name}`;
          if (typeof cell === 'string') say(where, cell);
          else if (Array.isArray(cell)) content(where, cell);
          else if (cell.chance) number(where, cell.chance);
          else {
            const before = said.length;
            content(where, cell.text);
            // in the glance stands what the cell says, in fewer words
            if (cell.short) said.splice(before, 0, { where, words: cell.short, isShort: true });
          }
        });
  });
  for (const list of sideEffects)
    around(list.heading, list, () => {
      for (const words of [list.population, list.certaintyReason]) say(list.heading, words);
      for (const effect of list.effects) number(list.heading, effect);
    });
  around(values.heading, values, () => {
    for (const { statement, more } of values.statements) {
      say(values.heading, statement);
      content(values.heading, more);
    }
  });
  around(timeline.heading, timeline, () => {
    for (const { title, steps } of timeline.courses)
      for (const { text } of steps) content(`${timeline.heading}: ${title}`, text);
  });
  around(questions.heading, questions, () => {
    for (const { question, why } of questions.items) {
      say(questions.heading, question);
      content(questions.heading, why);
    }
  });
  around(costs.heading, costs, () => {
    for (const { option, low, high, text } of costs.lines) {
      const where = `${costs.heading} ${option}`;
      if (low !== undefined) say(where, low === high ? `$${low}` : `$${low} to $${high}`);
      say(where, text);
    }
  });
  around(checks.heading, checks, () => {
    for (const { question, answers, explanation } of checks.items) {
      say(checks.heading, question);
      for (const answer of answers) say(checks.heading, answer);
      content(checks.heading, explanation);
    }
  });
  for (const { heading, text } of aid.closing ?? []) content(heading, text);
  for (const { term, text } of glossary.terms) content(`${glossary.heading}: ${term}`, text);
  return said;
}

/** The numbers in words, as digits: “$5,572” is 5572. */
export const numbersIn = (words) =>
  [...words.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));

/** The rows of each saying: those that its file has for it, and for few words those of all that stands in the cell. */
export function rowsOf(said, { sayings }) {
  const own = (words) => (sayings[words] ?? '').split(' ').filter(Boolean);
  return said.map(({ where, words, isShort }) =>
    isShort
      ? [...new Set(said.filter((one) => one.where === where).flatMap((one) => own(one.words)))]
      : own(words),
  );
}

const READ = {
  'in-full': 'read in full, or in its tables',
  abstract: 'read in its abstract',
  'second-hand': 'read second hand',
  'worked-out': 'worked out of what was read',
};

/** The table, as Markdown. */
export function evidenceTable(aid, evidence, page) {
  const said = sayingsIn(aid);
  const rows = rowsOf(said, evidence);
  const labels = new Map(aid.sources.items.map(({ id, label }) => [id, label]));
  const cell = (words) => words.replaceAll('|', '\\|');
  const line = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
  const claims = said.map((one, index) => ({ ...one, rows: rows[index] })).filter((one) => one.rows.length);
  return `${[
    `# ${evidence.title}`,
    `Written from the document of [the page](${page}) and its evidence by \`npm run words\`. Do not edit it.`,
    ...evidence.top,
    '## What the page says, and the facts behind it',
    [
      line('where', 'what it says', 'facts'),
      '| --- | --- | --- |',
      ...claims.map(({ where, words, rows }) => line(where, words, rows.join(' '))),
    ].join('\n'),
    'What stands on the page and not in this table claims nothing of medicine: a question, a wish, how to use the page.',
    '## The facts',
    [
      line('id', 'fact', 'how it was read', 'source on the page'),
      '| --- | --- | --- | --- |',
      ...evidence.facts.map(({ id, fact, read, sources }) =>
        line(id, fact, READ[read], sources.map((one) => labels.get(one)).join('; ') || 'our own search'),
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
