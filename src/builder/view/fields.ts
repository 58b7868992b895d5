/** Fields for settings, made from what is declared of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content, DocumentText } from '../../document/schema.js';
import { documentSettings } from '../../document/fields.js';
import type { Setting, Settings } from '../../model/declaration.js';
import { at, insert, listAt, nameFor, pathText, put, textAt, type Path } from '../draft.js';
import type { Mend } from '../to-do.js';
import { langOf } from '../answers.js';
import { readPlainNumber } from '../numbers.js';
import { readLine, readTyped, typed, typedLine } from '../notation.js';
import { wordsOf } from '../words.js';
import { idOf, mendsAt, optionsOf, sourcesOf, type Desk } from './desk.js';
import { typedIn } from './value.js';

export type View = TemplateResult | typeof nothing;

/** What is wrong is told otherwise than what is only not there yet. */
export const kindOf = ({ grade, got }: Pick<Mend, 'grade' | 'got'>): string =>
  got === undefined ? 'open' : grade;

/**
 * What there is to mend, beside what it is about.
 *
 * @param isNamed whether the setting that it is about has its name there already
 */
export function mendsView(mends: readonly Mend[], id: string, isNamed = false): View {
  if (!mends.length) return nothing;
  return html`<ul class="mends" id=${id}>
    ${mends.map(
      ({ grade, got, mend, label }) =>
        html`<li class=${kindOf({ grade, got })}>
          <b>${got === undefined ? 'Still to write' : grade === 'error' ? 'To mend' : 'Have a look'}:</b>
          ${[isNamed ? '' : label, got].filter(Boolean).map((words) => html`${ended(words!)} `)}<span
            class="how"
            >${sentence(mend)}</span
          >
        </li>`,
    )}
  </ul>`;
}

export const ended = (words: string): string => (/[.?!…”]$/.test(words) ? words : `${words}.`);

