import { css } from 'lit';

/** Only for `decision-aid.css`: the place of the sheet, for an aid of six options. */
export const summaryEarly = css`
  @media (scripting: enabled) {
    da-summary:not(:defined)::after {
      content: '';
      display: block;
      block-size: max(56em, 107em - 159cqi);
    }
    @container (inline-size >= 54em) {
      da-summary:not(:defined)::after {
        block-size: 35em;
      }
    }
  }
`;
