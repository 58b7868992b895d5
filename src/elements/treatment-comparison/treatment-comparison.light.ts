import { css, unsafeCSS } from 'lit';

/*
 * The author's table. Wide, it is a table with columns of equal width, whose headers stay in view. Narrow, and on
 * paper, each row becomes its question with the options' answers under it, side by side where there is room.
 * Only `display` changes, and the roles are spelled out, so that it stays a table for assistive technology.
 */
const comparison = css`da-treatment-comparison`;

/**
 * How many options there are, or are shown, for the table's least width: two icon arrays fit side by side in a column.
 * Each count is a rule of its own, since an engine without `:state()` drops the whole rule that uses it.
 */
const counts = unsafeCSS(
  [2, 3, 4, 5, 6]
    .map(
      (count) => `
da-treatment-comparison > table:has(> * > tr > :nth-child(${count + 1})) { --_options: ${count} }
da-treatment-comparison:state(chosen):state(shown-${count}) > table { --_options: ${count} }`,
    )
    .join(''),
);

/** Narrow screens and paper. */
const cards = css`
  ${comparison} > table,
  ${comparison} > table > caption,
  ${comparison} > table > tbody {
    display: block;
    border: 0;
  }
  ${comparison} > table > thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${comparison} > table > tbody > tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    column-gap: 1.5em;
    margin-block-end: 0.75em;
  }
  ${comparison} > table > tbody > tr > * {
    display: block;
    border: 0;
    border-block-start: 1px solid var(--_border);
    padding: 0.75em 0;
  }
  ${comparison} > table > tbody > tr > :first-child {
    grid-column: 1 / -1;
    border: 0;
    border-radius: var(--_radius);
    padding: 0.7em 0.9em;
    background: var(--_alt);
    break-after: avoid;
  }
  ${comparison} > table > tbody > tr > :only-child {
    padding: 0.9em 0 0;
    background: none;
    font-size: 1.2em;
    letter-spacing: normal;
  }
  ${comparison} > table > tbody > tr > [data-option]::before {
    content: attr(data-option);
    content: attr(data-option) / '';
    display: block;
    margin-block-end: 0.2em;
    font-weight: 700;
    color: var(--_accent);
  }
`;

export const treatmentComparisonLight = css`
  ${comparison} {
    container: da-comparison / inline-size;
  }
  ${comparison}:not(:defined) {
    overflow-x: auto;
  }
  ${comparison}[choose]:not(:defined)::before {
    content: '';
    display: block;
    block-size: 2.75em;
    margin-block: 0.6em;
  }
  ${comparison}:not(:defined) > table {
    margin-block: var(--_space);
  }
  ${comparison} > .da-said-notes {
    max-inline-size: 70ch;
    color: var(--_muted);
  }
  ${comparison} > .da-said-notes > * {
    display: block;
    margin-block: 0.3em;
  }
  ${comparison} > table {
    table-layout: fixed;
    border: 1px solid var(--_border);
    border-collapse: separate;
    border-spacing: 0;
    border-radius: var(--_radius);
    margin: 0;
    inline-size: 100%;
    font-size: 1em;
  }
  ${counts}
  ${comparison} > table > caption {
    padding-block-end: 0.6em;
    text-align: start;
    font-weight: 600;
  }
  ${comparison} > table > * > tr > * {
    border: 0 solid var(--_border);
    border-block-end-width: 1px;
    padding: 0.9em;
    background: none;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  ${comparison} > table > * > tr > * + * {
    border-inline-start-width: 1px;
  }
  ${comparison} > table > :last-child > tr:last-child > * {
    border-block-end-width: 0;
  }
  ${comparison} > table > tbody > tr > :first-child {
    font-weight: 600;
  }
  ${comparison} > table > tbody > tr > :only-child {
    padding-block: 0.5em;
    background: var(--_alt);
    font-size: 0.85em;
    letter-spacing: 0.04em;
  }
  ${comparison} > table da-option {
    font-family: var(--da-font-heading, inherit);
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.25;
  }
  ${comparison} > table td > :is(p, ul, ol) {
    margin-block: 0 0.6em;
  }
  ${comparison} > table td > :last-child {
    margin-block-end: 0;
  }
  ${comparison} > table td > da-chance + * {
    margin-block-start: 0.75em;
  }
  ${comparison} .da-said-denominator {
    display: block;
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  ${comparison} a {
    scroll-margin: 6em 14em;
  }

  @media screen {
    @container da-comparison (inline-size >= 44em) {
      ${comparison} > table {
        min-inline-size: calc(11.5em + var(--_options, 2) * 13.5em);
      }
      ${comparison} > table > thead > tr > * {
        position: sticky;
        z-index: 2;
        inset-block-start: 0;
        background: linear-gradient(var(--_alt), var(--_alt)) var(--_surface);
      }
      ${comparison} > table > * > tr > :first-child:not(:only-child) {
        position: sticky;
        z-index: 1;
        inset-inline-start: 0;
        inline-size: 11.5em;
        background: var(--_surface);
      }
      ${comparison} > table > thead > tr > :first-child:not(:only-child) {
        z-index: 3;
        background: linear-gradient(var(--_alt), var(--_alt)) var(--_surface);
      }
    }
    @container da-comparison (inline-size >= 44em) {
      /* A title that spans all columns would keep the place of those that are hidden: as a block it spans one, and
         a band behind it is drawn as wide as the table. */
      ${comparison}:state(chosen) > table {
        position: relative;
        isolation: isolate;
      }
      ${comparison}:state(chosen) > table > tbody > tr > :only-child {
        display: block;
        background: none;
        white-space: nowrap;
      }
      ${comparison}:state(chosen) > table > tbody > tr > :only-child::after {
        content: '';
        display: block;
        position: absolute;
        z-index: -1;
        inset-inline: 0;
        margin-block-start: calc(-1lh - 0.5em);
        block-size: calc(1lh + 1em);
        background: var(--_alt);
      }
    }
    @container da-comparison (inline-size < 44em) {
      ${cards}
    }
  }
  @media print {
    ${cards}
    ${comparison} > table > tbody > tr {
      break-inside: avoid;
    }
  }
`;
