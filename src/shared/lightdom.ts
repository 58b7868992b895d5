import { css } from 'lit';
import { paperLightdom } from './paper.js';
import { derivedTokens, derives, tokens } from './tokens.js';

const hosts = css`:is(
  da-decision-aid,
  da-treatment-comparison,
  da-option,
  da-chance,
  da-icon-array,
  da-side-effects,
  da-side-effect,
  da-question-list,
  da-question,
  da-values,
  da-value,
  da-cost-estimator,
  da-cost,
  da-timeline,
  da-step,
  da-check,
  da-summary,
  da-glossary,
  da-sources,
  da-source,
  da-urgent-help
)`;

/** What is set out by its own width. */
const tools = css`:is(
  da-treatment-comparison,
  da-side-effects,
  da-question-list,
  da-values,
  da-cost-estimator,
  da-timeline,
  da-summary
)`;

/** Those that set out lists. */
const listing = css`:is(
  da-timeline,
  da-question-list,
  da-values,
  da-check,
  da-sources
)`;
/** The author's, and the glance. */
const tables = css`da-treatment-comparison > table`;

/**
 * Styles in the light DOM that all elements share: the variables, and the words that the library writes.
 * They also make `decision-aid.css`, which works before and without the script.
 *
 * What a page sets on all elements of a name, for its own pages, is put back where we set out the content: its fonts, its
 * sizes of text and the space between blocks stay. A rule of a designer that names an element of ours and a class goes before.
 */
export const generatedLightdom = css`
  ${hosts} {
    ${tokens}
    display: block;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    font-style: normal;
    overflow-wrap: break-word;
    @supports ${derives} {
      ${derivedTokens}
    }
  }
  ${hosts}[hidden] {
    display: none;
  }
  ${tools} {
    container-type: inline-size;
  }
  /* where a page leaves its links as browsers have them, which is for white paper */
  :where(${hosts} a) {
    color: var(--_accent);
  }
  :is(.da-said, .da-said *):not(:where(${hosts}, table, caption, thead, tbody, tr, th, td)),
  ${listing} > :is(ol, ul),
  ${listing} > :is(ol, ul) > li,
  ${tables}, ${tables} > :is(caption, thead, tbody, tfoot),
  ${tables} > * > tr,
  ${tables} > * > tr > * {
    position: static;
    float: none;
    display: revert;
    columns: auto;
    overflow: visible;
    block-size: auto;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: none;
    margin-inline: revert;
    border: 0;
    padding: revert;
    background: none;
    box-shadow: none;
    opacity: 1;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-decoration: revert;
    text-indent: inherit;
    text-transform: inherit;
    white-space: inherit;
    list-style: revert;
  }
  .da-said-plain {
    display: none !important;
  }
  /* nothing is drawn that they could be said of */
  @media (scripting: none) {
    .da-said .da-said-circles {
      display: none;
    }
  }
  .da-said b {
    font-variant-numeric: tabular-nums;
  }
  .da-said :is(a, summary) {
    font: inherit;
  }
  .da-said span:not([class]) {
    white-space: nowrap;
  }
  @media screen {
    .da-said :is(a, summary) {
      min-block-size: 24px;
    }
  }
  .da-said a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  /* stripes: what stands in a row here is no row of theirs */
  ${tables} > * > tr:nth-child(n):nth-child(n):nth-child(n),
  ${tables} > * > tr:nth-child(n) > :nth-child(n):nth-child(n) {
    background: none;
    box-shadow: none;
    color: inherit;
  }
  ${paperLightdom(tools)}
`;
