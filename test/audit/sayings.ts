/** A sentence as somebody who sells writes it, and one next to it that is honest. */
export interface Saying {
  readonly lang: 'en' | 'es';
  readonly misleads: string;
  readonly honest: string;
}

const of = (lang: Saying['lang'], misleads: string, honest: string): Saying => ({ lang, misleads, honest });

/** On illnesses that no other page of the tests is about. */
export const sayings: readonly Saying[] = [
  of(
    'en',
    'Most lung doctors would pick the preventer, and so should you.',
    'Most lung doctors would ask how often you wake at night.',
  ),
  of(
    'en',
    'Without the preventer you are playing with your life.',
    'Without the preventer some people have more attacks.',
  ),
  of('en', 'Do not wait until it is too late.', 'You can wait until the next visit.'),
  of('es', 'Usted debería operarse cuanto antes.', 'No debe operarse si tiene una infección.'),
  of('es', 'Decida antes de que sea tarde.', 'Puede decidir más tarde.'),
  of(
    'en',
    'Our neurologists consider the injections the obvious first step.',
    'A first step may be a diary of your headaches.',
  ),
  of(
    'en',
    'Nine out of ten gout patients are back on their feet within days.',
    'Nobody has counted how soon people with gout walk again.',
  ),
  of('en', 'The cream works wonders for psoriasis.', 'Some people wonder how the cream works.'),
  of('en', 'Wrist surgery fixes carpal tunnel for good.', 'In wrist surgery a band over the nerve is cut.'),
  of('en', 'Your gut will thank you for this diet.', 'The diet leaves out some kinds of sugar.'),
  of(
    'en',
    'Gallstones never come back once the bladder is out, and you will not miss it.',
    'Without the gallbladder, bile runs straight into the gut.',
  ),
  of('en', 'The weekly shot melts fat away.', 'The shot is given once a week, under the skin of the belly.'),
  of('en', 'Fracture risk plummets by 68% with the infusion.', 'The infusion takes 15 minutes, once a year.'),
  of(
    'en',
    'Blood thinners slash strokes by two thirds.',
    'Blood thinners make strokes less likely, and bleeding more likely.',
  ),
  of(
    'en',
    'The laser is virtually pain-free and you are back at work the same day.',
    'With the laser the vein is closed by heat.',
  ),
  of(
    'en',
    'Most kidney stones pass on their own, so an operation is overkill.',
    'How many stones pass by themselves is told below.',
  ),
  of('en', 'No other clinic achieves our pregnancy rates.', 'Clinics count pregnancies in different ways.'),
  of('en', 'A new hip gives you back the freedom you deserve.', 'A new hip is made of metal and plastic.'),
  of('en', 'The inhaler is the safest choice for asthma.', 'You breathe in through the inhaler twice a day.'),
  of(
    'en',
    'Women who delay treatment for endometriosis regret it.',
    'Whether waiting makes endometriosis worse is not known.',
  ),
  of('en', 'The clear favourite among rheumatologists is the tablet.', 'The tablet is taken with food.'),
  of('en', 'Only a fool would refuse this test.', 'You can refuse this test at any time.'),
  of('en', 'The patch is practically free of side effects.', 'The patch can make the skin itch.'),
  of(
    'en',
    'There is overwhelming evidence that light therapy works.',
    'There are two small trials of light therapy.',
  ),
  of('en', 'Patients rave about the new mattress therapy.', 'Patients were asked about the new mattress.'),
  of('es', 'La infusión reduce las fracturas un 68 %.', 'La infusión dura 15 minutos, una vez al año.'),
  of('es', 'El láser es la solución definitiva para las varices.', 'El láser cierra la vena con calor.'),
  of(
    'es',
    'Nueve de cada diez pacientes con gota mejoran en días.',
    'Nadie ha contado cuándo mejoran las personas con gota.',
  ),
  of('es', 'La crema hace maravillas con la psoriasis.', 'La crema se pone por la mañana.'),
  of('es', 'No se arrepentirá de operarse de la muñeca.', 'En la operación se corta una banda de la muñeca.'),
  of('es', 'Es la opción que todos los especialistas eligen.', 'Un especialista explica cada opción.'),
  of('es', 'La inyección semanal derrite la grasa.', 'La inyección se pone una vez a la semana.'),
  of('es', 'Prácticamente no tiene efectos secundarios.', 'Puede dar picor en la piel.'),
  of(
    'es',
    'Recupere la libertad que merece con una cadera nueva.',
    'Una cadera nueva es de metal y plástico.',
  ),
  of(
    'es',
    'Los anticoagulantes reducen los ictus en dos tercios.',
    'Con los anticoagulantes hay menos ictus y más sangrados.',
  ),
];
