/** An aid about which there is nothing to say. Its data are invented. */
export const honest = `<da-decision-aid lang="en" decision="My knee hurts when I walk. What next?" condition="worn knee joint" audience="adults with a worn knee joint"
  published="2026-01-10" review-by="2027-01-10" update-policy="Checked once a year, and when a new trial changes what it says."
  authors="The writers of this test, with no training in medicine" funding="none" interests="none" country="US" currency="USD">
<h2>My knee hurts when I walk. What next?</h2>
<p>Here are three choices to talk through with your clinician. You can take your time.</p>
<da-treatment-comparison order="alphabetical by name">
<table>
<caption>Three choices for a worn knee</caption>
<thead><tr><td></td>
<th scope="col"><da-option value="exercise" approval="not-a-medicine">Exercise with a therapist</da-option></th>
<th scope="col"><da-option value="as-now" approval="no-new-treatment">Going on as now</da-option></th>
<th scope="col"><da-option value="tablets" approval="approved" approval-source="label-2025" approval-as-of="2025-03-01">Pain tablets</da-option></th></tr></thead>
<tbody data-about="benefits">
<tr><th colspan="4">What it can do</th></tr>
<tr id="less-pain" data-glance="benefit"><th scope="row">How many have less pain?</th>
<td><da-chance events="52" of="100" comparator-events="31" comparator-of="100" outcome="had less pain" treatment="with exercise" comparator="without it" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="moderate" certainty-reason="few trials" source="review-2024"></da-chance></td>
<td><da-chance events="31" of="100" baseline outcome="had less pain" treatment="without exercise" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="not-rated" certainty-reason="nobody has rated it" source="review-2024"></da-chance></td>
<td><da-chance events="45" of="100" comparator-events="33" comparator-of="100" outcome="had less pain" treatment="with tablets" comparator="with a dummy tablet" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="low" certainty-reason="short trials" source="review-2024"></da-chance></td></tr>
</tbody>
<tbody data-about="harms">
<tr><th colspan="4">What harm it can do</th></tr>
<tr id="harm" data-glance="harm"><th scope="row">How many have a bad stomach?</th>
<td><da-chance finding="not-studied" outcome="had a bad stomach" certainty="not-rated" source="review-2024"></da-chance></td>
<td><da-chance events="4" of="100" baseline outcome="had a bad stomach" treatment="without tablets" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="not-rated" certainty-reason="nobody has rated it" source="review-2024"></da-chance></td>
<td><da-chance events="9" of="100" comparator-events="4" comparator-of="100" outcome="had a bad stomach" treatment="with tablets" comparator="with a dummy tablet" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="moderate" certainty-reason="few trials" source="review-2024"></da-chance></td></tr>
</tbody>
<tbody data-about="practical">
<tr><th colspan="4">What it asks of you</th></tr>
<tr id="asks"><th scope="row">What do you do?</th><td>Two visits a week for six weeks.</td><td>Nothing new.</td><td>One tablet in the morning.</td></tr>
</tbody>
</table>
</da-treatment-comparison>
<h3>Side effects of the tablets</h3>
<da-side-effects treatment="with tablets" comparator="with a dummy tablet" timeframe="after 12 weeks" population="adults with a worn knee joint" certainty="moderate" certainty-reason="few trials" source="review-2024" order="as in the review">
<da-side-effect events="2" of="100" comparator-events="1" comparator-of="100" seriousness="serious" starts="within weeks" lasts="not known" act="emergency"><h4>Bleeding in the stomach</h4></da-side-effect>
<da-side-effect events="12" of="100" comparator-events="8" comparator-of="100" seriousness="mild" starts="on the first day" lasts="some hours" act="wait"><h4>Headache</h4></da-side-effect>
</da-side-effects>
<h3>What to expect</h3>
<da-timeline>
<h4>Exercise with a therapist</h4><ol><li><da-step when="before" option="exercise">A therapist looks at your knee.</da-step></li><li><da-step when="stopping" option="exercise">You can stop at any time.</da-step></li></ol>
<h4>Going on as now</h4><ol><li><da-step when="before" option="as-now">You need not do anything.</da-step></li><li><da-step when="stopping" option="as-now">You can start another choice later.</da-step></li></ol>
<h4>Pain tablets</h4><ol><li><da-step when="before" option="tablets">Tell your clinician what else you take.</da-step></li><li><da-step when="stopping" option="tablets">You can stop from one day to the next.</da-step></li></ol>
</da-timeline>
<h3>Is it right for me?</h3>
<da-question-list><da-question source="label-2025"><p>Have you had bleeding in the stomach?</p><p>The tablets can make it come back.</p></da-question></da-question-list>
<h3>What might it cost?</h3>
<da-cost-estimator prices-as-of="2026-01" region="United States" months="6" payer="insurance">
<da-cost option="Exercise with a therapist" low="40" high="90" per="visit" times="8" from-month="1" to-month="2" phase="start" covered="sometimes" source="prices-2026">Two visits a week</da-cost>
<da-cost option="Exercise with a therapist" low="0" high="40" per="month" from-month="3" phase="keeping-on" covered="rarely" source="prices-2026">A place to go on with it</da-cost>
<da-cost option="Going on as now" low="0" high="0" per="once" covered="does-not-apply" source="prices-2026">Nothing new</da-cost>
<da-cost option="Pain tablets" low="5" high="20" per="month" phase="keeping-on" covered="usually" source="prices-2026">Tablets</da-cost>
</da-cost-estimator>
<h3>What matters to me</h3>
<da-values order="as people named them">
<da-value toward="exercise" row="asks"><p>I want to do something myself.</p></da-value>
<da-value toward="as-now tablets" away="exercise" row="asks"><p>I have no time for visits.</p></da-value>
<da-value away="tablets" row="harm"><p>My stomach is easily upset.</p></da-value>
</da-values>
<h3>Check what you have understood</h3>
<da-check right="2" source="review-2024"><p>Of 100 people with tablets, about how many had less pain?</p><ol><li>9</li><li>45</li><li>All of them</li></ol><p>It was 45 of 100, compared with 33 of 100 with a dummy tablet.</p></da-check>
<h3>Summary</h3><da-summary></da-summary>
<h3>Sources</h3>
<da-sources><ul>
<li><da-source id="review-2024" label="Review 2024" year="2024" kind="review" read="in-full">An invented review of invented trials, 2024. <a href="https://example.org/review">example.org</a></da-source></li>
<li><da-source id="label-2025" label="Label 2025" year="2025" kind="label" read="in-full">An invented label, 2025. <a href="https://example.org/label">example.org</a></da-source></li>
<li><da-source id="prices-2026" label="Prices 2026" year="2026" kind="price-list" read="in-full">An invented list of prices, 2026. <a href="https://example.org/prices">example.org</a></da-source></li>
</ul></da-sources>
</da-decision-aid>`;

/** The same aid with something in it changed. What is not there cannot be changed, and the test would test nothing. */
export function changed(...changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  let html = honest;
  for (const [from, to] of changes) {
    const next = html.replace(from, to);
    if (next === html) throw new Error(`not in the aid: ${String(from)}`);
    html = next;
  }
  return html;
}
