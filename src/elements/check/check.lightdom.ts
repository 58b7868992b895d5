import { css } from 'lit';

/**
 * The question, its answers with room for the marks beside them, and what explains them: the same before and after the
 * script, so that nothing moves.
 */
export const checkLightdom = css`
  da-check {
    max-inline-size: 44em;
    margin-block: 1.5em;
    break-inside: avoid;
  }
  da-check > :is(ul, ol) {
    padding-inline-start: 3.6em;
    padding-block-end: 0.5em;
    font-weight: 400;
  }
  da-check > :is(ul, ol) > li {
    padding-block: 0.3em;
  }
  da-check > :is(ul, ol) a {
    pointer-events: auto;
  }
  da-check > :is(ul, ol) ~ * {
    border-inline-start: 0.2em solid var(--_border);
    padding: 0.5em 1em;
    max-inline-size: none;
    background: var(--_alt);
    color: var(--_alt-ink);
  }
  da-check > :is(ul, ol) ~ :is(ul, ol) {
    padding-inline-start: 2.4em;
  }
  @media print {
    da-check {
      margin-block: 0.6em;
      break-inside: auto;
    }
    da-check > :is(ul, ol) {
      padding-inline-start: 2em;
      padding-block-end: 0.1em;
    }
    da-check > :is(ul, ol) > li {
      padding-block: 0;
    }
    da-check > :is(ul, ol) ~ * {
      padding-block: 0.1em;
    }
  }
`;
