import { css } from 'lit';

/** Where a line has room for its words beside what is drawn. */
const inRow = css`:is([data-options]:not([data-options='2'], [data-options='3']), da-side-effects)`;

const beside = css`
  ${inRow} da-chance:has(> .da-said-arm) {
    display: grid;
    grid-template-columns: var(--_strip, 333px) minmax(0, 1fr) minmax(0, var(--_told, 1fr));
    gap: 0.25em 1.2em;
  }
  ${inRow} da-chance > .da-said-arm {
    display: grid;
    grid-column: 1 / 3;
    grid-template-columns: subgrid;
    align-items: center;
  }
  ${inRow} da-chance > .da-said-arm + .da-said-arm,
  ${inRow} [class^='da-said-people'] {
    margin: 0;
  }
  ${inRow} da-chance > .da-said-told {
    grid-column: 3;
    grid-row: 1 / span 2;
  }
`;

/** The words of a chance, before and after the script. */
export const chanceLightdom = css`
  da-chance {
    break-inside: avoid;
  }
  da-chance > p {
    margin-block: 0;
  }
  da-chance
    :is(
      .da-said-frame,
      .da-said-facts,
      .da-said-caption,
      .da-said-when,
      .da-said-sentence,
      .da-said-drawing
    ) {
    display: block;
  }
  da-chance > :is(.da-said-with, .da-said-without) {
    display: inline-block;
    margin-block: 0.6em;
    /* as wide as its longest word, where that is wider than the array: a drug's name is not torn */
    inline-size: min-content;
    min-inline-size: min(10 * var(--da-icon-size, 0.72em), 50% - var(--_space) / 2 - 0.15em);
    max-inline-size: 100%;
    vertical-align: top;
  }
  da-chance > .da-said-with:has(+ .da-said-without) {
    margin-inline-end: var(--_space);
  }
  da-chance .da-said-drawing {
    margin-block-end: 0.3em;
    max-inline-size: calc(10 * var(--da-icon-size, 0.72em));
  }
  da-chance .da-said-caption {
    font-size: 0.85em;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  da-chance > .da-said-facts {
    font-size: 0.85em;
    line-height: 1.45;
  }
  da-chance :is(.da-said-frame, .da-said-facts > *) {
    color: var(--_muted);
  }
  da-chance .da-said-when {
    font-size: 1.08em;
    color: var(--da-color-text, inherit);
  }
  da-chance:is([display='line'], [display='bar'], [display='words']) > :is(.da-said-with, .da-said-without) {
    display: block;
    margin-block: 0.35em;
    inline-size: min(100%, 20em);
  }
  da-chance:is([display='line'], [display='bar']) .da-said-drawing {
    max-inline-size: none;
  }
  da-chance[display='words'] .da-said-drawing {
    display: none;
  }
  /* among others: a line for each group, and beside them what is told of both */
  da-chance :is(.da-said-arm, .da-said-words, .da-said-told),
  [class^='da-said-people'] {
    display: block;
  }
  [class^='da-said-people'] {
    margin-block: 0.25em 0.15em;
  }
  da-chance > :is(.da-said-arm, .da-said-told) {
    line-height: 1.35;
  }
  da-chance > .da-said-arm + .da-said-arm {
    margin-block-start: 0.3em;
  }
  da-chance .da-said-words {
    font-size: 0.95em;
  }
  da-chance .da-said-words > b {
    font-size: 1.15em;
  }
  da-chance > .da-said-arm-2 {
    color: var(--_muted);
    --_people: var(--_muted);
  }
  da-chance > .da-said-told {
    font-size: 0.92em;
  }
  da-chance > .da-said-told > :is(.da-said-when, .da-said-difference) {
    display: inline;
    font-size: 1em;
    font-weight: 600;
  }
  da-chance > .da-said-told > .da-said-certainty {
    color: var(--_muted);
  }
  @container (inline-size >= 62em) {
    ${beside}
  }
  /* nothing will be drawn: the words have its place, on the edge of the other answers */
  @media (scripting: none) {
    ${inRow} da-chance > .da-said-arm > .da-said-words {
      grid-area: 1 / 1 / 2 / 3;
    }
  }
  /* its place is kept until it is drawn, which may be long after the script has come */
  @media (scripting: enabled) {
    da-chance .da-said-drawing {
      aspect-ratio: 1;
    }
    [class^='da-said-people'] {
      aspect-ratio: 554 / 20;
      max-inline-size: 554px;
    }
    .da-said-people-1000 {
      aspect-ratio: 554 / 50;
    }
    :is(.da-said-people-10000, .da-said-people-100000) {
      aspect-ratio: auto;
      block-size: 0.9em;
    }
    da-chance[display='line'] .da-said-drawing {
      aspect-ratio: 554 / 20;
    }
    da-chance[display='bar'] .da-said-drawing {
      block-size: 0.9em;
    }
  }
  @media print {
    /* what is told of both goes on from the last words */
    da-chance > .da-said-arm:has(+ .da-said-told) {
      display: contents;
    }
    da-chance > .da-said-arm:has(+ .da-said-told) > .da-said-words,
    da-chance > .da-said-told {
      display: inline;
      font-size: 0.92em;
    }
    da-chance > :is(.da-said-arm, .da-said-told) {
      line-height: inherit;
    }
    da-chance .da-said-words > b {
      line-height: 1;
    }
    [class^='da-said-people'] {
      margin-block: 0 0.15em;
      aspect-ratio: auto;
      max-inline-size: none;
    }
  }
`;
