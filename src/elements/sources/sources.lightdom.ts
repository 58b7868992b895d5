import { css } from 'lit';

export const sourcesLightdom = css`
  da-sources :is(ul, ol) {
    margin-block: 0.5em;
    padding-inline-start: 2em;
  }
  da-sources li {
    margin-block: 0.4em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  da-source:target {
    background: var(--_alt);
    color: var(--_alt-ink);
    outline: 0.35em solid var(--_alt);
  }
  da-source > .da-said {
    color: var(--_muted);
  }
  @media print {
    da-sources {
      font-size: 0.89em;
      line-height: 1.15;
    }
    da-sources :is(ul, ol) {
      margin-block: 0.2em;
      padding-inline-start: 1.7em;
    }
    da-sources li {
      margin-block: 0;
    }
  }
`;
