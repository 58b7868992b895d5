/** What was done, so that it can be undone and done again: each state as it was. */
import { pathText, type Draft, type Path } from './draft.js';

/** The name of the setting of a change that goes on with the one before: one word typed is one step. */
type Typing = string | undefined;

export interface History {
  readonly now: Draft;
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
  /** Where somebody is typing. Absent: the next change is a step of its own. */
  readonly typing?: Typing;
}

/** All begins with one state. */
export const begin = (now: Draft): History => ({ now, before: [], after: [] });

/**
 * @param typing where it was typed, if it goes on with what was typed there just before. Absent: it is a step by itself
 */
export function change(history: History, now: Draft, typing?: Path): History {
  if (now === history.now) return history;
  const place = typing && pathText(typing);
  const before =
    place !== undefined && place === history.typing && history.before.length
      ? history.before
      : [...history.before, history.now];
  return { now, before, after: [], typing: place };
}

/** What is typed next is another step. */
export const pause = ({ now, before, after }: History): History => ({ now, before, after });

export function undo(history: History): History {
  const now = history.before.at(-1);
  if (!now) return history;
  return { now, before: history.before.slice(0, -1), after: [history.now, ...history.after] };
}

export function redo(history: History): History {
  const [now, ...after] = history.after;
  if (!now) return history;
  return { now, before: [...history.before, history.now], after };
}
