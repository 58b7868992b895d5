import { groupsThatStay, MIN_OPTIONS, type Comparison } from './comparison.js';

/** What a patient may choose: options from three on, groups of rows from two with a title on. */
export const mayChoose = ({ choose, options, groups }: Comparison): { options: boolean; rows: boolean } => ({
  options: choose.includes('options') && options.length > MIN_OPTIONS,
  rows: choose.includes('rows') && groups.filter(({ title }) => title).length > 1,
});

/** What of a comparison a patient looks at. It does not change: each choice makes another. */
export class ComparisonView {
  readonly comparison: Comparison;
  /** Indexes of the options that are out of view. */
  readonly optionsAway: ReadonlySet<number>;
  /** Indexes of the groups of rows that are out of view. */
  readonly groupsAway: ReadonlySet<number>;

  constructor(
    comparison: Comparison,
    optionsAway: ReadonlySet<number> = new Set(),
    groupsAway: ReadonlySet<number> = new Set(),
  ) {
    this.comparison = comparison;
    this.optionsAway = optionsAway;
    this.groupsAway = groupsAway;
  }

  /** The same of a comparison that has been read again. Where options or groups have gone, all that are left are in view. */
  of(comparison: Comparison): ComparisonView {
    const ifThere = (away: ReadonlySet<number>, all: readonly unknown[]) =>
      [...away].every((index) => index < all.length) ? away : undefined;
    return new ComparisonView(
      comparison,
      ifThere(this.optionsAway, comparison.options),
      ifThere(this.groupsAway, comparison.groups),
    );
  }

  get isWhole(): boolean {
    return this.optionsAway.size + this.groupsAway.size === 0;
  }

  /** With everything in view. */
  get whole(): ComparisonView {
    return new ComparisonView(this.comparison);
  }

  /** Names of the options in view. */
  get options(): string[] {
    return this.comparison.options.filter((_, index) => !this.optionsAway.has(index)).map(({ name }) => name);
  }

  /** Titles of the groups in view, or of those that are not. */
  groups(isInView: boolean): string[] {
    return this.comparison.groups
      .filter((_, index) => this.groupsAway.has(index) !== isInView)
      .map(({ title }) => title ?? '');
  }

  optionStays(index: number): boolean {
    return !this.optionsAway.has(index) && this.options.length <= MIN_OPTIONS;
  }

  groupStays(index: number): boolean {
    return groupsThatStay(this.comparison.groups, this.#groupsShown).has(index);
  }

  /** Puts an option out of view, or back. One that has to stay does. */
  toggleOption(index: number): ComparisonView {
    if (this.optionStays(index)) return this;
    return new ComparisonView(this.comparison, toggled(this.optionsAway, index), this.groupsAway);
  }

  /** Puts a group out of view, or back. Harms do not go before benefits, and come back with them. */
  toggleGroup(index: number): ComparisonView {
    const next = new ComparisonView(this.comparison, this.optionsAway, toggled(this.groupsAway, index));
    const away = [...next.groupsAway].filter((group) => !next.groupStays(group));
    return new ComparisonView(this.comparison, this.optionsAway, new Set(away));
  }

  get #groupsShown(): Set<number> {
    const all = this.comparison.groups.map((_, index) => index);
    return new Set(all.filter((index) => !this.groupsAway.has(index)));
  }
}

function toggled(set: ReadonlySet<number>, index: number): Set<number> {
  const next = new Set(set);
  if (!next.delete(index)) next.add(index);
  return next;
}
