import { css } from 'lit';

export const explanationStyles = css`
  [popover] {
    position: absolute;
    inset: auto;
    margin: 0;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    inline-size: max-content;
    max-inline-size: min(26em, 100vw - 1em);
    overflow: visible;
    overflow-wrap: anywhere;
    background: var(--_surface);
    box-shadow: 0 0.3em 1.2em rgb(0 0 0 / 0.3);
    color: var(--_ink);
  }
  :is(p, ul, ol) {
    margin-block: 0.3em;
  }
  a {
    color: var(--_accent);
  }
  button {
    margin-block-start: 0.6em;
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;
