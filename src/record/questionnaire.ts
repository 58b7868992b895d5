/** What an aid asks, as a resource that health records can read. */
import { comparisonMessages } from '../intl/comparison.js';
import { builtInAnswers, questionListMessages } from '../intl/question-list.js';
import { describeHelp, describeSheet, describeTop, summaryMessages } from '../intl/summary.js';
import { valuesMessages } from '../intl/values.js';
import { isIsoDate } from '../model/aid.js';
import { importances, type Answer, type Reply } from '../model/question-list.js';
import type { SummaryLine, SummaryPart } from '../model/summary.js';
import { ratings, type Rating } from '../model/values.js';
import { readAid } from '../reading/aid.js';
import { readBlock } from '../reading/block.js';
import { readGrid, tableIn } from '../reading/grid.js';
import { attributeIn } from '../reading/nodes.js';
import { findOptions } from '../reading/options.js';
import { readQuestion, readQuestionList } from '../reading/question-list.js';
import { normalizeText, slug, within, type Readable, type Settings } from '../reading/readable.js';
import { readSheetFacts } from '../reading/summary.js';
import {
  fhirString,
  narrative,
  type FhirValue,
  type Questionnaire,
  type QuestionnaireItem,
  type ResponseAnswer,
} from './fhir.js';

/** What a reader has said in an aid, by the elements that they said it to. */
export interface Said<Element> {
  readonly reply: (question: Element) => Reply | undefined;
  readonly rating: (statement: Element) => Rating | undefined;
  /** What a tool has for the summary. */
  readonly lines: (tool: Element, part: SummaryPart) => readonly SummaryLine[];
  readonly notes: string;
  readonly leaning: string;
}

/** An item, and how a reader has answered it. */
export interface AskedItem<Element> extends Omit<QuestionnaireItem, 'item'> {
  readonly item?: readonly AskedItem<Element>[] | undefined;
  /** Absent: it asks nothing. */
  readonly answers?: (said: Said<Element>) => readonly ResponseAnswer[];
}

/** What an aid asks, item by item, and what it says of itself. */
export interface Asked<Element> {
  readonly questionnaire: Questionnaire;
  readonly items: readonly AskedItem<Element>[];
}

/** Yes, no and not sure, as FHIR's own list of such answers has them (hl7.org/fhir/R4/valueset-yesnodontknow.html). */
const YES_NO = 'http://terminology.hl7.org/CodeSystem/v2-0136';
const CODES: Readonly<Record<string, readonly [system: string, code: string]>> = {
  yes: [YES_NO, 'Y'],
  no: [YES_NO, 'N'],
  'not-sure': ['http://terminology.hl7.org/CodeSystem/data-absent-reason', 'asked-unknown'],
};

const inWords = (words: readonly (string | undefined)[]): ResponseAnswer[] =>
  words
    .map(fhirString)
    .filter(Boolean)
    .map((valueString) => ({ value: { valueString } }));

/** Longer ids are cut: what comes after tells no two of them apart. */
const MAX_ID = 60;

/**
 * Reads what an aid asks. Its items are known by the ids that the author gave, else by their words.
 *
 * @param locale the language of the aid
 * @param settings of an element. Absent: its attributes
 */
