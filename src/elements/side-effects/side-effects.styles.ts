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
  /* large text on a phone: the place that was kept is for one line of fields */
  @container (inline-size < 15em) {
    :host {
      block-size: auto !important;
    }
    .choose {
      grid-template-columns: 100%;
    }
  }
`;
