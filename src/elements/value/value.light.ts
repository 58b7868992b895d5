import { css } from 'lit';

/** A statement and what its author says of it, before and after the script. Where there is room, the ratings stand beside it. */
export const valueLight = css`
  da-value {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    border-block-end: 1px solid var(--_border);
    padding-block: 1em 0.9em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  da-value > :nth-child(n) {
    flex: 100%;
    margin-block: 0;
  }
  da-value > :first-child {
    flex: 14em;
    font-weight: 600;
  }
  da-value > .da-said {
    flex: 0 37em;
  }
`;
