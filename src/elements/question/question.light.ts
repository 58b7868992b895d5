import { css } from 'lit';

/** A question and its reason, before and after the script. */
export const questionLight = css`
  da-question {
    border-block-end: 1px solid var(--_border);
    padding-block: 1em 0.9em;
  }
  da-question > :nth-child(n) {
    margin-block: 0;
  }
  da-question > .da-said {
    display: block;
    font-weight: 600;
  }
  @media print {
    da-question {
      break-inside: avoid;
    }
  }
`;
