/** The options, and the rows that answer for each of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { topics } from '../../model/comparison.js';
import { option as optionDeclaration } from '../../model/declarations/option.js';
import {
  cell as cellDeclaration,
  row as rowDeclaration,
  treatmentComparison,
} from '../../model/declarations/treatment-comparison.js';
import {
  blockPath,
  blocksOf,
  isQuick,
  langOf,
  typedCell,
  withBlocks,
  withOwn,
  withTyped,
} from '../answers.js';
import { addOption, moveOption, placed, removeOption, spanOf } from '../columns.js';
import { at, insert, listAt, pathText, put, remove, textAt, type Path } from '../draft.js';
import { wordsOf } from '../words.js';
import { contentField, contentView } from './content.js';
import { idOf, mendsAt, optionsOf, type Desk } from './desk.js';
import {
  badge,
  field,
  fold,
  kindOf,
  lineInput,
  mendsView,
  selectField,
  settingsView,
  settingField,
  textField,
} from './fields.js';
import { itemTools, listView } from './lists.js';
import { typedIn } from './value.js';

const OPTIONS: Path = ['comparison', 'options'];
const GROUPS: Path = ['comparison', 'groups'];

/** Costs name an option by its name: they go along when it gets another. */
function nameField(desk: Desk, path: Path): TemplateResult {
  const name = [...path, 'name'];
  let before = '';
  const follow = () => {
    const after = textAt(desk.draft, name);
    if (!before || !after || before === after) return desk.pause();
    const lines: Path = ['costs', 'lines'];
    const draft = [...listAt(desk.draft, lines).keys()].reduce(
      (changed, line) =>
        textAt(changed, [...lines, line, 'option']) === before
          ? put(changed, [...lines, line, 'option'], after)
          : changed,
      desk.draft,
    );
    desk.type(name, draft);
    desk.pause();
  };
  return field(
    desk,
    name,
    { label: 'Name of the option', help: 'As patients will read it: “Knee replacement”.' },
    (said) =>
      html`<div
        class="bare"
        @focusin=${(event: Event) => {
          (event.currentTarget as HTMLElement).dataset['before'] = textAt(desk.draft, name);
        }}
        @focusout=${(event: Event) => {
          before = (event.currentTarget as HTMLElement).dataset['before'] ?? '';
          follow();
        }}
      >
        ${lineInput(
          desk,
          said,
          textAt(desk.draft, name),
          (text) => desk.type(name, put(desk.draft, name, text)),
          {
            read: (text) => text.trim(),
          },
        )}
      </div>`,
  );
}

/** The part with the options. */
export function optionsView(desk: Desk): TemplateResult {
  const options = optionsOf(desk.draft);
  return html`${listView(
    desk,
    OPTIONS,
    { one: 'an option', name: 'Option' },
    {
      title: (index) => options[index]?.name ?? '',
      item: (_, path) =>
        html`${nameField(desk, path)} ${settingsView(desk, 'da-option', optionDeclaration.settings, path)}`,
      added: (draft) => addOption(draft, {}),
      moved: (from, to) => moveOption(desk.draft, from, to),
      removed: (index) => removeOption(desk.draft, index),
      first: 'name',
    },
  )}
  ${textField(desk, ['comparison', 'order'], wordsOf('da-treatment-comparison', 'order'))}`;
}

