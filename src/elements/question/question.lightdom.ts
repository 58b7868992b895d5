import { css } from 'lit';

/** A question and its reason, before and after the script. */
export const questionLightdom = css`
  da-question > .da-said,
  da-question-list .da-said-first {
    display: block;
    font-weight: 600;
  }
`;
