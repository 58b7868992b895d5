/** A fact box in plain tables, in English: its columns are the groups of one study. Its data are invented. */
export const statins = `<div class="da-decision-aid da-country-gb da-per-1000" lang="en">
<p>Decision: Should I take a statin to protect my heart, or not?</p>
<p>Condition: a raised risk of heart attack and stroke</p>
<p>Audience: adults from 40 to 75 years who have not had a heart attack</p>
<p>Published: 2026-05-04</p>
<p>Review by: 2027-05-04</p>
<p>Updates: Every year in May, and sooner when the national guideline changes.</p>
<p>Written by: a group of family doctors and a statistician</p>
<p>Funding: a university, out of its own budget</p>
<p>Interests: none</p>
<h2>Should I take a statin to protect my heart?</h2>
<p>A statin is a tablet that lowers cholesterol. You would take it for years, even though you feel well.</p>
<p>Doctors do not agree on when it is worth it. The guideline recommends talking about a statin from a risk of 10 % in ten years. It does not say that you must take one.</p>
<p>You may have read that statins “cut heart attacks by a quarter”. That alone tells you little: it depends on how many have one without the tablet. See the table.</p>
<table class="da-treatment-comparison">
<caption>1,000 people for five years (invented data)
<br />Order: alphabetical
<br />Columns: groups
<br />When: in 5 years
<br />Who was studied: adults of 40 to 75 years without heart disease
<br />Certainty: moderate
<br />Why: the trials ended early
<br />Source: Review 2024</caption>
<tr><th>Your question</th><th>No statin<br />No new treatment</th><th>Statin<br />Approved<br />Source: Label 2024<br />As of: 2024-09</th></tr>
<tr class="da-benefits"><th>What may go well?</th><td></td><td></td></tr>
<tr><th>How many people have a heart attack?<br />At a glance: benefit</th><td>38 of 1,000</td><td>27 of 1,000</td></tr>
<tr><th>How many people have a stroke?</th><td>19 of 1,000</td><td>15 of 1,000</td></tr>
<tr class="da-harms"><th>What may go wrong?</th><td></td><td></td></tr>
<tr><th>How many people have muscle pain?<br />At a glance: harm</th><td>46 of 1,000</td><td>55 of 1,000</td></tr>
<tr><th>How many people get diabetes?</th><td>24 of 1,000</td><td>30 of 1,000</td></tr>
<tr class="da-practical"><th>What does it ask of you?</th><td></td><td></td></tr>
<tr><th>What would you do?</th><td>A check of your blood pressure once a year. Not smoking and walking for 30 minutes a day lower the risk, too.</td><td>One tablet of 20 mg every evening, for as long as you want. A blood test after 3 months, and then once in 12 months.</td></tr>
<tr><th>Can you change your mind?</th><td>Yes, at any visit.</td><td>Yes. You can stop without tapering. The protection ends when you stop.</td></tr>
</table>
<p>So 11 of 1,000 people who take it for 5 years have no heart attack because of it. 962 of 1,000 would not have had one anyway.</p>
<h3>What it costs</h3>
<table class="da-cost-estimator da-currency-gbp">
<caption>What people pay (invented prices)<br />Prices as of: 2026-04<br />Region: England</caption>
<tr><th>Option</th><th>What you pay for</th><th>Price</th><th>Public service pays</th><th>Source</th></tr>
<tr><td>Statin</td><td>A prescription for two months</td><td>from £0 to £10 a month</td><td>Usually</td><td>Prices 2026</td></tr>
<tr><td>No statin</td><td>Nothing new</td><td>£0 a month</td><td>Does not apply</td><td>Prices 2026</td></tr>
</table>
<h3>Questions before you decide</h3>
<ul class="da-question-list">
<li class="da-tell-first">Could you be pregnant? A statin must not be taken then.</li>
<li>Has your father or brother had a heart attack before 55? Then your risk is higher than the table says.</li>
<li>Do you drink grapefruit juice every day? It changes how much of the tablet stays in the blood.</li>
</ul>
<div class="da-values"><h3>What matters to me</h3><p>Order: as people named them</p>
<ul>
<li>I want to do all that can be done against a heart attack.<br />Toward: Statin<br />More: With a statin fewer people had one.</li>
<li>I do not like to take a tablet when I feel well.<br />Toward: No statin<br />More: The tablet is for every day.</li>
</ul></div>
<h3>Sources</h3>
<ol class="da-sources">
<li>Review 2024: An invented review of 18 trials. <a href="https://example.org/statins">example.org</a><br />Kind: review<br />Read: in full</li>
<li>Label 2024: An invented label. <a href="https://example.org/label">example.org</a><br />Kind: label<br />Read: in full</li>
<li>Prices 2026: Invented prices. <a href="https://example.org/prices">example.org</a><br />Kind: price list<br />Read: in full</li>
</ol>
</div>`;
