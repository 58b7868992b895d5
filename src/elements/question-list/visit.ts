import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../intl/locale.js';
import type { QuestionListMessages } from '../../intl/question-list.js';
import { inLines, type SummarySection } from '../../model/summary.js';
import { copyField } from '../../shared/clipboard.js';
import { shownHeading } from '../../shared/own-words.js';

/** What is drawn of a reader's list beside what is on it, and what they can do with it. */
interface VisitView {
  /** Level of the list's heading. */
  readonly level: number;
  /** The language of the page's words. */
  readonly locale: string;
  readonly status: string;
  /** Whether there is anything to clear: an answer that is not on the list is none of it. */
  readonly canClear: boolean;
  /** What could not be copied. Empty: nothing. */
  readonly uncopied: string;
  onRemove(index: number): void;
  onPrint(): void;
  onCopy(): void;
  onClear(): void;
}

/** The list to take to the visit. */
export function visitTemplate(
  visit: readonly SummarySection[],
  localized: Localized<QuestionListMessages>,
  view: VisitView,
): TemplateResult {
  const { messages, lang } = localized;
  return html`<div class="visit ${visit.length ? '' : 'control'}" part="panel visit" lang=${lang ?? nothing}>
    ${shownHeading(view.level, messages.visit, 'title')}
    ${
      visit.length
        ? visit.map((section) => sectionTemplate(section, localized, view))
        : html`<p class="hint">${messages.empty}</p>`
    }
    <div class="choices control">
      <button type="button" part="button" @click=${view.onPrint}>${messages.print}</button>
      ${visit.length ? html`<button type="button" part="button" @click=${view.onCopy}>${messages.copy}</button>` : nothing}
      ${
        view.canClear
          ? html`<button type="button" part="button" @click=${view.onClear}>${messages.clearAll}</button>`
          : nothing
      }
    </div>
    <p class="hint status control" role="status">${view.status}</p>
    ${view.uncopied ? copyField(view.uncopied, messages.copy) : nothing}
    <p class="hint control">${messages.kept}</p>
  </div>`;
}

function sectionTemplate(
  { heading, lines }: SummarySection,
  { messages, lang }: Localized<QuestionListMessages>,
  { level, locale, onRemove }: VisitView,
): TemplateResult {
  const removal = (reply: string | undefined, index: number) => {
    const remove = () => onRemove(index);
    return html`<button type="button" class="link-button control" @click=${remove}>
      ${messages.remove}<span class="visually-hidden"> ${reply}</span>
    </button>`;
  };
  return html`${shownHeading(level + 1, heading, '')}
    <ul>
      ${lines.map(
        ({ text, reply }, index) =>
          html`<li>
            <span lang=${lang ? locale : nothing}
              >${text ? html`${text} ${reply && html`<b>${reply}</b>`}` : reply}</span
            >
            ${text ? nothing : removal(reply, index)}
          </li>`,
      )}
    </ul>`;
}

/** The list as plain text. */
export const visitText = (visit: readonly SummarySection[], messages: QuestionListMessages): string =>
  [
    messages.visit,
    ...(visit.length ? visit.flatMap((section) => inLines(section)) : ['', messages.empty]),
  ].join('\n');
