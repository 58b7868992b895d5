/** What the builder asks in a window of its own: to begin, to open, to paste, to hand over. */
import { html, nothing, type TemplateResult } from 'lit';
import { beginnings, type Beginning } from '../beginnings.js';
import { EXPLAINED, formIds, type Form, type FormId } from '../forms.js';
import type { Pasted } from '../paste.js';
import type { Told } from '../open.js';
import { at, listAt } from '../draft.js';
import { typedCell } from '../answers.js';

/** What there is to tell of what was read. */
export const toldView = (told: readonly Told[]): unknown =>
  told.length
    ? html`<ul class="told">
        ${told.map(({ message, place }) => html`<li>${place ? `${place}: ` : ''}${message}</li>`)}
      </ul>`
    : nothing;

interface Opening {
  readonly open: (file: File) => void;
  readonly openText: (text: string) => void;
  readonly told: readonly Told[];
}

interface Beginnings {
  readonly begin: (beginning: Beginning) => void;
  readonly example: (() => void) | undefined;
}

const fileIn = (event: Event): File | undefined => (event.target as HTMLInputElement).files?.[0];

/** A choice of a file, which can be dropped, too. */
export const openView = ({ open, openText, told }: Opening): TemplateResult =>
  html`<div class="open-file">
      <label for="open-file">A file from this computer</label>
      <p class="help" id="open-file-help">
        One that you saved here, a page with an aid (.html), a document (.json) or a table of numbers (.csv).
        You can drop it here, too.
      </p>
      <input
        type="file"
        id="open-file"
        accept=".json,.html,.htm,.csv,.txt"
        aria-describedby="open-file-help"
        @change=${(event: Event) => {
          const file = fileIn(event);
          // the same file can be chosen again
          (event.target as HTMLInputElement).value = '';
          if (file) open(file);
        }}
      />
    </div>
    <details class="rare">
      <summary>Or paste the text of a page or a file</summary>
      <label for="open-text">Its text</label>
      <textarea id="open-text" rows="6" spellcheck="false"></textarea>
      <button
        type="button"
        class="small"
        @click=${(event: Event) =>
          openText((event.currentTarget as HTMLElement).parentElement!.querySelector('textarea')!.value)}
      >
        Open this text
      </button>
    </details>
    <div role="alert">${toldView(told)}</div>`;

/** What one can begin with. */
export const beginView = ({ begin, example }: Beginnings): TemplateResult =>
  html`<ul class="begin">
    ${beginnings.map(
      (one) =>
        html`<li>
          <button type="button" class="choice" @click=${() => begin(one)}>
            <strong>${one.label}</strong><span>${one.explains}</span>
          </button>
        </li>`,
    )}
    ${
      example
        ? html`<li>
            <button type="button" class="choice" @click=${example}>
              <strong>An example</strong
              ><span>A finished aid with invented data, to look at and to try things on.</span>
            </button>
          </li>`
        : nothing
    }
  </ul>`;

/** A table that was pasted, before it is taken. */
export function pasteView(
  pasted: Pasted | undefined,
  {
    read,
    take,
    percentOf,
    choosePercent,
  }: {
    read: (data: DataTransfer | null) => void;
    take: (pasted: Pasted) => void;
    /** Of how many people percentages are. 0: they stay words. */
    percentOf: number;
    choosePercent: (of: number) => void;
  },
): TemplateResult {
  const options = listAt(pasted?.comparison, ['options']);
  const groups = listAt(pasted?.comparison, ['groups']);
  const rows = groups.flatMap((group) => listAt(group, ['rows']));
  return html`<p>
      Copy a table in Word, a spreadsheet, Google Docs or a page: options in the first line, a question at the
      beginning of each other line. Then click here and paste.
    </p>
    <textarea
      id="paste-here"
      rows="3"
      aria-label="Paste the table here"
      placeholder="Paste here (Ctrl+V, or ⌘V)"
      @paste=${(event: ClipboardEvent) => {
        event.preventDefault();
        read(event.clipboardData);
      }}
    ></textarea>
    <div class="field">
      <label for="percent-of">Percentages in it</label>
      <select
        id="percent-of"
        @change=${(event: Event) => choosePercent(Number((event.target as HTMLSelectElement).value))}
      >
        ${[
          [0, 'stay as they are'],
          [100, 'are of 100 people'],
          [1000, 'are of 1,000 people'],
        ].map(([of, label]) => html`<option value=${of!} .selected=${of === percentOf}>${label}</option>`)}
      </select>
    </div>
    <div role="status">
      ${
        pasted
          ? pasted.comparison
            ? html`<p><strong>${options.length} options and ${rows.length} rows were read.</strong></p>
                <div class="scroll" tabindex="0" role="region" aria-label="The table as it was read">
                  <table class="read">
                    <thead>
                      <tr>
                        <th scope="col">Question</th>
                        ${options.map((option) => html`<th scope="col">${at(option, ['name'])}</th>`)}
                      </tr>
                    </thead>
                    <tbody>
                      ${rows.map(
                        (row) =>
                          html`<tr>
                            <th scope="row">${at(row, ['title'])}</th>
                            ${listAt(row, ['cells']).map(
                              (cell) =>
                                html`<td
                                  class=${typeof cell === 'object' ? 'number' : 'words'}
                                  colspan=${Number(at(cell, ['span']) ?? 1)}
                                >
                                  ${typedCell(cell)}
                                </td>`,
                            )}
                          </tr>`,
                      )}
                    </tbody>
                  </table>
                </div>`
            : html`<p><strong>There is no table in what was pasted.</strong></p>`
          : nothing
      }
      ${toldView(pasted?.told ?? [])}
    </div>
    ${
      pasted?.comparison
        ? html`<button type="button" class="main" @click=${() => take(pasted)}>
            Put these rows into the aid
          </button>`
        : nothing
    }`;
}

