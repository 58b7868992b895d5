/**
 * Spanish as it is read in the Americas, with “usted”. Counts are said as “59 de cada 100 personas”, always out of the
 * denominator of the row, never “1 de cada 8”, and with no words for how often. `outcome` of a chance says what happened, in
 * the plural: “59 de cada 100 personas *durmieron mejor*”.
 */
import { isPredicate, withOutcome } from './chance.js';
import { formatList, formatNumber } from './format.js';
import { toPlainText } from './rich-text.js';
import type { Translation } from './translation.js';

const counted = (value: number, one: string, other: string, locale: string): string =>
  `${formatNumber(value, locale)} ${value === 1 ? one : other}`;

const span = (low: string, high: string): string =>
  low === high ? `cerca de ${low}` : `de ${low} a ${high}`;

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

const HAD_THIS = 'tuvieron este efecto';

const ASK = 'Pregunte a su equipo de salud';

export const es: Translation = {
  aid: {
    published: (day) => `Publicada el ${day}.`,
    publishedMissing: 'No se indica cuándo se publicó esta página.',
    reviewBy: (day) => `Se debe revisar a más tardar el ${day}.`,
    reviewPast: (day) =>
      `Esta página se debía revisar a más tardar el ${day}, y no se ha hecho. Lo que dice puede ya no estar al día. ${ASK} qué ha cambiado.`,
    nobodyKnows:
      'Los números dicen qué pasó en grupos de personas. Nadie puede saber en qué grupo va a estar usted.',
    notInstead: 'Esta página no reemplaza hablar con su equipo de salud. No le dice qué elegir.',
    condition: 'Sobre: ',
    audience: 'Para: ',
    authors: 'Escrita por: ',
    authorsMissing: 'No se indica quién escribió esta página.',
    funding: 'Pagada por: ',
    fundingMissing: 'No se indica quién pagó esta página.',
    interests: 'Conflictos de interés: ',
    interestsMissing: 'No se indica si los autores tienen conflictos de interés.',
    none: 'nadie de fuera del proyecto',
    noInterests: 'ninguno, según los autores',
    updatePolicy: 'Actualización: ',
    contents: 'En esta página',
    place: 'Dónde está usted',
    part: (at, all) => `Parte ${at} de ${all}`,
    step: (at, all) => `Paso ${at} de ${all}`,
    toContents: 'Índice',
    back: 'Atrás',
    next: 'Siguiente',
  },
  approval: {
    question: '¿Está aprobado para este uso?',
    approval: (approval, regulator) =>
      ({
        approved: `Sí. ${regulator ? `La ${regulator} aprobó` : 'Está aprobado'} este uso.`,
        'approved-for-other-use': 'No para este uso. Tiene aprobación para otros.',
        'off-label':
          'No. Se usa fuera de lo indicado: tiene aprobación para otros usos, y para este se da por decisión del equipo de salud.',
        compounded: `No. Una farmacia hace la mezcla. ${regulator ? `La ${regulator} no revisa` : 'Nadie revisa'} si las mezclas son seguras o si sirven.`,
        'device-cleared': `Es un aparato, no una medicina. ${regulator ? `La ${regulator} autorizó` : 'Está autorizado'} este uso.`,
        'not-a-medicine': 'No es una medicina, y no necesita aprobación como tal.',
        'no-new-treatment': 'No se empieza nada nuevo.',
        'not-stated': 'Esta página no lo indica. Pregunte en su clínica.',
      })[approval ?? 'not-stated'],
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
    didNot: (people, value) => `a ${people} no ${isOne(value) ? 'le' : 'les'} pasó.`,
    difference: ({ people: value, direction, bound }, people, of) =>
      direction === 'same'
        ? `${bound === 'about' ? 'casi el' : 'el'} mismo número en los dos grupos`
        : `${{ exact: '', about: 'alrededor de ', fewer: 'menos de ' }[bound]}${people} persona${value === 1 ? '' : 's'} ${direction === 'more' ? 'más' : 'menos'} de cada ${of}`,
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
      high: 'Certeza alta.',
      moderate: 'Certeza moderada.',
      low: 'Certeza baja.',
      'very-low': 'Certeza muy baja.',
      'not-rated': 'Nadie ha evaluado qué tan seguro es esto.',
    },
    certaintyMissing: 'No se indica la certeza.',
    noComparator:
      'No hubo grupo de comparación, así que no se sabe a cuántas personas les habría pasado de todos modos.',
    comparatorMissing: 'Aquí no hay un número con el que comparar.',
    finding: {
      'not-studied': 'No se ha estudiado. Eso no quiere decir ni que sí ni que no.',
      'no-clear-difference':
        'Se estudió, y no se vio una diferencia clara. Eso no prueba que no haya ninguna.',
      'does-not-apply': 'No se aplica aquí.',
      'not-known': 'No se sabe. Eso no quiere decir ni que sí ni que no.',
      'only-reports': 'Se han descrito casos, pero nadie ha contado a cuántas personas les pasa.',
    },
    noClearDifference: 'No hay una diferencia clara entre los grupos.',
    calledNoClearDifference: 'Los autores de esta página dicen que no hay una diferencia clara.',
    baseline: 'Estas son las personas con las que se compara a las demás.',
    source: (sources) => (sources > 1 ? 'Fuentes: ' : 'Fuente: '),
  },
  check: {
    answer: (place) => `Respuesta ${place}`,
    fits: 'Eso va de acuerdo con lo que se sabe.',
    fitsNot: 'Eso no va de acuerdo con lo que se sabe.',
    whatFits: 'Va de acuerdo con lo que se sabe: ',
    show: 'Ver la respuesta',
    hide: 'Ocultar la respuesta',
    clear: 'Borrar mi respuesta',
    source: 'Fuente: ',
  },
  comparison: {
    order: (order) => `Las opciones están en este orden: ${order}. El orden no dice cuál es mejor.`,
    mixedSources:
      'Los números de una misma frase vienen de un solo estudio. Los demás vienen de otros estudios con otras personas, y no se pueden comparar entre sí.',
    columns: 'Las columnas son los grupos de un mismo estudio.',
    rowColumns: 'En esta fila, las columnas son los grupos de un mismo estudio.',
    denominator: (of, locale) =>
      `En esta fila se cuentan personas de un total de ${formatNumber(of, locale)}.`,
    empty: `Aquí no se dice nada de esto. ${ASK}.`,
    choose: 'Elija qué ver',
    shown: (shown, all, locale) =>
      `Se ven ${formatNumber(shown, locale)} de ${formatNumber(all, locale)} opciones`,
    shownRows: (options, groups, locale) =>
      `A la vista: ${formatList(options, locale)}.${groups.length ? ` Filas fuera de la vista: ${formatList(groups, locale)}.` : ''}`,
    options: 'Opciones',
    optionsStay: 'Dos opciones quedan a la vista, para que las pueda comparar.',
    rows: 'Filas',
    rowsStay: 'Lo que puede salir mal queda a la vista mientras se vea lo que puede salir bien.',
    showAll: 'Mostrar todo',
    onPage: 'Las opciones',
    lookedAt: 'Las opciones que vi',
  },
  cost: {
    span,
    price: (low, high, { per, times, from, to }, locale) => {
      const amount = low && high ? span(low, high) : low ? `${low} o más` : `hasta ${high}`;
      const many = times && (times.low < times.high ? `${formatNumber(times.low, locale)} a ` : '');
      const often =
        per === 'visit'
          ? times &&
            `, ${many}${counted(times.high, 'visita', 'visitas', locale)}${from === to ? '' : ' al mes'}`
          : times && times.high !== 1 && `, ${many}${counted(times.high, 'vez', 'veces', locale)}`;
      const first = formatNumber(from, locale);
      const when =
        from === to
          ? ` en el mes ${first}`
          : to
            ? ` en los meses ${first} a ${formatNumber(to, locale)}`
            : from > 1
              ? ` desde el mes ${first}`
              : '';
      return [
        `${amount}${
          per
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
        !per && 'No se indica de qué es este precio.',
        per === 'visit' && !times && 'No se sabe cuántas visitas son.',
      ]
        .filter(Boolean)
        .join(' ');
    },
    noPrice: 'No se encontró un precio.',
    noCurrency: 'Hay un precio, pero no se indica en qué moneda.',
    asOf: (day) => `Precio visto: ${day}.`,
    covered: {
      usually: 'El seguro suele pagar una parte.',
      sometimes: 'El seguro a veces paga una parte.',
      rarely: 'El seguro casi nunca paga.',
      unknown: 'No se sabe si el seguro paga. Pregunte a su seguro.',
    },
    source: 'Fuente:',
    prices: (day, place) =>
      day && place
        ? `Precios vistos: ${day}, ${place}.`
        : day
          ? `Precios vistos: ${day}. No se indica de dónde son.`
          : `${place ? `Precios de ${place}` : 'Precios'}. No se indica de cuándo son.`,
    notice: 'Esto no es una oferta. Pregunte en la clínica cuánto pagaría usted.',
    goodFaith:
      'Esto no es un presupuesto de buena fe (Good Faith Estimate). Si no tiene seguro o no lo usa, puede pedir uno en la clínica.',
    noTotals: 'Aquí no se hacen sumas, porque no se indica en qué moneda son los precios.',
    paidBy: {
      '': 'Precios antes del seguro.',
      self: 'Lo que pagaría si usted paga todo.',
      plan: 'Lo que podría pagar con su seguro.',
    },
    months: (months, locale) => counted(months, 'mes', 'meses', locale),
    total: (amount, months) => `${amount} en ${months}`,
    more: (total) => `${total}, y más que no se sabe`,
    nothingMore: (months) => `No hay más que pagar en ${months} por lo que se cuenta`,
    noneKnown: 'No se sabe ningún precio',
    noneListed: 'No hay costos en la lista para este tiempo',
    parts: {
      start: 'Al empezar',
      taper: 'Después, menos seguido',
      'keeping-on': 'Para seguir',
      other: 'Lo que se cuenta aquí',
      indirect: 'Alrededor de las visitas',
      own: 'Sus viajes y su tiempo',
      'not-counted': 'Lo que no está en estas cifras',
    },
    ownPart: { travel: 'Sus viajes', time: 'Su tiempo perdido' },
    halfKnown: {
      travel: 'Sus viajes se cuentan, pero su tiempo perdido no se sabe.',
      time: 'Su tiempo perdido se cuenta, pero sus viajes no se saben.',
    },
    part: (name, amount, withPlan) => `${name}: ${amount}${withPlan ? ' antes del seguro' : ''}`,
    restsOn: 'En qué se basan las cifras',
    counted: (months) => `Son los costos de ${months}. Los que vienen después no están en las cifras.`,
    countedAll: 'Son los costos del primer año.',
    rounded: 'Las cifras se redondean: la baja hacia abajo, la alta hacia arriba.',
    alone: 'Cada opción se cuenta como si fuera la única.',
    planOrder:
      'Usted paga primero lo que falta de su deducible, luego su copago o su parte, y en total no más de lo que falta para su tope del año. Lo que deja vacío hace más ancho el rango; un tope vacío quiere decir que no hay tope. No se cuenta un nuevo año del seguro.',
    own: 'Use sus propios números',
    lookAt: 'Cuánto tiempo contar',
    around: 'Sus costos en cada visita',
    visits: (months) => `Sus visitas en ${months}`,
    visitsOf: (low, high, locale) =>
      high > 0
        ? `Esta página cuenta ${low < high ? `${formatNumber(low, locale)} a ` : ''}${formatNumber(high, locale)}.`
        : 'Esta página no sabe cuántas son.',
    otherMonths: (visits) => `${visits}, no se toma en cuenta, porque ahora se cuentan otros meses`,
    spread: (visits, months, { low, high }, locale) =>
      `Contado con ${
        visits === 1 ? 'su' : 'sus'
      } ${counted(visits, 'visita', 'visitas', locale)} en ${months}, repartidas en este tiempo como las ${low < high ? `${formatNumber(low, locale)} a ` : ''}${formatNumber(high, locale)} de la página. Las líneas de abajo siguen diciendo las visitas de la página.`,
    pay: 'Cómo paga usted',
    payers: { self: 'Yo pago todo', plan: 'Mi seguro paga una parte' },
    plan: 'Su seguro',
    covers: '¿Lo cubre su seguro?',
    coversWhy: 'Si no tiene certeza, el rango va desde que lo cubre hasta que no lo cubre.',
    answers: { '': 'No sé', yes: 'Sí', no: 'No' },
    fields: {
      travel: ['Viaje', 'Pasajes, gasolina, estacionamiento o taxi, de ida y vuelta. Si no hay, escriba 0.'],
      time: ['Tiempo perdido', 'Sueldo que pierde, o quien le cuide a los niños. Si no hay, escriba 0.'],
      deductible: [
        'Lo que falta del deducible',
        'Lo que aún tiene que pagar este año antes de que su seguro pague.',
      ],
      copay: ['Copago', 'Una cantidad fija por cada visita.'],
      share: ['Su parte en %', 'Lo que le toca del precio donde no hay copago. También se llama coaseguro.'],
      limit: ['Lo que falta para el tope del año', 'Lo más que aún tiene que pagar este año.'],
    },
    bad: (most, example) =>
      `Escriba un número de 0 a ${most}, como ${example}. Mientras tanto no se toma en cuenta.`,
    entry: (label, value) => `${label}: ${value}.`,
    leftOut: 'no se toma en cuenta, porque no es un número que se pueda usar',
    notSet: 'sin llenar',
    clear: 'Borrar mis números',
    cleared: 'Se borraron sus números.',
    heading: 'Costos',
  },
  plain: {
    of: ['de', 'de cada', 'entre'],
    people: ['personas', 'pacientes'],
    percent: ['por ciento'],
    compared: ['en comparación con', 'comparado con', 'comparados con', 'contra'],
    to: ['a', 'hasta'],
    range: ['de', 'desde'],
    from: ['desde', 'al menos'],
    upTo: ['hasta', 'como máximo'],
    withIt: ['con'],
    without: ['sin', 'con placebo', 'con un placebo'],
    settings: {
      events: ['cuántas personas', 'qué tan probable', 'probabilidad'],
      'comparator-events': ['comparación'],
      seriousness: ['gravedad', 'qué tan grave'],
      act: ['qué hacer'],
      starts: ['cuándo empieza', 'empieza'],
      lasts: ['cuánto dura', 'dura'],
      timeframe: ['cuándo se contó', 'cuándo'],
      population: ['a quiénes se estudió', 'quiénes'],
      certainty: ['certeza'],
      'certainty-reason': ['por qué'],
      outcome: ['qué pasó'],
      source: ['fuente', 'fuentes'],
      price: ['precio', 'costo'],
      low: ['precio más bajo', 'desde'],
      high: ['precio más alto', 'hasta'],
      per: ['por cada'],
      times: ['cuántas veces', 'visitas'],
      months: ['meses', 'mes'],
      covered: ['seguro', 'el seguro paga'],
      option: ['opción', 'tratamiento'],
      right: ['respuesta correcta'],
      toward: ['apunta hacia'],
      away: ['se aleja de'],
      audience: ['para'],
      authors: ['autores', 'escrita por'],
      funding: ['pagada por'],
      'update-policy': ['actualización'],
    },
    values: {
      yes: ['sí', 'si'],
      high: ['alta'],
      moderate: ['moderada', 'moderado'],
      low: ['baja'],
      'very-low': ['muy baja'],
      'not-rated': ['sin calificar'],
      'not-studied': ['no se ha estudiado'],
      'no-clear-difference': ['sin diferencia clara'],
      'only-reports': ['solo reportes'],
      'not-known': ['no se sabe'],
      unknown: ['no se sabe'],
      'none-known': ['sin grupo de comparación'],
      'does-not-apply': ['no se aplica'],
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
      wait: ['espere', 'espere, se pasa'],
      tell: ['avise a su clínica'],
      call: ['llame a su clínica'],
      emergency: ['busque ayuda de emergencia'],
      before: ['antes'],
      day: ['ese día', 'el mismo día'],
      after: ['después'],
      weeks: ['las semanas siguientes'],
      stopping: ['si lo deja'],
    },
  },
  'question-list': {
    intro: 'Son cosas para pensar y para hablar. Sus respuestas no deciden nada.',
    tellFirst: 'Dígalo a su equipo de salud antes de empezar.',
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
    empty: 'Aún no hay nada. Según responda, aquí se junta de qué hablar.',
    kept: 'Solo en esta página. No se manda ni se guarda nada.',
    headings: {
      'tell-first': (treatment = '') =>
        `Decir a mi equipo de salud antes de empezar${treatment && ` con ${treatment}`}`,
      discuss: () => 'Hablar de esto',
      own: () => 'Mis propias preguntas',
    },
    added: (heading) => `Agregado a su lista: ${heading}.`,
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
    starts: 'Empieza: ',
    lasts: 'Dura: ',
    seriousness: 'Gravedad: ',
    act: 'Qué hacer: ',
    notStated: 'Aquí no se indica.',
    serious: {
      serious: 'Grave.',
      moderate: 'Moderado.',
      mild: 'Leve.',
      'not-stated': 'Aquí no se indica.',
    },
    acts: {
      wait: 'Espere. Se pasa.',
      tell: 'Avise a su clínica.',
      call: 'Llame a su clínica hoy mismo.',
      emergency: 'Busque ayuda de emergencia ya.',
    },
    listed: (all, serious) =>
      `Efectos secundarios en esta lista: ${all}${serious ? `; de ellos, graves: ${serious}` : ''}.`,
    many: (counted, many, at, of, label, versus) =>
      `Con números: ${counted}. De estos, les pasaron a ${at} o más de ${of} personas${label}: ${many}${versus ?? ''}.`,
    manyVersus: (many, label) => `;${label}: ${many}`,
    few: (few, below, of, label) => `Les pasaron a menos de ${below} de ${of}${label}: ${few}.`,
    several: 'Una persona puede tener más de uno.',
    denominator: (of) => `En esta lista se cuentan personas de un total de ${of}.`,
    ordered: (order) => `Orden: ${order}, si no elige otro.`,
    order: 'Orden',
    orders: {
      listed: 'Como en la lista',
      likely: 'Primero los más probables',
      serious: 'Primero los más graves',
    },
    display: 'Mostrar como',
    displays: { icons: 'Íconos', bar: 'Barras', words: 'Palabras' },
    closely: 'Ver de cerca',
  },
  source: {
    seen: (day) => `Consultado: ${day}.`,
    year: (year) => `Publicado: ${year}.`,
  },
  summary: {
    intro:
      'Aquí se junta lo que usted diga en esta página, para llevarlo a su cita. También puede imprimir la página y escribir en ella.',
    title: 'Para su cita',
    condition: (condition) => `Sobre: ${condition}`,
    empty: 'Aún no hay nada suyo. Lo que vaya diciendo en esta página se junta aquí.',
    notes: 'Mis notas',
    leaning: 'Hacia dónde me inclino, en mis propias palabras',
    undecided: 'Sin decidir.',
    clinician: 'Lo que dice mi equipo de salud',
    about: 'Sobre esta hoja',
    made: (day) => `Hecha el ${day}.`,
    published: (day) => `La página se publicó el ${day}.`,
    publishedMissing: 'No se indica cuándo se publicó la página.',
    reviewBy: (day) => `Se debe revisar a más tardar el ${day}.`,
    reviewPast: (day) =>
      `Se debía revisar a más tardar el ${day}, y no se ha hecho. Puede ya no estar al día.`,
    sources: (names) => `Fuentes, completas en la página: ${names.join('; ')}.`,
    urgentHelp: 'Ayuda urgente',
    print: 'Imprimir esta hoja',
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    notCopied: 'No se pudo copiar. Copie el texto marcado aquí.',
    saveText: 'Guardar como archivo de texto',
    saveRecord: 'Guardar para el expediente médico (FHIR)',
    saved: (file) => `Su navegador lo guarda como ${file}.`,
    clear: 'Borrar todo',
    cleared: 'Se borró todo.',
    kept: 'Solo en esta página. No se manda ni se guarda nada.',
  },
  timeline: {
    when: {
      before: 'Antes',
      day: 'Ese día',
      after: 'Después',
      weeks: 'Las semanas siguientes',
      stopping: 'Si lo deja',
    },
    notStated: `Aquí no se dice nada de esto. ${ASK}.`,
    source: 'Fuente: ',
  },
  'urgent-help': {
    heading: 'Si piensa en quitarse la vida, busque ayuda ahora.',
    // in Spanish: 988lifeline.org (press 2; text AYUDA), seen November 2026
    help: {
      US: [
        'En Estados Unidos, llame al ',
        { link: '988', to: 'tel:988' },
        ' y oprima 2, o mande AYUDA por mensaje al 988, o escriba en ',
        { link: '988lifeline.org', to: 'https://988lifeline.org' },
        '. Es gratis y confidencial, a cualquier hora. Si hay peligro ahora: llame al ',
        { link: '911', to: 'tel:911' },
        '.',
      ],
      GB: [
        'En el Reino Unido, llame a Samaritans al ',
        { link: '116 123', to: 'tel:116123' },
        ', gratis desde cualquier teléfono. En Inglaterra también puede llamar al ',
        { link: '111', to: 'tel:111' },
        ' y elegir la opción 2. Si hay peligro ahora: llame al ',
        { link: '999', to: 'tel:999' },
        '.',
      ],
    },
    elsewhere:
      'Llame al número de emergencias o a la línea de crisis de su país, o vaya a la sala de urgencias más cercana.',
  },
  values: {
    order: (order) => `Las frases están en este orden: ${order}. El orden no dice qué debe importarle.`,
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
    toward: 'Apunta hacia',
    away: 'Se aleja de',
    inTable: 'Vea la tabla.',
    seeRow: 'Ver esta fila de la tabla',
    ask: `${ASK} en qué se distinguen aquí las opciones.`,
    note: 'Esto no decide nada. Queda solo en esta página: no se manda ni se guarda nada.',
    rated: (rating) => `Dijo: ${rating.toLowerCase()}.`,
    takenBack: 'Se borró lo que dijo.',
    added: 'Agregado.',
    removed: 'Quitado.',
    clearAll: 'Borrar esta lista',
    cleared: 'Se borró todo en esta lista.',
    mine: 'Lo que me importa',
  },
};
