import { css } from 'lit';

/** The questions' container, and what the library says before them. */
export const questionListLight = css`
  da-question-list {
    container: da-questions / inline-size;
  }
  da-question-list > :is(ul, ol) {
    padding: 0;
    list-style: none;
  }
  da-question-list > .da-said-intro {
    display: block;
    max-inline-size: 64ch;
  }
`;
