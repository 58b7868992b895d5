import { css, unsafeCSS } from 'lit';

/*
 * The author's table. Where its columns have room it is a table, whose header stays in view. Elsewhere, and on paper,
 * each row becomes its question with the options' answers under it, as many side by side as there is room for; each
 * answer is headed by its option's name. Only `display` changes, and the roles are spelled out, so that it stays a
 * table for assistive technology. The same rules hold before and without the script, so nothing moves when it comes.
 */
const comparison = css`da-treatment-comparison`;

/** Only cells that name their option can stand by themselves: until they do, it is a table. */
const cards = css`da-treatment-comparison > table:has(> tbody > tr > [data-option])`;

/** From these widths on there is room for a column of titles and so many options, each with two icon arrays. */
const tables = unsafeCSS(
  [2, 3, 4, 5, 6]
    .map((count) => {
      const table = `:is(
        da-treatment-comparison > table:has(> thead > tr > :nth-child(${count + 1}):last-child):has([data-option]),
        da-treatment-comparison:state(shown-${count}) > table:has([data-option])
      )`;
      // A title that spans all columns would keep the place of those that are hidden: as a block it spans one, and a
      // band behind it is drawn as wide as the table.
      const fewer = `da-treatment-comparison:state(chosen):state(shown-${count})`;
      // the rules are nested, so that an engine that does not know nesting leaves the cards whole
      return `
@container da-comparison (inline-size >= ${10 + count * 11.5}em) {
  ${table} {
    & { display: table; border: 1px solid var(--_border) }
    & > caption { display: table-caption }
    & > thead {
      display: table-header-group; position: static; inline-size: auto; block-size: auto;
      overflow: visible; clip-path: none
    }
    & > tbody { display: table-row-group }
    & > * > tr { display: table-row }
    & > * > tr > * {
      display: table-cell; border: 0 solid var(--_border); border-block-end-width: 1px; border-radius: 0;
      padding: 0.9em; background: none
    }
    & > * > tr > * + * { border-inline-start-width: 1px }
    & > thead > tr > * {
      position: sticky; z-index: 2; inset-block-start: 0;
      background: linear-gradient(var(--_alt), var(--_alt)) var(--_surface)
    }
    & > thead > tr > :first-child { inline-size: 10em }
    & > tbody > tr > :only-child {
      padding-block: 0.5em; background: var(--_alt); font-size: 0.85em; letter-spacing: 0.04em
    }
    & > tbody > tr > ::before { display: none }
  }
  ${fewer} > table { position: relative; isolation: isolate }
  ${fewer} > table > tbody > tr > :only-child {
    display: block !important; background: none !important; white-space: nowrap
  }
  ${fewer} > table > tbody > tr > :only-child::after {
    content: ''; display: block; position: absolute; z-index: -1; inset-inline: 0;
    margin-block-start: calc(-1lh - 0.5em); block-size: calc(1lh + 1em); background: var(--_alt)
  }
}`;
    })
    .join(''),
);

export const treatmentComparisonLight = css`
  ${comparison} {
    container: da-comparison / inline-size;
  }
  ${comparison}:not(:has([data-option])) {
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
  @media (scripting: enabled) {
    /* the place of the controls, before they come */
    ${comparison} > .da-said-choice {
      margin-block: 0.6em;
      min-block-size: 2.75em;
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
    padding-block-end: 0.6em;
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
  ${comparison} :is(a, tr) {
    scroll-margin-block-start: 6em;
  }

  :is(${cards}, ${cards} > :is(caption, tbody)) {
    display: block;
    border: 0;
  }
  ${cards} > thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${cards} > tbody > tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16.5em), 1fr));
    column-gap: 1.5em;
    margin-block-end: 0.75em;
  }
  ${cards} > tbody > tr > * {
    display: block;
    border: 0;
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
  @media print {
    ${comparison} > .da-said-choice {
      display: none;
    }
    ${comparison} > table > tbody :is(tr, td) {
      break-inside: avoid;
    }
  }
`;
