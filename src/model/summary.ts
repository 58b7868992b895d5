import type { Rating } from './values.js';

/** The parts of what a reader takes to the visit, in their order there. */
export const summaryParts = ['options', 'values', 'tell-first', 'discuss', 'own-questions', 'costs'] as const;
export type SummaryPart = (typeof summaryParts)[number];

/** Something asked or stated, and what the reader says to it. */
export interface SummaryLine {
  /** The page's words: a question, a statement, the name of an option. */
  readonly text?: string | undefined;
  /** The reader's answer, or words of their own. Absent: the text says it all. */
  readonly reply?: string | undefined;
  /** How the reader has rated a statement of their own: the text, too, is theirs. Absent: the text is the page's. */
  readonly ownRating?: Rating | '' | undefined;
}

/** A heading, and what stands under it. */
export interface Headed {
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
}

/** What a reader has said in one place of an aid. */
export interface SummarySection extends Headed {
  readonly part: SummaryPart;
}

/** All that a summary says, in its order. */
export interface Summary {
  /** The decision. */
  readonly top: Headed;
  /** What the reader has said in the aid. */
  readonly sections: readonly SummarySection[];
  /** What they have written in the summary. */
  readonly input: readonly Headed[];
  /** How old it is, and what it rests on. */
  readonly about: Headed;
  /** Urgent help, for what is read without the page. */
  readonly help: readonly Headed[];
}

/** The line as one text. */
export const inOneLine = ({ text = '', reply = '' }: SummaryLine): string => `${text} ${reply}`.trim();

/** As plain text: a blank line, the heading, and each line after its mark. */
export const inLines = ({ heading, lines }: Headed, mark = '- '): string[] => [
  '',
  heading,
  ...lines.map((line) => mark + inOneLine(line)),
];

/** Sections by their part; those of one part stay in the order in which they come. */
export const sortSections = (sections: readonly SummarySection[]): SummarySection[] =>
  summaryParts.flatMap((part) => sections.filter((section) => section.part === part));

/** Its parts in their order. */
export const partsOf = ({ top, sections, input, about, help }: Summary): Headed[] => [
  top,
  ...sections,
  ...input,
  about,
  ...help,
];

/** A summary as plain text. */
export const summaryText = (summary: Summary): string =>
  partsOf(summary)
    .flatMap((part) => inLines(part, summary.sections.some((section) => section === part) ? '- ' : ''))
    .join('\n')
    .trim();
