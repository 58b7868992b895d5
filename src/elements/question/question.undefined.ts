import { css } from 'lit';

/** Only for `decision-aid.css`: the look before the script, and without it. */
export const questionUndefined = css`
  da-question:not(:defined) > * ~ :is(p, ul, ol, .da-said) {
    font-size: 0.9em;
    color: var(--_muted);
  }
`;
