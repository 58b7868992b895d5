import { css, unsafeCSS, type CSSResult } from 'lit';

/** What is nothing without that which comes after it. */
const leading = unsafeCSS(
  ':is(:is(da-decision-aid, da-timeline) :is(h2, h3, h4), :has(+ da-timeline, + da-summary))',
);

/**
 * Paper. An aid, or a tool by itself, has two columns, each set out as on a phone: so nothing has to be set out anew, and a
 * sheet is full wherever it ends. What is read across has the whole width. All that is folded is open.
 *
 * @param tools those that are set out by their own width
 */
export const paperLightdom = (tools: CSSResult): CSSResult => css`
  @media print {
    /* Firefox prints nothing of a block with inline-size containment that is longer than a sheet */
    ${tools} {
      container-type: normal;
    }
    :is(da-decision-aid, ${tools}):not(da-decision-aid *) {
      columns: 2;
      column-gap: 5mm;
      /* what is at the very edge of a sheet is cut */
      padding-inline: 0.5mm;
      --_space: var(--da-space, 0.6em);
      /* letters as far apart as they are: else Chromium on Linux and Windows sets them as on its screen, a tenth wider */
      text-rendering: geometricprecision;
    }
    /* a page that wants larger letters on paper only has to say so */
    :where(:is(da-decision-aid, ${tools}):not(da-decision-aid *)) {
      font-size: 9pt;
      line-height: 1.15;
    }
    da-decision-aid
      :is(
        h1,
        .da-said-before,
        .da-said-contents,
        da-urgent-help,
        da-summary,
        table:not([data-options]),
        [data-joined]
      ),
    da-treatment-comparison > :is(.da-said-glance, .da-said-notes, .da-said-glance-note, [data-joined]) {
      column-span: all;
    }
    /* the heading of the visit's sheet is on it, and that of a glance over it */
    da-decision-aid :is(h2, h3, h4):has(+ da-summary, + p + da-summary),
    da-decision-aid :is(h2, h3, h4):has(+ da-treatment-comparison, + p + da-treatment-comparison),
    da-decision-aid p:has(+ :is(da-summary, da-treatment-comparison)) {
      column-span: all;
      break-after: avoid;
    }
    da-summary > .da-said-intro {
      break-after: avoid;
    }
    /* what comes before the first part, so that nothing short is torn over two columns */
    da-decision-aid > :has(~ .da-said-before),
    da-decision-aid
      > .da-said-before
      ~ :not(nav, h2, h3, h4, section, .da-said-before ~ :is(nav, h2, h3, h4, section) ~ *) {
      column-span: all;
    }
    :is(da-decision-aid, ${tools}) > :is(h2, h3, h4) {
      margin-block: 0.7em 0.2em;
      font-size: 1.15em;
    }
    da-decision-aid > h2 {
      font-size: 1.4em;
    }
    .da-said-contents + :is(h2, h3, h4) {
      margin-block-start: 0;
    }
    :is(da-decision-aid, ${tools}) caption {
      padding-block: 0.2em;
    }
    da-decision-aid > h1 {
      margin-block: 0 0.3em;
      max-inline-size: none;
      font-size: 1.7em;
    }
    da-decision-aid > :is(p, ul, ol, dl, figure) {
      margin-block: 0.3em;
      max-inline-size: none;
      font-size: 1em;
    }
    :is(${tools}, da-sources) :is(p, li, dd) {
      max-inline-size: none;
    }
    :is(da-decision-aid, ${tools}) details::details-content {
      content-visibility: visible;
      block-size: auto;
      display: block;
    }
    :is(da-decision-aid, ${tools}) details > summary:first-of-type {
      padding-block: 0.2em 0;
      color: inherit;
      font-weight: 600;
      list-style: none;
      break-after: avoid;
    }
    /* Firefox tears off what comes next: so there is room for the start of it, which it takes */
    @supports (-moz-appearance: none) {
      ${leading} {
        break-inside: avoid;
      }
      :has(+ da-summary, + p + da-summary) {
        --_next: 130mm;
      }
      ${leading}::after {
        content: '';
        display: block;
        block-size: var(--_next, 26mm);
        margin-block-end: calc(-1 * var(--_next, 26mm));
      }
    }
  }
`;