export interface Handing {
  /** Those that have been opened. */
  readonly forms: ReadonlyMap<FormId, Form>;
  readonly open: (id: FormId) => void;
  readonly css: string;
  readonly errors: number;
  readonly copy: (text: string, name: string) => void;
  readonly save: (name: string, text: string, type: string) => void;
  readonly show: () => void;
}

const typeOf = (name: string): string =>
  name.endsWith('.json') ? 'application/json' : name.endsWith('.css') ? 'text/css' : 'text/html';

/** The forms that a site can take. */
export function handView({ forms, open, css, errors, copy, save, show }: Handing): TemplateResult {
  const code = (text: string, name: string, id: string) =>
    html`<textarea
      id=${id}
      class="code"
      readonly
      rows="6"
      spellcheck="false"
      aria-label=${name}
      .value=${text}
    ></textarea>`;
  const formView = ({ id, label, fileName, text, snippet, told }: Form) =>
    html`${toldView(told.map((message) => ({ message })))} ${code(text, label, `form-${id}`)}
      <div class="tools">
        <button type="button" class="small" @click=${() => copy(text, label)}>Copy</button>
        <button type="button" class="small" @click=${() => save(fileName, text, typeOf(fileName))}>
          Save as ${fileName}
        </button>
      </div>
      ${
        snippet === undefined
          ? nothing
          : html`<p>And this goes into the page that shows it:</p>
              ${code(snippet, `${label}: what goes into the page that shows it`, `form-${id}-snippet`)}
              <div class="tools">
                <button type="button" class="small" @click=${() => copy(snippet, label)}>Copy</button>
              </div>`
      }`;
  return html`${
      errors
        ? html`<p class="warn">
            <strong
              >There ${errors === 1 ? 'is 1 thing' : `are ${errors} things`} to mend before patients see
              it.</strong
            >
            <button type="button" class="small" @click=${show}>Show ${errors === 1 ? 'it' : 'them'}</button>
          </p>`
        : nothing
    }
    <p>
      Which form your site can take depends on your site. Ask its web person, or try the first that sounds
      right.
    </p>
    <div class="forms">
      ${formIds.map((id) => {
        const [label, explains] = EXPLAINED[id];
        const form = forms.get(id);
        return html`<details
          class="form"
          name="builder-form"
          @toggle=${(event: Event) => {
            if ((event.target as HTMLDetailsElement).open) open(id);
          }}
        >
          <summary><strong>${label}</strong><span>${explains}</span></summary>
          <div class="inside">${form ? formView(form) : html`<p>A moment…</p>`}</div>
        </details>`;
      })}
      ${
        css
          ? html`<details class="form" name="builder-form">
              <summary>
                <strong>Your colours and letters</strong
                ><span
                  >For the style sheet of your site. The whole page, the frame and the print version have them
                  inside.</span
                >
              </summary>
              <div class="inside">
                ${code(css, 'Your colours and letters', 'form-css')}
                <div class="tools">
                  <button type="button" class="small" @click=${() => copy(css, 'Your colours and letters')}>
                    Copy
                  </button>
                  <button type="button" class="small" @click=${() => save('aid.css', css, 'text/css')}>
                    Save as aid.css
                  </button>
                </div>
              </div>
            </details>`
          : nothing
      }
    </div>`;
}
