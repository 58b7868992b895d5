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
    font-size: calc(1.1em * var(--da-heading-size, 1));
  }
  ${within} :is(.da-said-notice, .da-said-line) {
    margin-block-start: 0.25em;
    max-inline-size: 75ch;
  }
  @media print {
    ${within} :is(.da-said-name, .da-said-total, .da-said-part) {
      display: inline;
    }
    ${within} :is(.da-said-name, .da-said-part) {
      margin-inline-end: 0.5em;
    }
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
  .own[open] {
    flex: 1 0 100%;
    order: 1;
    min-inline-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0 1em 0.5em;
  }
  summary {
    cursor: pointer;
  }
  .own > summary {
    padding: 0.6em 0;
    color: var(--_accent);
    font-weight: 600;
  }
  /* what is typed changes it: it stays in view beside the fields, or over them */
  .short {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_border);
    padding-block: 0.4em;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.8em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .short p {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    justify-content: space-between;
    margin: 0 0 0.25em;
  }
  .short .of {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .short .bar {
    margin: 0.1em 0 0;
    block-size: 0.4em;
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
    font-size: 0.9em;
    font-weight: 600;
  }
  .field [aria-invalid] {
    border: 2px solid var(--_caution);
  }
  .scale {
    display: flex;
    justify-content: space-between;
    margin: 0.2em 1.6em 1em 0;
    margin-inline: 0 1.6em;
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .options {
    margin-block: 0.5em 0;
    padding: 0;
    list-style: '';
    border-block-start: 1px solid var(--_border);
  }
  .option details {
    border-block-end: 1px solid var(--_border);
  }
  .option details[open] {
    padding-block-end: 1em;
  }
  .option summary {
    position: relative;
    display: block;
    padding-block: 0.6em;
    padding-inline-end: 1.6em;
    break-after: avoid;
    break-inside: avoid;
  }
  .sum,
  .sum > * {
    display: block;
  }
  .option summary::-webkit-details-marker {
    display: none;
  }
  .option summary::after {
    content: '';
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline-end: 0.3em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    inline-size: 0.55em;
    block-size: 0.55em;
    transform: rotate(45deg);
  }
  .option [open] > summary::after {
    transform: translateY(0.3em) rotate(225deg);
  }
  .bar {
    display: block;
    margin-block: 0.4em 0.1em;
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
    .option summary {
      display: grid;
      grid-template-columns: 40% minmax(0, 1fr);
      column-gap: 2em;
      align-items: center;
    }
    .scale {
      margin-inline-start: calc(40% + 2em - 0.64em);
    }
    .typing {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 2em;
      align-items: start;
    }
    .short {
      grid-column: 2;
      grid-row: 1;
      inset-block-start: 1em;
      border: 0;
      font-size: 0.9em;
    }
    .short .of {
      white-space: normal;
    }
  }
  /* a low window is for the fields */
  @media (max-height: 22em) {
    .short {
      position: static;
    }
  }
  @media print {
    .option summary::after {
      content: none;
    }
    .option details[open] {
      padding-block-end: 0.4em;
    }
    .option summary {
      padding-block: 0.2em 0;
    }
    .bar {
      margin-block: 0.2em;
    }
    .scale {
      margin-block: 0;
      font-size: 0.9em;
    }
  }
  @media (forced-colors: active) {
    .open {
      stroke: Highlight;
    }
  }
`;
