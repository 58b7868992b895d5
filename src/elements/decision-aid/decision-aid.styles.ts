import { css } from 'lit';

/** The bar that says where the reader is. It stands at the bottom, since headers of tables stay in view at the top. */
export const whereStyles = css`
  :host {
    container-type: inline-size;
    position: sticky !important;
    inset-block-end: 0;
    z-index: 3;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid var(--_border);
    padding-block: 0.3em;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.9em;
  }
  .at {
    display: grid;
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .at > * {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .number {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .ways {
    display: flex;
    flex: none;
    gap: 0.25em;
  }
  .ways button {
    padding-inline: 0.8em;
  }
  button[disabled] {
    visibility: hidden;
  }
  /* on a phone, signs for the words: they are heard still. An engine that cannot turn a sign round keeps the words */
  @supports selector(:dir(rtl)) {
    @container (inline-size < 30em) {
      .ways button {
        min-inline-size: 2.75em;
        font-size: 1.1em;
        line-height: 1;
      }
      .ways span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .ways button::before {
        content: '';
        display: inline-block;
        box-sizing: border-box;
        inline-size: 0.6em;
        block-size: 0.6em;
        border: solid;
        border-width: 0 0 2px 2px;
        transform: rotate(45deg);
      }
      .ways .next::before,
      .ways .back:dir(rtl)::before {
        transform: rotate(-135deg);
      }
      .ways .next:dir(rtl)::before {
        transform: rotate(45deg);
      }
      .ways .contents::before {
        inline-size: 0.9em;
        border-width: 2px 0;
        background: linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat;
        transform: none;
      }
    }
  }
  /* large text on a phone */
  @container (inline-size < 14em) {
    .ways {
      gap: 0.1em;
    }
    .ways button {
      min-inline-size: 2.3em;
      padding-inline: 0.5em;
    }
  }
`;

/** For the page, while the bar is there: what gets the focus is not left under it. A page's own rule goes before. */
export const barRoom = css`
  :where(html) {
    scroll-padding-block-end: 4.5em;
  }
`;
