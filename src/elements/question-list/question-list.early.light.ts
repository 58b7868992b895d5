import { css } from 'lit';

/** Only for `decision-aid.css`: the place of what the script adds after the questions, and beside them. */
export const questionListEarly = css`
  @media (scripting: enabled) {
    da-question-list:not(:defined)::after {
      content: '';
      display: block;
      block-size: 20.9em;
    }
    @container da-questions (inline-size < 28em) {
      da-question-list:not(:defined)::after {
        block-size: 25.4em;
      }
    }
    @container da-questions (inline-size < 20em) {
      da-question-list:not(:defined)::after {
        block-size: 32.8em;
      }
    }
    @container da-questions (inline-size >= 54em) {
      da-question-list:not(:defined) > :nth-child(n) {
        margin-inline-end: calc(40% + 1em);
      }
      da-question-list:not(:defined)::after {
        block-size: 7em;
      }
    }
  }
`;
