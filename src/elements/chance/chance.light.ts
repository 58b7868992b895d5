import { css } from 'lit';

/**
 * The words of a chance, before and after the script. Before it runs, the captions keep the place of the icon
 * arrays that will be drawn above them, so that nothing moves when it does.
 */
export const chanceLight = css`
  da-chance b {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  da-chance > .da-said {
    display: block;
  }
  da-chance > .da-said-with,
  da-chance > .da-said-without {
    margin-block-start: 0.3em;
    font-size: 0.85em;
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  da-chance .da-said-frame {
    display: block;
    color: var(--_muted);
  }
  da-chance > .da-said-facts {
    font-size: 0.85em;
    line-height: 1.45;
    color: var(--_muted);
  }
  da-chance .da-said-when {
    display: block;
    font-size: 1.08em;
    color: var(--da-color-text, inherit);
  }
  da-chance:not(:defined) {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, calc(10 * var(--_icon)))) minmax(0, 1fr);
    column-gap: var(--_space);
  }
  da-chance:not(:defined) > * {
    grid-column: 1 / -1;
  }
  da-chance:not(:defined) > :is(.da-said-with, .da-said-without) {
    grid-column: auto;
    /* 0.5em of the element's own size */
    margin-block: 0.588em;
  }
  da-chance[display]:not(:defined, [display='icons']) {
    grid-template-columns: minmax(0, 20em) minmax(0, 1fr);
  }
  da-chance[display]:not(:defined, [display='icons']) > :is(.da-said-with, .da-said-without) {
    grid-column: 1;
  }
  da-chance[display]:not(:defined, [display='icons']) > .da-said-without {
    margin-block-start: -0.176em;
  }
  @media (scripting: enabled) {
    da-chance:not(:defined) > :is(.da-said-with, .da-said-without)::before {
      content: '';
      display: block;
      aspect-ratio: 1;
      margin-block-end: 0.3em;
    }
    da-chance[display='bar']:not(:defined) > :is(.da-said-with, .da-said-without)::before {
      aspect-ratio: auto;
      /* 0.9em of the element's own size */
      block-size: 1.059em;
    }
    da-chance[display='words']:not(:defined) > :is(.da-said-with, .da-said-without)::before {
      display: none;
    }
  }
  @media print {
    da-chance {
      break-inside: avoid;
    }
  }
`;
