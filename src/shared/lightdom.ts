import { css } from 'lit';
import { paperLightdom } from './paper.js';
import { schemeTokens, tokens } from './tokens.js';

const hosts = css`:is(
  da-decision-aid,
  da-treatment-comparison,
  da-option,
  da-chance,
  da-side-effects,
  da-side-effect,
  da-question-list,
  da-question,
  da-values,
  da-value,
  da-cost-estimator,
  da-cost,
  da-timeline,
  da-step,
  da-check,
  da-summary,
  da-sources,
  da-source,
  da-urgent-help
)`;

/** What is set out by its own width. */
const tools = css`:is(
  da-treatment-comparison,
  da-side-effects,
  da-question-list,
  da-values,
  da-cost-estimator,
  da-timeline,
  da-summary
)`;

/**
 * Styles in the light DOM that all elements share: the variables, and the words that the library writes.
 * They also make `decision-aid.css`, which works before and without the script.
 */
export const generatedLightdom = css`
  ${hosts} {
    ${tokens}
    display: block;
    @supports (color: light-dark(red, red)) {
      ${schemeTokens}
    }
  }
  ${hosts}[hidden] {
    display: none;
  }
  ${tools} {
    container-type: inline-size;
  }
  .da-said-plain {
    display: none !important;
  }
  .da-said a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  ${paperLightdom(tools)}
`;
