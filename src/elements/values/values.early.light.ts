import { css } from 'lit';

/** Only for `decision-aid.css`: the places of what the script adds, in the statements and after them. */
export const valuesEarly = css`
  @media (scripting: enabled) {
    @container (inline-size < 53em) {
      da-value:not(:defined) > :first-child {
        margin-block-end: 3em;
      }
    }
    @container (inline-size < 32em) {
      da-value:not(:defined) > :first-child {
        margin-block-end: 6em;
      }
    }
    da-values:not(:defined) {
      padding-block-end: 19em;
    }
  }
`;