/** The part with the rows. */
export function rowsView(desk: Desk): TemplateResult {
  const groups = listAt(desk.draft, GROUPS);
  const settings = treatmentComparison.settings;
  return html`<p class="hint">
      Type a number as you have it: “6 of 100”. Type words as words. If there is no number, type why: “not
      known” or “not studied”.
    </p>
    <button type="button" class="small" id="paste-table" @click=${() => desk.paste(undefined)}>
      Paste a table
    </button>
    <div @paste=${(event: ClipboardEvent) => onPaste(desk, event)}>
      ${groups.map((_, index) => groupView(desk, index, groups.length))}
    </div>
    <button
      type="button"
      class="add"
      id=${idOf(GROUPS, 'add')}
      @click=${() =>
        desk.change(insert(desk.draft, GROUPS, groups.length, { rows: [emptyRow(desk)] }), {
          said: `Group ${groups.length + 1} is added.`,
          focus: idOf([...GROUPS, groups.length, 'title']),
        })}
    >
      Add a group of rows
    </button>
    ${fold(
      desk,
      'rare-comparison',
      'More about the table',
      () =>
        html`<div class="fields">
          ${textField(desk, ['comparison', 'heading'], wordsOf('da-treatment-comparison', 'heading'))}
          ${textField(desk, ['comparison', 'caption'], wordsOf('da-treatment-comparison', 'caption'))}
          ${textField(desk, ['comparison', 'corner'], wordsOf('da-treatment-comparison', 'corner'))}
          ${settingField(desk, 'da-treatment-comparison', ['comparison'], ['choose', 'choose', settings.choose])}
          ${settingField(desk, 'da-treatment-comparison', ['comparison'], ['columns', 'columns', settings.columns])}
          ${contentField(desk, ['comparison', 'intro'], wordsOf('', 'intro'))}
          ${contentField(desk, ['comparison', 'more'], { label: 'Words after it' })}
        </div>`,
    )}`;
}

/** A table that is pasted where words are typed is a table. */
function onPaste(desk: Desk, event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (
    !/<table[\s>]/i.test(data?.getData('text/html') ?? '') &&
    !/\t.*\n.*\t/.test(data?.getData('text/plain') ?? '')
  )
    return;
  event.preventDefault();
  desk.paste(data);
}

const emptyRow = (desk: Desk) => ({
  cells: new Array<string>(Math.max(1, optionsOf(desk.draft).length)).fill(''),
});

function groupView(desk: Desk, index: number, many: number): TemplateResult {
  const path = [...GROUPS, index];
  const rowsPath = [...path, 'rows'];
  const rows = listAt(desk.draft, rowsPath);
  const options = optionsOf(desk.draft);
  const called = textAt(desk.draft, [...path, 'title']) || `Group ${index + 1}`;
  const about = wordsOf('', 'about');
  const heads = html`${textField(desk, [...path, 'title'], { label: 'Heading of these rows' })}
  ${selectField(desk, [...path, 'about'], about, [
    { value: '', label: about.absent! },
    ...topics.map((value) => ({ value, label: about.values![value]! })),
  ])}`;
  const body = rows.map((_, row) => rowView(desk, [...rowsPath, row], row, rows.length, called));
  const mends = mendsAt(desk, path);
  return html`<section class="group" aria-label=${called}>
    <div class="head">
      <div class="fields pair">${heads}</div>
      ${itemTools(desk, { path: GROUPS, index, many, name: called })}
    </div>
    ${mendsView(mends, idOf(path, 'mends'))}
    <div class="scroll">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">Your reader’s question</th>
            ${options.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    <button
      type="button"
      class="add"
      id=${idOf(rowsPath, 'add')}
      @click=${() =>
        desk.change(insert(desk.draft, rowsPath, rows.length, emptyRow(desk)), {
          said: `Row ${rows.length + 1} is added.`,
          focus: idOf([...rowsPath, rows.length, 'title']),
        })}
    >
      Add a row
    </button>
  </section>`;
}

