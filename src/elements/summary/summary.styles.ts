import { css } from 'lit';

export const summaryStyles = css`
  .sheet {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.25em 1.5em;
    background: var(--_alt);
    color: var(--_alt-ink);
    overflow-wrap: anywhere;
  }
  [role='heading'] {
    margin-block-start: 1em;
    font-weight: 600;
    break-after: avoid;
  }
  .title {
    margin: 0;
    font-family: var(--da-font-heading, inherit);
    font-size: calc(1.3em * var(--da-heading-size, 1));
    line-height: 1.25;
  }
  p {
    margin: 0.25em 0 0;
  }
  ul {
    margin-block: 0.3em 0;
    padding-inline-start: 1.2em;
  }
  li {
    margin-block: 0.3em;
    break-inside: avoid;
  }
  .field {
    margin-block-start: 0.4em;
    max-inline-size: none;
  }
  textarea {
    inline-size: 100%;
    font: inherit;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  ul + .hint,
  .choices {
    margin-block-start: 1em;
  }
  .status {
    min-block-size: 1.5em;
  }
  .print-only {
    margin-block-start: 0.25em;
    white-space: pre-wrap;
  }
  .line {
    border-block-end: 1px solid;
    block-size: 2.2em;
  }
  @media screen {
    /* where the page has kept more room than the sheet needs, it is for notes */
    .whole {
      min-block-size: inherit;
    }
    :where(.whole, .sheet, .sides, .sides > :last-child, .sides > :last-child > :first-child) {
      display: flex;
      flex-direction: column;
      min-inline-size: 0;
    }
    :where(.sheet, .sides, .sides > :last-child, .sides > :last-child > :first-child, .field) {
      flex: 1 0 auto;
    }
    @container (inline-size >= 54em) {
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: 2.5em;
      }
      .sides > :last-child > :first-child > [role='heading'] {
        margin: 0;
      }
    }
  }
  @media print {
    .sheet {
      border: 0;
      padding: 0;
      background: none;
      /* on the paper of the whole page it is handed over as one; alone it has the paper from its start */
      break-inside: var(--_together, avoid);
    }
    .sides {
      columns: 2;
      column-gap: 5mm;
    }
    .line {
      block-size: 8mm;
    }
    /* the sources themselves stand on the paper of the whole page */
    .named {
      display: var(--_named, none);
    }
    [role='heading'] {
      margin-block-start: 0.5em;
    }
    li {
      margin-block: 0.15em;
    }
    /* none of a list stands alone in a column */
    li:first-child {
      break-after: avoid;
    }
    li:last-child {
      break-before: avoid;
    }
    .lines {
      break-inside: avoid;
    }
  }
`;
