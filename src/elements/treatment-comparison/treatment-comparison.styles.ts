import { css } from 'lit';

export const treatmentComparisonStyles = css`
  .control {
    margin-block: 0.6em;
  }
  summary {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.5em 1em;
    min-block-size: 2.75em;
    line-height: 1.6;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '▸';
    color: var(--_accent);
  }
  :host(:dir(rtl)) summary::before {
    content: '◂';
  }
  details[open] > summary::before {
    content: '▾';
  }
  .shown {
    color: var(--_muted);
    font-size: 0.9em;
  }
  fieldset {
    margin: 0.75em 0;
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }
  label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    border: 1px solid var(--_border);
    border-radius: 2em;
    padding: 0.35em 1em 0.35em 0.7em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  label:has([aria-disabled='true']) {
    border-style: dashed;
    cursor: default;
  }
  input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  button {
    border: 1px solid var(--_border);
    border-radius: 2em;
    padding: 0.45em 1.1em;
    min-block-size: 2.5em;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .why {
    margin: 0.4em 0 0;
    color: var(--_muted);
    font-size: 0.9em;
  }
  :is(summary, button, input, .region):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .region {
    margin-block: var(--_space);
  }
  .wide {
    overflow: auto;
    max-block-size: calc(100vb - 2em);
    overscroll-behavior-inline: contain;
  }
  @media print {
    .wide {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
