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
  ${lists} .da-said-answers > dd {
    margin: 0 0 0.6em;
    max-inline-size: 75ch;
    break-inside: avoid;
  }
  @media print {
    ${lists} .da-said-how > summary {
      list-style: none;
      font-weight: 600;
    }
    ${lists} .da-said-how::details-content {
      content-visibility: visible;
      block-size: auto;
      display: block;
    }
    ${lists} .da-said-answers {
      columns: 2;
      font-size: 0.9em;
    }
  }
`;