function rowView(desk: Desk, path: Path, index: number, many: number, group: string): TemplateResult {
  const options = optionsOf(desk.draft);
  const titlePath = [...path, 'title'];
  const title = textAt(desk.draft, titlePath);
  const called = title || `Row ${index + 1}`;
  const cellsPath = [...path, 'cells'];
  const cells = listAt(desk.draft, cellsPath);
  const open = `row-${pathText(path)}`;
  const isOpen = desk.isOpen(open);
  const titleMends = mendsAt(desk, titlePath);
  const titleId = idOf(titlePath);
  const opened = placed(cells).find(({ index: one }) => desk.isOpen(`cell-${pathText([...cellsPath, one])}`));
  const details = opened && cellView(desk, cellsPath, opened, options, called);
  const settings = isOpen ? settingsView(desk, 'tr', rowDeclaration.settings, path) : nothing;
  const inCells = placed(cells).map((one) => quickView(desk, cellsPath, one, options, called));
  const mends = [...titleMends, ...mendsAt(desk, path)];
  const width = options.length + 1;
  // cells that a row lacks
  const wide = cells.reduce<number>((sum, cell) => sum + spanOf(cell), 0);
  return html`<tr>
      <th scope="row">
        ${lineInput(
          desk,
          { id: titleId, describedBy: mends.length ? `${titleId}-mends` : nothing, invalid: nothing },
          title,
          (text) => desk.type(titlePath, put(desk.draft, titlePath, text)),
          { read: (text) => text.trim(), label: `Question ${index + 1} under ${group}` },
        )}
        <div class="tools">
          <button
            type="button"
            class="small"
            aria-expanded=${String(isOpen)}
            aria-label=${`More about the row ${called}`}
            @click=${() => desk.open(open, !isOpen)}
          >
            More
          </button>
          ${itemTools(desk, { path: path.slice(0, -1), index, many, name: called })}
        </div>
      </th>
      ${inCells}
      ${options.slice(wide).map(
        ({ name }, missing) =>
          html`<td data-option=${name}>
            <button
              type="button"
              class="small"
              @click=${() =>
                desk.change(
                  put(desk.draft, cellsPath, [...cells, ...new Array<string>(missing + 1).fill('')]),
                  {
                    focus: idOf([...cellsPath, cells.length + missing]),
                  },
                )}
            >
              Write here
            </button>
          </td>`,
      )}
    </tr>
    ${
      isOpen || mends.length
        ? html`<tr class="panel">
            <td colspan=${width}>
              ${mendsView(mends, `${titleId}-mends`)}
              ${isOpen ? html`<div class="inside">${settings}</div>` : nothing}
            </td>
          </tr>`
        : nothing
    }
    ${
      details
        ? html`<tr class="panel">
            <td colspan=${width}>${details}</td>
          </tr>`
        : nothing
    }`;
}

interface Placed {
  readonly cell: unknown;
  readonly column: number;
  readonly index: number;
}
type Options = readonly { readonly name: string }[];

/** For which options a cell stands. */
const standsFor = ({ cell, column }: Placed, options: Options): string =>
  options
    .slice(column, column + spanOf(cell))
    .map(({ name }) => name)
    .join(', ') || 'no option';

/** A cell as it is typed. */
function quickView(desk: Desk, cellsPath: Path, one: Placed, options: Options, row: string): TemplateResult {
  const { cell, index } = one;
  const path = [...cellsPath, index];
  const id = idOf(path);
  const place = `cell-${pathText(path)}`;
  const isOpen = desk.isOpen(place);
  const name = standsFor(one, options);
  const lang = langOf(desk.draft);
  const mends = mendsAt(desk, path);
  const label = `${row}: ${name}`;
  const span = spanOf(cell);
  return html`<td
    data-option=${name}
    colspan=${span > 1 ? span : nothing}
    class=${typeof at(blocksOf(cell)[0], ['chance']) === 'object' ? 'number' : 'words'}
  >
    ${
      isQuick(cell)
        ? html`<textarea
            class="cell"
            dir="auto"
            rows="1"
            id=${id}
            aria-label=${label}
            aria-describedby=${mends.length ? `${id}-mends` : nothing}
            aria-invalid=${mends.some((mend) => kindOf(mend) === 'error') ? 'true' : nothing}
            ${typedIn(typedCell(cell), (text) => withTyped(cell, text, lang))}
            @input=${(event: Event) =>
              desk.type(
                path,
                put(desk.draft, path, withTyped(cell, (event.target as HTMLTextAreaElement).value, lang)),
              )}
            @change=${() => desk.pause()}
          ></textarea>`
        : html`<p class="mixed">${typedCell(cell)}</p>`
    }
    <button
      type="button"
      class="small"
      id=${idOf(path, 'details')}
      aria-expanded=${String(isOpen)}
      aria-label=${`Details of ${label}`}
      @click=${() => {
        // one at a time in a row
        for (const other of listAt(desk.draft, cellsPath).keys())
          desk.open(`cell-${pathText([...cellsPath, other])}`, false);
        desk.open(place, !isOpen);
      }}
    >
      Details${isOpen ? nothing : badge(mends.length)}
    </button>
  </td>`;
}

