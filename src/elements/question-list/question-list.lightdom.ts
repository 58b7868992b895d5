import { css } from 'lit';

/** What the library says before the questions. */
export const questionListLightdom = css`
  da-question-list > .da-said {
    display: block;
    max-inline-size: 64ch;
  }
`;
