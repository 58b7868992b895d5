/** The parts of what a reader takes to the visit, in their order there. */
export const summaryParts = [
  'options',
  'values',
  'tell-first',
  'discuss',
  'own-questions',
  'costs',
  'leaning',
  'notes',
] as const;
export type SummaryPart = (typeof summaryParts)[number];

/** Something asked or stated, and what the reader says to it. */
export interface SummaryLine {
  /** The page's words: a question, a statement, the name of an option. */
  readonly text?: string | undefined;
  /** The reader's answer, or words of their own. Absent: the text says it all. */
  readonly reply?: string | undefined;
}

/** What a reader has said in one place of an aid. */
export interface SummarySection {
  readonly part: SummaryPart;
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
}

/** The line as one text. */
export const inOneLine = ({ text = '', reply = '' }: SummaryLine): string => `${text} ${reply}`.trim();

/** Sections by their part; those of one part stay in the order in which they come. */
export const inOrder = (sections: readonly SummarySection[]): SummarySection[] =>
  summaryParts.flatMap((part) => sections.filter((section) => section.part === part));
