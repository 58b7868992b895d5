import { css } from 'lit';

/** Only with the script: an effect that a reader looks at closely. */
export const sideEffectStates = css`
  da-side-effect:state(close) {
    grid-column: 1 / -1;
    --da-icon-size: 1.1em;
  }
  @container (inline-size >= 65em) {
    da-side-effect:state(close) {
      grid-column: span 2;
    }
  }
`;
