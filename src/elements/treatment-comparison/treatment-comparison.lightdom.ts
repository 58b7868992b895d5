import { css } from 'lit';

/*
 * The author's table. Its rows are questions, each with a line for every option: the same from a phone to a desk and from
 * two options to as many as there are. Where two or three have room they stand in columns. A table whose rows have cells
 * together stays one. The same rules hold before and without the script, so nothing moves when it comes.
 */
const comparison = css`da-treatment-comparison`;
const table = css`da-treatment-comparison > table`;

/** Only cells that name their option can stand by themselves: until they do, it is a table. */
const lines = css`da-treatment-comparison > table[data-options]:not([data-joined])`;
const glance = css`da-treatment-comparison > .da-said-glance`;

/** Few options: each has its column where there is room. */
const few = css`:is([data-options='2'], [data-options='3'])`;

/** There are options and groups to choose from. */
const manyGroups = css`[data-options]:not([data-options='2']) > tbody > tr > [role='heading']:only-child`;

/** The name of options whose answer is words: on paper they begin beside it. */
const runIn = css`
  ${lines} .da-said-name:is(:last-child, :has(+ :is(p, span), + da-chance > .da-said-told:first-child))
`;

/** Where columns have no room: the answers of an option one under the other, each after the title of its column. */
const narrowGlance = css`
  :is(${glance}, ${glance} > :is(caption, tbody), ${glance} > * > tr, ${glance} > * > tr > *) {
    display: block;
  }
  /* seen while one of its links has the focus */
  ${glance} > thead:not(:focus-within) {
    position: absolute;
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${glance} > tbody > tr {
    border-block-start: 2px solid currentcolor;
    padding-block: 0.4em;
  }
  ${glance} > tbody > tr > * {
    border: 0;
    padding: 0.15em 0;
  }
  ${glance} > tbody > tr > td {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) minmax(0, 3fr);
    gap: 0 0.8em;
  }
  ${glance} td [class^='da-said-people'] {
    inline-size: 277px;
  }
  ${glance} > tbody > tr > td::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_muted);
    font-size: 0.9em;
  }
`;

