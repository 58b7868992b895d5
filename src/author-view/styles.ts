/** The looks of the view. Outer rules that are important lose against ours that are, so no page can break it. */
export const styles = `
:host {
  all: initial !important;
  display: contents !important;
  --ink: #1c2733; --soft: #55626f; --paper: #ffffff; --tint: #f3f6f8; --line: #ccd4db;
  --accent: #1d5b8f; --error: #93401f; --warning: #6d5600; --shadow: rgb(20 40 60 / 0.22);
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: #e6ebf0; --soft: #a9b5c0; --paper: #18212a; --tint: #212c36; --line: #3c4955;
    --accent: #8fc1ec; --error: #f0a585; --warning: #e2c65f; --shadow: rgb(0 0 0 / 0.6);
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.marks { position: fixed; inset: 0; z-index: 2147483646; overflow: hidden; pointer-events: none; }
.mark {
  position: absolute; inset-block-start: 0; left: 0; border: 2px dashed var(--warning); border-radius: 6px; opacity: 0.6;
}
.mark.error { border-style: solid; border-color: var(--error); }
.mark.chosen { border-width: 3px; border-style: solid; opacity: 1; box-shadow: 0 0 0 3px var(--paper), 0 0 0 5px var(--accent); }
.panel, .opener {
  position: fixed; z-index: 2147483647; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  font: 400 15px/1.45 system-ui, sans-serif; box-shadow: 0 4px 24px var(--shadow); text-align: start; direction: ltr;
}
.panel {
  display: flex; flex-direction: column; inset-block: 12px; right: 12px; inline-size: min(25rem, 100vw - 24px); border-radius: 12px;
  overflow: hidden; overflow-wrap: anywhere;
}
.panel.left { right: auto; left: 12px; }
.panel.below { inset: auto 0 0 0; inline-size: auto; block-size: 45vh; block-size: 45dvh; border-radius: 12px 12px 0 0; }
.opener { inset-block-end: 12px; right: 12px; padding: 10px 16px; border-radius: 24px; cursor: pointer; max-inline-size: calc(100vw - 24px); }
.opener.left { right: auto; left: 12px; }
header { display: grid; gap: 8px; padding: 12px 16px; border-block-end: 1px solid var(--line); }
.top { display: flex; gap: 8px; align-items: center; }
h2, h3, h4, p, ol, ul, dl, dd, table { margin: 0; padding: 0; }
h2 { font-size: 15px; font-weight: 600; }
.name { flex: 1; min-inline-size: 7em; }
.count { color: var(--soft); font-size: 14px; }
button { font-family: inherit; font-size: inherit; line-height: inherit; color: inherit; }
.small, [role='tab'] {
  min-block-size: 32px; padding: 4px 9px; font-size: 14px; background: transparent; border: 1px solid var(--line); border-radius: 8px; cursor: pointer;
}
.small:hover, [role='tab']:hover, .entry:hover { background: var(--tint); }
.small:disabled { color: var(--soft); cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.entry:focus-visible { outline-offset: -2px; }
.tabs { display: flex; gap: 6px; flex-wrap: wrap; padding: 4px; margin: -4px; }
[role='tab'][aria-selected='true'] { border-color: var(--accent); box-shadow: inset 0 -2px var(--accent); font-weight: 600; }
.walk { display: flex; gap: 8px; align-items: center; padding: 8px 16px; border-block-end: 1px solid var(--line); }
.walk p { flex: 1; color: var(--soft); text-align: end; }
.body { flex: 1; overflow: auto; overscroll-behavior: contain; padding: 12px 16px 24px; }
h3 { font-size: 15px; font-weight: 600; margin-block: 16px 4px; }
h3:first-child { margin-block-start: 0; }
h4 { font-size: 13px; font-weight: 600; color: var(--soft); margin-block: 14px 4px; }
ol, ul { list-style: none; }
li + li { margin-block-start: 6px; }
.item { border: 1px solid var(--line); border-inline-start: 4px solid var(--warning); border-radius: 8px; overflow: hidden; }
.item.error { border-inline-start-color: var(--error); }
.entry { display: block; inline-size: 100%; padding: 8px 12px; text-align: start; background: transparent; border: 0; cursor: pointer; }
.entry span { display: block; }
.place, .soft { color: var(--soft); font-size: 13px; }
.got { margin-block-start: 2px; }
.what { font-weight: 600; }
.more { padding: 0 12px 12px; }
dt { font-weight: 600; font-size: 13px; margin-block-start: 8px; }
a { color: var(--accent); }
table { border-collapse: collapse; inline-size: 100%; font-size: 14px; margin-block: 6px 16px; }
caption { text-align: start; font-weight: 600; margin-block-end: 4px; }
th, td { padding: 6px 8px; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; color: var(--soft); font-size: 13px; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.over { color: var(--error); font-weight: 600; }
.status { white-space: nowrap; overflow-wrap: normal; }
.status.wraps { white-space: normal; }
@media (width < 40rem) {
  .panel, .panel.left { inset: auto 0 0 0; inline-size: auto; block-size: 55vh; block-size: 55dvh; border-radius: 12px 12px 0 0; }
  header, .walk { padding: 6px 12px; gap: 4px; }
  h2, .count { font-size: 13px; }
  .tabs { gap: 4px; }
  .small, [role='tab'] { padding-inline: 5px; font-size: 13px; }
  .body { padding: 8px 12px 16px; }
}
@media (forced-colors: active) {
  .mark { forced-color-adjust: none; border-color: CanvasText; }
  .mark.chosen { border-color: Highlight; }
  [role='tab'][aria-selected='true'] { border-width: 3px; }
}
@media print { .marks, .panel, .opener { display: none !important; } }
`;
