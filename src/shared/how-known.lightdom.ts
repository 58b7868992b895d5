import { css } from 'lit';

const lists = css`:is(
  da-treatment-comparison,
  da-side-effects,
  da-timeline,
  da-question-list
)`;

/** The disclosure that says how the numbers of several lines are known, or where words are from; open on paper. */
export const howKnownLightdom = css`
  ${lists} .da-said-how {
    font-size: 0.9em;
  }
  ${lists} .da-said-how > summary {
    padding-block: 0.5em;
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
  }
  ${lists} .da-said-how > .da-said-shared {
    margin-block: 0.3em;
    max-inline-size: 75ch;
  }
  ${lists} .da-said-answers {
    columns: 28em;
    column-gap: 2em;
    margin-block: 0.3em 0.8em;
  }
  ${lists} .da-said-answers > dt {
    font-weight: 600;
    break-after: avoid;
  }
  ${lists} .da-said-answers > dt [class^='da-said-option'] + *::before {
    content: '\\b7\\2002';
  }
  ${lists} .da-said-answers > dd {
    margin: 0 0 0.6em;
    max-inline-size: 75ch;
    break-inside: avoid;
  }
  @media print {
    ${lists} .da-said-how {
      font-size: 0.89em;
    }
    /* a column has no room for columns: each name begins the words that are said of it */
    ${lists} .da-said-answers {
      columns: auto;
      margin-block: 0.1em 0.3em;
    }
    ${lists} .da-said-answers > :is(dt, dd) {
      display: inline;
    }
    ${lists} .da-said-answers b {
      font-weight: 400;
    }
    ${lists} .da-said-answers > dd::after {
      content: '\\a';
      white-space: pre;
    }
  }
`;
