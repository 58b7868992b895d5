import { importances, type Answer, type Answering, type Question } from '../model/question-list.js';
import type { Problem } from './problem.js';
import {
  BLOCK,
  isGenerated,
  normalizeText,
  parseAttributes,
  within,
  authorTextIn,
  type Readable,
  type ReadableNode,
  type Settings,
} from './settings.js';

/** What a list of questions says about itself. */
export interface QuestionList extends Answering {
  /** What the questions are about: the name of a treatment. */
  readonly treatment?: string | undefined;
}

/** Instead of answers: the reader answers in words of their own. */
const NOTE_ONLY = 'note-only';

/**
 * Reads the settings of a `da-question-list`.
 *
 * @param builtIn the answers of its language
 */
export function readQuestionList(
  settings: Settings,
  element: Readable,
  builtIn: Answering,
): { value: QuestionList; problems: readonly Problem[] } {
  const read = parseAttributes(settings, 'da-question-list');
  const value = { treatment: read.text('treatment'), ...readAnswering(read, builtIn) };
  if (!within(element, 'da-question').length) read.problem('content', null, 'da-question elements');
  return { value, problems: read.problems };
}

/**
 * Reads a `da-question`: its first block of words is the question, the rest says why it is asked.
 *
 * @param given how the questions of its list are answered
 * @returns also the nodes that the question stands in
 */
export function readQuestion(
  settings: Settings,
  element: Readable,
  given: Answering,
): { value: Question; textNodes: readonly ReadableNode[]; problems: readonly Problem[] } {
  const read = parseAttributes(settings, 'da-question');
  const importance = read.oneOf('importance', importances) ?? 'discuss';
  const answering = readAnswering(read, given);

  const { text, textNodes, more: why } = readBlock(element);
  const value = { text, why, importance, ...answering };
  if (!value.text) read.problem('content', null, 'the question in a <p>, and in the next why it is asked');
  else if (importance === 'tell-first' && !value.why)
    read.problem('content', value.text, 'after the question, why it is asked');
  return { value, textNodes, problems: read.problems };
}

/** The first block of words in an element, the nodes that it stands in, and the words after it. */
export function readBlock(element: Readable): {
  text: string;
  textNodes: readonly ReadableNode[];
  more: string | undefined;
} {
  // neither comments nor what the library wrote
  const nodes = Array.from(element.childNodes).filter(
    (node) => node.nodeType === 3 || (node.nodeType === 1 && !isGenerated(node as Readable)),
  );
  const block = nodes.findIndex((node) => BLOCK.test((node as Readable).localName) && authorTextIn([node]));
  const end = block < 0 ? nodes.length : authorTextIn(nodes.slice(0, block)) ? block : block + 1;
  const textNodes = nodes.slice(0, end);
  return { text: authorTextIn(textNodes), textNodes, more: authorTextIn(nodes.slice(end)) || undefined };
}

function readAnswering(read: ReturnType<typeof parseAttributes>, given: Answering): Answering {
  const list = (name: string) => read.text(name)?.split('/').map(normalizeText).filter(Boolean);
  const isNamed = (names: readonly string[], { words }: Pick<Answer, 'words'>) =>
    names.some((name) => name.toLowerCase() === words.toLowerCase());

  const text = read.text('answers');
  let authored = text === NOTE_ONLY ? [] : list('answers');
  if (authored && text !== NOTE_ONLY && authored.length < 2)
    authored = read.problem(
      'answers',
      text,
      `two answers or more with a slash between them, or ${NOTE_ONLY}`,
    );
  const answers = authored?.map((words) => ({ value: words, words })) ?? given.answers;
  const valuesOf = (fits: (answer: Answer) => boolean) => answers.filter(fits).map(({ value }) => value);

  let named = list('listed-on');
  if (named && (!named.length || !named.every((name) => answers.some((answer) => isNamed([name], answer)))))
    named = read.problem('listed-on', read.text('listed-on'), answers.map(({ words }) => words).join(' / '));
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
