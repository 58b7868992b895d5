import { css } from 'lit';

/**
 * Only for `decision-aid.css`: the places of what the script adds, so that nothing moves when it comes. What stands in an
 * element before it is defined is named by its class or tag: for a `*`, engines would style all that is in an element anew
 * once it is defined. Where a place stands in the page itself, it is kept afterwards, too; what is drawn in others is as high
 * in every language.
 */
export const placesUndefined = css`
  @media screen and (scripting: enabled) {
    @container (inline-size < 53em) {
      da-value > .da-said-rating {
        min-block-size: 3em;
      }
    }
    @container (inline-size < 34em) {
      da-value > .da-said-rating {
        min-block-size: 6em;
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
    @container (inline-size < 26em) {
      da-cost-estimator:not(:defined) > .da-said-about {
        margin-block-end: 11.2em;
      }
    }
    /* for seven options, which is how many fit into a reader’s head: what fewer leave is for notes */
    da-summary > .da-said-sheet {
      min-block-size: max(63.1em, 108.3em - 132cqi, 134.9em - 253cqi, 160.6em - 387cqi);
    }
    @container (inline-size >= 40em) {
      da-summary > .da-said-sheet {
        min-block-size: 58.5em;
      }
    }
    @container (inline-size >= 54em) {
      da-summary > .da-said-sheet {
        min-block-size: 42.7em;
      }
    }
    @container (inline-size >= 62em) {
      da-summary > .da-said-sheet {
        min-block-size: 42em;
      }
    }
    :is(da-question, da-question-list, da-values):not(:defined)::after {
      content: '';
      display: block;
      block-size: 3em;
    }
    da-question[answers='note-only']:not(:defined)::after {
      block-size: 6.4em;
    }
    da-values:not(:defined)::after {
      block-size: 14.65em;
    }
    da-question-list:not(:defined)::after {
      block-size: 20.9em;
    }
    @container (inline-size >= 54em) {
      da-question-list:not(:defined) > :is(da-question, p) {
        max-inline-size: calc(60% - 1.5em);
      }
      da-question-list:not(:defined) > .da-said {
        max-inline-size: min(64ch, 60% - 1.5em);
      }
      da-question-list:not(:defined)::after {
        block-size: 7em;
      }
    }
    @container (inline-size < 40em) {
      da-values:not(:defined)::after {
        block-size: 16.05em;
      }
    }
    @container (inline-size < 34em) {
      da-question-list:not(:defined)::after {
        block-size: 22.3em;
      }
    }
    @container (inline-size < 27em) {
      da-question-list:not(:defined)::after {
        block-size: 23.7em;
      }
    }
    @container (inline-size < 24em) {
      da-values:not(:defined)::after {
        block-size: 19.15em;
      }
      da-question-list:not(:defined)::after {
        block-size: 26.8em;
      }
    }
    @container (inline-size < 21em) {
      da-values:not(:defined)::after {
        block-size: 20.55em;
      }
    }
    @container (inline-size < 18em) {
      da-values:not(:defined)::after {
        block-size: 21.95em;
      }
      da-question-list:not(:defined)::after {
        block-size: 28.2em;
      }
    }
    da-sources:not(:defined):has(li:nth-child(4))::before {
      content: '';
      display: block;
      block-size: calc(1lh + 1.2em);
    }
  }
`;
