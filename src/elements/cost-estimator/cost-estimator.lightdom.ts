import { css } from 'lit';
import { costTextStyles } from './cost-estimator.styles.js';

/** The words and the lines, before and after the script. */
export const costEstimatorLightdom = css`
  ${costTextStyles(css`da-cost-estimator`)}
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
  @media print {
    da-cost-estimator > .da-said-grounds {
      margin-block-start: 0.5em;
      padding-block-start: 0.4em;
    }
    da-cost-estimator > .da-said-about {
      margin-block: 0.1em;
    }
    /* each in a line that begins with its part, if it is the first */
    da-cost {
      display: inline;
    }
    da-cost::after {
      content: '\\a';
      white-space: pre;
    }
  }
`;
