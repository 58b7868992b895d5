import { css } from 'lit';
import { narrowChoices } from '../../shared/narrow-choices.js';

export const questionStyles = css`
  ${narrowChoices}
  fieldset {
    margin: 0;
  }
  .reason {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .choices {
    align-items: center;
    margin-block-start: 0.5em;
  }
  .field {
    max-inline-size: none;
  }
  details.field {
    gap: 0;
  }
  details[open],
  label.field {
    flex: 1 0 100%;
  }
  summary {
    padding: 0.45em 0.5em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  @media print {
    /* the reason stands here in Firefox: the copy that it prints knows one slot */
    legend ::slotted(:nth-child(n + 2)) {
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 400;
    }
    /* what is written stands beside what is ticked */
    .print-only {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0 0.6em;
      margin: 0;
    }
    .print-only > * {
      margin: 0;
    }
    .note {
      flex: 1 1 8em;
    }
    .line {
      border-block-end: 1px solid;
      min-block-size: 6mm;
    }
  }
`;
