import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../intl/locale.js';
import type { SummaryMessages } from '../../intl/summary.js';
import type { Headed, Summary } from '../../model/summary.js';
import { copyField } from '../../shared/clipboard.js';
import { shownHeading } from '../../shared/own-words.js';

/** What the reader writes in the summary itself, by field. */
export interface SheetInput {
  readonly notes: string;
  readonly leaning: string;
}

/** How a sheet is drawn. */
interface SheetView {
  /** Level of its title. */
  readonly level: number;
  /** The language of the page's words, where it is not that of the messages. */
  readonly pageLang: string | undefined;
  /** Whether its title is the aid's decision, and so words of the page. */
  readonly hasDecision: boolean;
  readonly input: SheetInput;
  readonly status: string;
  /** What could not be copied. Empty: nothing. */
  readonly uncopied: string;
  onInput(field: keyof SheetInput, words: string): void;
  /** What can be done with it, each with the words of its button, and the part by which it is found. */
  readonly actions: readonly (readonly [words: string, act: () => unknown, part?: string])[];
}

/** The sheet to take to the visit, and under it what can be done with it. */
export function sheetTemplate(
  { top, sections, about }: Summary,
  { messages, lang }: Localized<SummaryMessages>,
  view: SheetView,
): TemplateResult {
  const { level, pageLang = nothing, hasDecision } = view;
  const title = html`<span lang=${hasDecision ? pageLang : nothing}>${top.heading}</span>`;
  return html`<div class="whole" lang=${lang ?? nothing}>
    <div class="sheet" part="panel">
      <div class="sides">
        <div>
          ${shownHeading(level, title, 'title')} ${top.lines.map(({ text }) => html`<p>${text}</p>`)}
          ${sections.map((section) => sectionTemplate(section, level + 1, pageLang))}
          ${
            sections.every(({ part }) => part === 'options')
              ? html`<p class="hint control">${messages.empty}</p>`
              : nothing
          }
        </div>
        <div>
          ${fieldTemplate('notes', messages.notes, '', view)}
          ${fieldTemplate('leaning', messages.leaning, messages.undecided, view)}
        </div>
      </div>
      <div class="print-only lines">
        ${shownHeading(level + 1, messages.clinician, '')}
        ${[1, 2, 3, 4, 5].map(() => html`<div class="line"></div>`)}
      </div>
      ${shownHeading(level + 1, about.heading, '')}
      ${about.lines.map(({ text }, index) => html`<p class=${index ? 'hint print-only named' : 'hint'}>${text}</p>`)}
    </div>
    <div class="choices control">
      ${view.actions.map(
        ([words, act, part]) =>
          html`<button type="button" part="button ${part ?? ''}" @click=${act}>${words}</button>`,
      )}
    </div>
    <p class="hint control">${messages.kept}</p>
    <p class="hint status control" role="status">${view.status}</p>
    ${view.uncopied ? copyField(view.uncopied, messages.copy) : nothing}
  </div>`;
}

const sectionTemplate = ({ heading, lines }: Headed, level: number, lang: unknown): TemplateResult =>
  html`${shownHeading(level, heading, '')}
    <ul lang=${lang}>
      ${lines.map(({ text, reply }) => html`<li>${text} ${text && reply ? html`<b>${reply}</b>` : reply}</li>`)}
    </ul>`;

/** @param unsaid what is said where the reader writes nothing. Empty: nothing, and nothing is printed */
function fieldTemplate(
  name: keyof SheetInput,
  label: string,
  unsaid: string,
  { level, input, onInput }: SheetView,
): TemplateResult {
  const words = input[name];
  const onChange = ({ target }: Event) => onInput(name, (target as HTMLTextAreaElement).value);
  return html`<div class=${words || unsaid ? nothing : 'control'}>
    ${shownHeading(level + 1, html`<label for=${name}>${label}</label>`, '')}
    <div class="field control">
      <textarea
        id=${name}
        rows="3"
        autocomplete="off"
        placeholder=${unsaid}
        .value=${words}
        @input=${onChange}
      ></textarea>
    </div>
    <p class="print-only">${words || unsaid}</p>
  </div>`;
}
