import { css } from 'lit';

/** Only for `decision-aid.css`: the lines under their option, before the script, and without it. */
export const costEstimatorUndefined = css`
  da-cost-estimator:not(:defined) > .da-said-option {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_border);
    padding-block: 0.6em 1.6em;
    @media screen {
      @container (inline-size >= 44em) {
        padding-block-end: 0.6em;
      }
    }
    @media print {
      margin-block-start: 0.4em;
      padding-block: 0.2em;
    }
  }
`;