export const treatmentComparisonLightdom = css`
  ${comparison}:not(:has(> [data-options])) {
    overflow-x: auto;
  }
  ${comparison} > :is(.da-said-notes, .da-said-glance-note) {
    max-inline-size: 70ch;
    color: var(--_muted);
    font-size: 0.9em;
  }
  ${comparison} > .da-said-glance-note {
    margin-block: 0;
  }
  @media screen and (scripting: enabled) {
    /* the place of the controls, before they come */
    ${comparison} > .da-said-choice {
      margin-block: 0.6em;
      min-block-size: 3.7em;
    }
    /* both choices, one under the other */
    @container (inline-size < 30em) {
      ${comparison}:not([choose='options'], [choose='rows']):has(> ${manyGroups}) > .da-said-choice {
        min-block-size: 6.6em;
      }
    }
  }
  ${comparison} > .da-said-choice {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    color: var(--_ink);
  }
  ${table} {
    border-collapse: collapse;
    margin-block: var(--_space);
    inline-size: 100%;
    font-size: 1em;
  }
  ${table} > caption {
    caption-side: top;
    padding-block-end: 0.4em;
    text-align: start;
    font-family: var(--da-font-heading, inherit);
    font-size: calc(1.15em * var(--da-heading-size, 1));
    font-weight: 600;
  }
  ${table} > * > tr > * {
    vertical-align: top;
    border: 0 solid var(--_border);
    padding: 0.5em 0.8em 0.5em 0;
    background: none;
    text-align: start;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  ${table}:is([data-joined], .da-said-glance) > * > tr > * {
    border-block-end-width: 1px;
  }
  ${table} > tbody > tr > th {
    font-weight: 600;
  }
  ${table} td > :is(ul, ol, p) {
    margin-block: 0 0.4em;
    max-inline-size: 66ch;
  }
  ${table} td > :last-child {
    margin-block-end: 0;
  }
  ${table} td > da-chance + * {
    margin-block-start: 0.4em;
  }
  ${table} td > da-chance + da-chance {
    margin-block-start: 0.8em;
  }
  ${comparison} .da-said-denominator {
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  ${comparison} :is(tr, a, td, .da-said-place) {
    scroll-margin-block-start: 6em;
  }
  ${comparison} td {
    break-inside: avoid;
  }

  :is(${lines}, ${lines} > :is(caption, tbody, tfoot), ${lines} > * > tr, ${lines} > * > tr > *) {
    display: block;
  }
  ${lines} > caption {
    break-inside: avoid;
    break-after: avoid;
  }
  ${lines} > thead {
    position: absolute;
    max-inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${lines} > * > tr > * {
    border-width: 0;
    padding: 0;
  }
  ${lines} > tbody > tr > [role='heading'] {
    padding-block: 1.3em 0.4em;
    font-family: var(--da-font-heading, inherit);
    font-size: calc(1.05em * var(--da-heading-size, 1));
    line-height: 1.3;
    break-inside: avoid;
    break-after: avoid;
  }
  ${lines} > tbody > tr > [role='heading']:only-child {
    margin-block-start: 1.4em;
    border-block-start: 3px solid currentcolor;
    padding-block: 0.5em 0;
    font-size: calc(1.3em * var(--da-heading-size, 1));
  }
  ${lines} > tbody > tr > [data-option] {
    border-block-start-width: 1px;
    padding-block: 0.6em;
  }
  ${lines} > tbody > tr > [data-line='elsewhere'] {
    display: none;
  }
  ${lines} > tbody > tr > td > .da-said-name {
    display: block;
    font-weight: 600;
    line-height: 1.3;
  }
  ${lines} td > :is(.da-said-approval, .da-said-empty) {
    display: block;
  }
  ${lines} .da-said-name > * {
    display: block;
  }
  ${lines} > tbody > .da-said-known > td {
    break-inside: auto;
  }
  @container (inline-size >= 40em) {
    /* the cell has the edge, and not what is in it: bare words have none of their own */
    ${lines}:not(${few}) > tbody > tr > [data-option] {
      display: flow-root;
      padding-inline-start: 12.5em;
    }
    ${lines}:not(${few}) > tbody > tr > [data-line='elsewhere'] {
      display: none;
    }
    ${lines}:not(${few}) > tbody > tr > td > .da-said-name {
      float: left;
      float: inline-start;
      /* no word of a name is torn: what stands beside it makes room */
      inline-size: min-content;
      min-inline-size: 11em;
      max-inline-size: 100%;
      margin-inline-start: -12.5em;
    }
  }
  @container (inline-size >= 48em) {
    ${lines}${few} > tbody > tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.6em;
    }
    ${lines}[data-options='3'] > tbody > tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    ${lines}${few} > tbody > tr > :is([role='heading'], [colspan]),
    ${lines}${few} > tbody > .da-said-known > td {
      grid-column: 1 / -1;
    }
  }

  ${glance} {
    font-size: 0.95em;
    line-height: 1.35;
  }
  ${glance} > thead > tr > * {
    vertical-align: bottom;
    border-block-end-width: 2px;
    font-weight: 600;
  }
  ${glance} > thead > tr > :first-child {
    inline-size: 15%;
  }
  ${glance} :is(.da-said-arm-1, .da-said-arm-2, .da-said-words, .da-said-told, .da-said-gravest) {
    display: block;
  }
  ${glance} :is(.da-said-text, .da-said-told, .da-said-when:only-child) > a {
    display: inline-block;
  }
  /* no column takes the room of the others */
  ${glance} td > .da-said-text > * {
    max-inline-size: 20em;
  }
  /* as wide in each column: lines that stand one beside the other are compared */
  ${glance} [class^='da-said-people'] {
    inline-size: 222px;
    inline-size: clamp(150px, 24cqi, 277px);
    max-inline-size: 100%;
  }
  ${glance} .da-said-arm-2 {
    margin-block-start: 0.5em;
    color: var(--_muted);
    --_people: var(--_muted);
  }
  ${glance} :is(.da-said-when, .da-said-difference) {
    font-weight: 600;
  }
  @container (inline-size < 40em) {
    ${narrowGlance}
  }
  /* engines that know nothing of containers */
  @supports not (container-type: inline-size) {
    @media screen and (max-width: 40em) {
      ${narrowGlance}
    }
  }
  @container (inline-size < 20em) {
    ${glance} > tbody > tr > td {
      display: block;
    }
  }
  @media print {
    ${comparison} > .da-said-choice {
      display: none;
    }
    ${comparison} > :is(.da-said-notes, .da-said-glance-note) {
      max-inline-size: none;
    }
    ${comparison} td {
      break-inside: auto;
    }
    ${lines} > tbody > tr > [data-option] {
      padding-block: 0.15em 0.25em;
    }
    ${table} td > :nth-child(n) {
      margin-block: 0.1em 0;
    }
    ${lines} > tbody > tr > [role='heading'] {
      padding-block: 0.5em 0.1em;
    }
    ${lines} > tbody > tr > [role='heading']:only-child {
      margin-block-start: 0.7em;
      padding-block: 0.3em 0;
      font-size: calc(1.2em * var(--da-heading-size, 1));
    }
    ${lines} > tbody > tr > td > .da-said-name {
      break-after: avoid;
      line-height: inherit;
    }
    ${lines} .da-said-name > *,
    ${runIn},
    ${runIn} + * {
      display: inline;
    }
    ${lines} .da-said-name > * + *::before {
      content: '\\b7\\2002';
    }
    ${runIn} {
      margin-inline-end: 0.6em;
    }
    ${lines} .da-said-denominator {
      display: inline;
      margin-inline-start: 0.6em;
    }
    ${glance} {
      margin-block: 0.2em;
      font-size: 0.9em;
      line-height: 1.2;
    }
    ${glance} > * > tr > * {
      padding-block: 0.1em 0.2em;
    }
    /* paper is no container */
    ${glance} [class^='da-said-people'] {
      inline-size: 222px;
    }
    ${glance} :is(.da-said-text, .da-said-told, .da-said-when) > a {
      display: inline;
    }
    ${glance} .da-said-arm-2 {
      margin-block-start: 0.15em;
    }
    ${glance} > thead > tr > :first-child {
      inline-size: 15%;
    }
    ${glance} > tbody > tr > :has([class^='da-said-people']) {
      inline-size: 30%;
    }
    ${glance} > tbody > tr {
      break-inside: avoid;
    }
  }
`;
