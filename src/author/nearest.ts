/** How many letters have to be put in, left out, changed or swapped to make one word of another. */
export function distance(from: string, to: string): number {
  let last: number[] = [];
  let row = [...Array(to.length + 1).keys()];
  for (let i = 1; i <= from.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) row[j] = Math.min(row[j]!, last[j - 2]! + 1);
    }
    last = above;
  }
  return row[to.length]!;
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What is left of a word beside a name that it denies: “not approved”. */
const NOT = /^(not?|non|un|sin)$/;

/** “on-label” is what “off-label” is not, and no slip of it. */
const isContrary = (word: string, name: string): boolean => /^off/.test(name) && /^on/.test(word);

/** The name that was meant, as it seems. Nothing: none is near. */
export function nearest(got: string, names: readonly (string | number)[]): string | undefined {
  const word = bare(got);
  // a sentence is no name
  if (word.length > 40) return undefined;
  // one slip in a short word, and three in a long one
  const most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const [best] = names
    .map((name) => [distance(word, bare(String(name))), String(name)] as const)
    .filter(
      ([far, name]) =>
        far <= most &&
        far < bare(name).length &&
        !NOT.test(word.replace(bare(name), '')) &&
        !isContrary(word, bare(name)),
    )
    .sort(([a], [b]) => a - b);
  if (best) return best[1];
  // “da-comparison” for “da-treatment-comparison”
  const parts = names.filter(
    (name) => word.length > 3 && bare(String(name)).includes(word.replace(/^da/, '')),
  );
  return parts.length === 1 ? String(parts[0]) : undefined;
}
