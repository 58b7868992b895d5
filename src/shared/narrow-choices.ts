import { css } from 'lit';

/** Answers to choose from, in an element that is measured. */
export const narrowChoices = css`
  /* short answers stand in one line on the narrowest phones */
  @container (inline-size < 20em) {
    .choices {
      column-gap: 0.35em;
    }
    .pill {
      padding-inline: 0.5em 0.7em;
      gap: 0.4em;
    }
  }
`;
