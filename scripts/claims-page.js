// docs/examples/claims.html: what is often read about ketamine for depression, and what the evidence says, for patients. It is made
// from the pack that the audit looks for claims with, so that nothing is kept in step by hand; `npm run manifest` writes it.
import prettier from 'prettier';
import { bundle } from './build.js';

export const FILE = 'docs/examples/claims.html';

const { code } = await bundle(
  `export { ketamineDepression } from '/src/audit/packs/ketamine-depression.ts';`,
);
const { ketamineDepression } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

const VERDICTS = {
  supported: 'This is so',
  partly: 'Partly so',
  overstated: 'More than is known',
  contradicted: 'The evidence says otherwise',
  outdated: 'This was so once',
};

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const day = (iso) => new Date(iso).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const linked = ({ name, address }) =>
  address ? `<a href="${escaped(address)}">${escaped(name)}</a>` : escaped(name);

const told = ({ id, claim, verdict, says, sources }) => `
  <article class="claim ${verdict}" id="${id}">
    <h3>“${escaped(claim)}”</h3>
    <p class="verdict">${VERDICTS[verdict]}.</p>
    <p>${escaped(says)}</p>
    <p class="from">From: ${sources.map(linked).join('; ')}.</p>
  </article>`;

/** The text of the page. */
export async function claimsText() {
  const { claims, seen } = ketamineDepression;
  const parts = [...new Set(claims.map(({ part }) => part))];
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!-- written by npm run manifest, from src/audit/packs: do not edit it here -->
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Ketamine for depression: what you may have read, and what the evidence says</title>
    <meta name="description" content="Claims that are often made about ketamine for depression, each with what the evidence says and where that is from." />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="claims.css" />
  </head>
  <body>
    <main>
      <p class="kicker">Beside the decision aid</p>
      <h1>Ketamine for depression: what you may have read</h1>
      <p class="lead">Many pages about ketamine are written by those who sell it. Here is what they often say. Under each you see what the evidence says.</p>
      <p class="review-note"><strong>This is an example, and no medical advice.</strong> A clinician must check it before any patient relies on it.</p>
      <p>“The spray” is esketamine, a form of ketamine, given into the nose. “The drip” is ketamine given into a vein. ECT is treatment with a short electric current while you are asleep. “Midazolam” is a drug that makes you sleepy: some trials gave it to the people who did not get ketamine.</p>
      <p>All choices side by side: <a href="ketamine-depression.html">the decision aid on what to do next</a>.</p>
      ${parts
        .map(
          (part) =>
            `<h2>${escaped(part)}</h2>${claims
              .filter((one) => one.part === part)
              .map(told)
              .join('')}`,
        )
        .join('')}
      <h2>How this page was made</h2>
      <p>The claims were found on pages of clinics, in words like these. What the evidence says was looked through on <time datetime="${seen}">${day(seen)}</time>. “Read in a copy” and “as reported” mean that the source itself could not be read. Paid for by: nobody.</p>
      <p>If you think about ending your life, get help now. In the US, call or text <a href="tel:988">988</a>. In an emergency, call <a href="tel:911">911</a>.</p>
    </main>
  </body>
</html>
`;
  return prettier.format(html, { ...(await prettier.resolveConfig(FILE)), parser: 'html' });
}
