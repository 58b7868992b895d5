import { css, unsafeCSS } from 'lit';
import { columns, MAX_COLUMNS } from './treatment-comparison.columns.js';

/*
 * The author's table. Where its columns have room it is a table, whose header stays in view. Elsewhere, and on paper,
 * each row becomes its question with the options' answers under it, as many side by side as there is room for; each
 * answer is headed by its option's name. Only `display` changes, and the roles are spelled out, so that it stays a
 * table for assistive technology. The same rules hold before and without the script, so nothing moves when it comes.
 */
const comparison = css`da-treatment-comparison`;

/**
 * Only cells that name their option can stand by themselves: until they do, it is a table. So is one whose rows have cells
 * together.
 */
const cards = css`da-treatment-comparison > table[data-options]:not([data-joined])`;

/** How many options there are is told by the table; to look for it (`:has()`) would take time for each cell. */
const tables = unsafeCSS(
  [2, 3, 4, 5, MAX_COLUMNS]
    .map((options) => {
      const table = `da-treatment-comparison > table[data-options='${options}']`;
      return columns(unsafeCSS(table), options).cssText;
    })
    .join(''),
);

export const treatmentComparisonLightdom = css`
  ${comparison}:not(:has(> [data-options])) {
    overflow-x: auto;
  }
  ${comparison} > .da-said-notes {
    max-inline-size: 70ch;
    color: var(--_muted);
  }
  ${comparison} > .da-said-notes > * {
    display: block;
    margin-block: 0.3em;
  }
  @media screen and (scripting: enabled) {
    /* the place of the controls, before they come */
    ${comparison} > .da-said-choice {
      margin-block: 0.6em;
      min-block-size: 2.75em;
    }
    @container (inline-size < 25em) {
      ${comparison} > .da-said-choice {
        min-block-size: 4.25em;
      }
    }
  }
  ${comparison} > table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    border-radius: var(--_radius);
    margin-block: var(--_space);
    inline-size: 100%;
    font-size: 1em;
  }
  ${comparison} > table > caption {
    padding-block-end: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  ${comparison} > table > * > tr > * {
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  ${comparison} > table > tbody > tr > :first-child {
    font-weight: 600;
  }
  ${comparison} > table[data-joined] > * > tr > * {
    border-block-end: 1px solid var(--_border);
    padding: 0.5em;
  }
  ${comparison} > table[data-joined] > tbody > tr > [data-option] {
    font-weight: 400;
  }
  ${comparison} > table da-option {
    font-family: var(--da-font-heading, inherit);
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.25;
  }
  ${comparison} > table td > :is(ul, ol, p) {
    margin-block: 0 0.6em;
  }
  ${comparison} > table td > :last-child {
    margin-block-end: 0;
  }
  ${comparison} > table td > da-chance + * {
    margin-block-start: 0.7em;
  }
  ${comparison} .da-said-denominator {
    display: block;
    margin-block-start: 0.3em;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  ${comparison} :is(tr, a, td) {
    scroll-margin-block-start: 6em;
    break-inside: avoid;
  }

  :is(${cards}, ${cards} > :is(caption, tbody), ${cards} > tbody > tr > *) {
    display: block;
    border: 0;
  }
  ${cards} > thead {
    position: absolute;
    /* not its size: where the table is one again, Firefox would begin the row there, from right to left out of the table */
    max-inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${cards} > tbody > tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: 1.5em;
    margin-block-end: 0.75em;
  }
  ${cards} > tbody > tr > * {
    border-block-start: 1px solid var(--_border);
    padding: 0.75em 0;
    background: none;
  }
  ${cards} > tbody > tr > :first-child {
    grid-column: 1 / -1;
    border: 0;
    border-radius: var(--_radius);
    padding: 0.7em 0.9em;
    background: var(--_alt);
    break-after: avoid;
  }
  ${cards} > tbody > tr > :only-child {
    padding: 0.9em 0 0;
    background: none;
    font-size: 1.2em;
  }
  ${cards} > tbody > tr > [data-option]::before {
    content: attr(data-option);
    content: attr(data-option) / '';
    display: block;
    margin-block-end: 0.2em;
    font-weight: 700;
    color: var(--_accent);
  }

  @media screen {
    ${tables}
  }
`;
