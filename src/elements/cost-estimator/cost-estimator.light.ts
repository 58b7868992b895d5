import { css } from 'lit';
import { costLook } from './cost-estimator.look.js';

/**
 * The words and the lines, before and after the script. Before it runs, what is written keeps the place of the controls,
 * the scale and the bars.
 */
export const costEstimatorLight = css`
  da-cost-estimator {
    container-type: inline-size;
  }
  ${costLook(css`da-cost-estimator`)}
  da-cost-estimator > .da-said-about {
    margin-block: var(--_space);
    color: var(--_muted);
    font-size: 0.9em;
  }
  da-cost {
    margin-block: 0.25em;
    max-inline-size: 75ch;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  da-cost > .da-said {
    font-size: 0.9em;
  }
  da-cost .da-said-facts {
    color: var(--_muted);
  }
  da-cost-estimator:not(:defined) > [class*='said-option'] {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
    padding-block: 1em 1.4em;
  }
  @container (inline-size >= 44em) {
    da-cost-estimator:not(:defined) > [class*='said-option'] {
      clear: both;
      float: inline-start;
      box-sizing: border-box;
      inline-size: 36%;
    }
    da-cost-estimator:not(:defined) > [class*='said-option'] ~ :is(da-cost, [class*='said-part']) {
      margin-inline-start: 40%;
    }
    da-cost-estimator:not(:defined) > [class*='said-option'] + * {
      margin-block-start: 3.3em;
    }
  }
  @media (scripting: enabled) {
    da-cost-estimator:not(:defined) > .da-said-about {
      margin-block-end: 7.3em;
    }
    da-cost-estimator:not(:defined) > .da-said-way {
      padding-block-end: 0.8em;
    }
    @container (inline-size < 26em) {
      da-cost-estimator:not(:defined) > .da-said-about {
        margin-block-end: 11.3em;
      }
    }
  }
`;
