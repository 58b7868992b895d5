import { css } from 'lit';

export const decisionAidLightdom = css`
  da-decision-aid > .da-said-before {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: var(--_space);
    border-block: 1px solid var(--_border);
    padding-block: 0.7em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .da-said-nobody-knows,
  .da-said-not-instead {
    flex: 1 0 100%;
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
    margin-block: 0.4em;
    padding-inline-start: 2em;
  }
  da-decision-aid > .da-said-about {
    margin-block: calc(2 * var(--_space)) 0;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.7em;
    color: var(--_muted);
    font-size: 0.9em;
    break-inside: avoid;
  }
  da-decision-aid > .da-said-about > * {
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
    .da-said-contents {
      margin-block: var(--_space);
    }
    .da-said-contents ol {
      columns: auto;
      margin-block: 0.2em;
    }
    da-decision-aid > .da-said-about {
      margin-block: 1em 0;
    }
  }
`;
