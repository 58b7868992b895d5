import { css } from 'lit';

/** The looks of the builder: a calm desk, light or dark as the page is. */
export const styles = css`
  :host {
    --ink: light-dark(#1b2529, #e9eff0);
    --soft: light-dark(#51626a, #a9b8bd);
    --paper: light-dark(#fff, #12191c);
    --desk: light-dark(#f1f4f4, #0b1012);
    --line: light-dark(#cbd5d8, #36454b);
    --tint: light-dark(#eef4f5, #1a2428);
    --accent: light-dark(#0b5c6b, #7fd3e0);
    --on-accent: light-dark(#fff, #07181b);
    --error: light-dark(#97320f, #f4a888);
    --warning: light-dark(#6a5200, #e4c968);
    display: block;
    color: var(--ink);
    background: var(--desk);
    font:
      400 1rem/1.5 system-ui,
      'Segoe UI',
      Roboto,
      sans-serif;
    container: builder / inline-size;
    text-align: start;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: 2.5rem;
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--paper);
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  button[aria-disabled='true'] {
    color: var(--soft);
    cursor: default;
    background: transparent;
    border-style: dashed;
  }
  .main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .main:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--ink));
  }
  .small {
    min-block-size: 2rem;
    padding: 0.1rem 0.6rem;
    font-size: 0.875rem;
  }
  .icon {
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0;
    line-height: 1;
  }
  .add {
    margin-block-start: 0.75rem;
    border-style: dashed;
    border-color: var(--soft);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  input:not([type='checkbox'], [type='color'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.45rem 0.65rem;
    border: 1px solid var(--soft);
    border-radius: 0.4rem;
    background: var(--paper);
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    /* a long word makes no field, and no column, wider than its place */
    overflow-wrap: anywhere;
    line-height: 1.4;
  }
  textarea.line,
  textarea.cell {
    resize: none;
    overflow: hidden;
  }
  @supports not (field-sizing: content) {
    textarea.line,
    textarea.cell {
      resize: vertical;
      overflow: auto;
    }
    textarea.cell {
      min-block-size: 4.2rem;
    }
  }
  textarea.code {
    field-sizing: fixed;
    font:
      0.8rem/1.45 ui-monospace,
      monospace;
    max-block-size: 50vh;
  }
  [aria-invalid='true'] {
    border-color: var(--error);
    border-inline-start-width: 4px;
  }
  input[type='color'] {
    inline-size: 2.75rem;
    block-size: 2.5rem;
    padding: 0.15rem;
    border: 1px solid var(--soft);
    border-radius: 0.4rem;
    background: var(--paper);
    flex: none;
  }
  input[type='checkbox'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0.15rem 0 0;
    flex: none;
    accent-color: var(--accent);
  }
  input[type='file'] {
    max-inline-size: 100%;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* the page */
  .page {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    overflow-wrap: break-word;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.5rem clamp(0.75rem, 2cqi, 1.5rem);
    background: var(--paper);
    border-block-end: 1px solid var(--line);
  }
  .title {
    flex: 1 1 14rem;
    min-inline-size: 0;
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
  }
  .title strong {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 1.05rem;
  }
  .title span {
    color: var(--soft);
    font-size: 0.875rem;
    white-space: nowrap;
  }
  .actions,
  .tabs,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    align-items: center;
  }
  .tab[aria-pressed='true'],
  .small[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 -3px var(--accent);
    font-weight: 600;
  }
  .count {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    border-radius: 1em;
    text-align: center;
    font-size: 0.85em;
    background: var(--tint);
  }
  .count.error {
    background: var(--error);
    color: var(--paper);
  }
  .columns {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
  }
  .write {
    padding: clamp(0.75rem, 2cqi, 1.5rem);
    min-inline-size: 0;
  }
  .side {
    position: sticky;
    inset-block-start: 3.6rem;
    block-size: calc(100vh - 3.6rem);
    border-inline-start: 1px solid var(--line);
    background: var(--tint);
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .seen {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .seen-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: space-between;
    align-items: center;
    padding: 0.6rem 1rem;
  }
  .side h2 {
    font-size: 1rem;
  }
  .stage {
    flex: 1;
    min-block-size: 12rem;
    overflow: hidden;
    padding: 0;
  }
  iframe {
    display: block;
    border: 0;
    background: var(--paper);
    transform-origin: 0 0;
    box-shadow: 0 0 0 1px var(--line);
  }
  .to-mend {
    flex: 1;
    overflow: auto;
    padding: 1rem;
    background: var(--paper);
  }
  .page:not([data-show='mend']) .to-mend {
    display: none;
  }
  .page[data-show='mend'] .seen {
    display: none;
  }
  @container builder (inline-size >= 60rem) {
    .tab.write {
      display: none;
    }
    .page[data-show='write'] .tab.see {
      border-color: var(--accent);
      box-shadow: inset 0 -3px var(--accent);
      font-weight: 600;
    }
  }
  @container builder (inline-size < 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      position: static;
      border: 0;
      block-size: auto;
    }
    .stage {
      min-block-size: 75vh;
      block-size: 75vh;
    }
    .page[data-show='write'] .side,
    .page:not([data-show='write']) .write {
      display: none;
    }
    .title {
      flex-basis: 100%;
    }
    .bar button {
      min-block-size: 2.25rem;
      padding-inline: 0.55rem;
      font-size: 0.9rem;
    }
  }
  @container builder (inline-size < 30rem) {
    .bar {
      position: static;
    }
  }

  /* the beginning */
  .start {
    max-inline-size: 46rem;
    margin: 0 auto;
    padding: clamp(1.5rem, 6cqi, 4rem) 1rem;
    inline-size: 100%;
  }
  h1 {
    font-size: clamp(1.7rem, 5cqi, 2.6rem);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .lead {
    margin-block: 0.75rem 1.5rem;
    font-size: 1.15rem;
    color: var(--soft);
  }
  .begin {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem;
    margin-block: 0.5rem 2rem;
  }
  .choice {
    display: flex;
    flex-direction: column;
    gap: 0.2rem;
    inline-size: 100%;
    block-size: 100%;
    padding: 1rem;
    text-align: start;
  }
  .choice strong {
    display: block;
    font-size: 1.1rem;
    color: var(--accent);
  }
  .choice span {
    font-size: 0.9rem;
    color: var(--soft);
  }
  h3 {
    font-size: 1.05rem;
    margin-block: 1rem 0.5rem;
  }
  .open-file {
    padding: 1rem;
    border: 2px dashed var(--line);
    border-radius: 0.6rem;
    background: var(--paper);
  }
  .told {
    margin-block: 0.75rem;
    padding: 0.6rem 0.9rem;
    border-inline-start: 4px solid var(--warning);
    background: var(--paper);
  }

  /* parts */
  .part {
    background: var(--paper);
    border: 1px solid var(--line);
    border-block-end-width: 0;
  }
  .part:first-child {
    border-start-start-radius: 0.7rem;
    border-start-end-radius: 0.7rem;
  }
  .part:last-child {
    border-block-end-width: 1px;
    border-end-start-radius: 0.7rem;
    border-end-end-radius: 0.7rem;
  }
  .part > h2 > button {
    display: flex;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 3rem;
    padding: 0.6rem 1rem;
    border: 0;
    border-radius: 0.6rem;
    text-align: start;
    font-size: 1.05rem;
    background: transparent;
    scroll-margin-block-start: 4.5rem;
  }
  .part > h2 > button::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--soft);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    align-self: center;
  }
  .part.open > h2 > button::before {
    transform: rotate(45deg);
  }
  .part > h2 > button:hover {
    background: var(--tint);
  }
  .name {
    font-weight: 600;
  }
  .summary {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: end;
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--soft);
  }
  .part > .inside {
    padding: 0.35rem 1rem 1.5rem;
  }
  .hint {
    margin-block-start: 0.75rem;
  }
  .explains,
  .hint {
    color: var(--soft);
    margin-block-end: 0.75rem;
    max-inline-size: 60ch;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: 1em;
    font-size: 0.8rem;
    font-weight: 600;
    white-space: nowrap;
    color: var(--accent);
    border: 1px solid currentcolor;
  }
  .where {
    font-size: 0.8rem;
    color: var(--soft);
  }

  /* fields */
  .fields {
    display: grid;
    gap: 0 1.25rem;
  }
  .fields.pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  }
  .field {
    margin-block-start: 0.9rem;
    min-inline-size: 0;
  }
  label,
  .label,
  legend {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25rem;
    padding: 0;
  }
  .lesser {
    font-weight: 400;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .help {
    font-size: 0.875rem;
    color: var(--soft);
    margin-block-end: 0.3rem;
  }
  .reason {
    font-size: 0.875rem;
    color: var(--warning);
    margin-block-start: 0.25rem;
  }
  .ticks {
    display: grid;
    gap: 0.2rem;
  }
  .ticks label,
  .tick label {
    display: flex;
    gap: 0.6rem;
    align-items: start;
    font-weight: 400;
    padding-block: 0.2rem;
    margin: 0;
  }
  .beside {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 0.35rem;
  }
  .beside .small {
    flex: none;
    min-block-size: 2.5rem;
  }
  .mends {
    display: grid;
    gap: 0.3rem;
    margin-block-start: 0.4rem;
  }
  .mends li,
  .all li,
  .told li {
    overflow-wrap: anywhere;
  }
  .mends li,
  .all li {
    font-size: 0.9rem;
    padding: 0.35rem 0.7rem;
    border-inline-start: 4px solid var(--warning);
    background: var(--tint);
    border-radius: 0 0.4rem 0.4rem 0;
  }
  .mends li.open,
  .all li.open {
    border-inline-start-color: var(--accent);
  }
  .mends li.error,
  .all li.error {
    border-inline-start-color: var(--error);
  }
  .mends b {
    color: var(--warning);
  }
  .mends .open b {
    color: var(--accent);
  }
  .mends .error b {
    color: var(--error);
  }
  .how {
    color: var(--soft);
  }
  .all {
    display: grid;
    gap: 0.6rem;
  }
  .all li {
    padding: 0.6rem 0.8rem;
  }
  .why {
    color: var(--soft);
    font-size: 0.85rem;
    margin-block: 0.25rem 0.5rem;
  }
  .rare {
    margin-block-start: 0.9rem;
  }
  .rare > summary {
    display: inline-block;
    cursor: pointer;
    color: var(--accent);
    padding-block: 0.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .rare > .inside {
    padding-inline-start: 0.9rem;
    border-inline-start: 2px solid var(--line);
  }
  .block {
    margin-block: 0.6rem;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .block legend {
    padding-inline: 0.4rem;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .content .words textarea {
    margin-block-end: 0.4rem;
  }
  .inside h3 {
    font-size: 1rem;
    margin-block-start: 1.4rem;
  }

  /* lists */
  .items {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.6rem;
  }
  .item {
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    min-inline-size: 0;
  }
  .head {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    justify-content: space-between;
  }
  .item > .head {
    padding: 0.3rem 0.5rem;
    align-items: center;
  }
  .head .tools {
    flex-wrap: nowrap;
    flex: none;
    gap: 0.2rem;
  }
  .opener {
    flex: 1;
    border: 0;
    background: transparent;
    text-align: start;
    padding-inline: 0.4rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .opener::before {
    content: '';
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-end: 0.7em;
    border: solid var(--soft);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    vertical-align: 0.12em;
  }
  .opener[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .item > .inside {
    padding: 0 0.9rem 1rem;
    border-block-start: 1px solid var(--line);
  }
  .item > .mends {
    padding: 0 0.9rem 0.6rem;
  }

  /* the grid of rows and options */
  .group {
    margin-block-start: 1.4rem;
    padding-block-start: 0.6rem;
    border-block-start: 2px solid var(--line);
  }
  .group > .head > .fields {
    flex: 1;
  }
  .group > .head > .tools {
    margin-block-start: 2.6rem;
  }
  .grid {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 1rem;
  }
  .grid th,
  .grid td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.3rem;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  .grid tr > :is(th, td) {
    inline-size: 12rem;
    min-inline-size: 8.25rem;
  }
  .grid tr > :first-child:is(th) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  .grid thead th {
    font-weight: 600;
    font-size: 0.9rem;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .grid textarea {
    padding-inline: 0.45rem;
    margin-block-end: 0.3rem;
  }
  .grid td.number textarea {
    font-weight: 600;
    color: var(--accent);
    background: var(--tint);
  }
  .grid .tools {
    gap: 0.2rem;
  }
  .mixed {
    white-space: pre-line;
    padding: 0.45rem;
    margin-block-end: 0.3rem;
    border: 1px dashed var(--line);
    border-radius: 0.4rem;
    font-size: 0.9rem;
  }
  .panel > td {
    padding: 0;
    background: var(--tint);
  }
  .panel .mends {
    margin-block: 0.4rem;
    padding-inline: 0.3rem;
  }
  .panel .inside {
    padding: 0.5rem 1rem 1.2rem;
    border-inline-start: 4px solid var(--accent);
  }
  .cell-details h3 {
    overflow-wrap: anywhere;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
    margin-block-start: 0.4rem;
  }
  .cell-details h3 span {
    color: var(--accent);
  }
  @container builder (inline-size < 42rem) {
    .grid,
    .grid tbody,
    .grid tr,
    .grid th,
    .grid td {
      display: block;
      inline-size: 100%;
    }
    .grid tr > :is(th, td) {
      inline-size: 100%;
      position: static;
    }
    .grid thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .grid tr {
      margin-block-end: 0.75rem;
      padding: 0.4rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
    }
    .grid td,
    .grid th {
      border: 0;
    }
    .grid td[data-option]::before {
      content: attr(data-option) / '';
      display: block;
      font-weight: 600;
      font-size: 0.9rem;
    }
    .head {
      flex-wrap: wrap;
    }
    .group > .head > .fields {
      flex-basis: 100%;
    }
    .group > .head > .tools {
      margin-block-start: 0;
    }
    .part > .inside {
      padding-inline: 0.75rem;
    }
    .panel .inside,
    .block {
      padding-inline: 0.6rem;
    }
  }

  /* windows */
  dialog {
    inline-size: min(48rem, calc(100vw - 1.5rem));
    max-block-size: calc(100vh - 2rem);
    padding: 1rem 1.25rem 1.5rem;
    color: var(--ink);
    background: var(--desk);
    border: 1px solid var(--line);
    border-radius: 0.8rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .window-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-block-end: 0.75rem;
  }
  dialog p {
    margin-block-end: 0.5rem;
  }
  .forms {
    display: grid;
    gap: 0.5rem;
  }
  .form {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .form > summary {
    padding: 0.7rem 1rem;
    cursor: pointer;
  }
  .form > summary span {
    display: block;
    color: var(--soft);
    font-size: 0.9rem;
  }
  .form > .inside {
    padding: 0 1rem 1rem;
    display: grid;
    gap: 0.5rem;
  }
  .warn {
    padding: 0.6rem 0.9rem;
    border-inline-start: 4px solid var(--error);
    background: var(--paper);
  }
  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
  }
  .read {
    border-collapse: collapse;
    font-size: 0.9rem;
    margin-block: 0.5rem;
    background: var(--paper);
  }
  .read th,
  .read td {
    border: 1px solid var(--line);
    padding: 0.3rem 0.6rem;
    text-align: start;
    vertical-align: top;
  }
  .read .number {
    font-weight: 600;
    color: var(--accent);
  }
  @media (forced-colors: active) {
    .tab[aria-pressed='true'],
    .small[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .part > h2 > button::before,
    .opener::before {
      transition: transform 0.12s;
    }
  }
`;
