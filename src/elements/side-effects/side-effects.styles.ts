import { css } from 'lit';

export const sideEffectsStyles = css`
  .choose {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 15em));
    gap: 1em;
    line-height: 1.5;
  }
`;
