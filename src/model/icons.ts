/** What an array of icons shows, in whole icons. */
export interface Icons {
  /** All icons: 1 to 1,000. */
  readonly of: number;
  /** Filled icons: the people it happens to. */
  readonly count: number;
  /** The range: icons from `low` to `count` may not be affected, icons from `count` to `high` may be. Absent: none is known. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A larger array is no longer something that a person can take in. */
export const MAX_ICONS = 1000;
