import { gap, group, number, row } from './kit.js';

const facts = (outcome: string, treatment: string, comparator?: string) => ({
  outcome,
  treatment,
  ...(comparator && { comparator }),
  timeframe: 'after 3 months',
  population: 'adults who want to drink less',
  certainty: 'low',
  'certainty-reason': 'people left the trials early',
  source: 'review-2025',
});
const dry = 'drank no more than they wanted';
const sick = 'felt sick';

/** An aid about something that may be a crisis, in tags and in English. Its data are invented. */
export const alcohol = `<da-decision-aid lang="en-US" decision="I drink more than I want to. What could help me?" condition="alcohol use disorder"
  audience="adults who drink more than they want to" published="2026-08-12" review-by="2027-08-12" update-policy="Once a year, and after each new guideline."
  authors="A doctor, a social worker and two people who no longer drink" funding="a foundation that takes no money from breweries" interests="none" country="US" currency="USD">
<h2>I drink more than I want to. What could help me?</h2>
<da-urgent-help for="crisis"></da-urgent-help>
<p>Never stop from one day to the next if you shake in the morning: that can be dangerous. Call first.</p>
<p>If drinking has become a problem, you are not alone, and you have not failed. People change at any age.</p>
<p>You will find no promises here. Naltrexone will not stop the wish to drink in everyone, and no tablet does the work for you.</p>
<p>“I felt nothing for two weeks, then it was easier,” said a man of 51. Another said it did nothing for him.</p>
<p>Standard drinks are counted like this: 12 ounces of beer with 5 % alcohol, 5 ounces of wine with 12 %.</p>
<da-treatment-comparison order="alphabetical by name">
<table><caption>Three ways (invented data)</caption>
<thead><tr><td></td>
<th scope="col"><da-option value="self" approval="no-new-treatment">Cutting down by yourself</da-option></th>
<th scope="col"><da-option value="group" approval="not-a-medicine">Group meetings</da-option></th>
<th scope="col"><da-option value="naltrexone" approval="approved" approval-source="label-2024" approval-as-of="2024-10">Naltrexone tablets</da-option></th></tr></thead>
${group(
  'benefits',
  'What may get better',
  4,
  row(
    'id="less" data-glance="benefit"',
    'How many people drink no more than they want?',
    number('18 of 100', facts(dry, 'by themselves')),
    number('30 of 100, 20 of 100', facts(dry, 'with meetings', 'with a leaflet')),
    number('28 of 100, 19 of 100', facts(dry, 'with naltrexone', 'with a dummy tablet')),
  ),
)}${group(
  'harms',
  'What may get worse',
  4,
  row(
    'id="harm" data-glance="harm"',
    'How many people feel sick?',
    gap('does-not-apply', sick, 'review-2025'),
    gap('not-studied', sick, 'review-2025'),
    number('26 of 100, 16 of 100', facts(sick, 'with naltrexone', 'with a dummy tablet')),
  ),
  row(
    '',
    'What else?',
    'Shaking, sweating, seizures if you stop too fast. Drinking goes on for some.',
    'Somebody may know you there. Painful stories can be hard to hear.',
    'Strong pain killers do not work with it. The liver can be hurt at high doses.',
  ),
)}${group(
  'practical',
  'How it is done',
  4,
  row(
    'id="do"',
    'What do I do?',
    'Keep a diary, and have 2 days without a drink each week.',
    'Go once a week, or as often as you like. It is free. There are meetings online at any hour.',
    'One tablet of 50 mg a day, or just one hour before you drink.',
  ),
)}</table></da-treatment-comparison>
<h3>What matters to me</h3>
<da-values order="as people named them">
<da-value toward="group" row="do"><p>I want to talk with others who know it.</p></da-value>
<da-value toward="self naltrexone" away="group" row="do"><p>I do not want anybody to know.</p></da-value></da-values>
<h3>Questions</h3>
<da-question-list><da-question importance="tell-first"><p>Do you take pain killers such as morphine?</p><p>Naltrexone must not be taken then: it could make you very ill within minutes.</p></da-question>
<da-question><p>Are you ready to tell one person?</p><p>It is fine if you are not.</p></da-question></da-question-list>
<h3>Costs</h3>
<da-cost-estimator prices-as-of="2026-07" region="United States" months="3" payer="insurance">
<da-cost option="Cutting down by yourself" low="0" high="0" per="once" covered="does-not-apply" source="prices-2026">Nothing</da-cost>
<da-cost option="Group meetings" low="0" high="0" per="once" covered="does-not-apply" source="prices-2026">A hat goes round; $1 or $2 is usual, and nobody has to give</da-cost>
<da-cost option="Naltrexone tablets" low="25" high="110" per="month" covered="usually" source="prices-2026" phase="keeping-on">Tablets. With insurance you pay 10 to 30 % of it</da-cost>
</da-cost-estimator>
<h3>Sources</h3>
<da-sources><ul>
<li><da-source id="review-2025" label="Review 2025" year="2025" kind="review" read="in-full">An invented review, 2025. <a href="https://example.org/alcohol">example.org</a></da-source></li>
<li><da-source id="label-2024" label="Label 2024" year="2024" kind="label" read="in-full">An invented label, 2024. <a href="https://example.org/label">example.org</a></da-source></li>
<li><da-source id="prices-2026" label="Prices 2026" year="2026" kind="price-list" read="in-full">Invented prices, 2026. <a href="https://example.org/prices">example.org</a></da-source></li></ul></da-sources>
</da-decision-aid>`;
