import { css } from 'lit';

/** What every drawing starts from: the page's font and colour come through. */
export const hostStyles = css`
  :host {
    box-sizing: border-box;
    display: block;
    color: var(--da-color-text, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* English in a page of a language that is not there, which may go the other way, and the page's words in it */
  [lang='en'] {
    direction: ltr;
  }
  span[lang] {
    unicode-bidi: isolate;
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