/** All that a cell can say. */
function cellView(desk: Desk, cellsPath: Path, one: Placed, options: Options, row: string): TemplateResult {
  const { cell, index } = one;
  const path = [...cellsPath, index];
  const name = standsFor(one, options);
  const set = (made: unknown) => put(desk.draft, path, made);
  const own = (field: string, value: unknown) => set(withOwn(cell, field, value));
  const blocks = blocksOf(cell);
  const span = spanOf(cell);
  const short = [...path, 'short'];
  const chance = at(blocks[0], ['chance']) as Readonly<Record<string, unknown>> | undefined;
  const others = listAt(desk.draft, cellsPath)
    .map((other, at) => ({ other, at }))
    .filter(({ other, at: place }) => place !== index && at(blocksOf(other)[0], ['chance']) !== undefined);
  const share = () => {
    const shared = [
      'outcome',
      'timeframe',
      'population',
      'comparator',
      'certainty',
      'certaintyReason',
      'sources',
    ];
    const draft = others.reduce((changed, { other, at: place }) => {
      const where = [...blockPath(other, [...cellsPath, place], 0), 'chance'];
      const given = at(changed, where) as Readonly<Record<string, unknown>>;
      const made = Object.fromEntries(
        shared
          .filter((field) => given[field] === undefined && chance?.[field] !== undefined)
          .map((field) => [field, chance![field]]),
      );
      return put(changed, where, { ...given, ...made });
    }, desk.draft);
    desk.change(draft, { said: 'The other numbers of this row have these details where they had none.' });
  };
  return html`<section class="inside cell-details" aria-label=${`${row}: ${name}`}>
    <h3>${row}<span>${name}</span></h3>
    ${contentView(desk, {
      label: 'What stands here',
      blocks: blocks,
      set: (made) => set(withBlocks(cell, made)),
      at: (block) =>
        blockPath(block < blocks.length ? cell : withBlocks(cell, [...blocks, { chance: {} }]), path, block),
      path: [...path, 'content'],
    })}
    ${
      chance && others.length
        ? html`<button type="button" class="small" @click=${share}>
            Fill in the other numbers of this row alike
          </button>`
        : nothing
    }
    ${fold(
      desk,
      `rare-${pathText(path)}`,
      'More about this answer',
      () =>
        html`<div class="fields">
          ${field(desk, short, wordsOf('td', 'short'), (said) =>
            lineInput(desk, said, textAt(desk.draft, short), (text) => desk.type(short, own('short', text)), {
              read: (text) => text.trim(),
            }),
          )}
          ${
            at(cell, ['text']) === undefined && at(cell, ['sources']) === undefined
              ? html`<div class="field">
                  <button
                    type="button"
                    class="small"
                    @click=${() =>
                      desk.change(
                        own(
                          'sources',
                          listAt(desk.draft, ['sources', 'items'])
                            .slice(0, 1)
                            .map((source) => at(source, ['id'])),
                        ),
                      )}
                  >
                    Name a source of its words
                  </button>
                </div>`
              : settingField(desk, 'td', path, ['sources', 'source', cellDeclaration.settings.source])
          }
          ${
            one.column + span < options.length
              ? html`<div class="field">
                  <button
                    type="button"
                    class="small"
                    @click=${() => {
                      const draft = set(withOwn(cell, 'span', span + 1));
                      desk.change(remove(draft, cellsPath, index + 1), {
                        said: `This answer now stands for ${span + 1} options.`,
                        focus: idOf(path, 'details'),
                      });
                    }}
                  >
                    Let it stand for ${options[one.column + span]!.name}, too
                  </button>
                </div>`
              : nothing
          }
          ${
            span > 1
              ? html`<div class="field">
                  <button
                    type="button"
                    class="small"
                    @click=${() => {
                      const draft = set(withOwn(cell, 'span', span > 2 ? span - 1 : undefined));
                      desk.change(insert(draft, cellsPath, index + 1, ''), {
                        said: `This answer now stands for ${span - 1} of them.`,
                      });
                    }}
                  >
                    Let it no longer stand for ${options[one.column + span - 1]?.name ?? 'the last'}
                  </button>
                </div>`
              : nothing
          }
        </div>`,
    )}
    ${mendsView(mendsAt(desk, path), idOf(path, 'rest'))}
  </section>`;
}
