import { css, type CSSResult } from 'lit';

/** How the words about the figures look: those in the page, and those for the reader's own figures in the shadow root. */
export const costTextStyles = (within: CSSResult): CSSResult => css`
  ${within} :is(.da-said-way, .da-said-grounds, .da-said-option, .da-said-part) {
    margin: 0;
    max-inline-size: none;
    overflow-wrap: anywhere;
  }
  ${within} :is(.da-said-way, .da-said-option, .da-said-part) {
    font-weight: 600;
    break-after: avoid;
  }
  ${within} .da-said-part {
    margin-block-start: 0.8em;
    font-size: 0.9em;
  }
  ${within} .da-said-grounds {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  ${within} :is(.da-said-notice, .da-said-name, .da-said-total, .da-said-line) {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  ${within} .da-said-name {
    font-family: var(--da-font-heading, inherit);
    font-size: 1.1em;
  }
  ${within} :is(.da-said-notice, .da-said-line) {
    margin-block-start: 0.25em;
    max-inline-size: 75ch;
  }
`;

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
`;
