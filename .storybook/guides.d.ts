/** Writes a page for each guide, each element and each decision. */
export function writeGuides(): void;