/** Words as a sentence. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;

interface Words {
  readonly label: string;
  readonly help?: string | undefined;
}

/** What a control says of its field. */
interface Said {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/** A label, a control, its help, and what there is to mend in it. */
export function field(
  desk: Desk,
  path: Path,
  { label, help }: Words,
  control: (said: Said) => unknown,
): TemplateResult {
  const id = idOf(path);
  const mends = mendsAt(desk, path);
  const describedBy = [help && `${id}-help`, mends.length && `${id}-mends`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    ${control({
      id,
      describedBy: describedBy || nothing,
      invalid: mends.some((mend) => kindOf(mend) === 'error') ? 'true' : nothing,
    })}
    ${mendsView(mends, `${id}-mends`, true)}
  </div>`;
}

/** Several controls under one name. */
function choiceField(desk: Desk, path: Path, { label, help }: Words, controls: unknown): TemplateResult {
  const id = idOf(path);
  const mends = mendsAt(desk, path);
  const describedBy = [help && `${id}-help`, mends.length && `${id}-mends`].filter(Boolean).join(' ');
  return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${describedBy || nothing}>
    <legend>${label}</legend>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing} ${controls}
    ${mendsView(mends, `${id}-mends`, true)}
  </fieldset>`;
}

const stay = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
};

/** A line of words that grows. */
export const lineInput = (
  desk: Desk,
  { id, describedBy, invalid }: Said,
  text: string,
  set: (text: string) => void,
  { read, label }: { read?: (text: string) => unknown; label?: string } = {},
): TemplateResult =>
  html`<textarea
    class="line"
    dir="auto"
    rows="1"
    id=${id}
    aria-label=${label ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ${typedIn(text, read)}
    @keydown=${stay}
    @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, ' '))}
    @change=${() => desk.pause()}
  ></textarea>`;

/** A field for one line of plain words. */
export const textField = (desk: Desk, path: Path, words: Words): TemplateResult =>
  field(desk, path, words, (said) =>
    lineInput(desk, said, textAt(desk.draft, path), (text) => desk.type(path, put(desk.draft, path, text)), {
      read: (text) => text.trim(),
    }),
  );

/** A field for one line of words with bold words and links. */
export const wordsField = (desk: Desk, path: Path, words: Words): TemplateResult =>
  field(desk, path, words, (said) =>
    lineInput(
      desk,
      said,
      lineOf(at(desk.draft, path)),
      (text) => desk.type(path, put(desk.draft, path, text.trim() ? readLine(text) : undefined)),
      { read: (text) => readLine(text.trim()) },
    ),
  );

/** What is no words stays as it is, and is shown as it stands in the file. */
const lineOf = (value: unknown): string =>
  value === undefined || typeof value === 'string' || Array.isArray(value)
    ? typedLine(value as DocumentText | undefined)
    : JSON.stringify(value);

export const WORDS_HELP =
  'An empty line begins a new paragraph. A line that begins with “- ” is a point of a list. **Bold** words stand between two stars.';

/** A box for paragraphs. */
export const paragraphsInput = (
  desk: Desk,
  { id, describedBy, invalid }: Said,
  blocks: Content,
  set: (blocks: Content) => void,
  label?: string,
): TemplateResult =>
  html`<textarea
    class="paragraphs"
    dir="auto"
    rows=${blocks.length || label === undefined ? 3 : 1}
    id=${id}
    aria-label=${label ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ${typedIn(typed(blocks), readTyped)}
    @input=${(event: Event) => set(readTyped((event.target as HTMLTextAreaElement).value))}
    @change=${() => desk.pause()}
  ></textarea>`;

/** A field for paragraphs without numbers. */
export const paragraphsField = (desk: Desk, path: Path, { label, help }: Words): TemplateResult =>
  field(desk, path, { label, help: help ?? WORDS_HELP }, (said) =>
    paragraphsInput(desk, said, listAt(desk.draft, path) as Content, (blocks) =>
      desk.type(path, put(desk.draft, path, blocks)),
    ),
  );

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const selectInput = (
  { id, describedBy, invalid }: Said,
  choices: readonly Choice[],
  now: string,
  set: (value: string) => void,
  label?: string,
): TemplateResult => {
  const all = choices.some(({ value }) => value === now) ? choices : [...choices, { value: now, label: now }];
  return html`<select
    id=${id}
    aria-label=${label ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
  >
    ${all.map(({ value, label }) => html`<option value=${value} ?selected=${value === now} .selected=${value === now}>${label}</option>`)}
  </select>`;
};

export const selectField = (
  desk: Desk,
  path: Path,
  words: Words,
  choices: readonly Choice[],
  set = (value: string) => put(desk.draft, path, value || undefined),
): TemplateResult =>
  field(desk, path, words, (said) =>
    selectInput(said, choices, textAt(desk.draft, path), (value) => desk.change(set(value))),
  );

/** Boxes to tick: each a value of a list. */
export function ticksField(
  desk: Desk,
  path: Path,
  words: Words,
  choices: readonly Choice[],
  more: unknown = nothing,
): TemplateResult {
  const now = listAt(desk.draft, path).map(String);
  const all = [
    ...choices,
    ...now
      .filter((one) => !choices.some(({ value }) => value === one))
      .map((value) => ({ value, label: value })),
  ];
  const tick = (value: string, isOn: boolean) => {
    const ticked = all.map((one) => one.value).filter((one) => (one === value ? isOn : now.includes(one)));
    desk.change(put(desk.draft, path, ticked));
  };
  return choiceField(
    desk,
    path,
    words,
    html`<div class="ticks">
        ${all.map(
          ({ value, label }) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${now.includes(value)}
                @change=${(event: Event) => tick(value, (event.target as HTMLInputElement).checked)}
              />
              ${label}</label
            >`,
        )}
      </div>
      ${more}`,
  );
}

/** Sources by their short names, and a way to name one that is not there yet. */
function sourcesField(desk: Desk, path: Path, words: Words): TemplateResult {
  const known = sourcesOf(desk.draft);
  const id = idOf(path, 'new-source');
  const add = (event: Event) => {
    const input = (event.currentTarget as HTMLElement).closest('.beside')!.querySelector('input')!;
    const label = input.value.trim();
    if (!label) {
      input.focus();
      return;
    }
    input.value = '';
    const name = nameFor(
      label,
      known.map((one) => one.id),
      'source',
    );
    const items = ['sources', 'items'];
    const isFirst = at(desk.draft, ['sources']) === undefined;
    const started = isFirst ? put(desk.draft, ['sources', 'heading'], 'Sources') : desk.draft;
    const added = insert(started, items, listAt(started, items).length, { id: name, label });
    desk.change(put(added, path, [...listAt(added, path), name]), {
      said: `Source ${label} added. Its whole reference is asked for under Sources.`,
      focus: id,
    });
  };
  return ticksField(
    desk,
    path,
    words,
    known.map((one) => ({ value: one.id, label: one.name })),
    html`<div class="beside">
      <input
        id=${id}
        aria-label="Short name of a new source"
        placeholder="New source, such as Anand 2023"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add(event);
        }}
      />
      <button type="button" class="small" @click=${add}>Add source</button>
    </div>`,
  );
}

/** An option is pointed to by a short name, which it gets when it is first needed. */
function withName(desk: Desk, index: number): { draft: Desk['draft']; id: string } {
  const options = optionsOf(desk.draft);
  const { id, name } = options[index]!;
  if (id) return { draft: desk.draft, id };
  const made = nameFor(
    name,
    options.map((one) => one.id),
    'option',
  );
  return { draft: put(desk.draft, ['comparison', 'options', index, 'value'], made), id: made };
}

function optionTicks(desk: Desk, path: Path, words: Words): TemplateResult {
  const now = listAt(desk.draft, path).map(String);
  const options = optionsOf(desk.draft);
  return choiceField(
    desk,
    path,
    words,
    html`<div class="ticks">
      ${options.map(
        ({ id, name }, index) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${now.includes(id)}
              @change=${(event: Event) => {
                const { draft, id } = withName(desk, index);
                const isOn = (event.target as HTMLInputElement).checked;
                desk.change(put(draft, path, isOn ? [...now, id] : now.filter((one) => one !== id)));
              }}
            />
            ${name}</label
          >`,
      )}
    </div>`,
  );
}

