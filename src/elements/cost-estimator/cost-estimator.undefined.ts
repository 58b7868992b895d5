import { css } from 'lit';

/** Only for `decision-aid.css`: the lines beside their option, before the script, and without it. */
export const costEstimatorUndefined = css`
  da-cost-estimator:not(:defined) > .da-said-option {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
    padding-block: 1em 1.4em;
    @media screen {
      @container (inline-size >= 44em) {
        clear: both;
        float: inline-start;
        inline-size: 36%;
        & ~ :is(da-cost, .da-said-part) {
          margin-inline-start: 40%;
        }
        & + :is(da-cost, .da-said-part) {
          margin-block-start: 3.3em;
        }
      }
    }
  }
`;
