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

/** Where columns have no room: the answers of an option one under the other, each after the title of its column. */
const narrowGlance = css`
  :is(${glance}, ${glance} > :is(caption, tbody), ${glance} > * > tr, ${glance} > * > tr > *) {
    display: block;
  }
  ${glance} > thead {
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
  @media screen and (scripting: enabled) {
    /* the place of the controls, before they come */
    ${comparison} > .da-said-choice {
      margin-block: 0.6em;
      min-block-size: 3.4em;
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
    font-size: 1.15em;
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
  ${comparison} .da-said-denominator {
    display: block;
    margin-block-start: 0.2em;
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
    font-size: 1.05em;
    line-height: 1.3;
    break-after: avoid;
  }
  ${lines} > tbody > tr > [role='heading']:only-child {
    margin-block-start: 1.4em;
    border-block-start: 3px solid currentcolor;
    padding-block: 0.5em 0;
    font-size: 1.3em;
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
    ${lines}:not(${few}) > tbody > tr > [data-option] {
      display: flow-root;
    }
    ${lines}:not(${few}) > tbody > tr > [data-line='elsewhere'] {
      display: none;
    }
    ${lines}:not(${few}) > tbody > tr > td > .da-said-name {
      float: left;
      float: inline-start;
      inline-size: 11em;
    }
    ${lines}:not(${few}) > tbody > tr > [data-option] > :not(.da-said-name) {
      margin-inline-start: 12.5em;
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
  ${glance} :is(.da-said-arm, .da-said-words, .da-said-told, .da-said-people, .da-said-gravest) {
    display: block;
  }
  ${glance} .da-said-text > a {
    display: inline-block;
  }
  ${glance} .da-said-arm-2 {
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
  @container (inline-size < 16em) {
    ${glance} > tbody > tr > td {
      display: block;
    }
  }
  @media print {
    ${comparison} > .da-said-choice {
      display: none;
    }
    ${comparison} td {
      break-inside: auto;
    }
    ${lines} > tbody > tr > [data-option] {
      padding-block: 0.3em;
    }
    ${lines} > tbody > tr > [role='heading'] {
      padding-block: 0.7em 0.2em;
    }
    ${lines} > tbody > tr > [role='heading']:only-child {
      margin-block-start: 0.7em;
      padding-block: 0.3em 0;
      font-size: 1.2em;
    }
    ${lines} > tbody > tr > td > .da-said-name {
      break-after: avoid;
      line-height: inherit;
    }
    /* words begin beside the name of one option */
    ${lines} > tbody > tr > td > .da-said-name:has(> :only-child):is(:last-child, :has(+ :is(p, span))),
    ${lines} > tbody > tr > td > .da-said-name:has(> :only-child):is(:last-child, :has(+ :is(p, span))) > *,
    ${lines} > tbody > tr > td > .da-said-name:has(> :only-child):is(:last-child, :has(+ :is(p, span))) + :is(p, span) {
      display: inline;
    }
    ${lines} > tbody > tr > td > .da-said-name:has(> :only-child):is(:last-child, :has(+ :is(p, span)))::after {
      content: '\\2002';
    }
    ${lines} .da-said-how {
      font-size: 0.9em;
      line-height: 1.2;
    }
    ${lines} .da-said-how > summary {
      padding-block: 0.2em 0;
      list-style: none;
      break-after: avoid;
      font-weight: 600;
    }
    ${lines} .da-said-answers {
      margin-block: 0.1em 0.3em;
    }
    ${lines} .da-said-answers > dt {
      break-after: avoid;
    }
    ${lines} .da-said-answers > dd {
      margin-block-end: 0.2em;
    }
    ${glance} {
      font-size: 0.9em;
      line-height: 1.2;
    }
    ${glance} > * > tr > * {
      padding-block: 0.25em;
    }
    ${glance} > thead > tr > :first-child {
      inline-size: 17%;
    }
    ${glance} .da-said-people {
      margin-block-end: 0.2em;
    }
    ${glance} > tbody > tr {
      break-inside: avoid;
    }
  }
`;