const optionSelect = (desk: Desk, path: Path, words: Words, absent: string): TemplateResult =>
  field(desk, path, words, (said) =>
    selectInput(
      said,
      [
        { value: '', label: absent },
        ...optionsOf(desk.draft).map(({ id, name }, index) => ({ value: id || `#${index}`, label: name })),
      ],
      textAt(desk.draft, path),
      (value) => {
        if (!value.startsWith('#')) return desk.change(put(desk.draft, path, value || undefined));
        const { draft, id } = withName(desk, Number(value.slice(1)));
        desk.change(put(draft, path, id));
      },
    ),
  );

/** The rows of the comparison. One is pointed to by a name, which it gets when it is first needed. */
function rowSelect(desk: Desk, path: Path, words: Words, absent: string): TemplateResult {
  const rows = [...listAt(desk.draft, ['comparison', 'groups']).keys()].flatMap((group) =>
    [...listAt(desk.draft, ['comparison', 'groups', group, 'rows']).keys()].map((row): Path => [
      'comparison',
      'groups',
      group,
      'rows',
      row,
    ]),
  );
  const idAt = (row: Path) => textAt(desk.draft, [...row, 'id']);
  return field(desk, path, words, (said) =>
    selectInput(
      said,
      [
        { value: '', label: absent },
        ...rows.map((row, index) => ({
          value: idAt(row) || `#${index}`,
          label: textAt(desk.draft, [...row, 'title']) || `Row ${index + 1}`,
        })),
      ],
      textAt(desk.draft, path),
      (value) => {
        if (!value.startsWith('#')) return desk.change(put(desk.draft, path, value || undefined));
        const row = rows[Number(value.slice(1))]!;
        const id = nameFor(`row-${textAt(desk.draft, [...row, 'title'])}`, rows.map(idAt), 'row');
        desk.change(put(put(desk.draft, [...row, 'id'], id), path, id));
      },
    ),
  );
}

const wordInput = (
  desk: Desk,
  path: Path,
  { id, describedBy, invalid }: Said,
  text: string,
  read: (text: string) => unknown,
  type = 'text',
  mode: string = 'text',
): TemplateResult =>
  html`<input
    id=${id}
    type=${type}
    inputmode=${mode}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ${typedIn(text, read)}
    @input=${(event: Event) => desk.type(path, put(desk.draft, path, read((event.target as HTMLInputElement).value)))}
    @change=${() => desk.pause()}
  />`;

