import { css } from 'lit';

export const checkStyles = css`
  fieldset {
    margin: 0;
  }
  /* presses go through the words to what is drawn behind them */
  .answers ::slotted(*) {
    pointer-events: none !important;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  [role='status']:not(:empty) {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  @supports (grid-template-rows: subgrid) {
    @media screen {
      /* a row for each answer: its mark stands in the room that the list leaves at its start */
      .answers,
      .answers ::slotted(*) {
        display: grid !important;
      }
      .answers {
        grid-template-columns: 2em minmax(0, 1fr);
      }
      .answers ::slotted(*) {
        grid: subgrid / 1fr;
        grid-area: 1 / 2 / span 99;
        padding-inline-start: 1.6em !important;
      }
      .pill {
        grid-column: 1;
        align-self: start;
        border: 0;
        padding: 0 0.4em;
        min-block-size: 0;
        block-size: calc(1lh + 0.6em);
      }
      .pill span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  }
  @media print {
    #known {
      display: block;
      content-visibility: visible;
    }
  }
`;
