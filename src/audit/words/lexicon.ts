/**
 * The words of a language that the audit looks for, as patterns. Each stands for a kind of saying, and leaves out what an
 * honest page says with the same word: “Is it safe?” asks, “not proven” denies.
 */
export interface Lexicon {
  /** A verdict on an option, or for the patient, wherever it stands. */
  readonly verdicts: readonly RegExp[];
  /** An order that is a verdict where an option is its object: “you should have …”. */
  readonly orders: readonly RegExp[];
  /** Words that tell how something is taken, and not whether. */
  readonly how: RegExp;
  /** A verdict where it is all that a name or an answer says: a badge. */
  readonly badges: readonly RegExp[];
  /** A call to buy or to book. */
  readonly calls: readonly RegExp[];
  readonly loaded: readonly RegExp[];
  /** More than any treatment can promise. */
  readonly overclaims: readonly RegExp[];
  /** A verb that leaves no doubt. */
  readonly certain: readonly RegExp[];
  /** How often, in words. */
  readonly frequency: readonly RegExp[];
  /** How many people, in words, also in running text. */
  readonly people: readonly RegExp[];
  readonly relative: readonly RegExp[];
  /** A measure that is a ratio. */
  readonly ratios: readonly RegExp[];
  readonly oneInX: readonly RegExp[];
  readonly peopleLikeYou: readonly RegExp[];
  readonly prices: readonly RegExp[];
  /** A decision that has been taken before it is told. */
  readonly leading: readonly RegExp[];
  /** An order that ranks. */
  readonly ranking: readonly RegExp[];
  /** The strongest warning that a drug label has. */
  readonly boxed: readonly RegExp[];
  /** An order by name. */
  readonly alphabetical: RegExp;
  /** A result made of answers. */
  readonly results: readonly RegExp[];
  /** Praise for an answer. */
  readonly praise: readonly RegExp[];
  /** An option that starts nothing new. */
  readonly nothingNew: readonly RegExp[];
  /** What needs lines for a crisis. */
  readonly crises: readonly RegExp[];
  /** An update policy that is none. */
  readonly never: readonly RegExp[];
  /** Who has something to sell. */
  readonly sellers: readonly RegExp[];
  readonly none: readonly RegExp[];
  /** Outcomes that are wished for, and those that are not. */
  readonly better: readonly RegExp[];
  readonly worse: readonly RegExp[];
  /** Words before a pattern that deny it, or ask. */
  readonly denied: RegExp;
  /** Words before a pattern that say who else says so: those who sell, and what one has read. */
  readonly reported: RegExp;
  readonly asked: RegExp;
}

/** Any of these, as whole words. It is one pattern: to make one takes an engine longer than to use it. */
export const words = (...sources: readonly string[]): RegExp[] => [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
];

/** The forms of verbs: “cut” and “cuts”, “reduced”, “slashing”. Irregular ones are named each. */
export const verbs = (...bases: readonly string[]): string =>
  `(?:${bases
    .map((base) =>
      base.endsWith('e')
        ? `${base.slice(0, -1)}(?:e[sd]?|ing)`
        : `${base}(?:e?s|ed|ing|${base.at(-1)}(?:ed|ing))?`,
    )
    .join('|')})`;

/** Any of these, where a text is no more than that. */
export const wholes = (...sources: readonly string[]): RegExp[] => [
  new RegExp(`^(?:${sources.join('|')})$`, 'iu'),
];