export function readAsked<Element extends Readable<Element>>(
  element: Element,
  locale: string,
  settings: (of: Element) => Settings = (of) => of,
): Asked<Element> {
  const { value: aid } = readAid(settings(element), locale);
  const taken = new Set<string>();
  const idIn = (node: Element) => fhirString(normalizeText(attributeIn(node, 'id')));
  const authors = new Set(
    ['da-question', 'da-value'].flatMap((tag) => within(element, tag).map(idIn)).filter(Boolean),
  );
  /** A number comes after it where it is taken, or the author's for something else. */
  const idFor = (name: string, isAuthors = false): string => {
    let id = name;
    for (let count = 2; taken.has(id) || (!isAuthors && authors.has(id)); count++) id = `${name}-${count}`;
    taken.add(id);
    return id;
  };
  const idOf = (node: Element, words: string) =>
    idIn(node) ? idFor(idIn(node), true) : idFor(slug(fhirString(words)).slice(0, MAX_ID) || 'item');
  type Item = AskedItem<Element>;
  const group = (id: string, text: string, item: readonly Item[]): Item[] =>
    item.length ? [{ linkId: id, text, type: 'group', item }] : [];
  const display = (name: string, text: string | undefined): Item[] =>
    fhirString(text) ? [{ linkId: idFor(name), text: fhirString(text), type: 'display' }] : [];
  const words = (
    linkId: string,
    text: string,
    answers: (said: Said<Element>) => readonly (string | undefined)[],
  ): Item => ({ linkId, text: fhirString(text), type: 'text', answers: (said) => inWords(answers(said)) });

  const localized = summaryMessages(locale);

  const comparisons = within(element, 'da-treatment-comparison').flatMap((comparison) => {
    const table = tableIn(comparison);
    if (!table) return [];
    const { headers, names } = findOptions(readGrid(table));
    const id = idOf(comparison, 'options');
    const options = headers.flatMap(({ cell }, index) => {
      const [option] = within(cell, 'da-option');
      const name = fhirString(names[index]);
      return name ? display(`${id}.${(option && attributeIn(option, 'value')) ?? slug(name)}`, name) : [];
    });
    return group(id, comparisonMessages(locale).messages.onPage, options);
  });

  const statements = within(element, 'da-values').flatMap((list) => {
    const { messages } = valuesMessages(locale);
    const id = idOf(list, 'values');
    const answerOption = ratings.map((rating) => ({ valueString: messages.ratings[rating] }));
    const rated = (rating: Rating | '' | undefined) => inWords([rating && messages.ratings[rating]]);
    const asked = within(list, 'da-value').flatMap((statement): Item[] => {
      const text = fhirString(readBlock(statement).text);
      if (!text) return [];
      const linkId = idOf(statement, text);
      return [
        { linkId, text, type: 'choice', answerOption, answers: ({ rating }) => rated(rating(statement)) },
      ];
    });
    const rating = {
      linkId: idFor(`${id}.own.rating`),
      text: messages.mine,
      type: 'choice',
      answerOption,
    } as const;
    const own: Item = {
      linkId: idFor(`${id}.own`),
      text: messages.own,
      type: 'string',
      repeats: true,
      item: [rating],
      answers: ({ lines }) =>
        lines(list, 'values').flatMap(({ text, ownRating }) =>
          ownRating === undefined
            ? []
            : inWords([text]).map(({ value }) => {
                const [answer] = rated(ownRating);
                const { linkId, text } = rating;
                return { value, item: [{ linkId, text, ...(answer && { answer: [answer.value] }) }] };
              }),
        ),
    };
    return group(id, messages.mine, [...asked, own]);
  });

  const questions = within(element, 'da-question-list').flatMap((list) => {
    const { messages } = questionListMessages(locale);
    const builtIn = builtInAnswers(messages);
    const { value: asking } = readQuestionList(list, settings(list), builtIn);
    const id = idOf(list, 'questions');
    const valueOf = ({ words }: Answer): FhirValue => {
      const known = builtIn.answers.find((one) => one.words.toLowerCase() === words.toLowerCase());
      const display = fhirString(words);
      if (!known) return { valueString: display };
      const [system, code] = CODES[known.value]!;
      return { valueCoding: { system, code, display } };
    };
    const all = within(list, 'da-question').flatMap((node) => {
      const { text: asked, importance, answers } = readQuestion<Element>(node, settings(node), asking).value;
      const text = fhirString(asked);
      if (!text) return [];
      const linkId = idOf(node, text);
      const note = ({ reply }: Said<Element>) => [reply(node)?.note];
      const items: Item[] = answers.length
        ? [
            {
              linkId,
              text,
              type: 'choice',
              answerOption: answers.map(valueOf),
              answers: ({ reply }) => {
                const answer = reply(node)?.answer;
                return answer ? [{ value: valueOf(answer) }] : [];
              },
            },
            words(idFor(`${linkId}.note`), localized.messages.noteOn(text), note),
          ]
        : [words(linkId, text, note)];
      return [{ importance, items }];
    });
    const own: Item = {
      ...words(idFor(`${id}.own`), messages.headings.own(), ({ lines }) =>
        lines(list, 'own-questions').map(({ reply }) => reply),
      ),
      repeats: true,
    };
    return [
      ...importances.flatMap((importance) =>
        group(
          idFor(`${id}.${importance}`),
          fhirString(messages.headings[importance](asking.treatment)),
          all.filter((one) => one.importance === importance).flatMap(({ items }) => items),
        ),
      ),
      own,
    ];
  });

  const { messages } = localized;
  const costs = within(element, 'da-cost-estimator').map((estimator): Item => ({
    ...words(idOf(estimator, 'costs'), messages.costs, ({ lines }) =>
      lines(estimator, 'costs').map(({ reply }) => reply),
    ),
    repeats: true,
  }));
  const facts = { aid, ...readSheetFacts(element), day: undefined, notes: '', leaning: '' };
  const displays = [describeSheet(facts, localized), ...describeHelp(facts, localized)].flatMap(
    ({ heading, lines }, part) => {
      const id = idFor(part ? 'urgent-help' : 'about');
      return group(
        id,
        heading,
        lines.flatMap(({ text }, index) => display(`${id}.${index + 1}`, text)),
      );
    },
  );
  const items: readonly Item[] = [
    ...comparisons,
    ...statements,
    ...questions,
    ...costs,
    words(idFor('notes'), messages.notes, ({ notes }) => [notes]),
    words(idFor('leaning'), messages.leaning, ({ leaning }) => [leaning]),
    ...displays,
  ];

  const title = fhirString(aid.decision);
  const description = fhirString(describeTop(facts, localized).lines[0]?.text);
  const item = items.map(withoutAnswers);
  return {
    items,
    questionnaire: {
      resourceType: 'Questionnaire',
      language: locale,
      ...(aid.canonical && { url: aid.canonical }),
      ...(fhirString(aid.published) && { version: fhirString(aid.published) }),
      name: nameFor(aid.canonical ?? title),
      ...(title && { title }),
      status: 'active',
      subjectType: ['Patient'],
      ...(aid.published && isIsoDate(aid.published) && { date: aid.published }),
      ...(description && { description }),
      item,
    },
  };
}

function withoutAnswers<Element>({ answers: _, item, ...rest }: AskedItem<Element>): QuestionnaireItem {
  return { ...rest, ...(item && { item: item.map(withoutAnswers) }) };
}

/** The same, for people who have no program for the items. */
export const withNarrative = (questionnaire: Questionnaire): Questionnaire => {
  const { language, title, name, item = [] } = questionnaire;
  return {
    ...questionnaire,
    text: narrative('generated', language, [{ heading: title ?? name, lines: textsOf(item) }]),
  };
};

const textsOf = (items: readonly QuestionnaireItem[]): string[] =>
  items.flatMap(({ text, item = [] }) => [text, ...textsOf(item)]);

/** A name that programs can have for it (rule que-0): from the end of its address, else from the decision. */
function nameFor(from: string): string {
  const last = from
    .replace(/[/|#?]+$/, '')
    .split('/')
    .pop()!;
  const words = last.normalize('NFD').match(/[A-Za-z0-9]+/g) ?? [];
  const pascal = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return `DecisionAid${pascal}`.slice(0, 255);
}
