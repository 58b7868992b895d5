import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import type { ValuesMessages } from '../../intl/values.js';
import { ratings, type Rated, type RowOffers, type Value } from '../../model/values.js';
import { onDrawnLink } from '../../shared/hash-target.js';
import { shownHeading } from '../../shared/own-words.js';

/** What drawing needs to know beside what was rated. */
interface ShownBackView {
  /** Level of its heading. */
  readonly level: number;
  /** The language of the page’s words. */
  readonly locale: string;
  onClear(): void;
}

/** What a reader has rated, with what it means for the options. It adds nothing up. */
export function shownBack(
  all: readonly Rated[],
  localized: Localized<ValuesMessages>,
  { level, locale, onClear }: ShownBackView,
): TemplateResult {
  const { messages, lang } = localized;
  const rated = all.filter(({ rating }) => rating);
  const pageLang = lang ? locale : nothing;
  return html`<div class="back ${rated.length ? '' : 'control'}" part="panel">
    ${shownHeading(level, messages.title, 'title')}
    ${ratings.map((rating) => {
      const these = rated.filter((one) => one.rating === rating);
      return these.length
        ? html`${shownHeading(level + 1, messages.ratings[rating], 'rated')}
            <ul>
              ${these.map(
                ({ value }) =>
                  html`<li>
                    <b lang=${pageLang}>${value.text}</b>
                    ${rating === 'not-much' ? nothing : meaning(value, localized, locale)}
                  </li>`,
              )}
            </ul>`
        : nothing;
    })}
    ${rated.length ? nothing : html`<p class="hint">${messages.empty}</p>`}
    ${
      all.length
        ? html`<div class="choices control">
            <button type="button" part="button" @click=${onClear}>${messages.clearAll}</button>
          </div>`
        : nothing
    }
    <p class="hint note control">${messages.note}</p>
  </div>`;
}

/** What a statement means for the options, as far as its author says. */
function meaning(
  { text, more, toward, away, row }: Value,
  { messages, lang }: Localized<ValuesMessages>,
  locale: string,
): TemplateResult {
  if (!row && !more && !toward.length && !away.length) return html`<p>${messages.ask}</p>`;
  const pageLang = lang ? locale : nothing;
  const names = (title: string, options: readonly string[]) =>
    options.length
      ? html`<div>
          <dt>${title}</dt>
          ${options.map((name) => html`<dd lang=${pageLang}>${name}</dd>`)}
        </div>`
      : nothing;
  return html`${
    toward.length || away.length
      ? html`<dl>${names(messages.toward, toward)}${names(messages.away, away)}</dl>`
      : nothing
  }
  ${
    row
      ? html`${offersIn(row, messages, locale, pageLang)}
          <p class="control">
            <a href="#${row.id}" @click=${onDrawnLink}
              >${messages.seeRow}<span class="visually-hidden" lang=${pageLang}> ${text}</span></a
            >
          </p>`
      : more
        ? html`<p lang=${pageLang}>${more}</p>`
        : nothing
  }`;
}

const offersIn = (
  { title, offers }: RowOffers,
  messages: ValuesMessages,
  locale: string,
  pageLang: string | typeof nothing,
): TemplateResult =>
  html`<p class="hint" lang=${pageLang}>${title}</p>
    <dl class="offers" lang=${pageLang}>
      ${offers.map(
        ({ options, words }) =>
          html`<div>
            <dt>${formatList(options, locale)}</dt>
            <dd>${words || messages.inTable}</dd>
          </div>`,
      )}
    </dl>`;
