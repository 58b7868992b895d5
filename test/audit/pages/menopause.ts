import { gap, group, number, row } from './kit.js';

const facts = (outcome: string, treatment: string, comparator?: string) => ({
  outcome,
  treatment,
  ...(comparator && { comparator }),
  timeframe: 'after 12 weeks',
  population: 'women of 45 to 60 years with hot flushes',
  certainty: 'low',
  'certainty-reason': 'small trials',
  source: 'review-2023',
});
const relief = 'had half as many hot flushes';
const harm = 'stopped because of side effects';

/** Four options in tags, in English. Its data are invented. */
export const menopause = `<da-decision-aid lang="en-GB" decision="Hot flushes keep me awake. What are my options?" condition="hot flushes in the menopause"
  audience="women of 45 to 60 years whose periods have stopped or changed" published="2025-10-20" review-by="2027-10-20" update-policy="We check it every two years and whenever a safety notice is published."
  authors="A gynaecologist, a nurse and a psychologist; all three work in a public hospital" funding="no funding; the authors did it in their own time" interests="The gynaecologist has given 2 paid talks for a maker of hormone patches (2021)." country="GB" currency="GBP">
<h2>Hot flushes keep me awake. What are my options?</h2>
<p>Hot flushes are sudden waves of heat. They usually last for some years, and then stop by themselves. You decide whether they bother you enough to treat them.</p>
<p>Hormones were praised in the 1990s, then feared after 2002. The truth is less simple. They are neither a miracle nor a poison.</p>
<p>Is there a risk-free way? No. Even doing nothing has its price: nights without sleep.</p>
<p>Please do not stop or start a hormone because of this page. If you should have bleeding after sex, see a doctor within 2 weeks.</p>
<da-treatment-comparison order="alphabetical by name">
<table><caption>Four ways to deal with hot flushes</caption>
<thead><tr><td></td>
<th scope="col"><da-option value="talks" approval="not-a-medicine">Cognitive behavioural therapy</da-option></th>
<th scope="col"><da-option value="hormones" approval="approved" approval-source="label-2025" approval-as-of="2025-04">Hormone patches</da-option></th>
<th scope="col"><da-option value="non-hormonal" approval="approved" approval-source="label-2025" approval-as-of="2025-04">Tablets without hormones</da-option></th>
<th scope="col"><da-option value="wait" approval="no-new-treatment">Wait and see</da-option></th></tr></thead>
${group(
  'benefits',
  'Hopes',
  5,
  row(
    'id="relief" data-glance="benefit"',
    'How many women have half as many hot flushes?',
    number('40 of 100, 30 of 100', facts(relief, 'with talks', 'on a waiting list')),
    number('77 of 100, 52 of 100', facts(relief, 'with patches', 'with dummy patches')),
    number('62 of 100, 47 of 100', facts(relief, 'with tablets', 'with dummy tablets')),
    number('30 of 100', facts(relief, 'on a waiting list')),
  ),
  row(
    '',
    'Does it last?',
    'What you have learnt stays with you.',
    'As long as you use it. Flushes can come back when you stop.',
    'As long as you take it. Nobody knows beyond 52 weeks.',
    'They stop on their own in the end. It took 7 years for half of the women in one study.',
  ),
)}${group(
  'harms',
  'Worries',
  5,
  row(
    'id="harm" data-glance="harm"',
    'How many women stop because of side effects?',
    gap('not-studied', harm, 'review-2023'),
    number('6 of 100, 4 of 100', facts(harm, 'with patches', 'with dummy patches')),
    number('8 of 100, 5 of 100', facts(harm, 'with tablets', 'with dummy tablets')),
    gap('does-not-apply', harm, 'review-2023'),
  ),
  row(
    '',
    'What can happen in the long run?',
    'No harm has been reported. Nobody has looked for it for longer than a year.',
    'Breast cancer: see the list below. Patches seem not to raise the risk of clots; that rests on studies without chance.',
    'The liver can be hurt. So your blood is tested before the start and after 1, 2 and 3 months.',
    'Bones get thinner after the menopause, with or without flushes.',
  ),
)}${group(
  'practical',
  'Daily life',
  5,
  row(
    'id="time"',
    'What is asked of me?',
    'Six meetings of 90 minutes, best in the evening if you work. Homework of 10 minutes a day.',
    'A new patch on the skin twice a week, never on the breast. If you have a womb, a second hormone is needed.',
    'One tablet of 45 mg at the same time each day.',
    'Thin layers of clothes, a fan, no wine late at night: simple, and it costs little. That may or may not be enough for you.',
  ),
)}</table></da-treatment-comparison>
<h3>Side effects of hormone patches</h3>
<da-side-effects treatment="with patches" comparator="with dummy patches" timeframe="in 5 years" population="women of 50 to 59 years" certainty="moderate" certainty-reason="one large trial" source="review-2023" order="by how serious they are">
<da-side-effect events="15" of="1000" comparator-events="10" comparator-of="1000" seriousness="serious" starts="after some years" lasts="not known" act="call"><h4>Breast cancer</h4><p>5 more of 1,000 women in 5 years. It was not seen in women who used oestrogen alone.</p></da-side-effect>
<da-side-effect events="9" of="100" comparator-events="4" comparator-of="100" seriousness="mild" starts="in the first month" lasts="3 months or less" act="tell"><h4>Sore breasts</h4><p>A lower dose can be tried.</p></da-side-effect>
</da-side-effects>
<h3>What would it cost?</h3>
<da-cost-estimator prices-as-of="2025-10" region="England" months="12" payer="public">
<da-cost option="Cognitive behavioural therapy" low="0" high="360" per="course" covered="sometimes" source="prices-2025" phase="start">Six meetings</da-cost>
<da-cost option="Hormone patches" low="2" high="10" per="month" covered="usually" source="prices-2025" phase="keeping-on">Two prescriptions. With the yearly certificate you pay £19.80 and no more.</da-cost>
<da-cost option="Tablets without hormones" low="0" high="45" per="month" covered="sometimes" source="prices-2025" phase="keeping-on">Tablets</da-cost>
<da-cost option="Wait and see" low="0" high="0" per="once" covered="does-not-apply" source="prices-2025">Nothing new. A fan is from £15 to £40 if you want one.</da-cost>
</da-cost-estimator>
<h3>Before you choose</h3>
<da-question-list>
<da-question importance="tell-first"><p>Have you had breast cancer, a stroke or a clot?</p><p>Hormones are not recommended then.</p></da-question>
<da-question><p>Do you take other tablets?</p><p>St John’s wort makes hormones work less well. “Natural” does not mean safe.</p></da-question></da-question-list>
<h3>What matters to you</h3>
<da-values order="as women named them">
<da-value toward="hormones" row="relief"><p>I want to sleep through as soon as possible.</p></da-value>
<da-value toward="talks wait" away="hormones non-hormonal" row="time"><p>I would rather not take anything.</p></da-value>
<da-value toward="non-hormonal" away="talks" row="time"><p>I have no time for meetings.</p></da-value></da-values>
<h3>Sources</h3>
<da-sources><ul>
<li><da-source id="review-2023" label="Review 2023" year="2023" kind="review" read="in-full">Best practice in the menopause: an invented review, 2023. <a href="https://example.org/flushes">example.org</a></da-source></li>
<li><da-source id="label-2025" label="Labels 2025" year="2025" kind="label" read="in-full">Invented labels, 2025. <a href="https://example.org/labels">example.org</a></da-source></li>
<li><da-source id="prices-2025" label="Prices 2025" year="2025" kind="price-list" read="in-full">Invented prices, 2025. <a href="https://example.org/prices">example.org</a></da-source></li>
</ul></da-sources>
</da-decision-aid>`;
