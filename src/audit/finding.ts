import type { Place } from '../reading/problem.js';
import type { Placed } from '../reading/place.js';
import type { Whole } from './whole.js';

/** `error`: the aid must not be published so. `warning`: somebody has to look at it. */
export type Grade = 'error' | 'warning';

/** What a rule has found, before it is put into words. */
export interface Found {
  /** The element that it is about, or that holds the words. */
  readonly at: Placed;
  /** What stands there, in the author’s own words, or what is missing. */
  readonly got: string;
  /** What it is said of: a row, an option, a source. It is told where the place does not say it already. */
  readonly of?: string | undefined;
  /** Where one rule has findings of two grades. Absent: the rule’s. */
  readonly grade?: Grade;
  /** What belongs to it: the count it should be, the claim it repeats. */
  readonly instead?: string;
}

/** One thing that misleads, is incomplete or careless, in an aid. */
export interface Finding extends Place {
  /** The rule’s name in `docs/audit.md`. */
  readonly rule: string;
  readonly grade: Grade;
  /** The author’s own words, or what is missing. */
  readonly got: string;
  /** What to do, in plain words. */
  readonly mend: string;
  /** Why it matters to a patient. */
  readonly why: string;
  /** Where the reason is from. */
  readonly source: string;
  /** The items of the standards that it belongs to: `IPDASi 1.1.4`. */
  readonly items: readonly string[];
  /** What is known instead: the right number, what the evidence says of a claim. */
  readonly instead?: string;
  /** What was meant, as it seems: the nearest name there is. */
  readonly near?: string;
  /** The element that it is about. Absent: it was found while reading, and nobody knows where. */
  readonly at?: Placed;
}

/** A rule of the audit. It looks at what the author says, and never at what a patient does. */
export interface AuditRule {
  readonly id: string;
  readonly grade: Grade;
  /** What it finds, as a short sentence. */
  readonly finds: string;
  /** Why that matters to a patient. */
  readonly why: string;
  /** Where the reason is from: a standard or a study, with its address. */
  readonly source: string;
  /** What to do. */
  readonly mend: string;
  /** The items of the standards that it belongs to. */
  readonly items: readonly string[];
  /** Problems that reading finds by itself, and that are this finding. */
  readonly problems?: readonly string[];
  /** The settings whose absence it tells: reading tells of these, too. */
  readonly missing?: readonly string[];
  /**
   * Looks for it. Absent: reading finds it.
   *
   * @param base the aid that it is a translation of
   */
  readonly find?: (aid: Whole, base?: Whole) => Iterable<Found>;
}
