/**
 * Spanish as it is read in the Americas, with “usted”. Counts are said as “59 de cada 100 personas”, always out of the
 * denominator of the row, never “1 de cada 8”, and with no words for how often. `outcome` of a chance says what happened, in
 * the plural: “59 de cada 100 personas *durmieron mejor*”.
 */
import { isPredicate, withOutcome } from './chance.js';
import { counted, formatList, formatNumber, numberRange, plural, type PluralForms } from './format.js';
import { midway, stopped, toPlainText } from './rich-text.js';
import type { Translation } from './translation.js';

const VISITS = { one: 'visita', other: 'visitas' };
const range = (low: string, high: string): string => `de ${low} a ${high}`;
const span = (low: string, high: string, most: number): string =>
  low === high ? `${most ? 'alrededor de ' : ''}${low}` : range(low, high);
const FROM = 'De dónde viene esto';
const sources = (count: number): string => (count > 1 ? 'Fuentes: ' : 'Fuente: ');

/**
 * Whether an outcome can go on after “personas”: a verb in the plural after several, in the singular after one or less,
 * and no infinitive.
 */
const agrees = (outcome: string, isOne: boolean): boolean => {
  const verb = /^(?:(?:no|ya|se|les?|l[ao]s?) )*(\p{L}+)/iu.exec(outcome)?.[1] ?? '';
  return isPredicate(outcome) && !/[aeiíáé]r(se)?$/iu.test(verb) && /n$/iu.test(verb) !== isOne;
};

const isOne = ({ people, bound }: { readonly people: number; readonly bound: string }): boolean =>
  people === 1 && bound !== 'more';

/** A regulator with its article: those that are known are agencies. */
const regulatorIn = (regulator: string): string => `La ${regulator}`;

const HAD_THIS = 'tuvieron este efecto';

const ASK = 'Pregunte a su equipo de salud';

