/**
 * Tables that are far from the view and have their words already, and what is to be done with each once it is near. What
 * stands before them, such as the glance, may be in view long before.
 */
export const farTables = new WeakMap<Element, () => void>();
