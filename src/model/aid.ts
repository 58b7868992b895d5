import type { Denominator } from './chance.js';

/** What a decision aid says about itself, and the settings that its parts share. */
export interface Aid {
  /** The decision, as a question: the heading of the aid. */
  readonly decision?: string | undefined;
  /** The health condition the decision is about. */
  readonly condition?: string | undefined;
  /** Whom the aid is for. */
  readonly audience?: string | undefined;
  /** The day the content was published, an ISO date (`2026-11-21`), or the author's own words for it. */
  readonly published?: string | undefined;
  /** The day by which it is to be reviewed, an ISO date, or the author's own words. Once it is past, readers are told. */
  readonly reviewBy?: string | undefined;
  /** When and how the content is brought up to date. */
  readonly updatePolicy?: string | undefined;
  /** Who wrote it. */
  readonly authors?: string | undefined;
  /** The training and the posts of the authors, as they declare them. */
  readonly credentials?: string | undefined;
  /** Who paid for it, as its authors declare; "none" is an answer, absent is not. */
  readonly funding?: string | undefined;
  /** The authors' competing interests, as they declare them; "none" is an answer, absent is not. */
  readonly interests?: string | undefined;
  /** How the evidence was searched for and chosen, as the authors declare. */
  readonly evidence?: string | undefined;
  /** Who was asked what people need to know, as the authors declare. */
  readonly consulted?: Involved | undefined;
  /** Who looked it through, and had no part in making it, as the authors declare. */
  readonly reviewers?: Involved | undefined;
  /** Who tried it out, and had no part in making it, as the authors declare. */
  readonly testers?: Involved | undefined;
  /** How hard it is to read, as the authors declare. */
  readonly readingLevel?: string | undefined;
  /** What a study of the aid found, as the authors declare. */
  readonly evaluation?: string | undefined;
  /** The address by which health records know the aid. */
  readonly canonical?: string | undefined;
  /** What stands there and cannot be read, by its name. Absent: nothing. */
  readonly mistakes?: readonly string[] | undefined;
  /** The denominator of every count. */
  readonly denominator: Denominator;
  /** Two-letter code of the country (ISO 3166-1), for urgent help and approvals. */
  readonly country?: string | undefined;
  /** Currency of every price (ISO 4217). Empty: one stands there and cannot be read. */
  readonly currency?: string | undefined;
  /** Level of the aid's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** Whether a table of contents is written. Absent: no. */
  readonly contents?: boolean | undefined;
  /** How the parts are shown: one step at a time. Absent: as one page. */
  readonly layout?: Layout | undefined;
}

/** Who had a say in how it was made. */
export const involved = ['patients', 'clinicians', 'patients-and-clinicians'] as const;
export type Involved = (typeof involved)[number];

export const layouts = ['steps'] as const;
export type Layout = (typeof layouts)[number];

/** The countries whose approvals and urgent help the library knows by itself. */
export const countries = ['US', 'GB', 'ES', 'MX'] as const;
export type Country = (typeof countries)[number];

/** When urgent help is sought: only `crisis` is about ending one’s life. */
export const purposes = ['crisis', 'emergency', 'reaction'] as const;
export type Purpose = (typeof purposes)[number];

/** Whether it is a year, month or day in ISO's form, and one that the calendar has. */
export function isIsoDate(text: string): boolean {
  const date = new Date(text);
  return /^\d{4}(-\d\d){0,2}$/.test(text) && !isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether it is a day in ISO's form: of words, or of a month, nobody can tell whether it is past. */
export const isIsoDay = (text: string): boolean => text.length === 10 && isIsoDate(text);

/** Whether the review date is past on the given day. ISO dates sort as text. */
export const isReviewPast = (reviewBy: string | undefined, today: string): boolean =>
  reviewBy !== undefined && isIsoDay(reviewBy) && today > reviewBy;
