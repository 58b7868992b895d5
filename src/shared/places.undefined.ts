import { css } from 'lit';

/**
 * Only for `decision-aid.css`: the places of what the script adds, so that nothing moves when it comes. What stands in an
 * element before it is defined is named by its class or tag: for a `*`, engines would style all that is in an element anew
 * once it is defined.
 */
export const placesUndefined = css`
  @media screen and (scripting: enabled) {
    @container (inline-size < 53em) {
      da-value:not(:defined)::before {
        content: '';
        flex: 100%;
        block-size: 3em;
      }
    }
    da-cost-estimator:not(:defined) > .da-said-way {
      padding-block-end: 0.5em;
    }
    da-cost-estimator:not(:defined) > .da-said-about {
      margin-block-end: 7.3em;
    }
    /* the scale */
    da-cost-estimator:not(:defined) > .da-said-grounds {
      margin-block-start: 4.57em;
    }
    /* the sheet's is for an aid of six options */
    :is(da-question, da-question-list, da-summary, da-values):not(:defined)::after {
      content: '';
      display: block;
      block-size: max(61em, 104.5em - 132cqi, 131.4em - 253cqi, 158.5em - 387cqi);
    }
    @container (inline-size >= 40em) {
      da-summary:not(:defined)::after {
        block-size: 56.6em;
      }
    }
    da-question-list:not(:defined)::after {
      block-size: 20.9em;
    }
    da-values:not(:defined)::after {
      block-size: 16.05em;
    }
    da-question:not(:defined)::after {
      block-size: 3em;
    }
    @container (inline-size < 34em) {
      da-value:not(:defined)::before {
        block-size: 6em;
      }
    }
    @container (inline-size < 28em) {
      da-question-list:not(:defined)::after {
        block-size: 22.3em;
      }
    }
    @container (inline-size < 26em) {
      da-cost-estimator:not(:defined) > .da-said-about {
        margin-block-end: 11.2em;
      }
    }
    @container (inline-size < 20em) {
      da-question-list:not(:defined)::after {
        block-size: 23.7em;
      }
    }
    @container (inline-size < 18em) {
      da-question:not(:defined)::after {
        block-size: 6em;
      }
      da-question-list:not(:defined)::after {
        block-size: 28.2em;
      }
      da-values:not(:defined)::after {
        block-size: 19em;
      }
    }
    @container (inline-size >= 54em) {
      da-question-list:not(:defined) > :is(da-question, p) {
        max-inline-size: calc(60% - 1.5em);
      }
      da-question-list:not(:defined)::after {
        block-size: 7em;
      }
      da-summary:not(:defined)::after {
        block-size: 38em;
      }
    }
    da-sources:not(:defined):has(li:nth-child(4))::before {
      content: '';
      display: block;
      block-size: calc(1lh + 1.2em);
    }
    da-question[answers='note-only']::after {
      block-size: 6.4em;
    }
  }
`;
