import { gap, group, number, row } from './kit.js';

const facts = (outcome: string, treatment: string, comparator?: string) => ({
  outcome,
  treatment,
  ...(comparator && { comparator }),
  timeframe: 'en un año',
  population: 'mujeres de 18 a 40 años',
  certainty: 'moderate',
  'certainty-reason': 'estudios sin sorteo',
  source: 'estudio-2022',
});
const pregnant = (counts: string, treatment: string) =>
  number(counts, facts('quedaron embarazadas', treatment, 'sin ningún método'));
const left = (count: string, treatment: string) =>
  number(count, facts('dejaron el método por molestias', treatment, 'con preservativo'));
const names = [
  ['anillo', 'Anillo vaginal', 'approved'],
  ['diu', 'DIU de cobre', 'approved'],
  ['implante', 'Implante en el brazo', 'approved'],
  ['ninguno', 'Ningún método', 'no-new-treatment'],
  ['pildora', 'Píldora', 'approved'],
  ['preservativo', 'Preservativo', 'not-a-medicine'],
] as const;

/** Six options in tags, in Spanish. Its data are invented. */
export const birthControl = `<da-decision-aid lang="es-MX" denominator="1000" decision="¿Qué método anticonceptivo quiero usar, si quiero usar uno?" condition="anticoncepción"
  audience="mujeres de 18 a 40 años que no están embarazadas" published="2026-03-08" review-by="2027-03-08" update-policy="Cada año en marzo."
  authors="Dos matronas y un médico de familia" funding="ninguna" interests="ninguno" country="MX" currency="MXN">
<h2>¿Qué método quiero usar, si quiero usar uno?</h2>
<p>Ningún método es perfecto y ninguno sirve para todas. El mejor método es una cosa distinta para cada persona; por eso aquí no hay una lista de «los mejores».</p>
<p>¿Es seguro tomar la píldora? Depende: no es segura para quien fuma y tiene más de 35 años. Por eso le preguntamos la edad.</p>
<p>Puede cambiar de método cuando quiera. El implante y el DIU los quita un profesional; no lo haga usted.</p>
<p>Solo el preservativo protege también de infecciones. No cura ninguna.</p>
<p>Desde 2019 la farmacia puede dar la píldora de emergencia a partir de los 15 años, sin receta.</p>
<da-treatment-comparison order="alfabético">
<table><caption>Seis opciones (datos inventados)</caption>
<thead><tr><td></td>${names
  .map(
    ([value, name, approval]) =>
      `<th scope="col"><da-option value="${value}" approval="${approval}"${
        approval === 'approved' ? ' approval-source="ficha-2025" approval-as-of="2025-05"' : ''
      }>${name}</da-option></th>`,
  )
  .join('')}</tr></thead>
${group(
  'benefits',
  'Para qué sirve',
  7,
  row(
    'id="embarazo" data-glance="benefit"',
    '¿Cuántas quedan embarazadas en un año?',
    pregnant('70 de 1000, 850 de 1000'.replaceAll('de', 'of'), 'con el anillo'),
    pregnant('8 of 1000, 850 of 1000', 'con el DIU'),
    pregnant('1 of 1000, 850 of 1000', 'con el implante'),
    number('850 of 1000', facts('quedaron embarazadas', 'sin ningún método')),
    pregnant('70 of 1000, 850 of 1000', 'con la píldora'),
    pregnant('130 of 1000, 850 of 1000', 'con preservativo'),
  ),
)}${group(
  'harms',
  'Qué puede ir mal',
  7,
  row(
    'id="molestias" data-glance="harm"',
    '¿Cuántas lo dejan por molestias?',
    left('110 of 1000, 30 of 1000', 'con el anillo'),
    left('120 of 1000, 30 of 1000', 'con el DIU'),
    left('150 of 1000, 30 of 1000', 'con el implante'),
    gap('does-not-apply', 'dejaron el método por molestias', 'estudio-2022'),
    left('130 of 1000, 30 of 1000', 'con la píldora'),
    number('30 of 1000', facts('dejaron el método por molestias', 'con preservativo')),
  ),
  row(
    '',
    '¿Qué molestias?',
    'Un coágulo en la pierna o en el pulmón. Dolor de cabeza y flujo.',
    'Reglas más largas y con más dolor. Puede salirse, y al ponerlo puede dañar el útero.',
    'Sangrado que no se puede prever. Queda una cicatriz de 2 mm.',
    'Un embarazo que no se quiere. También el embarazo tiene riesgos, y son mayores que los de la píldora.',
    'Un coágulo en la pierna o en el pulmón. Náuseas al principio.',
    'Alergia al látex. Se puede romper.',
  ),
)}${group(
  'practical',
  'Cómo es',
  7,
  row(
    'id="cada"',
    '¿Qué tengo que hacer?',
    'Cambiarlo cada 3 o 4 semanas.',
    'Una visita de 20 minutos. Dura de 5 a 10 años.',
    'Una visita de 15 minutos. Dura 3 años.',
    'Nada.',
    'Una pastilla cada día, siempre a la misma hora.',
    'Usarlo cada vez, desde el principio.',
  ),
)}</table></da-treatment-comparison>
<h3>Lo que me importa</h3>
<da-values order="por sorteo">
<da-value toward="diu implante" away="pildora" row="cada"><p>No quiero pensar en ello cada día.</p></da-value>
<da-value toward="preservativo ninguno" row="molestias"><p>No quiero hormonas.</p></da-value>
<da-value toward="pildora anillo preservativo" away="diu implante" row="cada"><p>Quiero poder dejarlo yo sola.</p></da-value></da-values>
<h3>Preguntas</h3>
<da-question-list><da-question importance="tell-first"><p>¿Fuma?</p><p>La píldora y el anillo no se recomiendan a quien fuma y tiene más de 35 años.</p></da-question>
<da-question><p>¿Ha tenido un coágulo?</p><p>Dígalo antes de nada: hay métodos que no son seguros para usted.</p></da-question></da-question-list>
<h3>Lo que cuesta</h3>
<da-cost-estimator prices-as-of="2026-02" region="México" months="12" payer="public">
${names
  .map(
    ([value, name]) =>
      `<da-cost option="${name}" low="0" high="${value === 'ninguno' ? 0 : 900}" per="once" covered="${value === 'ninguno' ? 'does-not-apply' : 'usually'}" source="precios-2026">Lo que se paga en un año</da-cost>`,
  )
  .join('\n')}
</da-cost-estimator>
<h3>Fuentes</h3>
<da-sources><ul>
<li><da-source id="estudio-2022" label="Estudio 2022" year="2022" kind="register" read="in-full">Un estudio inventado, 2022. <a href="https://example.org/metodos">example.org</a></da-source></li>
<li><da-source id="ficha-2025" label="Fichas 2025" year="2025" kind="label" read="in-full">Fichas inventadas, 2025. <a href="https://example.org/fichas">example.org</a></da-source></li>
<li><da-source id="precios-2026" label="Precios 2026" year="2026" kind="price-list" read="in-full">Precios inventados, 2026. <a href="https://example.org/precios">example.org</a></da-source></li></ul></da-sources>
</da-decision-aid>`;
