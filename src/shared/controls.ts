import { css } from 'lit';

/** The look of what readers use: groups of boxes to tick, fields, buttons. Real HTML controls, made easy to hit. */
export const controlStyles = css`
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
  .pill {
    box-sizing: border-box;
    display: inline-flex;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    gap: 0.5em;
    align-items: center;
    border: 1px solid var(--_border);
    border-radius: var(--da-radius, 2em);
    padding: 0.35em 1em 0.35em 0.7em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  .pill input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  button {
    border: 1px solid var(--_border);
    border-radius: var(--da-radius, 2em);
    padding: 0.45em 1.1em;
    min-block-size: 2.5em;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .link-button {
    border: 0;
    padding-inline: 0.5em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .fold > summary {
    inline-size: fit-content;
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .field {
    display: grid;
    gap: 0.25em;
    max-inline-size: 24em;
  }
  .field :is(input, select, textarea) {
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: 0.45em 0.7em;
    min-block-size: 2.75em;
    inline-size: 100%;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .hint {
    margin: 0.4em 0 0;
    color: var(--_muted);
    font-size: 0.9em;
  }
  :is(a, summary, button, input, select, textarea, [tabindex]):focus-visible {
    outline: 3px solid var(--da-color-focus, var(--_accent));
    outline-offset: 2px;
  }
  /* what stands on paper in place of controls, with boxes to tick by pen */
  .print-only {
    display: none;
    margin: 0.4em 0 0;
  }
  @media print {
    .fold > summary {
      color: inherit;
      list-style: none;
    }
    .print-only {
      display: block;
      margin-block-start: 0.2em;
    }
    .box {
      display: inline-block;
      border: 1px solid;
      margin-inline-end: 0.3em;
      inline-size: 0.9em;
      block-size: 0.9em;
    }
    .tick {
      display: inline-block;
      margin-inline-end: 0.7em;
    }
  }
`;
