import { css } from 'lit';

export const iconArrayElementStyles = css`
  :host {
    max-inline-size: calc(10 * var(--da-icon-size, 0.72em));
  }
  slot[hidden] {
    display: none;
  }
  @media print {
    /* what it shows is said before it */
    :host {
      break-before: avoid;
    }
  }
`;
