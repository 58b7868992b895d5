import { css, unsafeCSS } from 'lit';

const inTwo = unsafeCSS('da-timeline:has(> ol ~ ol) > :is(h1, h2, h3, h4, h5, h6, ol)');
const inThree = unsafeCSS(
  'da-timeline:has(> ol:nth-of-type(3):last-of-type, > ol:nth-of-type(5)) > :is(h1, h2, h3, h4, h5, h6, ol)',
);

/**
 * Each option's list hangs on a rail. The lists stand one after another, or two or three to a line where there is room:
 * each heading and the list after it share a column, since both are counted by their type.
 */
export const timelineLightdom = css`
  da-timeline {
    display: grid;
    grid: auto-flow dense / repeat(6, minmax(0, 1fr));
    margin-block: var(--_space);
  }
  da-timeline > * {
    grid-column: 1 / -1;
  }
  da-timeline > :is(h1, h2, h3, h4, h5, h6) {
    align-self: end;
    padding-inline-end: 1em;
    break-after: avoid;
  }
  da-timeline > ol {
    margin: 0.6em 0;
    padding-inline: 0.4em 1.5em;
    list-style: '';
  }
  da-timeline > ol > li {
    position: relative;
    border-inline-start: 2px solid var(--_border);
    padding-block: 0 1.1em;
    padding-inline: 1.2em 0;
    overflow-wrap: break-word;
    break-inside: avoid;
  }
  da-timeline > ol > :last-child {
    border-color: transparent;
  }
  da-timeline > ol > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: calc(-0.35em - 1px);
    border: 0.35em solid var(--_accent);
    border-radius: 50%;
  }
  da-timeline .da-said-when {
    display: block;
  }
  da-timeline li p {
    margin: 0 0 0.3em;
  }
  da-step > .da-said-source {
    color: var(--_muted);
    font-size: 0.9em;
  }
  @container (inline-size >= 30em) {
    ${inTwo} {
      grid-column: 1 / span 3;
    }
    ${inTwo}:nth-of-type(even) {
      grid-column-start: 4;
    }
  }
  @container (inline-size >= 45em) {
    ${inThree} {
      grid-column: 1 / span 2;
    }
    ${inThree}:nth-of-type(3n + 2) {
      grid-column-start: 3;
    }
    ${inThree}:nth-of-type(3n) {
      grid-column-start: 5;
    }
  }
  @media print {
    /* engines keep a heading with its list only where no grid is */
    da-timeline {
      display: block;
      break-before: avoid;
    }
    da-timeline > ol {
      margin-block: 0.2em;
      padding-inline-end: 0;
    }
    da-timeline > ol > li {
      padding-block-end: 0.15em;
      padding-inline-start: 1em;
    }
    da-timeline li p {
      margin: 0;
    }
    da-timeline :is(.da-said-when, .da-said-when + p, .da-said-when + p + .da-said-source) {
      display: inline;
    }
  }
`;
