import { css } from 'lit';

/** Only with the script: the way of drawing that a reader has chosen, as the author's `display` looks. */
export const chanceStates = css`
  da-chance:is(:state(line), :state(bar), :state(words)) > :is(.da-said-with, .da-said-without) {
    display: block;
    margin-block: 0.35em;
    inline-size: min(100%, 20em);
  }
  da-chance:state(words) .da-said-drawing {
    display: none;
  }
`;
