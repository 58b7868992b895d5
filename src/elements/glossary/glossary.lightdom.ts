import { css } from 'lit';

export const glossaryLightdom = css`
  /* words with what they mean below them, whatever a page makes of its lists */
  da-glossary :is(dl, dt, dd) {
    position: static;
    float: none;
    display: block;
    columns: auto;
    overflow: visible;
    inline-size: auto;
    white-space: inherit;
  }
  da-glossary dt {
    font-weight: 600;
    break-after: avoid;
    overflow-wrap: anywhere;
  }
  da-glossary dd {
    margin: 0 0 0.6em;
    max-inline-size: 62ch;
    break-inside: avoid;
  }
  da-glossary dd > :is(p, ul, ol) {
    margin-block: 0.2em;
  }
  da-glossary dt:target {
    background: var(--_alt);
    color: var(--_alt-ink);
    outline: 0.35em solid var(--_alt);
  }
  da-glossary dd > .da-said-back {
    display: none;
    margin-inline-start: 0.3em;
  }
  da-glossary :is(dt:target + dd, dt:target + dt + dd) > .da-said-back {
    display: revert;
  }
  /* it takes no room: what is shown in it is above the page */
  :is(da-decision-aid, da-glossary) > .da-said-explained {
    position: absolute;
  }
  @media print {
    da-glossary :is(dt:target + dd, dt:target + dt + dd) > .da-said-back {
      display: none;
    }
    da-glossary dd {
      margin-block-end: 0.2em;
      max-inline-size: none;
    }
  }
`;
