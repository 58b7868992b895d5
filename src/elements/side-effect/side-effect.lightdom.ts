import { css } from 'lit';

const heading = css`:is(
  h1,
  h2,
  h3,
  h4,
  h5,
  h6
):first-child`;
const line = css`da-side-effects da-side-effect`;
const named = css`da-side-effects da-side-effect:has(> ${heading})`;

/**
 * In a list a line, as in a comparison, and by itself a card; the same before and after the script. What may be serious has
 * a bar, and what to do has a sign of its own.
 */
export const sideEffectLightdom = css`
  da-side-effect {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.1em;
    overflow-wrap: break-word;
    break-inside: avoid;
  }
  da-side-effect[seriousness='serious'] {
    border-inline-start: 0.3em solid var(--da-color-serious, var(--_caution));
  }
  ${line} {
    display: flow-root;
    border-width: 1px 0 0;
    border-radius: 0;
    padding: 0.6em 0;
    padding-inline-start: 0.9em;
  }
  ${line}[seriousness='serious'] {
    border-inline-start-width: 0.3em;
    padding-inline-start: 0.6em;
  }
  /* what is told of all is said above them */
  ${line} > da-chance {
    --_told: 0.6fr;
  }
  da-side-effect > ${heading} {
    margin: 0 0 0.2em;
    font-family: var(--da-font-heading, inherit);
    font-size: calc(1.05em * var(--da-heading-size, 1));
    line-height: 1.3;
    break-after: avoid;
  }
  da-side-effect > :is(p, ul, ol) {
    margin-block: 0.3em;
    max-inline-size: 66ch;
  }
  da-side-effect > .da-said-course {
    display: block;
    margin-block-start: 0.3em;
    line-height: 1.4;
  }
  da-side-effect > .da-said-course > * {
    display: inline-block;
    margin-inline-end: 0.7em;
    font-size: 0.95em;
  }
  da-side-effect > .da-said-course > .da-said-grounds {
    display: block;
    max-inline-size: 66ch;
  }
  da-side-effect > .da-said-course b {
    color: var(--_muted);
    font-weight: 400;
  }
  da-side-effect[seriousness='serious'] .da-said-serious > .da-said-value,
  da-side-effect:is([act='call'], [act='emergency']) .da-said-act > .da-said-value {
    font-weight: 700;
  }
  /* drawn by borders: they are printed, and stay in forced colours */
  da-side-effect:is([act='wait'], [act='tell'], [act='call'], [act='emergency'])
    .da-said-act
    > .da-said-value::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    margin-inline-end: 0.35em;
    border: 0.13em solid var(--_caution);
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  da-side-effect[act='wait'] .da-said-act > .da-said-value::before {
    border-radius: 50%;
  }
  da-side-effect:is([act='call'], [act='emergency']) .da-said-act > .da-said-value::before {
    border-width: 0.375em;
  }
  da-side-effect[act='emergency'] .da-said-act > .da-said-value::before {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  @container (inline-size >= 40em) {
    ${named} > ${heading} {
      float: left;
      float: inline-start;
      inline-size: min-content;
      min-inline-size: 10em;
      max-inline-size: 100%;
    }
    ${named} > :not(${heading}) {
      margin-inline-start: 12em;
    }
  }
  @media print {
    ${line} {
      padding-block: 0.15em 0.25em;
      break-inside: auto;
    }
    da-side-effect > :is(p, ul, ol, .da-said-course) {
      margin-block: 0.1em 0;
      line-height: inherit;
    }
    da-side-effect > .da-said-course > * {
      display: inline;
      margin-inline-end: 0.4em;
      font-size: 0.9em;
    }
  }
`;
