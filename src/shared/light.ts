import { css } from 'lit';
import { schemeTokens, tokens } from './tokens.js';

const hosts = css`:is(
  da-decision-aid,
  da-treatment-comparison,
  da-option,
  da-chance,
  da-question-list,
  da-question,
  da-side-effects,
  da-side-effect,
  da-cost-estimator,
  da-cost,
  da-timeline,
  da-step,
  da-check,
  da-sources,
  da-source,
  da-summary,
  da-value,
  da-values,
  da-urgent-help
)`;

/**
 * Styles in the light DOM that all elements share: the variables, and the words that the library writes.
 * They also make `decision-aid.css`, which works before and without the script.
 */
export const saidLight = css`
  ${hosts} {
    ${tokens}
  }
  @supports (color: light-dark(red, red)) {
    ${hosts} {
      ${schemeTokens}
    }
  }
  ${hosts} {
    display: block;
  }
  ${hosts}[hidden] {
    display: none;
  }
  .da-said-plain {
    display: none !important;
  }
  .da-said a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
`;
