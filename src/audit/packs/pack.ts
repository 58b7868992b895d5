/** What is known of the claims that are made about a topic: data, that somebody who knows the evidence writes. */
export interface TopicPack {
  readonly topic: string;
  /** Whether an aid is about it: looked for in its decision, its condition and the names of its options, by language. */
  readonly about: Readonly<Record<string, RegExp>>;
  readonly claims: readonly Claim[];
}

/** A claim that pages make, and what the evidence says of it. */
export interface Claim {
  readonly id: string;
  /** Ways in which it is said, by language: those of `words()`. What denies it, asks or reports it is no claim. */
  readonly said: Readonly<Record<string, readonly RegExp[]>>;
  /** `partly`: true with something left out. `overstated`: more than is known. `contradicted`: the evidence says otherwise. `outdated`: it was so. */
  readonly verdict: 'partly' | 'overstated' | 'contradicted' | 'outdated';
  /** What the evidence says, in plain words, with its numbers. */
  readonly says: string;
  /** Where that is from, with its address. */
  readonly source: string;
}
