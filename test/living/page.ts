/** A page that is not ours alone: other scripts are on it, and it has rules. */
import { framed, lightText, load, settled, shadowText } from '../support/dom.js';
import type { Watched } from '../support/watch.js';

export const MODULE = '/dist/decision-aid-elements.js';
export const CLASSIC = '/dist/decision-aid-elements.classic.js';

/** An aid whose elements need what the others give: settings, sources, and what the reader has answered. */
export const AID = `<da-decision-aid decision="Treatment A, or go on as now? (invented)" condition="an invented illness"
    audience="adults (invented)" published="2026-11-21" review-by="2999-11-21" update-policy="Checked once a year."
    authors="the example’s authors" funding="none" interests="none" denominator="1000" currency="EUR" country="US">
  <h2>Treatment A, or go on as now?</h2>
  <p>All data are invented.</p>
  <da-chance events="20" of="100" comparator-events="10" comparator-of="100" outcome="feel better" treatment="with A"
    comparator="without A" timeframe="after 1 month" population="adults (invented)" certainty="low"
    certainty-reason="Invented." source="invented"></da-chance>
  <div style="block-size: 9000px">The tools are far away, so the script tag leaves them until the reader comes near.</div>
  <da-treatment-comparison choose order="alphabetical by name"><table>
    <caption>Two choices (invented)</caption>
    <thead><tr><th>Your question</th><th><da-option value="on" approval="no-new-treatment">Going on</da-option></th>
      <th><da-option value="a" approval="approved" approval-source="invented"
      approval-as-of="2026">Treatment A</da-option></th></tr></thead>
    <tbody><tr><th>How many visits?</th><td>None</td><td>1 a month</td></tr></tbody>
  </table></da-treatment-comparison>
  <da-cost-estimator payer="insurance" prices-as-of="2026" region="Nowhere"><da-cost option="Treatment A" low="10" high="20" per="visit"
    times="2" covered="usually">A visit (invented).</da-cost>
    <da-cost option="Going on" low="0" high="0" per="month" covered="does-not-apply">Nothing is bought
    (invented).</da-cost></da-cost-estimator>
  <da-question-list treatment="Treatment A"><da-question importance="tell-first"><p>Do you sleep badly?</p>
    <p>It may keep you awake (invented).</p></da-question>
  </da-question-list>
  <da-summary></da-summary>
  <da-sources><ol><li><da-source id="invented" label="Invented" seen="2026-11-20">Invented.</da-source></li></ol>
  </da-sources>
</da-decision-aid>`;

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  readonly seen: Watched;
}

/** An empty page, or one with content, that takes down what goes wrong. */
export async function opened(content = ''): Promise<Page> {
  const frame = await framed({
    html: `<!doctype html><html lang="en"><head><title>A page</title>
      <script src="/test/support/watch.ts"></script></head><body><main>${content}</main></body></html>`,
  });
  return { frame, page: frame.contentDocument!, seen: frame.contentWindow!.watched };
}

/** What the page says and draws. The built scripts have no white space around the text of their templates. */
export async function told(page: Document): Promise<{ light: string; shadow: string }> {
  await settled(page);
  return { light: lightText(page.body), shadow: shadowText(page.body).replace(/\s/g, '') };
}

/** Loads scripts one after the other. */
export async function loadAll(page: Document, scripts: readonly string[]): Promise<void> {
  for (const script of scripts) await load(page, script);
}

/** An example page under one of the conditions of scripts/test-pages.js, with those scripts in place of its own. */
export async function example(condition: string, scripts: readonly string[], path = EXAMPLE): Promise<Page> {
  const query = scripts.length > 0 ? `?scripts=${scripts.map(encodeURIComponent).join('+')}` : '';
  const frame = await framed({ url: `/${condition}${path}${query}` });
  const page = frame.contentDocument!;
  await settled(page);
  return { frame, page, seen: frame.contentWindow!.watched };
}

export const EXAMPLE = '/docs/examples/ketamine-depression.html';

/** Every element of the library that the page has. */
export const ours = (page: Document): Element[] =>
  [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('da-'));

export const undefinedOnes = (page: Document): string[] => [
  ...new Set(
    ours(page)
      .filter((element) => !element.matches(':defined'))
      .map(({ localName }) => localName),
  ),
];
