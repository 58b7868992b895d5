import { gap, group, number, row } from './kit.js';

const facts = (outcome: string, treatment: string) => ({
  outcome,
  treatment,
  timeframe: 'in 16 years',
  population: 'men of 55 to 69 years',
  certainty: 'moderate',
  'certainty-reason': 'the trials differ',
  source: 'trial-2019',
});
const test = (outcome: string) => ({ ...facts(outcome, 'with the test'), comparator: 'without the test' });

/** A screening test, in tags and in English. Its data are invented. */
export const prostate = `<da-decision-aid lang="en" denominator="1000" decision="Should I have a blood test to look for prostate cancer?" condition="prostate cancer that has not been noticed"
  audience="men of 55 to 69 years without symptoms" published="2026-02-14" review-by="2029-02-14" update-policy="Every three years, and within two months when one of the trials publishes a later count."
  authors="A urologist, a family doctor and two men who had to decide" funding="the ministry of health" interests="The urologist operates on the prostate." country="CA" currency="CAD">
<h2>Should I have a blood test to look for prostate cancer?</h2>
<p>The test measures PSA, a protein in the blood. It cannot tell for sure whether you have cancer. A result above 4.0 may come from a large prostate, an infection or a long ride on a bicycle.</p>
<p>Men often ask: “Which is the best choice for me?” There is no answer that holds for everyone. Some guidelines recommend the test after a talk, others do not recommend it. Neither is wrong.</p>
<p>Finding a cancer early does not always help. Some cancers would never have harmed the man. Finding those is called overdiagnosis.</p>
<p>The word “only” has no place here: to the man it happens to, it is all of him.</p>
<da-treatment-comparison order="by the alphabet">
<table><caption>To be tested, or not (invented data)</caption>
<thead><tr><td></td><th scope="col"><da-option value="none" approval="no-new-treatment">No test</da-option></th>
<th scope="col"><da-option value="test" approval="approved" approval-source="label-2023" approval-as-of="2023-11">PSA test every 4 years</da-option></th></tr></thead>
${group(
  'benefits',
  'What is it good for?',
  3,
  row(
    'id="death" data-glance="benefit"',
    'How many men die of prostate cancer?',
    number('13 of 1000', facts('died of prostate cancer', 'without the test')),
    number('11 of 1000, 13 of 1000', test('died of prostate cancer')),
  ),
  row(
    '',
    'Does anybody live longer?',
    'That is the number to compare with: of those without the test as many were alive after 16 years.',
    gap('no-clear-difference', 'died of any cause', 'trial-2019'),
  ),
)}${group(
  'harms',
  'What harm can come of it?',
  3,
  row(
    'id="harm" data-glance="harm"',
    'How many men are told that they have prostate cancer?',
    number('68 of 1000', facts('were told that they have prostate cancer', 'without the test')),
    number('102 of 1000, 68 of 1000', test('were told that they have prostate cancer')),
  ),
  row(
    '',
    'What may follow?',
    'A cancer that is found late can have spread to the bones. Then it can be slowed and cannot be cured.',
    'A needle is put into the prostate to take samples. It can bleed or get infected. Treatment can make men lose urine or erections.',
  ),
)}${group(
  'practical',
  'What is it like?',
  3,
  row(
    'id="visits"',
    'What would I do?',
    'Nothing. Tell your doctor if you have blood in your urine, or if your back hurts at night for 3 weeks.',
    'A blood sample from the arm, at 7 or 8 in the morning. The result comes after 2 to 5 days. No sport for 48 hours before.',
  ),
)}</table></da-treatment-comparison>
<h3>What to expect</h3>
<da-timeline>
<h4>No test</h4><ol><li><da-step when="before" option="none">Talk it over with whom you like. You can have the test next year.</da-step></li><li><da-step when="weeks" option="none">Nothing is different.</da-step></li><li><da-step when="stopping" option="none">You can have the test later.</da-step></li></ol>
<h4>PSA test every 4 years</h4><ol><li><da-step when="before" option="test">Do not ride a bicycle for two days.</da-step></li><li><da-step when="weeks" option="test">If the result is high, it is measured again after 4 weeks, as it often falls.</da-step></li><li><da-step when="stopping" option="test">You can stop having tests at any age.</da-step></li></ol>
</da-timeline>
<h3>Costs</h3>
<da-cost-estimator prices-as-of="2026-01-20" region="Ontario" months="12" payer="public">
<da-cost option="No test" low="0" high="0" per="once" covered="does-not-apply" source="prices-2026">Nothing</da-cost>
<da-cost option="PSA test every 4 years" low="0" high="45" per="once" covered="sometimes" source="prices-2026">The test. It is free where a doctor suspects a cancer; otherwise you pay from $30 to $45.</da-cost>
</da-cost-estimator>
<h3>Questions for me</h3>
<da-question-list><da-question importance="tell-first" source="trial-2019"><p>Has your father or your brother had prostate cancer before the age of 60?</p><p>Then the numbers above are too low for you. Nobody has counted by how much in one trial of good quality.</p></da-question>
<da-question><p>If a slow cancer were found, could you live with it and have it watched?</p><p>There is no right answer to this.</p></da-question></da-question-list>
<h3>What matters to me</h3>
<da-values order="drawn by lot">
<da-value toward="test" row="death"><p>I want to do whatever may stop me from dying of it.</p></da-value>
<da-value toward="none" away="test" row="harm"><p>I do not want to be treated for what would never have bothered me.</p></da-value></da-values>
<h3>Understood?</h3>
<da-check right="3" source="trial-2019"><p>Which of these can the test do?</p><ol><li>Show for sure who has cancer</li><li>Prevent all deaths</li><li>Find some cancers early, also harmless ones</li></ol><p>It finds some early. In the trial 11 of 1,000 men with the test died of it, and 13 of 1,000 without.</p></da-check>
<h3>How it was made</h3>
<p>The numbers were checked in November 2025 by a statistician who was paid $900 for 10 hours. In our survey, 6 of 9 men read it to the end.</p>
<h3>Sources</h3>
<da-sources><ul>
<li><da-source id="trial-2019" label="Trial 2019" year="2019" kind="trial" read="in-full">An invented trial: screening reduces deaths from prostate cancer by 20% in men who attend. 2019. <a href="https://example.org/psa">example.org</a></da-source></li>
<li><da-source id="label-2023" label="Licence 2023" year="2023" kind="regulator" read="in-full">An invented licence, 2023. <a href="https://example.org/licence">example.org</a></da-source></li>
<li><da-source id="prices-2026" label="Prices 2026" year="2026" kind="price-list" read="in-full">Invented prices, 2026. <a href="https://example.org/prices">example.org</a></da-source></li>
</ul></da-sources>
</da-decision-aid>`;
