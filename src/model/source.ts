/** What a source is. */
export const sourceKinds = [
  'trial',
  'review',
  'label',
  'guideline',
  'regulator',
  'register',
  'price-list',
  'news',
  'seller',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How the authors read a source: all of it, its abstract, or only what others say of it. */
export const readings = ['in-full', 'abstract', 'second-hand'] as const;
export type Reading = (typeof readings)[number];

/** One piece of evidence that an aid rests on. */
export interface Source {
  /** Its identifier on the page; what `source` attributes name. */
  readonly id: string;
  /** Its short name beside a number: "Anand 2023". */
  readonly label?: string | undefined;
  /** The citation, as readers see it. */
  readonly text: string;
  /** Year of publication. */
  readonly year?: number | undefined;
  readonly kind?: SourceKind | undefined;
  readonly read?: Reading | undefined;
  /** The day on which the author read it, an ISO date. */
  readonly seen?: string | undefined;
}
