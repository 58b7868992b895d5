/** Lists whose items are put in order, added and removed. */
import { html, nothing, type TemplateResult } from 'lit';
import { insert, listAt, move, pathText, remove, type Draft, type Path } from '../draft.js';
import { idOf, mendsAt, type Desk } from './desk.js';
import { badge, mendsView } from './fields.js';

/** The tools of an item: up, down, remove. */
export function itemTools(
  desk: Desk,
  {
    path,
    index,
    many,
    name,
    moved = (to) => move(desk.draft, path, index, to),
    removed = () => remove(desk.draft, path, index),
    sideways = false,
  }: {
    path: Path;
    index: number;
    many: number;
    /** What it is called aloud. */
    name: string;
    moved?: (to: number) => Draft;
    removed?: () => Draft;
    /** Whether they stand beside each other. */
    sideways?: boolean;
  },
): TemplateResult {
  const idIn = (tool: string, at: number) => idOf([...path, at], tool);
  const go = (tool: 'up' | 'down', by: number) => {
    const to = index + by;
    if (to < 0 || to >= many) return;
    desk.moved(path, index, to);
    desk.change(moved(to), { said: `${name} is now ${to + 1} of ${many}.`, focus: idIn(tool, to) });
  };
  const words = sideways ? (['earlier', 'later'] as const) : (['up', 'down'] as const);
  return html`<span class="tools" role="group" aria-label=${`Order of ${name}`}>
    <button
      type="button"
      class="icon"
      id=${idIn('up', index)}
      aria-disabled=${index === 0 ? 'true' : nothing}
      aria-label=${`Move ${name} ${words[0]}`}
      title=${`Move ${words[0]}`}
      @click=${() => go('up', -1)}
    >
      ${sideways ? '←' : '↑'}
    </button>
    <button
      type="button"
      class="icon"
      id=${idIn('down', index)}
      aria-disabled=${index === many - 1 ? 'true' : nothing}
      aria-label=${`Move ${name} ${words[1]}`}
      title=${`Move ${words[1]}`}
      @click=${() => go('down', 1)}
    >
      ${sideways ? '→' : '↓'}
    </button>
    <button
      type="button"
      class="icon"
      aria-label=${`Remove ${name}`}
      title="Remove"
      @click=${() => {
        desk.moved(path, index, undefined);
        desk.change(removed(), {
          said: `${name} is removed. Undo brings it back.`,
          focus: many > 1 ? idIn('up', Math.min(index, many - 2)) : idOf(path, 'add'),
        });
      }}
    >
      ✕
    </button>
  </span>`;
}

export interface ListWords {
  /** What one is called: “a question”. */
  readonly one: string;
  /** Its name, as it stands before the number: “Question”. */
  readonly name: string;
}

/**
 * A list of items, each with its fields.
 *
 * @param title what an item is called by now. Empty: by its number
 */
export function listView(
  desk: Desk,
  path: Path,
  { one, name }: ListWords,
  {
    title,
    item,
    made = () => ({}),
    added = (draft) => insert(draft, path, listAt(draft, path).length, made()),
    moved = (from, to) => move(desk.draft, path, from, to),
    removed = (index) => remove(desk.draft, path, index),
    first,
  }: {
    title: (index: number) => string;
    item: (index: number, path: Path) => unknown;
    made?: () => unknown;
    added?: (draft: Draft) => Draft;
    moved?: (from: number, to: number) => Draft;
    removed?: (index: number) => Draft;
    /** The field of a new item that has the focus. */
    first: string;
  },
): TemplateResult {
  const items = listAt(desk.draft, path);
  return html`<ol class="items">
      ${items.map((_, index) => {
        const place = [...path, index];
        const open = `item-${pathText(place)}`;
        const isOpen = desk.isOpen(open);
        const fields = isOpen ? item(index, place) : nothing;
        const mends = mendsAt(desk, place);
        const called = title(index) || `${name} ${index + 1}`;
        const id = idOf(place, 'title');
        return html`<li class="item">
          <div class="head">
            <button
              type="button"
              class="opener"
              id=${id}
              aria-expanded=${String(isOpen)}
              @click=${() => desk.open(open, !isOpen)}
            >
              ${called}${isOpen ? nothing : badge(mends.length)}
            </button>
            ${itemTools(desk, {
              path,
              index,
              many: items.length,
              name: called,
              moved: (to) => moved(index, to),
              removed: () => removed(index),
            })}
          </div>
          ${isOpen ? html`<div class="inside">${fields} ${mendsView(mends, idOf(place, 'mends'))}</div>` : nothing}
        </li>`;
      })}
    </ol>
    <button
      type="button"
      class="add"
      id=${idOf(path, 'add')}
      @click=${() => {
        const place = [...path, items.length];
        desk.open(`item-${pathText(place)}`, true);
        desk.change(added(desk.draft), {
          said: `${name} ${items.length + 1} is added.`,
          focus: idOf([...place, first]),
        });
      }}
    >
      Add ${one}
    </button>`;
}
