import { css } from 'lit';

/** The box is the element itself, styled from the light DOM, so that it looks the same before and after the script. */
export const urgentHelpLightdom = css`
  da-urgent-help {
    margin-block: var(--_space);
    inline-size: fit-content;
    overflow-wrap: anywhere;
    border-inline-start: 0.3em solid var(--_caution);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    background: var(--_alt);
    color: var(--_alt-ink);
    break-inside: avoid;
  }
  da-urgent-help :not(a) {
    color: inherit;
  }
  da-urgent-help > .da-said {
    display: block;
    max-inline-size: 62ch;
  }
  @media print {
    da-urgent-help {
      margin-block: 0.5em;
      padding-block: 0.4em;
      inline-size: auto;
    }
    da-urgent-help :not(a) {
      color: inherit;
    }
    da-urgent-help > .da-said {
      max-inline-size: none;
    }
  }
`;
