import { css } from 'lit';

/** A drawing has the height that it needs: its place was kept by guess, in the page. */
export const chanceStyles = css`
  :host {
    aspect-ratio: auto !important;
    block-size: auto !important;
  }
`;
