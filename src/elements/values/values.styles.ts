import { css } from 'lit';

export const valuesStyles = css`
  .mine {
    border-block-end: 1px solid var(--_border);
    padding-block: 1em 0.9em;
    overflow-wrap: anywhere;
  }
  .back {
    margin-block-start: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.25em;
    background: var(--_alt);
    color: var(--_alt-ink);
    overflow-wrap: anywhere;
  }
  /* as high while it is empty in every language, so that the page can keep its place */
  @media screen {
    .back {
      min-block-size: 7.6em;
    }
    @container (inline-size < 40em) {
      .back {
        min-block-size: 9em;
      }
    }
    @container (inline-size < 21em) {
      .back {
        min-block-size: 10.4em;
      }
    }
    @container (inline-size < 18em) {
      .back {
        min-block-size: 11.8em;
      }
    }
  }
  li > b,
  dt,
  [role='heading'] {
    display: block;
    font-weight: 600;
    break-after: avoid;
  }
  .title {
    margin-block-end: 0.4em;
    font-family: var(--da-font-heading, inherit);
    font-size: calc(1.2em * var(--da-heading-size, 1));
  }
  .rated {
    margin-block-start: 1.2em;
    font-size: 1.1em;
    font-weight: 400;
  }
  ul {
    margin-block: 0.5em 0;
    padding: 0;
    list-style: '';
  }
  li {
    border-block-start: 1px solid var(--_border);
    padding-block: 0.75em;
  }
  li > .hint {
    break-after: avoid;
  }
  li > :nth-child(n + 2) {
    margin-block: 0.5em 0;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 1.5em;
    font-size: 0.9em;
  }
  dl > div,
  .mine {
    break-inside: avoid;
  }
  dt {
    color: var(--_muted);
  }
  .offers dt {
    color: inherit;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
`;
