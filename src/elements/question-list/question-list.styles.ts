import { css } from 'lit';

export const questionListStyles = css`
  .visit {
    margin-block: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.25em;
    background: var(--_alt);
    color: var(--_alt-ink);
  }
  b,
  [role='heading'] {
    display: block;
    font-weight: 600;
    break-after: avoid;
  }
  .title {
    font-family: var(--da-font-heading, inherit);
    margin-block-end: 0.4em;
    font-size: calc(1.2em * var(--da-heading-size, 1));
  }
  ul,
  .choices {
    margin-block: 0.3em 1em;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  li {
    margin-block: 0.35em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  textarea {
    margin-block: 0.5em;
    inline-size: 100%;
    font: inherit;
  }
  .status {
    min-block-size: 1.5em;
  }
  @media screen {
    /* as high while it is empty in every language, so that the page can keep its place */
    .visit {
      min-block-size: 12.8em;
    }
    @container (inline-size < 34em) {
      .visit {
        min-block-size: 14.2em;
      }
    }
    @container (inline-size < 27em) {
      .visit {
        min-block-size: 15.6em;
      }
    }
    @container (inline-size < 18em) {
      .visit {
        min-block-size: 17em;
      }
    }
    @container (inline-size >= 54em) {
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: 2.5em;
        align-items: start;
      }
      .visit {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }
`;
