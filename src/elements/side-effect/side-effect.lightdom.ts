import { css } from 'lit';

/** A card, the same before and after the script. What may be serious has a bar, and what to do has a mark of its own. */
export const sideEffectLightdom = css`
  da-side-effect {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.1em;
    overflow-wrap: break-word;
    break-inside: avoid;
  }
  da-side-effect[seriousness='serious'] {
    border-inline-start: 0.35em solid var(--_caution);
  }
  da-side-effect > :is(h1, h2, h3, h4, h5, h6):first-child {
    margin: 0 0 0.4em;
    font-family: var(--da-font-heading, inherit);
    font-size: 1.1em;
    line-height: 1.25;
  }
  da-side-effect > p {
    margin-block: 0.6em;
  }
  da-side-effect > .da-said-course {
    display: block;
    margin-block-start: 0.7em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.6em;
    font-size: 0.9em;
    line-height: 1.4;
  }
  da-side-effect > .da-said-course > :not(.da-said-look) {
    display: flex;
    flex-wrap: wrap;
    margin-block: 0.2em;
  }
  da-side-effect > .da-said-course b {
    flex: 0 0 min(7em, 45%);
    min-inline-size: 0;
    color: var(--_muted);
    font-weight: 400;
  }
  /* beside its name, and below it where letters are so large that a word would not fit */
  da-side-effect > .da-said-course .da-said-value {
    flex: 1 1 0;
    max-inline-size: 100%;
  }
  da-side-effect[seriousness='serious'] .da-said-serious,
  da-side-effect:is([act='call'], [act='emergency']) .da-said-act {
    font-weight: 700;
  }
  da-side-effect .da-said-act > .da-said-value::before {
    content: var(--_act, '') / '';
    color: var(--_caution);
  }
  da-side-effect[act='wait'] {
    --_act: '○ ';
  }
  da-side-effect[act='tell'] {
    --_act: '□ ';
  }
  da-side-effect[act='call'] {
    --_act: '■ ';
  }
  da-side-effect[act='emergency'] {
    --_act: '▲ ';
  }
  /* the button's place, before it is there, too */
  @media screen and (scripting: enabled) {
    da-side-effect .da-said-look {
      display: block;
      block-size: 2.5em;
    }
  }
  @media print {
    da-side-effect {
      border-width: 1px 0 0;
      border-radius: 0;
      padding: 0.4em 0;
      line-height: 1.2;
      break-inside: auto;
    }
    da-side-effect[seriousness='serious'] {
      padding-inline-start: 0.5em;
    }
    da-side-effect > :is(p, .da-said-course, h1, h2, h3, h4, h5, h6):nth-child(n) {
      margin-block: 0.2em;
    }
    da-side-effect > .da-said-course {
      border: 0;
      padding: 0;
    }
    da-side-effect > .da-said-course > :not(.da-said-look) {
      margin-block: 0;
    }
  }
`;
