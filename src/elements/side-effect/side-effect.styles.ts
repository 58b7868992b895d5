import { css } from 'lit';

export const sideEffectStyles = css`
  button {
    margin-inline-start: -0.5em;
  }
  [aria-pressed='true'] {
    border: 1px solid;
    text-decoration: none;
    font-weight: 700;
  }
`;
