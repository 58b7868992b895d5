import { css, unsafeCSS, type CSSResult } from 'lit';

/** More options than this never stand in columns. */
export const MAX_COLUMNS = 6;

/** The width at which a column of titles and so many options have room, each with two icon arrays, in em. */
const room = (options: number) => 10 + options * 11.5;

/**
 * The rules for a table. They are nested, so that an engine that does not know nesting leaves the cards whole; what is said
 * twice has them outweigh the rules for cards.
 */
export const columns = (table: CSSResult, options: number) => css`
  @container (inline-size >= ${room(options)}em) {
    ${table}[data-options][data-options] {
      &,
      & > *,
      & > * > tr,
      & > * > tr > * {
        display: revert;
      }
      & {
        border: 1px solid var(--_border);
      }
      & > thead {
        position: static;
        clip-path: none;
      }
      & > * > tr > * {
        border: 0 solid var(--_border);
        border-block-end-width: 1px;
        border-radius: 0;
        padding: 0.9em;
        background: none;
      }
      & > * > tr > * + * {
        border-inline-start-width: 1px;
      }
      & > thead > tr > * {
        position: sticky;
        z-index: 2;
        inset-block-start: 0;
        background: linear-gradient(var(--_alt), var(--_alt)) var(--_surface);
      }
      & > thead > tr > :first-child {
        inline-size: 10em;
      }
      & > tbody > tr > :only-child {
        padding-block: 0.5em;
        background: var(--_alt);
        font-size: 0.85em;
        letter-spacing: 0.04em;
      }
      & > tbody > tr > ::before {
        display: none;
      }
    }
  }
`;

/**
 * The same once readers have put options out of view, so that fewer columns need room. Only the script adds these.
 * A title that spans all columns would keep the place of those that are hidden: as a block it spans one, and a band
 * behind it is drawn as wide as the table.
 */
export const fewerColumns = (selector: string, options: number): string => {
  if (options > MAX_COLUMNS) return '';
  const table = unsafeCSS(selector);
  return css`
    ${columns(table, options)}
    @container (inline-size >= ${room(options)}em) {
      ${table} {
        position: relative;
        isolation: isolate;
      }
      ${table} > tbody > tr > :only-child {
        display: block !important;
        background: none !important;
        white-space: nowrap;
      }
      ${table} > tbody > tr > :only-child::after {
        content: '';
        display: block;
        position: absolute;
        z-index: -1;
        inset-inline: 0;
        margin-block-start: calc(-1lh - 0.5em);
        block-size: calc(1lh + 1em);
        background: var(--_alt);
      }
    }
  `.cssText;
};
