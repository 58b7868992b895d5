import { css } from 'lit';

/** The effects one under the other, the same from a phone to a desk, before and after the script. */
export const sideEffectsLightdom = css`
  da-side-effects {
    margin-block: var(--_space);
  }
  da-side-effects > .da-said-notes {
    max-inline-size: 70ch;
    margin-block-end: 0.8em;
    break-inside: avoid;
  }
  da-side-effects > .da-said-notes > .da-said-spread {
    display: block;
  }
  da-side-effects > .da-said-notes > :not(.da-said-spread, .da-said-choose) {
    color: var(--_muted);
    font-size: 0.9em;
  }
  da-side-effects > .da-said-notes b {
    font-weight: 400;
  }
  /* the place of the controls, before they are there, too */
  da-side-effects > .da-said-notes > .da-said-choose {
    display: none;
  }
  @media screen and (scripting: enabled) {
    da-side-effects > .da-said-notes > .da-said-choose {
      display: block;
      margin-block-start: 0.7em;
      min-block-size: 4.5em;
    }
    /* large text on a phone: one field under the other */
    @container (inline-size < 15em) {
      da-side-effects > .da-said-notes > .da-said-choose {
        min-block-size: 9.5em;
      }
    }
  }
  @media print {
    da-side-effects {
      --da-icon-size: 0.45em;
    }
  }
`;
