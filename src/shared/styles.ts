import { css } from 'lit';
import { schemeTokens, tokens } from './tokens.js';

/**
 * What every element starts from. The page's font and colour come through; the rest of what a page may set on
 * everything is put back, so that it cannot garble what is drawn.
 */
export const hostStyles = css`
  :host {
    ${tokens}
    box-sizing: border-box;
    display: block;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    white-space: normal;
    font-style: normal;
    color: var(--da-color-text, inherit);
    font-family: var(--da-font, inherit);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${schemeTokens}
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .control {
      display: none !important;
    }
    /* what is folded on the screen is open on paper */
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
