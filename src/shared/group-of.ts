const names = new WeakMap<object, string>();
let last = 0;

/**
 * The name of an owner's group of radio buttons, another one for each: Safari’s Tab key goes past a group of the same name as
 * the one that it comes from, also in another shadow root.
 */
export function groupOf(owner: object): string {
  const name = names.get(owner) ?? `group-${++last}`;
  names.set(owner, name);
  return name;
}
