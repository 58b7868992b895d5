const options = [
  [
    'Allergy drops under the tongue',
    'Approved<br />Source: Label 2025<br />As of: 2025-03',
    '43 of 100 with drops, compared with 30 of 100 with dummy drops',
    '12 of 100 with drops, compared with 6 of 100 with dummy drops',
    'The mouth itches or swells. A severe reaction of the whole body has been seen: it needs a doctor at once.',
    'The first drop at the clinic, then one a day at home for 3 years.',
  ],
  [
    'Allergy shots',
    'Approved<br />Source: Label 2025<br />As of: 2025-03',
    '48 of 100 with shots, compared with 31 of 100 with dummy shots',
    '13 of 100 with shots, compared with 7 of 100 with dummy shots',
    'A severe reaction of the whole body. So you wait for 30 minutes after each shot.',
    'A shot each week for 4 months, then one a month for 3 years.',
  ],
  [
    'Antihistamine tablets',
    'Approved<br />Source: Label 2025<br />As of: 2025-03',
    '40 of 100 with tablets, compared with 28 of 100 with dummy tablets',
    '9 of 100 with tablets, compared with 6 of 100 with dummy tablets',
    'You may be drowsy and drive less well, even if you do not feel it. A seizure is possible after far too many.',
    'One tablet of 10 mg in the evening from March to June.',
  ],
  [
    'Keeping away from pollen',
    'Not a medicine',
    'Not studied',
    'Not studied',
    'You miss days outside, and friends. The nose may stay blocked.',
    'Windows shut from 5 to 10 in the morning; a shower before bed.',
  ],
  [
    'No treatment',
    'No new treatment',
    '29 of 100<br />Baseline: yes',
    'Does not apply',
    'Asthma can begin. Sleep and marks at school may suffer in spring.',
    'Nothing new.',
  ],
  [
    'Nose spray with a steroid',
    'Approved<br />Source: Label 2025<br />As of: 2025-03',
    '51 of 100 with spray, compared with 30 of 100 with dummy spray',
    '10 of 100 with spray, compared with 5 of 100 with dummy spray',
    'Nosebleeds. Pressure in the eyes can rise with years of use.',
    'Two puffs in each side each morning. It takes 3 to 7 days to work.',
  ],
  [
    'Salt water for the nose',
    'Not a medicine',
    'Not known',
    'Not studied',
    'Infections from tap water that was not boiled; a person died of one in 2011.',
    'Rinse once or twice a day with boiled water that has cooled.',
  ],
] as const;
const cells = (index: number, rest = '') =>
  options.map((option) => `<td>${option[index]}${/^\d/.test(option[index]!) ? rest : ''}</td>`).join('');

/** A plain table with seven options, in English. Its data are invented. */
export const hayFever = `<section class="da-decision-aid da-country-us da-currency-usd" lang="en">
<p>Decision: Pollen makes me sneeze. What could I do this year?</p>
<p>Condition: hay fever</p>
<p>Audience: people from 12 years on with hay fever</p>
<p>Published: 2026-01-31</p>
<p>Review by: 2027-01-31</p>
<p>Updates: Each January, before the season.</p>
<p>Written by: two allergists and a school nurse</p>
<p>Funding: a patients’ association; makers give it 8 % of its money</p>
<p>Interests: One allergist gives shots, and is paid for each.</p>
<h2>Hay fever: seven options</h2>
<p>In some springs there is hardly any pollen, in others a lot. From February on you can look up the count for your town.</p>
<p>You can combine most options: for example a spray every day, and a tablet only on bad days. What works best for one person may do nothing for another.</p>
<p>A leaflet of a maker says that its spray is “the best choice for most people”. No trial has compared it with all others.</p>
<p>It is safe to try salt water first if the water was boiled. It is not safe to use water from the tap.</p>
<p>Cetirizine costs less than it did in 2005. Prices differ by more than 300 % between shops in one street, so it is worth asking.</p>
<table class="da-treatment-comparison">
<caption>Seven options for hay fever (invented data)<br />Order: alphabetical by name<br />When: after 8 weeks<br />Who was studied: people from 12 years on with hay fever<br />Certainty: low<br />Why: small trials<br />Source: Review 2024</caption>
<tr><th>Your question</th>${options.map(([name, approval]) => `<th>${name}<br />${approval}</th>`).join('')}</tr>
<tr class="da-benefits"><th>What may it do for me?</th>${'<td></td>'.repeat(7)}</tr>
<tr class="da-glance-benefit"><th>How many people have a clear nose on most days?</th>${cells(2, '<br />What happened: had a clear nose on most days')}</tr>
<tr class="da-harms"><th>What may it do to me?</th>${'<td></td>'.repeat(7)}</tr>
<tr class="da-glance-harm"><th>How many people have side effects that bother them?</th>${cells(3, '<br />What happened: had side effects that bothered them')}</tr>
<tr><th>Which harms are there?</th>${cells(4)}</tr>
<tr class="da-practical"><th>What is it like?</th>${'<td></td>'.repeat(7)}</tr>
<tr><th>What do I do?</th>${cells(5)}</tr>
</table>
<h3>Questions</h3>
<ul class="da-question-list"><li class="da-tell-first">Do you have asthma? Shots can be dangerous while it is not under control.</li><li>Do you ride a motorbike or work with machines? Some tablets make you slow for up to 12 hours.</li></ul>
<h3>Sources</h3>
<ol class="da-sources"><li>Review 2024: An invented review. <a href="https://example.org/pollen">example.org</a><br />Kind: review<br />Read: in full</li><li>Label 2025: Invented labels. <a href="https://example.org/label">example.org</a><br />Kind: label<br />Read: in full</li></ol>
</section>`;
