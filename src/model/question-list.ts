/** How early a question has to be talked about. */
export const importances = ['tell-first', 'discuss'] as const;
export type Importance = (typeof importances)[number];

/** Instead of answers: the reader answers in words of their own. */
export const NOTE_ONLY = 'note-only';

/** An answer to choose. */
export interface Answer {
  /** What is kept of it, and compared: the same in every language, unless the answer is in the author's own words. */
  readonly value: string;
  readonly words: string;
}

/** How questions can be answered. */
export interface Answering {
  /** The answers to choose from. None: the reader answers in words of their own. */
  readonly answers: readonly Answer[];
  /** The values of the answers that put a question on the reader's list. */
  readonly listedOn: readonly string[];
  /** The words of the answer that puts no question on the list, where the author does not say which do. */
  readonly no: string;
}

/** A question to think about, and to talk about. There is no answer that is better than another. */
export interface Question extends Answering {
  /** The question's own words. */
  readonly text: string;
  /** Why it is asked. */
  readonly why?: string | undefined;
  readonly importance: Importance;
  /** Identifiers of the sources of the reason, in the author's order. */
  readonly sources: readonly string[];
}

/** What a reader has said to a question. */
export interface Reply {
  readonly question: Question;
  /** One of the question's answers. Nothing: none. */
  readonly answer: Answer | undefined;
  /** The reader's own words. Empty: none. */
  readonly note: string;
}

/** Whether a reader has said anything. */
export const isSaid = (reply: Reply | undefined): boolean => Boolean(reply?.answer ?? reply?.note);

/** Whether a question belongs on the list for the visit: by its answer, or because the reader wrote something. */
export const isListed = ({ question, answer, note }: Reply): boolean =>
  note !== '' || (answer !== undefined && question.listedOn.includes(answer.value));
