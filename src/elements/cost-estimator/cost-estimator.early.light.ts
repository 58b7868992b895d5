import { css } from 'lit';

/** Only for `decision-aid.css`: the lines beside their option, before the script, and without it. */
export const costEstimatorEarly = css`
  da-cost-estimator:not(:defined) > [class*='said-option'] {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
    padding-block: 1em 1.4em;
  }
  @container (inline-size >= 44em) {
    da-cost-estimator:not(:defined) > [class*='said-option'] {
      clear: both;
      float: inline-start;
      inline-size: 36%;
    }
    da-cost-estimator:not(:defined) > [class*='said-option'] ~ :is(da-cost, [class*='said-part']) {
      margin-inline-start: 40%;
    }
    da-cost-estimator:not(:defined) > [class*='said-option'] + * {
      margin-block-start: 3.3em;
    }
  }
`;
