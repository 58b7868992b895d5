import { css } from 'lit';

/** A statement and what its author says of it, before and after the script. Where there is room, the ratings stand beside it. */
export const valueLightdom = css`
  da-value {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    overflow-wrap: anywhere;
  }
  da-value > * {
    flex: 100%;
  }
  da-value > :first-child {
    order: -1;
    flex: 14em;
  }
  da-value > .da-said {
    flex: 0 37em;
  }
  @media print {
    da-value {
      display: block;
    }
  }
`;
