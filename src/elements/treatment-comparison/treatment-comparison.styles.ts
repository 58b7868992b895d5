import { css } from 'lit';

export const treatmentComparisonStyles = css`
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
  /* two lines in every language, for which the page keeps the place */
  @container (inline-size < 25em) {
    .shown {
      flex-basis: 100%;
    }
  }
  .pill:has([aria-disabled='true']) {
    border-style: dashed;
    cursor: default;
  }
`;
