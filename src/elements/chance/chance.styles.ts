import { css } from 'lit';

export const chanceStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, calc(10 * var(--_icon))));
    gap: 0.35em var(--_space);
    margin-block: 0.5em;
  }
  .groups:not(.icons) {
    grid-template-columns: minmax(0, 20em);
  }
  .group {
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .groups {
      forced-color-adjust: auto;
    }
  }
`;
