import { css } from 'lit';

/** Only for `decision-aid.css`: the lines under their option, before the script, and without it. */
export const costEstimatorUndefined = css`
  da-cost-estimator:not(:defined) > .da-said-option {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
    padding-block: 0.6em 2em;
    padding-inline-end: 1.6em;
    @media screen {
      @container (inline-size >= 44em) {
        padding-block-end: 0.6em;
        padding-inline-end: calc(60% + 0.64em);
      }
    }
    @media print {
      margin-block-start: 0.4em;
      padding: 0.2em 0;
    }
  }
  da-cost-estimator:not(:defined) > .da-said-option-0 {
    margin-block-start: 0;
  }
`;
