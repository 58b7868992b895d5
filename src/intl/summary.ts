import { isIsoDay, isReviewPast, type Aid } from '../model/aid.js';
import type { Headed, Summary, SummaryLine, SummarySection } from '../model/summary.js';
import { formatDate } from './format.js';
import { topic, type Localized } from './locale.js';

const english = {
  intro:
    'What you say on this page comes together here, to take to your visit. You can also print the page and write on it.',
  title: 'For your visit',
  condition: (condition: string) => `About: ${condition}`,
  empty: 'Nothing from you yet. As you go through this page, what you say is listed here.',
  notes: 'My notes',
  /** In what is saved for health records: what was filled in, and a note to a question. */
  costs: 'What I filled in about costs',
  noteOn: (question: string) => `My note on “${question}”`,
  leaning: 'What I am leaning toward, in my own words',
  undecided: 'Not decided.',
  clinician: 'What my clinician says',
  about: 'About this sheet',
  made: (day: string) => `Made on ${day}.`,
  published: (day: string) => `The page was published on ${day}.`,
  publishedMissing: 'It is not stated when the page was published.',
  reviewBy: (day: string) => `It is to be reviewed by ${day}.`,
  reviewPast: (day: string) =>
    `It was due to be reviewed by ${day}, and that has not been done. It may be out of date.`,
  sources: (names: readonly string[]) => `Sources, listed in full on the page: ${names.join('; ')}.`,
  urgentHelp: 'Urgent help',
  print: 'Print this sheet',
  printShort: 'Print the short version',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Copy the text that is marked here.',
  saveText: 'Save as text file',
  saveRecord: 'Save for health records (FHIR)',
  /** Of the files, before the dot. */
  fileName: 'visit-summary',
  saved: (file: string) => `Your browser saves it as ${file}.`,
  clear: 'Clear everything',
  cleared: 'Everything is cleared.',
  kept: 'Only on this page. Nothing is sent or kept.',
};

export type SummaryMessages = typeof english;
export const summaryMessages = topic('summary', english);

/** What a summary tells beside what the reader has said elsewhere in the aid. */
export interface SheetFacts {
  readonly aid?: Aid | undefined;
  /** The day on which it is made, an ISO date. Absent: not said. */
  readonly day?: string | undefined;
  /** The short names of the aid's sources. */
  readonly sources: readonly string[];
  /** What the aid says of urgent help. */
  readonly help: readonly string[];
  readonly notes: string;
  readonly leaning: string;
}

/** The heading of the sheet, and what the decision is about. */
export const describeTop = ({ aid }: SheetFacts, { messages }: Localized<SummaryMessages>): Headed => ({
  heading: aid?.decision ?? messages.title,
  lines: aid?.condition ? [{ text: messages.condition(aid.condition) }] : [],
});

/** The reader's own words. That they have not decided is an answer. */
export const describeUserInput = (
  { notes, leaning }: SheetFacts,
  { messages }: Localized<SummaryMessages>,
): Headed[] => [
  ...(notes ? [{ heading: messages.notes, lines: [{ reply: notes }] }] : []),
  { heading: messages.leaning, lines: [{ reply: leaning || messages.undecided }] },
];

/** When the sheet was made and how old the page is, and what the page rests on. */
export function describeSheet(
  { aid, day, sources }: SheetFacts,
  { messages, locale }: Localized<SummaryMessages>,
): Headed {
  const on = (day: string) => (isIsoDay(day) ? formatDate(day, locale) : day);
  const age = aid && [
    aid.published ? messages.published(on(aid.published)) : messages.publishedMissing,
    aid.reviewBy &&
      (day && isReviewPast(aid.reviewBy, day) ? messages.reviewPast : messages.reviewBy)(on(aid.reviewBy)),
  ];
  const lines = [
    [day && messages.made(on(day)), ...(age ?? [])].filter(Boolean).join(' '),
    sources.length ? messages.sources(sources) : '',
  ];
  return { heading: messages.about, lines: lines.filter(Boolean).map((text): SummaryLine => ({ text })) };
}

/** Urgent help, for what is read without the page. */
export const describeHelp = ({ help }: SheetFacts, { messages }: Localized<SummaryMessages>): Headed[] =>
  help.length ? [{ heading: messages.urgentHelp, lines: help.map((text) => ({ text })) }] : [];

/** All of it. */
export const describeSummary = (
  facts: SheetFacts,
  sections: readonly SummarySection[],
  localized: Localized<SummaryMessages>,
): Summary => ({
  top: describeTop(facts, localized),
  sections,
  input: describeUserInput(facts, localized),
  about: describeSheet(facts, localized),
  help: describeHelp(facts, localized),
});
