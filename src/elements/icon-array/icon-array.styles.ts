import { css } from 'lit';

export const iconArrayElementStyles = css`
  :host {
    max-inline-size: calc(10 * var(--da-icon-size, 0.72em));
  }
  slot[hidden] {
    display: none;
  }
`;
