/** Where a guide stands in the list on the left. `stories`: what it stands with, where it is about an element. */
export function placeOf(file: string, text: string): { title: string; stories?: string };
