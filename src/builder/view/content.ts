/** Paragraphs with numbers and drawings between them, and the fields of a number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../document/schema.js';
import { chance as chanceDeclaration } from '../../model/declarations/chance.js';
import { iconArray } from '../../model/declarations/icon-array.js';
import { sideEffect } from '../../model/declarations/side-effect.js';
import {
  langOf,
  read,
  typedComparator,
  typedNumber,
  withComparator,
  withNumber,
  type Chance,
} from '../answers.js';
import { at, pathText, put, type Path } from '../draft.js';
import { isWords } from '../notation.js';
import { wordsOf } from '../words.js';
import { idOf, mendsAt, type Desk } from './desk.js';
import {
  field,
  lineInput,
  mendsView,
  paragraphsInput,
  settingsView,
  wordsField,
  WORDS_HELP,
} from './fields.js';

const COUNTS = ['events', 'of', 'comparatorEvents', 'comparatorOf'];

/** Why what was typed is no number of people. Nothing: it is one, or nothing was typed. */
function reasonView(text: string, of: unknown, lang: unknown): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const found = read(text, of, lang);
  return found.kind === 'unread' && found.reason ? html`<p class="reason">${found.reason}</p>` : nothing;
}

/**
 * The fields of a number.
 *
 * @param path where its settings stand
 */
export function numberFields(
  desk: Desk,
  tag: 'da-chance' | 'da-side-effect',
  path: Path,
  skip: readonly string[] = [],
): TemplateResult {
  const chance = (at(desk.draft, path) ?? {}) as Chance;
  const lang = langOf(desk.draft);
  const { settings } = tag === 'da-chance' ? chanceDeclaration : sideEffect;
  const set = (place: Path, made: Chance) => desk.type(place, put(desk.draft, path, made));
  const counted = (
    name: 'events' | 'comparatorEvents',
    of: 'of' | 'comparatorOf',
    text: string,
    make: (chance: Chance, text: string, lang: unknown) => Chance,
  ) => {
    const place = [...path, name];
    // what is amiss in the total is told here, too
    const totals = desk.mends.filter(({ path: where }) => where === pathText([...path, of]));
    for (const one of totals) desk.shown.add(one);
    return field(
      desk,
      place,
      wordsOf(tag, name),
      (said) =>
        html`${lineInput(desk, said, text, (typed) => set(place, make(chance, typed, lang)), {
          read: (typed) => make(chance, typed, lang),
        })}
        ${reasonView(text, chance[of], lang)} ${mendsView(totals, idOf(place, 'totals'))}`,
    );
  };
  return html`<div class="fields pair">
      ${counted('events', 'of', typedNumber(chance), withNumber)}
      ${counted('comparatorEvents', 'comparatorOf', typedComparator(chance), withComparator)}
    </div>
    ${settingsView(desk, tag, settings, path, {
      skip: [...COUNTS, ...skip],
      more: () =>
        tag === 'da-chance' ? wordsField(desk, [...path, 'sentence'], wordsOf(tag, 'sentence')) : nothing,
    })}`;
}

interface Part {
  /** The first of its blocks, and how many there are. */
  readonly from: number;
  readonly many: number;
}

/** Words, and what stands between them, in turn: words first and last, if there are none yet, too. */
function partsOf(blocks: Content): Part[] {
  const parts: Part[] = [{ from: 0, many: 0 }];
  for (const [index, block] of [...blocks].map((one, number) => [number, one] as const)) {
    const last = parts.at(-1)!;
    if (isWords(block)) parts[parts.length - 1] = { ...last, many: last.many + 1 };
    else parts.push({ from: index, many: 1 }, { from: index + 1, many: 0 });
  }
  return parts;
}

interface Contents {
  readonly label: string;
  readonly help?: string | undefined;
  readonly blocks: Content;
  /** The draft with other blocks. */
  set(this: void, blocks: Content): Desk['draft'];
  /** Where a block stands. */
  at(this: void, index: number): Path;
  /** Where all of them stand. */
  readonly path: Path;
}

/** A field for paragraphs with numbers and drawings between them. */
export function contentView(
  desk: Desk,
  { label, help, blocks, set, at: placeOf, path }: Contents,
): TemplateResult {
  const parts = partsOf(blocks);
  const replace = ({ from, many }: Part, made: Content) => set(blocks.toSpliced(from, many, ...made));
  const id = idOf(path);
  const words = (part: Part, index: number) => {
    const own = blocks.slice(part.from, part.from + part.many);
    const mends = own.flatMap((_, one) => mendsAt(desk, placeOf(part.from + one)));
    const name = index ? 'Words after it' : parts.length > 1 ? 'Words before it' : undefined;
    const wordsId = index ? `${id}-${index}` : id;
    const input = html`${paragraphsInput(
      desk,
      { id: wordsId, describedBy: `${id}-help`, invalid: nothing },
      own,
      (made) => desk.type([...path, index], replace(part, made)),
      name && `${label}: ${name}`,
    )}
    ${mendsView(mends, `${id}-${index}-mends`)}`;
    // before a number there are seldom any
    if (name && !index)
      return html`<details class="rare" .open=${own.length > 0}>
        <summary>${name}</summary>
        ${input}
      </details>`;
    return html`<div class="words">
      ${name ? html`<label class="lesser" for=${wordsId}>${name}</label>` : nothing} ${input}
    </div>`;
  };
  const block = (part: Part) => {
    const place = placeOf(part.from);
    const isChance = at(desk.draft, [...place, 'chance']) !== undefined;
    const [kind, field] = isChance ? ['number', 'chance'] : ['drawing', 'icons'];
    const own = [...place, field];
    return html`<fieldset class="block">
      <legend>A ${kind}</legend>
      ${
        isChance
          ? numberFields(desk, 'da-chance', own)
          : settingsView(desk, 'da-icon-array', iconArray.settings, own)
      }
      ${mendsView(mendsAt(desk, place), idOf(place, 'mends'))}
      <button
        type="button"
        class="small"
        @click=${() => desk.change(replace(part, []), { said: `The ${kind} is removed. Undo brings it back.`, focus: id })}
      >
        Remove this ${kind}
      </button>
    </fieldset>`;
  };
  return html`<div class="field content">
    ${parts.length > 1 ? html`<p class="label">${label}</p>` : html`<label for=${id}>${label}</label>`}
    <p class="help" id="${id}-help">${help ?? WORDS_HELP}</p>
    ${parts.map((part, index) => (index % 2 ? block(part) : words(part, index)))}
    <div class="tools">
      <button
        type="button"
        class="small"
        @click=${() =>
          desk.change(set([...blocks, { chance: {} }]), {
            said: 'A number is added.',
            focus: idOf([...placeOf(blocks.length), 'chance', 'events']),
          })}
      >
        Add a number
      </button>
    </div>
    ${mendsView(mendsAt(desk, path), idOf(path, 'mends'))}
  </div>`;
}

/** A field for the content that stands at a path. */
export function contentField(
  desk: Desk,
  path: Path,
  { label, help }: { label: string; help?: string | undefined },
): TemplateResult {
  const given = at(desk.draft, path);
  const blocks = (Array.isArray(given) ? given : given === undefined ? [] : [given]) as Content;
  return contentView(desk, {
    label,
    help,
    blocks,
    set: (made) => put(desk.draft, path, made),
    at: (index) => [...path, index],
    path,
  });
}
