import type { Settings as Declared } from '../model/declaration.js';
import { question } from '../model/declarations/question.js';
import { questionList } from '../model/declarations/question-list.js';
import { NOTE_ONLY, type Answer, type Answering, type Question } from '../model/question-list.js';
import { readBlock } from './block.js';
import { parseSettings, type ParsedSettings } from './settings.js';
import type { Problem } from './problem.js';
import { normalizeText, within, type Readable, type ReadableNode, type Settings } from './readable.js';

/** What a list of questions says about itself. */
export interface QuestionList extends Answering {
  /** What the questions are about: the name of a treatment. */
  readonly treatment?: string | undefined;
}

/**
 * Reads a `da-question-list`.
 *
 * @param builtIn the answers of its language
 */
export function readQuestionList<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  builtIn: Answering,
): { value: QuestionList; problems: readonly Problem[] } {
  const read = parseSettings(settings, questionList);
  const value = { treatment: read.values.treatment, ...readAnswering(read, settings, builtIn) };
  if (!within(element, 'da-question').length) read.problem('content', null, 'missing');
  return { value, problems: read.problems };
}

/**
 * Those at the beginning of a list that are all to be told before a treatment starts: from two on, the list says so for all
 * of them. Nothing: each says so itself.
 */
export function toldTogether<Element extends Readable<Element>>(
  questions: readonly Element[],
  settings: (question: Element) => Settings = (question) => question,
): readonly Element[] {
  const isFirst = (one: Element) => parseSettings(settings(one), question).values.importance === 'tell-first';
  const end = questions.findIndex((one) => !isFirst(one));
  const together = end < 0 ? questions : questions.slice(0, end);
  return together.length > 1 ? together : [];
}

/**
 * Reads a `da-question`: its first block of words is the question, the rest says why it is asked.
 *
 * @param given how the questions of its list are answered
 * @returns also the nodes that the question stands in
 */
export function readQuestion<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  given: Answering,
): { value: Question; textNodes: readonly ReadableNode[]; problems: readonly Problem[] } {
  const read = parseSettings(settings, question);
  const { importance, source: sources = [] } = read.values;
  const answering = readAnswering(read, settings, given);
  const { text, textNodes, more: why } = readBlock(element);
  if (!text) read.problem('content', null, 'missing');
  else if (importance === 'tell-first' && !why) read.problem('content', text, 'reason-missing');
  return { value: { text, why, importance, sources, ...answering }, textNodes, problems: read.problems };
}

/** What a list and each of its questions can say of its answers. */
interface AnsweringSettings extends Declared {
  readonly answers: typeof question.settings.answers;
  readonly listedOn: typeof question.settings.listedOn;
}

function readAnswering(
  { values, problem }: ParsedSettings<AnsweringSettings>,
  settings: Settings,
  given: Answering,
): Answering {
  const isNamed = (names: readonly string[], { words }: Pick<Answer, 'words'>) =>
    names.some((name) => name.toLowerCase() === words.toLowerCase());

  const text = normalizeText(settings.getAttribute('answers'));
  let authored = text === NOTE_ONLY ? [] : values.answers;
  if (authored && text !== NOTE_ONLY && authored.length < 2)
    authored = problem('answers', text, 'answers-few', NOTE_ONLY);
  const answers = authored?.map((words) => ({ value: words, words })) ?? given.answers;
  const valuesOf = (fits: (answer: Answer) => boolean) => answers.filter(fits).map(({ value }) => value);

  let named = values.listedOn;
  if (named && (!named.length || !named.every((name) => answers.some((answer) => isNamed([name], answer)))))
    named = problem(
      'listed-on',
      normalizeText(settings.getAttribute('listed-on')),
      'answers-listed',
      ...answers.map(({ words }) => words),
    );
  return {
    answers,
    listedOn: named
      ? valuesOf((answer) => isNamed(named, answer))
      : authored
        ? valuesOf((answer) => !isNamed([given.no], answer))
        : given.listedOn,
    no: given.no,
  };
}
