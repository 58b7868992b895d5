/** What the parts of the builder share: the draft, what there is to mend in it, and how it is changed. */
import { listAt, pathText, textAt, type Draft, type Path } from '../draft.js';
import { isIn, type Mend } from '../to-do.js';

/** What goes with a change. */
export interface Changed {
  /** What is said aloud. */
  readonly said?: string;
  /** The id of what has the focus then. */
  readonly focus?: string;
}

export interface Desk {
  readonly draft: Draft;
  readonly mends: readonly Mend[];
  /** Those that stand beside a field already in this drawing. */
  readonly shown: Set<Mend>;
  /** Something was typed at a place. */
  type(path: Path, draft: Draft): void;
  /** Something was done. */
  change(draft: Draft, changed?: Changed): void;
  /** What is typed next is another step. */
  pause(): void;
  /** Whether something that folds is open. */
  isOpen(place: string): boolean;
  open(place: string, isOpen: boolean): void;
  /** A list has another order, or an item less: what was open in it goes along. */
  moved(list: Path, from: number, to: number | undefined): void;
  /** Asks for a table to be pasted, or shows the one that was. */
  paste(data: DataTransfer | null | undefined): void;
}

export const idOf = (path: Path, of = 'field'): string => `${of}-${pathText(path).replace(/[^\w-]+/g, '-')}`;

/** What there is to mend there and is not shown yet. From now on it is shown. */
export function mendsAt(desk: Desk, path: Path): readonly Mend[] {
  const place = pathText(path);
  const those = desk.mends.filter((mend) => !desk.shown.has(mend) && isIn(mend, place));
  for (const mend of those) desk.shown.add(mend);
  return those;
}

interface Named {
  readonly name: string;
  /** What others point to. */
  readonly id: string;
}

/** The sources of a draft. */
export const sourcesOf = (draft: Draft): readonly Named[] =>
  listAt(draft, ['sources', 'items']).map((source) => {
    const id = textAt(source, ['id']);
    return { id, name: textAt(source, ['label']) || id };
  });

/** The options of a draft. One without a name has its number. */
export const optionsOf = (draft: Draft): readonly Named[] =>
  listAt(draft, ['comparison', 'options']).map((option, index) => ({
    id: textAt(option, ['value']),
    name: textAt(option, ['name']) || `Option ${index + 1}`,
  }));
