/** How much something matters to a reader, in the order in which it is shown back. */
export const ratings = ['a-lot', 'some', 'not-sure', 'not-much'] as const;
export type Rating = (typeof ratings)[number];

/** What options offer, in the words of a comparison. */
export interface Offer {
  /** The options' names: several where one cell answers for all of them. */
  readonly options: readonly string[];
  /** A line for each of several chances. */
  readonly words: string;
}

/** A row of a comparison. */
export interface RowOffers {
  /** The row's id on the page. */
  readonly id: string;
  /** The question that the row answers. */
  readonly title: string;
  /** In the table's order. */
  readonly offers: readonly Offer[];
}

/** Something that may matter to a reader, and what that means for the options. It weighs nothing. */
export interface Value {
  /** The statement's own words. */
  readonly text: string;
  /** What the author says after it. */
  readonly more?: string | undefined;
  /** Names of the options that the statement points toward. */
  readonly toward: readonly string[];
  /** Names of the options that it points away from. */
  readonly away: readonly string[];
  readonly row?: RowOffers | undefined;
}

/** What a reader says about a statement. */
export interface Rated {
  readonly value: Value;
  /** Empty: nothing, which only a statement of the reader's own can be. */
  readonly rating: Rating | '';
  /** Whether it is a statement of the reader's own. */
  readonly isOwn?: boolean;
}

/** What matters a lot first. What has the same rating stays in the order of the page, what has none comes last. */
export const byRating = (rated: readonly Rated[]): Rated[] =>
  [...ratings, ''].flatMap((rating) => rated.filter((one) => one.rating === rating));