const joined = (value: unknown, between: string): string =>
  Array.isArray(value)
    ? value.join(between)
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** What stands in a list, by what is between. */
const listed = (text: string, between: RegExp): string[] | undefined => {
  const items = text
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean);
  return items.length ? items : undefined;
};

const OWN_WORDS = 'own words';

/** One of several, or words of the author’s. */
function chosenOrWords(desk: Desk, path: Path, words: Words, choices: readonly Choice[]): TemplateResult {
  const now = textAt(desk.draft, path);
  const isOwn = now !== '' && !choices.some(({ value }) => value === now);
  const place = `own-${pathText(path)}`;
  const isOpen = isOwn || (now === '' && desk.isOpen(place));
  return html`${field(desk, path, words, (said) =>
    selectInput(
      said,
      [...choices, { value: OWN_WORDS, label: 'in my own words' }],
      isOpen ? OWN_WORDS : now,
      (value) => {
        desk.open(place, value === OWN_WORDS);
        desk.change(put(desk.draft, path, value === OWN_WORDS ? undefined : value || undefined));
      },
    ),
  )}
  ${
    isOpen
      ? html`<div class="field">
          ${lineInput(
            desk,
            { id: idOf(path, 'own'), describedBy: nothing, invalid: nothing },
            now,
            (text) => desk.type(path, put(desk.draft, path, text)),
            { read: (text) => text.trim(), label: `${words.label}, in my own words` },
          )}
        </div>`
      : nothing
  }`;
}

