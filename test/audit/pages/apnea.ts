import type { AidDocument } from '../../../src/document/schema.js';

const facts = {
  outcome: 'tenían menos sueño durante el día',
  timeframe: 'a los 3 meses',
  population: 'adultos con apnea moderada del sueño',
  certainty: 'low' as const,
  certaintyReason: 'Ensayos pequeños.',
  sources: ['revision'],
};
const harm = { ...facts, outcome: 'lo dejaron por molestias' };

/** A document, in Spanish. Its data are invented. */
export const apnea: AidDocument = {
  lang: 'es',
  decision: 'Ronco y dejo de respirar al dormir. ¿Qué puedo hacer?',
  condition: 'apnea obstructiva del sueño',
  audience: 'adultos de 18 a 75 años con apnea moderada',
  published: '2026-04-11',
  reviewBy: '2028-04-11',
  updatePolicy: 'Cada dos años, y antes si cambia la guía nacional.',
  authors: 'Una neumóloga, un dentista y una enfermera',
  funding: 'ninguna',
  interests: 'El dentista hace férulas y cobra por ellas.',
  country: 'ES',
  currency: 'EUR',
  intro: [
    'Con la apnea, la garganta se cierra muchas veces mientras usted duerme. Suele notarlo antes la pareja que uno mismo.',
    'No hay una opción que sea la mejor para todo el mundo. Esta página no le recomienda ninguna.',
    '¿Es seguro esperar? Depende de cuánto sueño tenga durante el día. Si se duerme al volante, no conduzca y hable hoy con su médico.',
    'La guía de 2024 dice: «Se recomienda ofrecer la mascarilla si hay sueño». También dice que nadie tiene que usarla.',
  ],
  comparison: {
    heading: 'Compare las opciones',
    order: 'alfabético',
    caption: 'Cuatro opciones (datos inventados)',
    options: [
      {
        name: 'Férula dental',
        value: 'ferula',
        approval: 'device-cleared',
        approvalSources: ['registro'],
        approvalAsOf: '2025-02',
      },
      {
        name: 'Mascarilla con aire (CPAP)',
        value: 'cpap',
        approval: 'device-cleared',
        approvalSources: ['registro'],
        approvalAsOf: '2025-02',
      },
      { name: 'Perder peso', value: 'peso', approval: 'not-a-medicine' },
      { name: 'Seguir como ahora', value: 'ahora', approval: 'no-new-treatment' },
    ],
    groups: [
      {
        title: 'Qué puede mejorar',
        about: 'benefits',
        rows: [
          {
            id: 'fila-sueno',
            title: '¿Cuántas personas tienen menos sueño?',
            glance: 'benefit',
            cells: [
              {
                chance: {
                  ...facts,
                  events: 45,
                  of: 100,
                  comparatorEvents: 30,
                  comparatorOf: 100,
                  treatment: 'con férula',
                  comparator: 'sin tratamiento',
                },
              },
              {
                chance: {
                  ...facts,
                  events: 55,
                  of: 100,
                  comparatorEvents: 31,
                  comparatorOf: 100,
                  treatment: 'con mascarilla',
                  comparator: 'con una mascarilla falsa',
                },
              },
              {
                chance: {
                  ...facts,
                  events: 38,
                  of: 100,
                  comparatorEvents: 29,
                  comparatorOf: 100,
                  treatment: 'con un plan para perder peso',
                  comparator: 'sin plan',
                },
              },
              { chance: { ...facts, events: 30, of: 100, baseline: true, treatment: 'sin tratamiento' } },
            ],
          },
          {
            title: '¿Evita problemas del corazón?',
            cells: [
              'No se sabe.',
              'No se ha demostrado. Un ensayo con 2.700 personas no vio diferencia.',
              'No se sabe.',
              'No se sabe.',
            ],
          },
        ],
      },
      {
        title: 'Qué puede ir mal',
        about: 'harms',
        rows: [
          {
            id: 'fila-mal',
            title: '¿Cuántas personas lo dejan por molestias?',
            glance: 'harm',
            cells: [
              {
                chance: {
                  ...harm,
                  events: 12,
                  of: 100,
                  comparatorEvents: 5,
                  comparatorOf: 100,
                  treatment: 'con férula',
                  comparator: 'sin tratamiento',
                },
              },
              {
                chance: {
                  ...harm,
                  events: 17,
                  of: 100,
                  comparatorEvents: 15,
                  comparatorOf: 100,
                  treatment: 'con mascarilla',
                  comparator: 'con una mascarilla falsa',
                },
              },
              { chance: { finding: 'not-studied', outcome: harm.outcome } },
              { chance: { finding: 'does-not-apply' } },
            ],
          },
          {
            title: '¿Qué molestias?',
            cells: [
              'Duelen los dientes o la mandíbula por la mañana. Los dientes se pueden mover con los años.',
              'Nariz seca, marcas en la piel, aire en la barriga. La máquina hace ruido, como un ventilador.',
              'Hambre. El peso puede volver. Si se pierde muy rápido, pueden salir piedras en la vesícula.',
              'El sueño sigue, y con él el riesgo de dormirse al volante. La tensión puede subir.',
            ],
          },
        ],
      },
      {
        title: 'Qué le pide',
        about: 'practical',
        rows: [
          {
            id: 'fila-hacer',
            title: '¿Qué tengo que hacer?',
            cells: [
              'Llevarla cada noche. De 3 a 5 visitas al dentista, la primera de 60 minutos.',
              'Llevarla cada noche, al menos 4 horas. Lavarla 1 vez por semana.',
              'Un plan de 6 a 12 meses con una dietista. Se come de otra forma y se anda desde 30 minutos al día.',
              'Nada nuevo. Dormir de lado y no beber alcohol por la noche solo cuesta un poco de costumbre.',
            ],
          },
        ],
      },
    ],
  },
  values: {
    heading: 'Lo que me importa',
    order: 'por sorteo',
    statements: [
      { statement: 'Quiero estar despierto en el trabajo.', toward: ['cpap', 'ferula'], row: 'fila-sueno' },
      {
        statement: 'No quiero llevar nada en la cara.',
        toward: ['ferula', 'peso', 'ahora'],
        away: ['cpap'],
        row: 'fila-hacer',
      },
    ],
  },
  questions: {
    heading: 'Preguntas para la visita',
    items: [
      {
        question: '¿Conduce usted por trabajo?',
        why: ['La ley pide un informe cada año.'],
        importance: 'tell-first',
      },
      { question: '¿Le faltan dientes?', why: ['La férula necesita de 8 a 10 dientes arriba y abajo.'] },
    ],
  },
  costs: {
    heading: 'Lo que puede costar',
    pricesAsOf: '2026-03',
    region: 'España',
    payer: 'public',
    months: 12,
    lines: [
      {
        option: 'Férula dental',
        text: 'La férula y las visitas. La sanidad pública no suele pagarla.',
        low: 400,
        high: 1200,
        per: 'once',
        covered: 'rarely',
        sources: ['precios'],
      },
      {
        option: 'Mascarilla con aire (CPAP)',
        text: 'El alquiler. La sanidad pública paga el 100 % de la factura.',
        low: 0,
        high: 60,
        per: 'month',
        phase: 'keeping-on',
        covered: 'usually',
        sources: ['precios'],
      },
      {
        option: 'Perder peso',
        text: 'Cada visita a la dietista',
        low: 0,
        high: 50,
        per: 'visit',
        times: 8,
        covered: 'sometimes',
        sources: ['precios'],
      },
      {
        option: 'Seguir como ahora',
        text: 'Nada',
        low: 0,
        high: 0,
        per: 'once',
        covered: 'does-not-apply',
        sources: ['precios'],
      },
    ],
  },
  closing: [
    {
      heading: 'Cómo se hizo',
      text: [
        'La leyeron 7 pacientes en enero de 2026. A 5 les pareció clara y a 2 larga. El mejor comentario fue: «Por fin algo sin propaganda».',
      ],
    },
  ],
  sources: {
    heading: 'Fuentes',
    items: [
      {
        id: 'revision',
        label: 'Revisión 2023',
        year: 2023,
        kind: 'review',
        read: 'in-full',
        text: ['Una revisión inventada, 2023. ', { link: 'example.org', to: 'https://example.org/apnea' }],
      },
      {
        id: 'registro',
        label: 'Registro 2025',
        year: 2025,
        kind: 'regulator',
        read: 'in-full',
        text: ['Un registro inventado, 2025. ', { link: 'example.org', to: 'https://example.org/registro' }],
      },
      {
        id: 'precios',
        label: 'Precios 2026',
        year: 2026,
        kind: 'price-list',
        read: 'in-full',
        text: ['Precios inventados, 2026. ', { link: 'example.org', to: 'https://example.org/precios' }],
      },
    ],
  },
};
