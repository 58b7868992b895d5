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
  da-decision-aid > .da-said-about > summary,
  da-decision-aid > .da-said-contents > details > summary,
  da-decision-aid > section > details > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_accent);
    cursor: pointer;
  }
  da-decision-aid :is(h1, h2, h3, h4) {
    break-after: avoid;
  }
  /* in the line of the mark that it is opened by */
  da-decision-aid > section > details > summary > * {
    display: inline;
    font-size: 1.1em;
  }
  .da-said-review {
    margin-block: var(--_space);
    border: 2px solid var(--_caution);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    font-weight: 600;
  }
  .da-said-contents {
    margin-block: var(--_space);
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
    da-decision-aid > :is(.da-said-before, .da-said-about) {
      font-size: 0.9em;
    }
    da-decision-aid > .da-said-before {
      margin-block: 0.5em;
      padding-block: 0.3em;
      gap: 0 1.5em;
    }
    nav.da-said-contents {
      margin-block: 0.4em;
    }
    /* one after another: on paper nothing has to be pressed */
    .da-said-contents ol {
      display: inline;
      padding: 0;
    }
    .da-said-contents li {
      display: inline-block;
      margin-inline-start: 0.8em;
      counter-increment: da-part;
    }
    .da-said-contents a {
      display: inline;
    }
    .da-said-contents li::before {
      content: counter(da-part) ' ';
    }
    da-decision-aid > .da-said-about {
      margin-block: 0;
    }
    .da-said-about > .da-said-facts > * {
      display: inline;
    }
  }
`;