export const es: Translation = {
  aid: {
    published: (day) => `Publicada el ${day}.`,
    publishedMissing: 'No se indica cuándo se publicó esta página.',
    reviewBy: (day) => `Se debe revisar a más tardar el ${day}.`,
    publishedInWords: (words) => stopped(`Fecha de publicación: ${words}`),
    mistake: {
      authors: 'En esta página hay un error, y por eso no se muestra quién la escribió.',
      funding: 'En esta página hay un error, y por eso no se muestra quién la pagó.',
      interests: 'En esta página hay un error, y por eso no se muestran los intereses de los autores.',
    },
    reviewInWords: (words) =>
      `${stopped(`Fecha límite de revisión: ${words}`)} Esta página no puede leer esta fecha, y por eso no puede avisar cuando haya pasado.`,
    reviewPast: (day) =>
      `Esta página se debía revisar a más tardar el ${day}, y no se ha hecho. Puede que lo que dice ya no esté al día. ${ASK} qué ha cambiado.`,
    nobodyKnows: 'Los números son de grupos: no dicen qué le va a pasar a usted.',
    notInstead: 'Esta página no sustituye a su equipo de salud.',
    aboutPage: 'Sobre esta página',
    noAdvice: 'Esta página no le dice qué elegir.',
    condition: 'Tema: ',
    audience: 'Para: ',
    authors: 'Escrita por: ',
    authorsMissing: 'No se indica quién escribió esta página.',
    funding: 'Quién la pagó: ',
    fundingMissing: 'No se indica quién pagó esta página.',
    interests: 'Conflictos de intereses: ',
    interestsMissing: 'No se indica si los autores tienen conflictos de intereses.',
    declared: (words) => `los autores declaran: ${words}`,
    none: 'nadie',
    noInterests: 'ninguno',
    updatePolicy: 'Actualización: ',
    credentials: 'Formación de los autores: ',
    evidence: 'Cómo se eligió la evidencia: ',
    consulted: 'A quiénes se preguntó qué debe responder esta página: ',
    reviewers: 'Quiénes la revisaron sin haberla hecho: ',
    testers: 'Quiénes la probaron sin haberla hecho: ',
    readingLevel: 'Qué tan difícil es de leer: ',
    evaluation: 'Qué encontró un estudio de esta página: ',
    involved: {
      patients: 'pacientes',
      clinicians: 'profesionales de la salud',
      'patients-and-clinicians': 'pacientes y profesionales de la salud',
    },
    contents: 'En esta página',
    skip: 'A la lista de partes',
    place: 'Su posición en la página',
    part: (at, all) => `Parte ${at} de ${all}`,
    step: (at, all) => `Paso ${at} de ${all}`,
    toContents: 'Índice',
    back: 'Atrás',
    next: 'Siguiente',
  },
  approval: {
    question: '¿Está aprobado para este uso?',
    sourced: (approval, regulator) =>
      ({
        approved: `Sí. ${regulator ? `${regulatorIn(regulator)} aprobó este uso` : 'Este uso está aprobado'}`,
        'approved-for-other-use': 'No para este uso. Está aprobado para otros',
        'off-label':
          'No. Está aprobado para otros usos. Para este, su médico puede decidir usarlo (uso fuera de indicación)',
        compounded: `No. La prepara una farmacia (fórmula magistral). ${regulator ? `${regulatorIn(regulator)} no revisa` : 'Ninguna agencia de medicamentos revisa'} estas mezclas antes de que se usen`,
        'device-cleared': `Es un aparato, no un medicamento. ${regulator ? `${regulatorIn(regulator)} autorizó este uso` : 'Este uso está autorizado'}`,
        'not-a-medicine': 'No es un medicamento, y no necesita aprobación como tal',
      })[approval],
    claimed: {
      approved: 'Esta página dice que está aprobado',
      'approved-for-other-use': 'Esta página dice que está aprobado para otros usos, y no para este',
      'off-label':
        'Esta página dice que está aprobado para otros usos y que, para este, su médico puede decidir usarlo (uso fuera de indicación)',
      compounded:
        'Esta página dice que la prepara una farmacia (fórmula magistral), y que ninguna agencia de medicamentos revisa estas mezclas antes de que se usen',
      'device-cleared': 'Esta página dice que es un aparato, y que este uso está autorizado',
      'not-a-medicine': 'Esta página dice que no es un medicamento y que no necesita aprobación como tal',
    },
    asOf: (day) => `; fecha de los datos: ${day}`,
    noSource: 'No da ninguna fuente.',
    noDay: 'No se indica de cuándo son los datos.',
    'no-new-treatment': 'No se empieza nada nuevo.',
    'not-stated': 'Esta página no lo indica. Pregunte en su clínica.',
    mistake: 'En esta página hay un error, y por eso esto no se muestra. Pregunte en su clínica.',
  },
  chance: {
    people: ({ people, bound }, locale) =>
      (bound === 'fewer' ? 'menos de ' : bound === 'more' ? 'más de ' : '') + formatNumber(people, locale),
    outOf: (people, of) => `${people} de cada ${of}`,
    sentence: (count, value, outcome, label, versus) => {
      // the words of a side effect without an outcome are ours, and agree with one person, too
      const words = outcome === HAD_THIS && isOne(value) ? 'tuvo este efecto' : outcome;
      return [
        { strong: count },
        ' personas',
        ...withOutcome(agrees(words, isOne(value)), words, [
          label && ` ${label}`,
          ...(versus ? [', en comparación con ', ...versus] : []),
        ]),
      ];
    },
    counted: (count, value, of, outcome, label) => [
      { strong: count },
      ...(of ? [` de ${of}`] : []),
      ...(outcome || label
        ? withOutcome(agrees(outcome, isOne(value)), outcome, [label && ` ${label}`].filter(Boolean))
        : [' personas']),
    ],
    didNot: (people, value) => `a ${people} no ${isOne(value) ? 'le' : 'les'} pasó.`,
    difference: ({ people: value, direction, bound }, people, of) =>
      direction === 'same'
        ? `${bound === 'about' ? 'casi el' : 'el'} mismo número en los dos grupos`
        : `${{ exact: '', about: 'alrededor de ', fewer: 'menos de ' }[bound]}${people} persona${value === 1 ? '' : 's'} ${direction === 'more' ? 'más' : 'menos'}${of ? ` de cada ${of}` : ''}`,
    given: (difference, value, outcome, label, versus) =>
      toPlainText([
        difference,
        ...withOutcome(agrees(outcome, isOne(value)), outcome, [
          label && ` ${label}`,
          versus && `, ${versus}`,
        ]),
      ]),
    inColumns: (difference, { direction }) =>
      direction === 'same' ? difference : `${difference} que en el otro grupo`,
    comparedWith: (label) => `en comparación con personas ${label}`,
    sure: (difference, certainty) =>
      certainty && certainty !== 'not-rated'
        ? `${
            {
              high: 'Se puede estar bastante seguro',
              moderate: 'Es probable',
              low: 'Puede ser',
              'very-low': 'Es muy incierto',
            }[certainty]
          }: ${difference}`
        : difference,
    differenceRange: (low, high, of, isOpen) =>
      `La diferencia real podría ir de ${low} a ${high} de cada ${of}${isOpen ? ', así que puede que no haya ninguna' : ''}.`,
    maybeNone: 'Puede que no haya diferencia.',
    more: ({ direction, bound }, people) =>
      direction === 'same'
        ? 'ninguna'
        : `${bound === 'fewer' ? 'menos de ' : ''}${people} ${direction === 'more' ? 'más' : 'menos'}`,
    measure: (words, of) => `La fuente da: ${words}${of ? ` (${of})` : ''}`,
    figure: (events, of, rounded, roundedOf) =>
      `${events} de ${of}${rounded ? `, es decir, alrededor de ${rounded} de cada ${roundedOf}` : ''}`,
    study: (counted, treatment, comparator) =>
      `${counted ? 'En el estudio:' : 'La fuente dice:'} ${treatment}${comparator ? `, en comparación con ${comparator}` : ''}.`,
    nobody: 'Que en un grupo no le pasara a nadie no quiere decir que no pueda pasar.',
    range: (low, high, of) =>
      low === high
        ? `El número real podría ser ${low} de cada ${of}.`
        : `El número real podría estar entre ${low} y ${high} de cada ${of}.`,
    population: 'A quiénes se estudió: ',
    certainty: {
      high: 'Certeza de los datos: alta.',
      moderate: 'Certeza de los datos: moderada.',
      low: 'Certeza de los datos: baja.',
      'very-low': 'Certeza de los datos: muy baja.',
      'not-rated': 'Nadie ha evaluado qué tan seguro es esto.',
    },
    certaintyMissing: 'No se indica la certeza de los datos.',
    noGroup: 'No hubo grupo de comparación.',
    mistake: {
      number: 'En esta página hay un error, y por eso no se muestra este número.',
      comparison: 'En esta página hay un error, y por eso no se muestra el número con el que comparar.',
      certainty: 'En esta página hay un error, y por eso no se muestra la certeza de los datos.',
    },
    noComparator:
      'No hubo grupo de comparación, así que no se sabe a cuántas personas les habría pasado de todos modos.',
    comparatorMissing: 'Aquí no hay un número con el que comparar.',
    finding: {
      'not-studied': 'No se ha estudiado.',
      'no-clear-difference':
        'Se estudió, y no se vio una diferencia clara. Eso no prueba que no haya ninguna.',
      'does-not-apply': 'No se aplica aquí.',
      'not-known': 'No se sabe.',
      'only-reports': 'Se han descrito casos, pero nadie ha contado a cuántas personas les pasa.',
    },
    neither: 'Eso no quiere decir ni que sí ni que no.',
    neitherOfAll: '“No se sabe” y “no se ha estudiado” no quieren decir ni que sí ni que no.',
    noClearDifference: 'No hay una diferencia clara.',
    calledNoClearDifference: 'Los autores de esta página dicen que no hay una diferencia clara.',
    baseline: 'Estas son las personas con las que se compara a las demás.',
    source: sources,
    known: 'Cómo se saben estos números',
    from: FROM,
    circles: 'Cada círculo es una persona.',
  },
  check: {
    answer: (place) => `Respuesta ${place}`,
    fits: 'Eso coincide con lo que se sabe.',
    fitsNot: 'Eso no coincide con lo que se sabe.',
    whatFits: 'Lo que coincide con lo que se sabe: ',
    show: 'Ver la respuesta',
    hide: 'Ocultar la respuesta',
    clear: 'Borrar mi respuesta',
    sources,
  },
  comparison: {
    order: ({ words, isNeutral }) =>
      isNeutral
        ? `Las opciones están en este orden: ${words}. El orden no dice cuál es mejor.`
        : `Los autores de esta página pusieron las opciones en este orden: “${words}”.`,
    mixedSources:
      'Los números de una misma frase vienen de un solo estudio. Los demás vienen de otros estudios con otras personas: no los compare con los de esa frase.',
    columns: 'Las columnas son los grupos de un mismo estudio.',
    rowColumns: 'En esta fila, las columnas son los grupos de un mismo estudio.',
    denominator: (of, locale) =>
      `En esta fila, los números son de cada ${formatNumber(of, locale)} personas.`,
    glance: 'De un vistazo',
    option: 'Opción',
    glanceNote:
      'Donde no se dice nada de eso, nadie ha evaluado qué tan seguro es un número. Cómo se sabe cada número está debajo de su pregunta.',
    inWords: {
      comparison: 'Con qué se compara está escrito debajo de su pregunta.',
      certainty: 'Qué tan seguro es esto está escrito debajo de su pregunta.',
    },
    noHarms: 'Aquí no se habla de los daños.',
    outcome: (outcome) => stopped(`Lo que se contó: ${midway(outcome)}`),
    unrated: 'Nadie ha evaluado qué tan seguros son estos números.',
    empty: `Esta página no dice nada sobre esto. ${ASK}.`,
    compare: 'Comparar',
    choose: 'Elija qué ver',
    shownRows: (options, groups, locale) =>
      [
        stopped(
          `${plural(options.length, locale, { one: 'Se muestra', other: 'Se muestran' })}: ${formatList(options, locale)}`,
        ),
        groups.length && stopped(`Filas ocultas: ${formatList(groups, locale)}`),
      ]
        .filter(Boolean)
        .join(' '),
    optionsStay: 'Dos opciones quedan a la vista, para que las pueda comparar.',
    rows: 'Filas',
    rowsStay: 'Lo que puede salir mal queda a la vista mientras se vea lo que puede salir bien.',
    showAll: 'Mostrar todo',
    onPage: 'Las opciones',
    lookedAt: 'Las opciones que vi',
  },
  cost: {
    span,
    price: (low, high, cost, locale) => {
      const { per, times, from, to, isUnknownOften, inWords = [] } = cost;
      const amount = low && high ? span(low, high, cost.high!) : low ? `${low} o más` : `hasta ${high}`;
      const many = (forms: PluralForms) =>
        times &&
        `, ${numberRange(times.low, times.high, locale, range)} ${plural(times.high, locale, forms)}`;
      const often =
        per === 'visit'
          ? times && `${many(VISITS)}${from === to ? '' : ' al mes'}`
          : (times?.low !== 1 || times.high > 1) && many({ one: 'vez', other: 'veces' });
      const first = formatNumber(from, locale);
      const when = inWords.includes('months')
        ? ''
        : from === to
          ? ` en el mes ${first}`
          : to
            ? `, del mes ${first} al mes ${formatNumber(to, locale)}`
            : from > 1
              ? ` a partir del mes ${first}`
              : '';
      return [
        `${amount}${
          per && !(per === 'once' && often)
            ? {
                once: ', una vez',
                visit: ' por visita',
                course: ' por un tratamiento completo',
                month: ' al mes',
                year: ' al año',
              }[per]
            : ''
        }${often || ''}${when}.`,
        !low && 'No se sabe el precio más bajo.',
        !high && 'No se sabe el precio más alto.',
        !per && !inWords.includes('per') && 'No se indica qué incluye este precio.',
        per === 'visit' &&
          !times &&
          !inWords.includes('times') &&
          (isUnknownOften ? 'No se sabe cuántas visitas son.' : 'No se indica cuántas visitas son.'),
      ]
        .filter(Boolean)
        .join(' ');
    },
    noPrice: 'No se encontró un precio.',
    mistake: 'En esta página hay un error, y por eso no se muestra este precio.',
    noCurrency: 'Hay un precio, pero no se indica en qué moneda.',
    asOf: (day) => `Precio consultado: ${day}.`,
    covered: (level, payer) =>
      ({
        insurance: {
          usually: 'El seguro suele pagar una parte.',
          sometimes: 'El seguro a veces paga una parte.',
          rarely: 'El seguro casi nunca paga.',
          unknown: 'No se sabe si el seguro paga. Pregunte a su seguro.',
        },
        public: {
          usually: 'El sistema público de salud suele pagar una parte.',
          sometimes: 'El sistema público de salud a veces paga una parte.',
          rarely: 'El sistema público de salud casi nunca paga.',
          unknown: 'No se sabe si el sistema público de salud paga. Pregunte en la clínica.',
        },
        other: {
          usually: 'Suele haber quien pague una parte por usted.',
          sometimes: 'A veces hay quien pague una parte por usted.',
          rarely: 'Casi nunca hay quien pague una parte por usted.',
          unknown: 'No se sabe si alguien paga una parte por usted. Pregunte en la clínica.',
        },
      })[payer][level],
    sources: (count) => sources(count).trim(),
    prices: (day, place) =>
      day && place
        ? stopped(`Precios consultados: ${day}, ${place}`)
        : day
          ? `Precios consultados: ${day}. No se indica de dónde son.`
          : place
            ? `${stopped(`Precios: ${place}`)} No se indica de cuándo son.`
            : 'No se indica de dónde ni de cuándo son los precios.',
    notice: 'Esto no es una oferta. Pregunte en la clínica cuánto pagaría usted.',
    goodFaith:
      'Esto no es un presupuesto de buena fe (Good Faith Estimate). Si no tiene seguro o no lo usa, puede pedir uno en la clínica.',
    noTotals: 'Aquí no se hacen sumas, porque no se indica en qué moneda son los precios.',
    notAdded: 'En esta página hay un error, y por eso estos precios no se suman.',
    before: {
      insurance: 'Precios antes del seguro.',
      public: 'Precios antes de que el sistema público de salud pague una parte.',
      none: 'Precios que paga usted. Nadie más paga una parte.',
      other: 'Precios completos, antes de que alguien más pague una parte.',
    },
    paidBy: {
      self: 'Lo que pagaría usted si lo paga todo.',
      plan: 'Lo que podría pagar con su seguro.',
    },
    months: (months, locale) => counted(months, locale, { one: 'mes', other: 'meses' }),
    total: (amount, months) => `${amount} en ${months}`,
    more: (total) => `${total}, y hay otros gastos que no se conocen`,
    nothingMore: (months) => `No queda nada por pagar en ${months} de lo que se cuenta aquí`,
    noneKnown: 'No se sabe ningún precio',
    notAll: (total) => `${total}; no se cuentan todas las líneas`,
    noneCounted: 'No se puede contar ninguna de estas líneas',
    noneListed: 'No hay costos en la lista para este tiempo',
    parts: {
      start: 'Al empezar',
      taper: 'Después, con menos frecuencia',
      'keeping-on': 'Para seguir el tratamiento',
      other: 'Lo que se cuenta aquí',
      indirect: 'Gastos de ir a las visitas',
      own: 'Sus viajes y el tiempo que pierde',
      'not-counted': 'Lo que no está en estas cifras',
    },
    ownPart: { travel: 'Sus viajes', time: 'El tiempo que pierde' },
    halfKnown: {
      travel: 'Sus viajes se cuentan, pero no se sabe cuánto vale el tiempo que pierde.',
      time: 'El tiempo que pierde se cuenta, pero no se sabe cuánto le cuestan sus viajes.',
    },
    part: (name, amount, withPlan) => `${name}: ${amount}${withPlan ? ' antes del seguro' : ''}`,
    restsOn: 'En qué se basan las cifras',
    counted: (months) => `Son los costos de ${months}. Los que vienen después no están en las cifras.`,
    countedAll: 'Son los costos del primer año.',
    rounded: 'Las cifras se redondean: la baja hacia abajo, la alta hacia arriba.',
    alone: 'Cada opción se cuenta como si fuera la única.',
    planOrder:
      'Usted paga primero lo que falta de su deducible, luego su copago o su parte, y en total no más de lo que falta para su tope del año. Cada dato que falte hace más amplio el rango. Si deja vacío el tope, se entiende que no hay. No se cuenta si empieza otro año del seguro.',
    own: 'Use sus propios números',
    lookAt: 'Cuánto tiempo contar',
    around: 'Sus costos en cada visita',
    visits: (months) => `Sus visitas en ${months}`,
    visitsOf: (low, high, locale) =>
      high > 0
        ? `Esta página cuenta ${numberRange(low, high, locale, range)}.`
        : 'Esta página no sabe cuántas son.',
    otherMonths: (visits) => `${visits}. No se tienen en cuenta, porque ahora se cuentan otros meses`,
    spread: (visits, months, { low, high }, locale) =>
      `Contado con ${counted(visits, locale, { one: 'visita suya', other: 'visitas suyas' })} en ${months}, ${plural(visits, locale, { one: 'repartida', other: 'repartidas' })} en este tiempo como en la página (${numberRange(low, high, locale, range)}). Las líneas de abajo siguen diciendo las visitas de la página.`,
    pay: 'Cómo paga usted',
    payers: { self: 'Yo pago todo', plan: 'Mi seguro paga una parte' },
    plan: 'Su seguro',
    covers: '¿Lo cubre su seguro?',
    coversWhy: 'Si no lo sabe, el rango va desde que lo cubre hasta que no lo cubre.',
    answers: { '': 'No sé', yes: 'Sí', no: 'No' },
    fields: {
      travel: ['Viaje', 'Pasajes, gasolina, estacionamiento o taxi, de ida y vuelta. Si no hay, escriba 0.'],
      time: [
        'Tiempo que pierde',
        'Sueldo que deja de ganar, o lo que paga para que cuiden a sus hijos. Si no hay, escriba 0.',
      ],
      deductible: [
        'Lo que falta del deducible',
        'Lo que aún tiene que pagar este año antes de que su seguro pague.',
      ],
      copay: ['Copago', 'Una cantidad fija por cada visita.'],
      share: ['Su parte en %', 'Lo que le toca del precio donde no hay copago. También se llama coaseguro.'],
      limit: ['Lo que falta para el tope del año', 'Lo máximo que aún tiene que pagar este año.'],
    },
    bad: (most, example) =>
      `Escriba un número de 0 a ${most}, como ${example}. Mientras tanto no se tiene en cuenta.`,
    entry: (label, value) => `${label}: ${value}.`,
    leftOut: 'lo escrito no es un número que se pueda usar, y no se tiene en cuenta',
    notSet: 'sin llenar',
    clear: 'Borrar mis números',
    cleared: 'Se borraron sus números.',
    heading: 'Costos',
  },
  glossary: {
    back: 'Volver al texto',
    close: 'Cerrar',
  },
  order: {
    rules: {
      alphabetical: [
        'alfabético',
        /^(((por |en )?orden )?alfabético( por nombre)?|alfabéticamente|por nombre|de la a a la z)$/i,
      ],
      'at-random': ['al azar', /^(al azar|por sorteo|((en )?orden )?aleatorio)$/i],
      'by-first-use': ['por año de primer uso', /^por (el )?año (de|del|de su) primer uso$/i],
    },
    guideline: /^(como en|según) las? guías? (del? (las? )?)?([\p{Lu}\d][^\s,;:]*( |$))+(de \d+)?$/u,
  },
  plain: {
    of: ['de', 'entre'],
    per: ['por', 'por cada'],
    in: ['de cada', 'en cada'],
    totals: ['cien', 'mil', 'un millón'],
    people: ['personas', 'persona', 'pacientes', 'paciente'],
    kinds: ['adultos', 'adultas', 'mujeres', 'hombres', 'niños', 'niñas', 'participantes'],
    counted: ['cuántos', 'cuántas', 'número', 'porcentaje', 'proporción', 'de cada'],
    did: [
      'están',
      'tienen',
      'tuvieron',
      'mueren',
      'murieron',
      'mejoran',
      'mejoraron',
      'lo dejan',
      'lo dejaron',
    ],
    others: [
      'relativ',
      'reducci',
      'más probable',
      'menos probable',
      'cuánto ',
      'cuánta ',
      'fecha',
      'paga',
      'costo',
      'precio',
      'plan',
      'seguro',
      'dosis',
      'concentraci',
      'punto',
      'escala',
      'vista',
      'presión',
    ],
    scales: ['puntos', 'puntuaci', 'puntaje', 'escala', 'calidad de vida'],
    changes: ['más', 'menos'],
    units: [
      'horas',
      'días',
      'noches',
      'semanas',
      'meses',
      'años',
      'mg',
      'ml',
      'puntos',
      'tabletas',
      'dosis',
      'visitas',
      'sesiones',
      'hospitales',
      'clínicas',
      'ensayos',
      'estudios',
      'veces',
    ],
    percent: ['por ciento'],
    compared: ['en comparación con', 'comparado con', 'comparados con', 'frente a', 'contra'],
    to: ['a', 'hasta'],
    range: ['de', 'desde'],
    from: ['desde', 'al menos'],
    upTo: ['hasta', 'como máximo'],
    withIt: ['con'],
    without: ['sin', 'con placebo', 'con un placebo'],
    settings: {
      about: ['sobre'],
      events: ['cuántas personas', 'qué tan probable', 'probabilidad', 'frecuencia'],
      'comparator-events': ['comparación'],
      seriousness: ['gravedad', 'qué tan grave'],
      act: ['qué hacer'],
      starts: ['cuándo empieza', 'empieza'],
      lasts: ['cuánto dura', 'dura'],
      timeframe: ['cuándo se contó', 'cuándo'],
      population: ['a quiénes se estudió', 'quiénes'],
      certainty: ['certeza', 'cert', 'certeza de la evidencia', 'calidad de la evidencia', 'grade'],
      'certainty-reason': ['por qué'],
      outcome: ['qué pasó'],
      source: ['fuente', 'fuentes'],
      price: ['precio', 'costo'],
      low: ['precio más bajo', 'desde'],
      high: ['precio más alto', 'hasta'],
      per: ['por cada'],
      times: ['cuántas veces', 'visitas'],
      months: ['meses', 'mes'],
      covered: ['seguro', 'el seguro paga', 'sistema público'],
      payer: ['quién paga', 'paga'],
      approval: ['aprobación', 'aprobado'],
      'approval-source': ['fuente de la aprobación', 'fuente', 'fuentes'],
      'approval-as-of': ['fecha de los datos', 'según datos de'],
      kind: ['tipo'],
      read: ['leído', 'lectura'],
      option: ['opción', 'tratamiento'],
      right: ['respuesta correcta'],
      toward: ['va más con', 'a favor de', 'apunta hacia'],
      away: ['va menos con', 'en contra de', 'se aleja de'],
      audience: ['para'],
      authors: ['autores', 'escrita por'],
      funding: ['pagada por', 'quién la pagó', 'financiada por', 'financiación', 'financiamiento'],
      interests: ['conflictos de intereses', 'conflicto de intereses', 'conflictos de interés'],
      'update-policy': ['actualización'],
      credentials: ['formación de los autores'],
      evidence: ['cómo se eligió la evidencia'],
      consulted: ['a quiénes se preguntó'],
      reviewers: ['quiénes la revisaron'],
      testers: ['quiénes la probaron'],
      'reading-level': ['qué tan difícil es de leer'],
      evaluation: ['qué encontró un estudio'],
      decision: ['decisión'],
      condition: ['tema', 'problema de salud'],
      published: ['publicada', 'fecha de publicación'],
      'review-by': ['fecha de revisión', 'revisar a más tardar'],
      country: ['país'],
      currency: ['moneda'],
      region: ['región'],
      'prices-as-of': ['precios consultados', 'precios de', 'fecha de los precios'],
      'as-of': ['precio consultado', 'consultado'],
      phase: ['etapa'],
      order: ['orden'],
      columns: ['columnas'],
      glance: ['de un vistazo'],
      short: ['en breve'],
      label: ['nombre corto'],
      year: ['año'],
      seen: ['consultada', 'consultado'],
      treatment: ['tratamiento'],
      comparator: ['grupo de comparación'],
      of: ['de cuántas personas'],
      difference: ['diferencia', 'diferencia de riesgo', 'diferencia absoluta'],
      measure: ['lo que da la fuente'],
      finding: ['por qué no hay número'],
      display: ['mostrar como'],
      for: ['para cuándo'],
      when: ['momento', 'cuándo'],
      row: ['fila'],
      answers: ['respuestas'],
      'listed-on': ['se anota con'],
      importance: ['importancia'],
    },
    values: {
      patients: ['pacientes'],
      clinicians: ['profesionales de la salud'],
      'patients-and-clinicians': ['pacientes y profesionales de la salud'],
      yes: ['sí', 'si'],
      high: ['alta'],
      moderate: ['moderada', 'moderado'],
      low: ['baja'],
      'very-low': ['muy baja'],
      'not-rated': ['no evaluada', 'sin evaluar', 'sin calificar'],
      'not-studied': ['no se ha estudiado'],
      'no-clear-difference': ['sin diferencia clara'],
      'only-reports': ['solo casos descritos', 'solo reportes', 'frecuencia no conocida'],
      'not-known': ['no se sabe'],
      unknown: ['no se sabe'],
      'none-known': ['sin grupo de comparación'],
      'does-not-apply': ['no se aplica'],
      approved: ['aprobado'],
      'approved-for-other-use': ['aprobado para otro uso'],
      'off-label': ['fuera de indicación'],
      compounded: ['fórmula magistral'],
      'device-cleared': ['aparato autorizado'],
      'not-a-medicine': ['no es un medicamento'],
      'no-new-treatment': ['nada nuevo'],
      'not-stated': ['no se indica'],
      trial: ['ensayo'],
      review: ['revisión'],
      label: ['ficha técnica', 'prospecto'],
      guideline: ['guía'],
      regulator: ['agencia reguladora'],
      register: ['registro'],
      'price-list': ['lista de precios'],
      news: ['noticia', 'noticias'],
      seller: ['vendedor'],
      'in-full': ['completo', 'entero'],
      abstract: ['resumen', 'solo el resumen'],
      'second-hand': ['por lo que dicen otros'],
      insurance: ['seguro', 'el seguro', 'el seguro paga'],
      public: ['sistema público', 'el sistema público de salud'],
      none: ['nadie', 'ninguno'],
      crisis: ['crisis'],
      reaction: ['reacción'],
      once: ['una vez'],
      visit: ['por visita', 'cada visita'],
      month: ['al mes', 'por mes', 'cada mes'],
      year: ['al año', 'por año', 'cada año'],
      course: ['por tratamiento'],
      usually: ['suele pagar'],
      sometimes: ['a veces'],
      rarely: ['casi nunca'],
      serious: ['grave'],
      mild: ['leve'],
      wait: ['espere', 'espere, se quita solo', 'espere, se pasa'],
      tell: ['avise a su clínica'],
      call: ['llame a su clínica'],
      emergency: ['busque ayuda de emergencia', 'emergencia', 'una emergencia'],
      before: ['antes'],
      day: ['el día del tratamiento', 'ese día', 'el mismo día'],
      after: ['después'],
      weeks: ['las semanas siguientes'],
      stopping: ['si deja el tratamiento', 'si lo deja'],
      start: ['al empezar', 'inicio'],
      taper: ['después, con menos frecuencia', 'menos frecuente'],
      'keeping-on': ['para seguir el tratamiento', 'para seguir'],
      direct: ['directo'],
      indirect: ['indirecto'],
      groups: ['grupos'],
      benefits: ['beneficios'],
      harms: ['daños'],
      practical: ['en la práctica'],
      benefit: ['beneficio'],
      harm: ['daño'],
      'gravest-harm': ['el daño más grave', 'daño más grave'],
      asks: ['lo que pide'],
      cost: ['costo'],
      icons: ['íconos', 'iconos'],
      line: ['línea', 'líneas'],
      bar: ['barras'],
      words: ['palabras'],
      'tell-first': ['decir antes de empezar'],
      discuss: ['para hablar'],
    },
  },
  'question-list': {
    intro: 'Son cosas para pensar y para hablar. Sus respuestas no deciden nada.',
    together: (questions) =>
      `Las ${questions} primeras preguntas tratan de cosas que debe decir a su equipo de salud antes de empezar.`,
    from: FROM,
    sources,
    tellFirst: 'Dígaselo a su equipo de salud antes de empezar.',
    yes: 'Sí',
    no: 'No',
    notSure: 'No sé',
    clear: (answer) => `Borrar “${answer}”`,
    note: 'Agregar una nota',
    inWords: 'Su respuesta',
    ask: 'Su propia pregunta',
    add: 'Agregar',
    remove: 'Quitar',
    visit: 'Para llevar a su cita',
    empty: 'Aún no hay nada. A medida que responda, aquí verá de qué hablar.',
    kept: 'Solo en esta página. No se manda ni se guarda nada.',
    headings: {
      'tell-first': (treatment = '') =>
        `Lo que debo decir a mi equipo de salud antes de empezar${treatment && ` (${treatment})`}`,
      discuss: () => 'De qué quiero hablar',
      own: () => 'Mis propias preguntas',
    },
    added: (heading) => `Agregado a su lista, en “${heading}”.`,
    takenOff: 'Ya no está en su lista.',
    print: 'Imprimir esta lista',
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    notCopied: 'No se pudo copiar. Copie el texto marcado aquí.',
    clearAll: 'Borrar todas las respuestas',
    cleared: 'Se borraron todas las respuestas.',
  },
  'side-effects': {
    outcome: HAD_THIS,
    often: 'A cuántas personas: ',
    starts: 'Empieza: ',
    lasts: 'Dura: ',
    seriousness: 'Gravedad: ',
    act: 'Qué hacer: ',
    notStated: 'aquí no se indica.',
    mistake: 'en esta página hay un error, y por eso esto no se muestra.',
    serious: {
      serious: 'grave.',
      moderate: 'moderada.',
      mild: 'leve.',
      'not-stated': 'aquí no se indica.',
    },
    acts: {
      wait: 'espere, se quita solo.',
      tell: 'avise a su clínica.',
      call: 'llame a su clínica hoy mismo.',
      emergency: 'busque ayuda de emergencia ya.',
    },
    listed: (all, serious) =>
      `Efectos secundarios en esta lista: ${all}.${serious ? ` Graves: ${serious}.` : ''}`,
    many: (counted, many, at, of, label, versus) =>
      `Con números: ${counted}. Efectos que tuvieron ${at} o más de cada ${of} personas${label}: ${many}${versus ?? ''}.`,
    manyVersus: (many, label) => `;${label}: ${many}`,
    few: (few, below, of, label) =>
      `Efectos que tuvieron menos de ${below} de cada ${of} personas${label}: ${few}.`,
    several: 'Una persona puede tener más de uno.',
    forAll: 'Esto vale para todos, si en uno no se dice otra cosa. ',
    denominator: (of) => `En esta lista, los números son de cada ${of} personas.`,
    ordered: ({ words, isNeutral }) => `Orden: ${isNeutral ? words : `“${words}”`}, si no elige otro.`,
    order: 'Orden',
    orders: {
      listed: 'Como en la lista',
      likely: 'Primero los más probables',
      serious: 'Primero los más graves',
    },
    closely: 'Ver de cerca',
    noOne: 'Ninguno',
  },
  source: {
    kind: {
      trial: 'Es un ensayo.',
      review: 'Es una revisión de estudios.',
      label: 'Es una ficha técnica o un prospecto.',
      guideline: 'Es una guía.',
      regulator: 'Es de una agencia reguladora.',
      register: 'Es un registro.',
      'price-list': 'Es una lista de precios.',
      news: 'Es de las noticias.',
      seller: 'Es de quien lo vende.',
    },
    read: {
      'in-full': (day) => `Se leyó completo${day ? `: ${day}` : ''}.`,
      abstract: (day) => `Solo se leyó el resumen${day ? `: ${day}` : ''}.`,
      'second-hand': (day) => `Solo se leyó lo que otros dicen de esto${day ? `: ${day}` : ''}.`,
    },
    seen: (day) => `Consultado: ${day}.`,
    year: (year) => `Publicado: ${year}.`,
    count: (sources, locale) => counted(sources, locale, { one: 'fuente', other: 'fuentes' }),
  },
  summary: {
    intro:
      'Aquí se reúne lo que usted responda o escriba en esta página, para llevarlo a su cita. También puede imprimir la página y escribir en ella.',
    title: 'Para su cita',
    condition: (condition) => `Tema: ${condition}`,
    empty: 'Todavía no ha respondido ni escrito nada. Lo que vaya diciendo en esta página se reúne aquí.',
    notes: 'Mis notas',
    costs: 'Lo que anoté sobre los costos',
    noteOn: (question) => `Mi nota sobre «${question}»`,
    leaning: 'Qué opción prefiero por ahora, en mis propias palabras',
    undecided: 'Todavía no lo sé.',
    clinician: 'Lo que dice mi equipo de salud',
    about: 'Sobre esta hoja',
    made: (day) => `Hecha el ${day}.`,
    published: (day) => `La página se publicó el ${day}.`,
    publishedMissing: 'No se indica cuándo se publicó la página.',
    reviewBy: (day) => `Se debe revisar a más tardar el ${day}.`,
    reviewPast: (day) =>
      `Se debía revisar a más tardar el ${day}, y no se ha hecho. Puede que ya no esté al día.`,
    sources: (names) => `Fuentes, completas en la página: ${names.join('; ')}.`,
    urgentHelp: 'Ayuda urgente',
    print: 'Imprimir esta hoja',
    printShort: 'Imprimir la versión corta',
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    notCopied: 'No se pudo copiar. Copie el texto marcado aquí.',
    saveText: 'Guardar como archivo de texto',
    saveRecord: 'Guardar para el expediente médico (FHIR)',
    fileName: 'resumen-para-su-cita',
    saved: (file) => `Su navegador lo guarda como ${file}.`,
    clear: 'Borrar todo',
    cleared: 'Se borró todo.',
    kept: 'Solo en esta página. No se manda ni se guarda nada.',
  },
  timeline: {
    when: {
      before: 'Antes',
      day: 'El día del tratamiento',
      after: 'Después',
      weeks: 'Las semanas siguientes',
      stopping: 'Si deja el tratamiento',
    },
    notStated: `Esta página no dice nada sobre esto. ${ASK}.`,
    from: FROM,
    sources,
  },
  'urgent-help': {
    heading: {
      crisis: 'Si piensa en quitarse la vida, busque ayuda ahora.',
      emergency: 'En una emergencia, busque ayuda ahora.',
      reaction: 'Si tiene una reacción fuerte, busque ayuda ahora.',
    },
    general: 'Si está en peligro, busque ayuda ahora.',
    own: (when) => `${when}: busque ayuda ahora.`,
    // in Spanish: 988lifeline.org (press 2; text AYUDA), seen November 2026
    help: {
      US: [
        'En Estados Unidos, llame al ',
        { link: '988', to: 'tel:988' },
        ' y oprima 2, o envíe un mensaje de texto con la palabra AYUDA al 988, o chatee en ',
        { link: '988lifeline.org', to: 'https://988lifeline.org' },
        '. Es gratis y confidencial, a cualquier hora. Si el peligro es inmediato, llame al ',
        { link: '911', to: 'tel:911' },
        '.',
      ],
      GB: [
        'En el Reino Unido, llame a Samaritans al ',
        { link: '116 123', to: 'tel:116123' },
        ', gratis desde cualquier teléfono; atienden en inglés. En Inglaterra también puede llamar al ',
        { link: '111', to: 'tel:111' },
        ' y elegir la opción 2. Si el peligro es inmediato, llame al ',
        { link: '999', to: 'tel:999' },
        '.',
      ],
      ES: [
        'En España, llame al ',
        { link: '024', to: 'tel:024' },
        '. Es gratis y confidencial, a cualquier hora. Si el peligro es inmediato, llame al ',
        { link: '112', to: 'tel:112' },
        '.',
      ],
      MX: [
        'En México, llame a la Línea de la Vida, ',
        { link: '800 911 2000', to: 'tel:8009112000' },
        '. Es gratis y confidencial, a cualquier hora. Si el peligro es inmediato, llame al ',
        { link: '911', to: 'tel:911' },
        '.',
      ],
    },
    elsewhere:
      'Llame al número de emergencias o a la línea de crisis de su país, o vaya a la sala de urgencias más cercana.',
    emergency: {
      US: ['En Estados Unidos, llame al ', { link: '911', to: 'tel:911' }, '.'],
      GB: ['En el Reino Unido, llame al ', { link: '999', to: 'tel:999' }, '.'],
      ES: ['En España, llame al ', { link: '112', to: 'tel:112' }, '.'],
      MX: ['En México, llame al ', { link: '911', to: 'tel:911' }, '.'],
    },
    emergencyElsewhere:
      'Llame al número de emergencias de su país, o vaya a la sala de urgencias más cercana.',
  },
  values: {
    order: ({ words, isNeutral }) =>
      isNeutral
        ? `Las frases están en este orden: ${words}. El orden no dice qué debe importarle.`
        : `Los autores de esta página pusieron las frases en este orden: “${words}”.`,
    choices: {
      'a-lot': 'Me importa mucho',
      some: 'Algo',
      'not-much': 'Poco',
      'not-sure': 'No sé',
    },
    ratings: {
      'a-lot': 'Me importa mucho',
      some: 'Me importa algo',
      'not-sure': 'No sé',
      'not-much': 'Me importa poco',
    },
    clear: (rating) => ['Borrar', `“${rating}”`],
    own: 'Qué más me importa',
    add: 'Agregar',
    remove: 'Quitar',
    title: 'Lo que le importa',
    empty: 'Aún no ha dicho qué le importa.',
    toward: 'Va más con',
    away: 'Va menos con',
    inTable: 'Vea la tabla.',
    seeRow: 'Ver esta fila de la tabla',
    ask: `${ASK} en qué se diferencian las opciones en esto.`,
    note: 'Esto no decide nada. Queda solo en esta página: no se manda ni se guarda nada.',
    rated: (rating) => `Su respuesta: ${rating.toLowerCase()}.`,
    takenBack: 'Se borró su respuesta.',
    added: 'Agregado.',
    removed: 'Quitado.',
    clearAll: 'Borrar esta lista',
    cleared: 'Se borró todo en esta lista.',
    mine: 'Lo que me importa',
  },
};
