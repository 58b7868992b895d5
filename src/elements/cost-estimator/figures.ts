import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CostMessages } from '../../intl/cost.js';
import type { UserEstimate } from '../../intl/cost-entries.js';
import { describeEstimate, describeSum, type EstimateText } from '../../intl/estimate.js';
import { formatMoney } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import type { Inline, RichText } from '../../intl/rich-text.js';
import { outward, type Estimate } from '../../model/cost.js';
import { generatedClass } from '../../reading/readable.js';
import { slotOf } from './slots.js';

export interface Figures {
  readonly user: UserEstimate;
  readonly localized: Localized<CostMessages>;
  /** Where the lines stand. */
  readonly nodes: readonly Element[];
  /** What is written in the page. Once the patient has filled in something, the words for that stand in its place. */
  readonly written: EstimateText<Element>;
  /** Whether the lines are unfolded at first. */
  readonly isOpen: boolean;
}

/** The highest of all sums: where the scale of the bars ends. */
const mostOf = ({ estimates }: UserEstimate): number =>
  Math.max(0, ...estimates.map(({ total }) => (total ? outward(total).high : 0)));

/** The options with their ranges and bars, one under the other, each folded over its lines. */
export function figures({ user, localized, nodes, written, isOpen }: Figures): TemplateResult {
  const text = user.isFilledIn ? describeEstimate(user, localized) : undefined;
  const { locale, lang } = localized;
  const { costs, estimates } = user;
  const most = mostOf(user);
  const shown = (kind: string, element?: Element, own?: RichText) =>
    text
      ? own && html`<span class=${generatedClass(kind)} lang=${lang ?? nothing}>${own.map(inline)}</span>`
      : slotOf([element]);
  const option = ({ parts }: Estimate, index: number) => {
    const elements = written.options[index];
    const own = text?.options[index];
    return html`<li class="option" part="option">
      <details ?open=${isOpen}>
        <summary>
          <span class="sum">${shown('option', elements?.total, own?.total)}</span>
          ${most > 0 ? bar(estimates[index]!, most) : nothing}
        </summary>
        ${shown('visits', undefined, own?.visits)}${parts.map(
          ({ lines }, n) =>
            html`${shown('part', elements?.parts[n], own?.parts[n])}${slotOf(
              lines.map((line) => nodes[costs.lines.indexOf(line)]),
            )}`,
        )}
      </details>
    </li>`;
  };
  return html`<div>${shown('way', written.payer, text?.payer)}</div>
    ${
      estimates.length
        ? html`<ul class="options">
            ${estimates.map(option)}
          </ul>`
        : nothing
    }
    ${
      most > 0 && costs.currency
        ? html`<p class="scale" part="scale" aria-hidden="true">
            <span>${formatMoney(0, costs.currency, locale)}</span
            ><span>${formatMoney(most, costs.currency, locale)}</span>
          </p>`
        : nothing
    }
    <div>${shown('grounds', written.grounds, text?.grounds)}</div>`;
}

/** The same in short, beside the fields that change it. Silent: what has changed is told once a field is left. */
export function figuresInShort(user: UserEstimate, localized: Localized<CostMessages>): TemplateResult {
  const most = mostOf(user);
  return html`<div class="short" part="short" aria-hidden="true">
    ${user.estimates.map(
      (estimate) =>
        html`<p>
          <span class="of">${estimate.option}</span>
          <span>${describeSum(estimate, user.costs.currency, localized)}</span>
          ${most > 0 ? bar(estimate, most) : nothing}
        </p>`,
    )}
  </div>`;
}

/** Words as they are drawn in the shadow root. */
const inline = (words: Inline): unknown =>
  typeof words === 'string'
    ? words
    : 'strong' in words
      ? html`<b>${words.strong}</b>`
      : 'part' in words
        ? html`<span class="da-said-${words.part}">${words.text.map(inline)}</span>`
        : nothing;

/** From the low end to the high end, on a scale from 0 to the most. What is not known goes on beyond, dotted. */
function bar({ total, hasMore, hasUncounted }: Estimate, most: number): TemplateResult {
  const { low, high } = total ? outward(total) : { low: 0, high: 0 };
  const x = (low / most) * 100;
  const end = (high / most) * 100;
  return svg`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"
    ><rect class="whole" width="100" height="8"/>${
      total
        ? svg`<rect class="part" x=${Math.min(x, 99.4)} width=${Math.max(end - x, 0.6)} height="8"/>`
        : nothing
    }${hasMore || hasUncounted ? svg`<path class="open" d="M${end} 4H100"/>` : nothing}</svg>`;
}
