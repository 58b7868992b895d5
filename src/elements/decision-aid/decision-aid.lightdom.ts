import { css } from 'lit';

export const decisionAidLightdom = css`
  da-decision-aid > .da-said-skip:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  da-decision-aid > :is(.da-said-before, .da-said-about) {
    margin-block: 0;
    color: var(--_muted);
    font-size: 0.88em;
  }
  da-decision-aid > .da-said-before {
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.5em;
  }
  da-decision-aid > .da-said-about {
    margin-block-end: var(--_space);
    border-block-end: 1px solid var(--_border);
    padding-block-end: 0.5em;
  }
  da-decision-aid > .da-said-about > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_accent);
    cursor: pointer;
  }
  da-decision-aid :is(h1, h2, h3, h4) {
    break-after: avoid;
  }
  .da-said-review {
    margin-block: var(--_space);
    border: 2px solid var(--_caution);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    font-weight: 600;
  }
  .da-said-contents {
    margin-block: calc(1.5 * var(--_space));
  }
  .da-said-contents ol {
    columns: 18em;
    column-gap: 2.5em;
    margin-block: 0.4em;
    padding-inline-start: 2em;
  }
  .da-said-contents a {
    display: block;
  }
  .da-said-about > .da-said-facts > * {
    display: block;
    margin-block: 0.25em;
    max-inline-size: 75ch;
  }
  @media print {
    da-decision-aid > .da-said-before {
      margin-block: 0.5em;
      padding-block: 0.3em;
      gap: 0 1.5em;
    }
    nav.da-said-contents {
      margin-block: var(--_space);
    }
    .da-said-contents ol {
      columns: auto;
      margin-block: 0.2em;
    }
    da-decision-aid > .da-said-about {
      margin-block: 1em 0;
    }
    da-decision-aid > .da-said-about > summary {
      list-style: none;
      font-weight: 600;
    }
    da-decision-aid > .da-said-about::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
