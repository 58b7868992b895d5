import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../intl/locale.js';
import type { ValuesMessages } from '../intl/values.js';
import type { Rating } from '../model/values.js';
import { isElement } from '../reading/nodes.js';
import { narrowChoices } from './narrow-choices.js';

/** In the order in which they are chosen from. */
const offered: readonly Rating[] = ['a-lot', 'some', 'not-much', 'not-sure'];

/**
 * A statement's ratings, as radio buttons that are named by the statement. None is chosen at first, and one that is can
 * be taken back. On paper, boxes to tick.
 *
 * @param statement what is its legend, or stands in the page and names it
 * @param name another one for each group
 * @param onRate told of the rating. Empty: it was taken back.
 */
export function ratingGroup(
  { messages, lang }: Localized<ValuesMessages>,
  statement: TemplateResult | Element,
  name: string,
  rating: Rating | '',
  onRate: (rating: Rating | '') => void,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  // a node that was brought from a frame is no instance of this page’s Element: drawn, it would leave its place
  const isInPage = isElement<Element>(statement as Element);
  const choices = offered.map((rating) => [rating, messages.choices[rating]] as const);
  const onChange = ({ target }: Event) => {
    onRate((target as HTMLInputElement).value as Rating);
  };
  const onTakeBack = ({ currentTarget }: Event) => {
    // the button goes, and the focus with it, unless it is taken back to the ratings
    (currentTarget as Element).closest('fieldset')!.querySelector('input')!.focus();
    onRate('');
  };
  const [seen, heard] = rating ? messages.clear(messages.choices[rating]) : [];
  return html`<fieldset class="rating" .ariaLabelledByElements=${isInPage ? [statement] : null}>
    ${isInPage ? nothing : statement}
    <div class="choices control" lang=${lang ?? nothing} @change=${onChange}>
      ${choices.map(
        ([value, words]) =>
          html`<label class="pill" part="choice"
            ><input type="radio" name=${name} .value=${value} .checked=${value === rating} />${words}</label
          >`,
      )}
      ${
        rating
          ? html`<button type="button" class="link-button" @click=${onTakeBack}>
              ${seen}<span class="visually-hidden"> ${heard}</span>
            </button>`
          : nothing
      }
      ${more}
    </div>
    <p class="print-only" lang=${lang ?? nothing}>
      ${
        rating
          ? html`<b>${messages.ratings[rating]}</b>`
          : choices.map(([, words]) => html`<span class="tick"><span class="box"></span> ${words}</span> `)
      }
    </p>
  </fieldset>`;
}

export const ratingStyles = css`
  ${narrowChoices}
  .rating {
    margin: 0;
    font-weight: 400;
  }
  .rating .choices {
    margin-block-start: 0.5em;
  }
  @media screen {
    /* beside the statement in the page: on one line with it, and no higher */
    @container (inline-size >= 53em) {
      :is(.visually-hidden + .choices, .choices:first-child) {
        margin-block: -0.45em -0.6em;
      }
    }
  }
`;