const names = (of: 'region' | 'currency' | 'language', codes: readonly string[]): Choice[] => {
  const display = new Intl.DisplayNames('en', { type: of });
  return codes
    .map((value) => ({ value, label: display.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let regions: Choice[] | undefined;
let currencies: Choice[] | undefined;
let languages: Choice[] | undefined;

/** Codes by their names, as the platform has them. */
function codesOf(code: NonNullable<Setting['code']>): readonly Choice[] {
  switch (code) {
    case 'country': {
      const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
      return (regions ??= names(
        'region',
        letters
          .flatMap((one) => letters.map((other) => one + other))
          .filter(
            (two) =>
              known.of(two) !== undefined &&
              !/^(ZZ|UK|EU|EZ|UN|X[A-JL-Z]|AC|CP|DG|EA|IC|TA|CQ|QO|AN|BU|CS|DD|FX|NT|SU|TP|YD|YU|ZR|NH|RH|VD|HV|DY)$/.test(
                two,
              ),
          ),
      ));
    }
    case 'currency':
      return (currencies ??= names('currency', Intl.supportedValuesOf('currency')));
    case 'language':
      return (languages ??= names(
        'language',
        'ar bg bn ca cs cy da de el en es es-MX et eu fa fi fr ga gl he hi hr hu id it ja ko lt lv ms nb nl pa pl pt pt-BR ro ru sk sl so sr sv sw ta th tl tr uk ur vi zh'.split(
          ' ',
        ),
      ));
  }
}

/** The field of one setting. */
export function settingField(
  desk: Desk,
  tag: string,
  base: Path,
  [name, property, setting]: [field: string, property: string, setting: Setting],
): TemplateResult {
  const path = [...base, name];
  const { label, help, values = {}, absent = 'not said', isLong } = wordsOf(tag, property);
  const words = { label, help };
  const now = at(desk.draft, path);
  const text = joined(now, ' ');
  const choices = (setting.values ?? []).map((value) => ({
    value: String(value),
    label: values[String(value)] ?? String(value),
  }));
  if (property === 'source' || property === 'approvalSource') return sourcesField(desk, path, words);
  if (property === 'toward' || property === 'away') return optionTicks(desk, path, words);
  if (tag === 'da-value' && property === 'row') return rowSelect(desk, path, words, absent);
  if (tag === 'da-step' && property === 'option') return optionSelect(desk, path, words, absent);
  if (tag === 'da-cost' && property === 'option')
    return selectField(desk, path, words, [
      { value: '', label: absent },
      ...optionsOf(desk.draft).map(({ name }) => ({ value: name, label: name })),
    ]);
  switch (setting.kind) {
    case 'flag':
      return html`<div class="field tick">
        <label
          ><input
            type="checkbox"
            id=${idOf(path)}
            .checked=${now === true}
            @change=${(event: Event) =>
              desk.change(put(desk.draft, path, (event.target as HTMLInputElement).checked || undefined))}
          />
          ${label}</label
        >
        ${help ? html`<p class="help">${help}</p>` : nothing}
        ${mendsView(mendsAt(desk, path), idOf(path, 'mends'))}
      </div>`;
    case 'oneOf':
      return setting.orWords
        ? chosenOrWords(desk, path, words, [{ value: '', label: absent }, ...choices])
        : selectField(desk, path, words, [{ value: '', label: absent }, ...choices], (value) =>
            put(
              desk.draft,
              path,
              setting.values?.find((one) => String(one) === value),
            ),
          );
    case 'someOf':
      return ticksField(desk, path, words, choices);
    case 'code':
      return selectField(desk, path, words, [{ value: '', label: absent }, ...codesOf(setting.code!)]);
    case 'number':
    case 'signed':
    case 'whole':
      return field(desk, path, words, (said) =>
        wordInput(
          desk,
          path,
          said,
          text,
          (typed) => readPlainNumber(typed, langOf(desk.draft)),
          'text',
          setting.word ? 'text' : 'decimal',
        ),
      );
    case 'day': {
      // a day that cannot be read stays to be seen
      const isDay = text === '' || /^\d{4}-\d\d-\d\d$/.test(text);
      return field(desk, path, words, (said) =>
        wordInput(desk, path, said, text, (typed) => typed.trim() || undefined, isDay ? 'date' : 'text'),
      );
    }
    case 'names':
      return field(desk, path, words, (said) =>
        wordInput(desk, path, said, text, (typed) => listed(typed, /[\s,]+/)),
      );
    case 'wholes':
      return field(desk, path, words, (said) =>
        wordInput(desk, path, said, text, (typed) =>
          listed(typed, /[\s,]+/)?.map((one) => readPlainNumber(one, langOf(desk.draft))),
        ),
      );
    case 'phrases':
      return field(desk, path, words, (said) =>
        wordInput(desk, path, said, joined(now, ' / '), (typed) =>
          setting.word !== undefined && typed.trim() === setting.word ? setting.word : listed(typed, /\//),
        ),
      );
    case 'age':
    case 'name':
    case 'uri':
      return field(desk, path, words, (said) =>
        wordInput(desk, path, said, text, (typed) => typed.trim() || undefined),
      );
    case 'text':
      return isLong
        ? field(desk, path, words, (said) =>
            lineInput(desk, said, text, (typed) => desk.type(path, put(desk.draft, path, typed)), {
              read: (typed) => typed.trim(),
            }),
          )
        : textField(desk, path, words);
  }
}

/** The fields of the settings of an element: those that most need, and the others folded. */
export function settingsView(
  desk: Desk,
  tag: string,
  settings: Settings,
  base: Path,
  { skip = [], more = () => nothing }: { skip?: readonly string[]; more?: () => unknown } = {},
): TemplateResult {
  const all = documentSettings(settings).filter(([, property]) => !skip.includes(property));
  const isRare = ([, property]: (typeof all)[number]) => wordsOf(tag, property).isRare === true;
  const common = all.filter((one) => !isRare(one)).map((one) => settingField(desk, tag, base, one));
  const rare = () =>
    html`<div class="fields">${all.filter(isRare).map((one) => settingField(desk, tag, base, one))}</div>
      ${more()}`;
  return html`<div class="fields">${common}</div>
    ${all.some(isRare) ? fold(desk, `rare-${pathText(base)}`, 'More about this', rare) : nothing}`;
}

/** How much there is to mend in what is folded. */
export const badge = (many: number): View =>
  many ? html` <span class="badge">${many} to do</span>` : nothing;

/** Something that folds. */
export function fold(desk: Desk, place: string, name: unknown, content: () => unknown): TemplateResult {
  const before = desk.shown.size;
  const inside = content();
  const isOpen = desk.isOpen(place);
  return html`<details
    class="rare"
    .open=${isOpen}
    @toggle=${(event: Event) => {
      if (event.target === event.currentTarget) desk.open(place, (event.target as HTMLDetailsElement).open);
    }}
  >
    <summary>${name}${isOpen ? nothing : badge(desk.shown.size - before)}</summary>
    <div class="inside">${inside}</div>
  </details>`;
}
