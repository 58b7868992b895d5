/** Plain tables and lists, in English. Its data are invented. */
export const vaccine = `<main lang="en"><div class="da-decision-aid da-country-us da-currency-usd">
<p>Decision: Is the shingles vaccine something for me, now, later or not at all?</p>
<p>Condition: shingles</p>
<p>Audience: people who are 60 or older</p>
<p>Published: 2026-09-01</p>
<p>Review by: 2027-09-01</p>
<p>Updates: Each September, before the season for vaccines.</p>
<p>Written by: a nurse and two pharmacists</p>
<p>Funding: the county</p>
<p>Interests: none</p>
<h1>The shingles vaccine</h1>
<p>Shingles is a rash that burns. It comes from the virus that gave you chickenpox as a child. The virus never leaves the body.</p>
<p>Whoever had chickenpox carries the virus. Nobody knows who will get shingles.</p>
<p>Is the vaccine safe? No vaccine is free of side effects. Here is what was seen in the trial, and what was not.</p>
<p>The public health agency recommends the vaccine from the age of 60. Other countries start at 50, at 65 or at 70. What is right for you may differ from what is right for your neighbour.</p>
<table class="da-treatment-comparison">
<caption>With and without the vaccine (invented data)
<br />Order: alphabetical by name
<br />Who was studied: people of 60 or more
<br />Certainty: high
<br />Why: one large trial
<br />Source: Trial 2022</caption>
<tr><td>Your question</td><td>No vaccine<br />No new treatment</td><td>Two doses of the vaccine<br />Approved<br />Source: Label 2025<br />As of: 2025-01</td></tr>
<tr class="da-benefits"><td>What can it prevent?</td><td></td><td></td></tr>
<tr><td>How many people get shingles?<br />At a glance: benefit</td>
<td>33 of 1,000<br />Baseline: yes<br />What happened: got shingles<br />When: in 4 years</td>
<td>4 of 1,000 with the vaccine, compared with 33 of 1,000 with salt water<br />What happened: got shingles<br />When: in 4 years</td></tr>
<tr><td>Does it help against pain that stays for months?</td><td>Some people have such pain after shingles.</td><td>It seems so. Too few had it to be sure.</td></tr>
<tr class="da-harms"><td>What can it do to you?</td><td></td><td></td></tr>
<tr><td>How many people cannot do their daily tasks for a day or more?<br />At a glance: harm</td>
<td>20 of 1,000<br />Baseline: yes<br />What happened: could not do daily tasks<br />When: in the week after</td>
<td>100 of 1,000 with the vaccine, compared with 20 of 1,000 with salt water<br />What happened: could not do daily tasks<br />When: in the week after</td></tr>
<tr><td>Guillain-Barré syndrome (weak legs and arms)</td><td>It can follow an infection, too.</td><td>Only reports<br />Source: Label 2025</td></tr>
<tr class="da-practical"><td>How is it done?</td><td></td><td></td></tr>
<tr><td>What do I have to do?</td><td>Nothing. You can have the vaccine later.</td><td>Two shots into the arm, the second 2 to 6 months after the first. Plan a quiet day after each.</td></tr>
<tr><td>Can I get shingles from it?</td><td>It does not apply.</td><td>No. There is no living virus in it.</td></tr>
</table>
<h2>Side effects of the vaccine</h2>
<table class="da-side-effects">
<caption>In the week after a dose (invented data)<br />Order: as in the label<br />When counted: in the week after<br />Who was studied: people of 60 or more<br />Certainty: high<br />Why: one large trial<br />Source: Trial 2022</caption>
<tr><th>Side effect</th><th>With the vaccine</th><th>With salt water</th><th>How serious</th><th>What to do</th><th>Starts</th><th>Lasts</th><th>What helps</th></tr>
<tr><td>Sore arm</td><td>780 of 1,000</td><td>110 of 1,000</td><td>Mild</td><td>Wait</td><td>On the same day</td><td>2 to 3 days</td><td>Something cold on it.</td></tr>
<tr><td>Fever</td><td>210 of 1,000</td><td>30 of 1,000</td><td>Moderate</td><td>Wait</td><td>In the first night</td><td>1 to 2 days</td><td>Drink enough. If it is over 39 °C (102 °F), call.</td></tr>
<tr><td>Severe allergic reaction</td><td>Only reports</td><td>No comparison group</td><td>Serious</td><td>Emergency</td><td>Within 30 minutes</td><td>Not known</td><td>You stay for 15 minutes after the shot, so that somebody can help.</td></tr>
</table>
<h2>Costs</h2>
<table class="da-cost-estimator">
<caption>What two doses cost (invented)<br />Prices as of: 2026-08<br />Region: Oregon</caption>
<tr><th>Option</th><th>What you pay for</th><th>Price</th><th>Times</th><th>Insurance</th><th>Source</th></tr>
<tr><td>Two doses of the vaccine</td><td>Each dose, with the visit. Part D plans pay 100% of the price.</td><td>$180–$240 per visit</td><td>2</td><td>Usually</td><td>Prices 2026</td></tr>
<tr><td>No vaccine</td><td>Nothing new</td><td>$0 once</td><td></td><td>Does not apply</td><td>Prices 2026</td></tr>
</table>
<h2>Before you decide</h2>
<ul class="da-question-list">
<li class="da-tell-first">Have you had a severe reaction to a vaccine? Then it may not be safe to have this one.</li>
<li>Do you have a fever now? It is usual to wait until it has gone.</li>
</ul>
<section class="da-check"><p>Of 1,000 people with the vaccine, how many got shingles in 4 years?</p><ul><li>4</li><li>33</li><li>None</li></ul><p>4 of 1,000 got it with the vaccine, 33 of 1,000 without. The vaccine does not prevent all cases.</p><p>Right answer: 1</p></section>
<h2>Sources</h2>
<ul class="da-sources">
<li>Trial 2022: An invented trial in 14,000 people. <a href="https://example.org/trial">example.org</a><br />Kind: trial<br />Read: in full</li>
<li>Label 2025: An invented label. <a href="https://example.org/label">example.org</a><br />Kind: label<br />Read: in full</li>
<li>Prices 2026: Invented prices. <a href="https://example.org/prices">example.org</a><br />Kind: price list<br />Read: in full</li>
</ul>
</div></main>`;
