import { css } from 'lit';

export const sideEffectsStyles = css`
  .choose {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 15em));
    gap: 1em;
    line-height: 1.5;
  }
  .choose select {
    padding-inline: 0.45em;
  }
  .close {
    margin: 1em 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.8em 1em;
    max-inline-size: 42em;
  }
  .close p {
    margin-block: 0.4em;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    margin-block: 0.8em;
  }
  .groups > * {
    flex: 1 1 min-content;
    min-inline-size: min(6em, 100%);
    max-inline-size: min(12em, 100%);
  }
  /* large text on a phone: one under the other */
  @container (inline-size < 15em) {
    .choose {
      grid-template-columns: 100%;
    }
  }
`;
