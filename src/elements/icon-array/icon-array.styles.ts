import { css } from 'lit';

export const iconArrayElementStyles = css`
  :host {
    max-inline-size: calc(10 * var(--_icon));
  }
  slot[hidden] {
    display: none;
  }
`;
