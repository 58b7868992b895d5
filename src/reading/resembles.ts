/**
 * Whether a name is nearly another: but for two letters, in any order; a short one has the same letters. Authors are told
 * more exactly.
 */
export function resembles(one: string, other: string): boolean {
  if (one === other || one.length < 3) return false;
  let rest = other;
  let more = 0;
  for (const letter of one) {
    const without = rest.replace(letter, '');
    if (without === rest) more++;
    rest = without;
  }
  return one.length < 4 ? more + rest.length === 0 : more + rest.length <= 2 && more < 2;
}
