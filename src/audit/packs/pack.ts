/** What is known of the claims that are made about a topic: data, that somebody who knows the evidence writes. */
export interface TopicPack {
  readonly topic: string;
  /** Whether an aid is about it: looked for in its decision, its condition and the names of its options, by language. */
  readonly about: Readonly<Record<string, RegExp>>;
  /** The day on which the evidence was last looked through, as `2026-11-28`. */
  readonly seen: string;
  readonly claims: readonly Claim[];
}

/** Where something is from. */
export interface Reference {
  readonly name: string;
  /** Where it can be read. Absent: the name is all that there is. */
  readonly address?: string;
}

/** A claim that pages make, and what the evidence says of it. */
export interface Claim {
  readonly id: string;
  /** What it is about, for readers: claims of one part stand together. */
  readonly part: string;
  /** It in plain words, as pages say it. */
  readonly claim: string;
  /** Ways in which it is said, by language: those of `words()`. What denies it, asks or reports it is no claim. Empty: nothing to find. */
  readonly said: Readonly<Record<string, readonly RegExp[]>>;
  /** `supported`: it is so. `partly`: true with something left out. `overstated`: more than is known. `contradicted`: the evidence says otherwise. `outdated`: it was so. */
  readonly verdict: 'supported' | 'partly' | 'overstated' | 'contradicted' | 'outdated';
  /** What the evidence says, in plain words, with its numbers. */
  readonly says: string;
  /** Where that is from. */
  readonly sources: readonly Reference[];
}
