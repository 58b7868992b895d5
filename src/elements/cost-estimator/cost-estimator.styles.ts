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

export const costEstimatorStyles = css`
  ${costTextStyles(css`div`)}
  .da-said-grounds,
  ::slotted(.da-said-grounds) {
    break-inside: avoid;
  }
  .da-said-visits {
    margin: 0.7em 0 0;
    max-inline-size: 75ch;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .control {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
    margin-block: var(--_space);
  }
  details[open] {
    flex: 1 0 100%;
    order: 1;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0 1em 0.5em;
  }
  summary {
    padding: 0.6em 0;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.9em 1.5em;
    margin-block-start: 0.5em;
  }
  .field {
    align-content: start;
    overflow-wrap: anywhere;
  }
  .fields .hint {
    margin: 0;
  }
  .bad {
    margin: 0;
    color: var(--_caution);
    font-size: 0.9em;
    font-weight: 600;
  }
  .field [aria-invalid] {
    border: 2px solid var(--_caution);
  }
  .scale {
    display: flex;
    justify-content: space-between;
    margin: 0.4em 0 -1em;
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .option {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1em;
  }
  .bar {
    margin-block: 0.5em;
  }
  .whole {
    stroke: var(--_border);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  .open {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 2 5;
    vector-effect: non-scaling-stroke;
  }
  @container (inline-size >= 44em) {
    .option {
      display: grid;
      grid-template-columns: 36% minmax(0, 1fr);
      column-gap: 4%;
      align-items: start;
    }
    .option > :last-child {
      margin-block-start: -0.5em;
    }
    .scale {
      inline-size: 36%;
    }
  }
  @media print {
    .option {
      margin-block-start: 0.4em;
      padding-block-start: 0.4em;
    }
    .bar {
      margin-block: 0.2em;
    }
    .scale {
      margin-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .open {
      stroke: Highlight;
    }
  }
`;
