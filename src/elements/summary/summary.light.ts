import { css } from 'lit';

export const summaryLight = css`
  da-summary {
    container-type: inline-size;
  }
`;
