import { css } from 'lit';

/** A grid with the effects as cells, the same before and after the script. */
export const sideEffectsLightdom = css`
  da-side-effects {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: 1em;
    margin-block: var(--_space);
  }
  da-side-effects > :not(da-side-effect) {
    grid-column: 1 / -1;
  }
  da-side-effects > .da-said-notes {
    display: grid;
    gap: 0.3em;
    max-inline-size: 70ch;
    break-inside: avoid;
  }
  da-side-effects > .da-said-notes > :not(.da-said-spread, .da-said-choose) {
    color: var(--_muted);
    font-size: 0.9em;
  }
  /* the place of the controls, before they are there, too */
  da-side-effects .da-said-choose {
    display: none;
  }
  @media screen and (scripting: enabled) {
    da-side-effects .da-said-choose {
      display: block;
      block-size: 4.5em;
      margin-block-start: 0.7em;
    }
  }
  @media print {
    /* engines break no grid well */
    da-side-effects {
      --da-icon-size: 0.45em;
      display: block;
    }
  }
`;
