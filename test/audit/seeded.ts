/** A mistake that is put into an honest page. */
export interface Seed {
  readonly page: 'backPain' | 'statins' | 'menopause' | 'cataract' | 'apnea';
  /** What is changed, in the page as HTML. */
  readonly from: string | RegExp;
  readonly to: string;
  /** The rule that finds it; several where it is as right to say it so. */
  readonly rule: string;
  /** Words of the finding, or of its place: its row, its option, its part. */
  readonly place: string;
}

const seed =
  (page: Seed['page']) =>
  (rule: string, from: string | RegExp, to: string, place: string): Seed => ({ page, rule, from, to, place });

const back = seed('backPain');
const statin = seed('statins');
const flushes = seed('menopause');
const eye = seed('cataract');
const sleep = seed('apnea');

const LEAD = 'Back pain comes and goes.';
const TABLET = 'A statin is a tablet that lowers cholesterol.';
const WAVES = 'Hot flushes are sudden waves of heat.';
const HURRY = 'No hay prisa.';
const THROAT = 'No hay una opción que sea la mejor para todo el mundo.';

export const seeds: readonly Seed[] = [
  // a document
  back('verdict', LEAD, 'For you, classes are the obvious choice.', 'obvious choice'),
  back('verdict', 'There is no single best treatment', 'Tablets are the treatment of choice', 'of choice'),
  back('verdict', LEAD, 'Find out if you qualify today.', 'qualify'),
  back('verdict', LEAD, 'Say goodbye to back pain.', 'goodbye'),
  back('verdict', '>Exercise classes</da-option>', '>Exercise classes ★</da-option>', 'Exercise classes'),
  back('loaded-word', LEAD, 'This breakthrough has given people their lives back.', 'breakthrough'),
  back('overclaim', LEAD, 'The tablets have virtually no side effects.', 'no side effects'),
  back('relative-only', LEAD, 'Tablets cut your risk of a relapse by 40 %.', '40 %'),
  back('number-in-prose', LEAD, 'Up to 85% of patients feel better with tablets.', '85%'),
  back('one-in-x', LEAD, 'About 1 in 5 people gets it again.', '1 in 5'),
  back('frequency-word', 'Sore muscles for a day or two.', 'Sore muscles are uncommon.', 'Exercise classes'),
  back('harm-folded', /<tbody([^>]*data-about="harms")/, '<tbody hidden$1', 'serious problem'),
  back('harm-each', 'data-about="harms"', 'data-about="practical"', 'Exercise classes'),
  back('order-loaded', 'order="alphabetical by name"', 'order="most effective first"', 'most effective'),
  back('approval-unsourced', ' approval-source="label"', '', 'Anti-inflammatory tablets'),
  back('no-source', / source="review"/, '', 'third less pain'),
  back(
    'certainty-high-uncontrolled',
    /<da-chance([^>]*?) baseline([^>]*?) certainty="low"/,
    '<da-chance$1 comparator="none-known"$2 certainty="high"',
    'third less pain',
  ),
  back('source-dangling', / source="review"/, ' source="reviews"', 'reviews'),
  back('cost-undated', ' prices-as-of="2026-02"', '', 'no date'),
  back('funding', / funding="[^"]*"/, '', 'nothing'),
  back('review-past', 'review-by="2028-03-01"', 'review-by="2026-03-01"', '2026-03-01'),
  back('check-verdict', 'So classes made the difference for 14 of 100.', 'Well done!', 'Well done'),
  // a fact box in plain tables
  statin('verdict', TABLET, 'Everyone over 50 should take a statin.', 'Everyone'),
  statin('verdict', '<th>Statin<br />', '<th>Statin (recommended)<br />', 'recommended'),
  statin('relative-only', TABLET, 'A statin halves the risk of dying.', 'halves'),
  statin('option-hole', 'Yes, at any visit.', '', 'Can you change your mind?'),
  statin('own-number|number-in-prose', 'So 11 of 1,000 people', 'So 110 of 1,000 people', '110 of 1,000'),
  statin(
    'denominator-mixed',
    'So 11 of 1,000 people',
    'So 6 of 100 people get muscle pain. And 11 of 1,000 people',
    '6 of 100',
  ),
  statin('values-one-sided', 'Toward: No statin', 'Toward: Statin', 'toward Statin'),
  statin(
    'decision-leading',
    'Decision: Should I take a statin to protect my heart, or not?',
    'Decision: When should I start a statin?',
    'When should I start',
  ),
  statin('cost-phrase', TABLET, 'Get yours from only £5.', '£5'),
  statin(
    'question-verdict',
    'Then your risk is higher than the table says.',
    'Two or more yes answers mean that you need one.',
    'yes answers',
  ),
  statin('source-empty', ' <a href="https://example.org/statins">example.org</a>', '', 'no address'),
  statin('published', '<p>Published: 2026-05-04</p>', '', 'nothing'),
  statin(
    'harm-folded',
    /<p>So 11/,
    '<details><summary>More</summary><table class="da-side-effects"><caption>Side effects<br />Order: as listed</caption><tr><th>Side effect</th><th>How many</th></tr><tr><td>Liver trouble</td><td>Not known</td></tr></table></details><p>So 11',
    'Liver trouble',
  ),
  // tags
  flushes('verdict', WAVES, 'We recommend patches to most women.', 'recommend'),
  flushes('verdict', WAVES, 'Book your free consultation now.', 'Book'),
  flushes('loaded-word', WAVES, 'Patches are simply amazing.', 'amazing'),
  flushes('overclaim', WAVES, 'Patches bring rapid and lasting relief.', 'lasting'),
  flushes('overclaim', 'No harm has been reported.', 'Side effects are rare.', 'Cognitive'),
  flushes('population-vague', WAVES, 'Women like you do well on patches.', 'like you'),
  flushes(
    'outcome-mixed',
    'outcome="had half as many hot flushes" treatment="with patches"',
    'outcome="felt a bit better" treatment="with patches"',
    'hot flushes',
  ),
  flushes(
    'time-mixed',
    'treatment="with patches" comparator="with dummy patches" timeframe="after 12 weeks"',
    'treatment="with patches" comparator="with dummy patches" timeframe="after 52 weeks"',
    'hot flushes',
  ),
  flushes(
    'numbers-differ|own-sentence-number',
    'source="review-2023"></da-chance>',
    'source="review-2023">It was 90 of 100 women.</da-chance>',
    '90 of 100',
  ),
  flushes('harm-drawn-less', '<da-side-effects ', '<da-side-effects style="font-size:10px" ', 'side effects'),
  flushes(
    'option-styled',
    '>Hormone patches</da-option>',
    '><strong>Hormone patches</strong></da-option>',
    'Hormone patches',
  ),
  flushes(
    'option-unknown',
    '<da-cost option="Hormone patches"',
    '<da-cost option="Hormon patches"',
    'Hormon patches',
  ),
  flushes('cost-scope|option-hole', /<da-cost option="Wait and see"[^]*?<\/da-cost>/, '', 'Wait and see'),
  flushes('interests', / interests="[^"]*"/, '', 'nothing'),
  flushes('certainty-missing', / certainty="low" certainty-reason="small trials"/, '', 'hot flushes'),
  // Spanish, in plain tables and as a document
  eye('verdict', HURRY, 'Operarse es la mejor opción.', 'mejor opción'),
  eye('verdict', HURRY, 'Los especialistas recomiendan operarse.', 'recomiendan'),
  eye('loaded-word', HURRY, 'Es una técnica revolucionaria.', 'revolucionaria'),
  eye('relative-only', HURRY, 'La operación reduce el riesgo de caídas a la mitad.', 'mitad'),
  eye('overclaim', HURRY, 'Su vista mejora para siempre.', 'para siempre'),
  eye('option-hole', 'Caídas y golpes por no ver bien. Puede perder el permiso de conducir.', '', 'Esperar'),
  sleep('verdict', THROAT, 'La mascarilla es el tratamiento de elección.', 'elección'),
  sleep('verdict', THROAT, 'Pida cita hoy.', 'Pida cita'),
  sleep('number-in-prose', THROAT, 'El 95 % de los pacientes mejora con mascarilla.', '95 %'),
  sleep(
    'frequency-word',
    'Nariz seca, marcas en la piel, aire en la barriga.',
    'A veces nariz seca.',
    'Mascarilla',
  ),
  sleep('overclaim', THROAT, 'La mascarilla no tiene efectos secundarios.', 'efectos secundarios'),
  sleep('cost-phrase', THROAT, 'Desde solo 29 € al mes.', '29 €'),
  sleep('audience', / audience="[^"]*"/, '', 'nothing'),
];
