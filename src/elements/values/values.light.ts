import { css } from 'lit';

/** The statements' container. */
export const valuesLight = css`
  da-values {
    container-type: inline-size;
  }
  da-values > :is(ul, ol) {
    padding: 0;
    list-style: none;
  }
`;
