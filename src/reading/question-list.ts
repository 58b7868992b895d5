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
  if (!within(element, 'da-question').length) read.problem('content', null, 'da-question elements');
  return { value, problems: read.problems };
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
  const { importance } = read.values;
  const answering = readAnswering(read, settings, given);
  const { text, textNodes, more: why } = readBlock(element);
  if (!text) read.problem('content', null, 'the question in a <p>, and in the next why it is asked');
  else if (importance === 'tell-first' && !why)
    read.problem('content', text, 'after the question, why it is asked');
  return { value: { text, why, importance, ...answering }, textNodes, problems: read.problems };
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
    authored = problem('answers', text, `two answers or more with a slash between them, or ${NOTE_ONLY}`);
  const answers = authored?.map((words) => ({ value: words, words })) ?? given.answers;
  const valuesOf = (fits: (answer: Answer) => boolean) => answers.filter(fits).map(({ value }) => value);

  let named = values.listedOn;
  if (named && (!named.length || !named.every((name) => answers.some((answer) => isNamed([name], answer)))))
    named = problem(
      'listed-on',
      normalizeText(settings.getAttribute('listed-on')),
      answers.map(({ words }) => words).join(' / '),
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
