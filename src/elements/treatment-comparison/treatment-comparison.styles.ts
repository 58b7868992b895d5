import { css } from 'lit';

export const treatmentComparisonStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.3em;
  }
  .bar > fieldset {
    display: flex;
    flex: 1 1 20em;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin: 0;
  }
  .bar > fieldset > legend {
    float: left;
  }
  .bar > fieldset > .choices {
    flex: 1 1 0;
    flex-wrap: nowrap;
    margin: 0;
    /* room for the ring around what has the focus */
    padding: 4px;
    min-inline-size: 9em;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .bar > fieldset > .choices > .pill {
    flex: none;
    max-inline-size: none;
    white-space: nowrap;
  }
  .hint {
    flex-basis: 100%;
  }
  /* at widths that the page knows, too: it keeps their place */
  @container (inline-size < 30em) {
    .bar > fieldset {
      flex-basis: 100%;
    }
  }
  details {
    position: relative;
    margin-inline-start: auto;
  }
  details[open] > fieldset {
    position: absolute;
    z-index: 1;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(30em, 90vw);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    background: var(--_surface);
    color: var(--_ink);
  }
  summary {
    padding: 0.5em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  .pill {
    background: var(--_surface);
    color: var(--_ink);
  }
  .pill:has(:checked) {
    border-color: var(--_accent);
  }
  .pill:has([aria-disabled='true']) {
    border-style: dashed;
    cursor: default;
  }
`;
