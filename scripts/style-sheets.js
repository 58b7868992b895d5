// docs/style-sheets.md: which style sheets of other sites the elements are tried in, and how. It is made from the list that the
// tests try; `npm run manifest` writes it.
import prettier from 'prettier';
import { HOSTILE, REAL } from '../test/styles/sheets.js';

export const FILE = 'docs/style-sheets.md';

const cell = (text) => text.replaceAll('|', '\\|');

/** The text of docs/style-sheets.md. */
export async function styleSheetsText() {
  const real = REAL.map(
    ({ name, from, dark, main, table }) =>
      `| ${name} | ${cell(from)} | ${[main && `around it \`${main}\``, table && `tables \`${table}\``].filter(Boolean).join(', ') || 'none'} | ${dark ? 'its own' : 'a dark body'} |`,
  );
  const hostile = HOSTILE.map(({ name, css }) => `| ${cell(name)} | \`${cell(css())}\` |`);
  const text = `# Other sites’ style sheets

<!-- written by npm run manifest, from test/styles/sheets.js: do not edit it here -->

For designers and developers. Both example pages are loaded under each of these sheets, which stands after ours, at 320 and
1280 px, with all that is folded open, and in an engine that cannot derive one colour from another. It is part of \`npm test\`;
\`npm run styles\` prints each sheet with what does not hold, and \`npm run styles -- --only Pico --pictures FOLDER\` shows it.

What has to hold:

- Nothing goes beyond the edge of the page, and nothing but the choice of options scrolls sideways.
- Text has at least 4.5 to 1 against what is painted behind it, large text 3 to 1, and drawings 3 to 1. A colour of the site’s
  own that fails on the site’s own text is the site’s to mend.
- Each control, and each link that is no part of a sentence, is at least 24 by 24 px.
- No text is cut or covered by another, none is lost, and none is shown that is not shown without the sheet.

The real ones are tried light, dark, and dark with \`color-scheme\`. No package has a whole theme of WordPress: there are the
styles of its blocks, the starter theme that many themes are made from, and the typography of one of its own.

| sheet | package | classes | dark |
| --- | --- | --- | --- |
${real.join('\n')}

These are ours, each written after what some site does. What they do to the author’s own text outside the elements is not held.

| what it does | its rules |
| --- | --- |
${hostile.join('\n')}
`;
  return prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}
