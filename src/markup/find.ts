/** Finds the class of an element, so that nothing becomes an element that there is not. In a file all are there. */
export type Find = (tag: string) => unknown;
