import { childrenOf, tagOf, type Holder } from './nodes.js';

/**
 * Whether a name is nearly another: but for two letters, in any order; a short one has its letters, or its first one and
 * one other than it has. Authors are told more exactly.
 */
export function resembles(one: string, other: string): boolean {
  // most are no more alike in length: each name is held against all that there are
  if (one === other || one.length < 3 || Math.abs(one.length - other.length) > 2) return false;
  let rest = other;
  let more = 0;
  for (const letter of one) {
    const without = rest.replace(letter, '');
    if (without === rest) more++;
    rest = without;
  }
  if (more + rest.length === 0) return true;
  if (one.length < 6 && one[0] !== other[0]) return false;
  return one.length < 4 ? more === 0 && rest.length < 2 : more + rest.length <= 2 && more < 2;
}

/** Whether there is an element in it whose tag is nearly another. */
export const hasMisspelt = (holder: Holder, tag: string): boolean =>
  childrenOf(holder).some((child) => resembles(tagOf(child), tag) || hasMisspelt(child, tag));
