import { html, nothing, type TemplateResult } from 'lit';
import type { ComparisonMessages } from '../../intl/comparison.js';
import type { Localized } from '../../intl/locale.js';
import { mayChoose, type ComparisonView } from '../../model/comparison-view.js';

/** Draws the choice of what to look at. `onChange` takes what is chosen. */
export function choice(
  view: ComparisonView,
  { messages, locale, lang }: Localized<ComparisonMessages>,
  onChange: (view: ComparisonView) => void,
): TemplateResult {
  const { options, groups } = view.comparison;
  const by = mayChoose(view.comparison);
  // for those who do not see the table change; silent until something was chosen
  const heard = view.isWhole ? '' : messages.shownRows(view.options, view.groups(false), locale);
  const onShowAll = (event: Event) => {
    // the button goes out of view, and the focus with it, unless it is taken to what it has changed
    (event.target as Element).parentElement!.querySelector<HTMLElement>('input, summary')?.focus();
    onChange(view.whole);
  };
  return html`<div class="control bar" part="bar" lang=${lang ?? nothing}>
    ${
      by.options
        ? boxes({
            id: 'options-stay',
            legend: messages.compare,
            names: options.map(({ name }) => name),
            away: view.optionsAway,
            stays: (index) => view.optionStays(index),
            why: messages.optionsStay,
            onToggle: (index) => {
              onChange(view.toggleOption(index));
            },
          })
        : nothing
    }
    ${
      by.rows
        ? html`<details>
            <summary>${messages.rows}</summary>
            ${boxes({
              id: 'rows-stay',
              legend: messages.choose,
              names: groups.map(({ title }) => title),
              away: view.groupsAway,
              stays: (index) => view.groupStays(index),
              why: messages.rowsStay,
              onToggle: (index) => {
                onChange(view.toggleGroup(index));
              },
            })}
          </details>`
        : nothing
    }
    <button type="button" part="button" ?hidden=${view.isWhole} @click=${onShowAll}>
      ${messages.showAll}
    </button>
    <p class="visually-hidden" role="status">${heard}</p>
  </div>`;
}

interface Boxes {
  readonly id: string;
  readonly legend: string;
  /** The names in the table's order; what has none cannot be chosen. */
  readonly names: readonly (string | undefined)[];
  readonly away: ReadonlySet<number>;
  readonly stays: (index: number) => boolean;
  readonly why: string;
  readonly onToggle: (index: number) => void;
}

/** Boxes for what may be put out of view. One that has to stay can still be reached, and says why. */
function boxes({ id, legend, names, away, stays, why, onToggle }: Boxes): TemplateResult {
  const onChange = (event: Event) => {
    onToggle(Number((event.target as HTMLInputElement).value));
  };
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices" @change=${onChange}>
      ${names.map((name, index) =>
        name
          ? html`<label class="pill" part="choice"
              ><input
                type="checkbox"
                .value=${String(index)}
                .checked=${!away.has(index)}
                @click=${refuse}
                aria-disabled=${stays(index) ? 'true' : nothing}
                aria-describedby=${stays(index) ? id : nothing}
              />${name}</label
            >`
          : nothing,
      )}
    </div>
    <p class="hint" id=${id} ?hidden=${!names.some((_, index) => stays(index))}>${why}</p>
  </fieldset>`;
}

function refuse(event: Event): void {
  if ((event.target as Element).getAttribute('aria-disabled')) event.preventDefault();
}
