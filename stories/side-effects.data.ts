/** Side effects for the stories. Numbers are invented and say so, or come from the worked example in docs/examples. */
import { element } from './data.js';

type Args = Record<string, unknown>;

export const exampleList = {
  treatment: 'with treatment A',
  comparator: 'with treatment B',
  timeframe: 'during 8 weeks',
  population: 'nobody: this is example data',
  certainty: 'moderate',
  'certainty-reason': 'Example data.',
  source: 'example',
  order: 'as in the example',
};

/** A side effect with invented numbers. */
export const exampleEffect = {
  events: 24,
  of: 120,
  'comparator-events': 12,
  'comparator-of': 118,
  outcome: 'had this',
  seriousness: 'mild',
  starts: 'on the first day',
  lasts: 'a few hours',
  act: 'wait',
};

/** A `da-side-effect` tag, as an author types it. */
export const effectTag = (args: Args, name: string, more = ''): string =>
  element('da-side-effect', { ...exampleEffect, ...args }, `<h3>${name}</h3>${more}`).outerHTML;

const withoutNumber = {
  events: undefined,
  of: undefined,
  'comparator-events': undefined,
  'comparator-of': undefined,
  outcome: undefined,
};

export const exampleEffects: readonly string[] = [
  effectTag(
    { outcome: 'got a headache' },
    'Headache',
    '<p>It feels like a tight band. Rest helps. (Example data.)</p>',
  ),
  effectTag({ events: 50, outcome: 'felt sleepy', seriousness: 'moderate', act: 'tell' }, 'Feeling sleepy'),
  effectTag(
    { events: 4, 'comparator-events': 1, outcome: 'got a rash', seriousness: 'serious', act: 'call' },
    'Rash',
    '<p>Red and itching. (Example data.)</p>',
  ),
  effectTag(
    {
      events: 18,
      'comparator-events': undefined,
      'comparator-of': undefined,
      comparator: 'none-known',
      seriousness: 'not-stated',
      lasts: 'not known',
    },
    'Bad dreams',
  ),
  effectTag(
    {
      ...withoutNumber,
      finding: 'only-reports',
      seriousness: 'serious',
      lasts: 'a minute or two',
      act: 'emergency',
    },
    'Fainting',
  ),
  effectTag(
    { ...withoutNumber, finding: 'not-studied', starts: 'not known', lasts: 'not known' },
    'Odd taste',
  ),
];

/** Of the worked example: trials of esketamine nasal spray. */
export const realList = {
  treatment: 'with the spray',
  comparator: 'with a dummy spray',
  timeframe: 'during the short trials',
  population: 'adults under 65, all starting a new antidepressant too',
  certainty: 'not-rated',
  'certainty-reason': 'US label table: trials with 568 people.',
  source: 'spravato-label',
  order: 'as in the drug label, then those that may be serious',
};

const spray = (events: number, versus: number, args: Args, name: string, more = '') =>
  effectTag(
    {
      events,
      of: 346,
      'comparator-events': versus,
      'comparator-of': 222,
      starts: 'soon after the spray',
      lasts: 'about 1.5 hours',
      ...args,
    },
    name,
    more,
  );

export const realEffects: readonly string[] = [
  spray(
    142,
    21,
    { outcome: 'felt detached', seriousness: 'moderate', act: 'tell' },
    'Feeling detached',
    '<p>You may feel far away from yourself, or from what is around you.</p>',
  ),
  spray(101, 17, { outcome: 'felt dizzy' }, 'Feeling dizzy'),
  spray(98, 19, { outcome: 'felt sick' }, 'Feeling sick to your stomach'),
  spray(70, 38, { outcome: 'got a headache' }, 'Headache'),
  spray(
    29,
    1,
    {
      outcome: 'had an upper number 40 higher or more',
      seriousness: 'serious',
      lasts: 'not known',
      act: 'tell',
    },
    'A sharp rise in blood pressure',
  ),
  effectTag(
    {
      ...withoutNumber,
      finding: 'not-known',
      'certainty-reason': 'The boxed warning names it. We found no number.',
      seriousness: 'serious',
      starts: 'not known',
      lasts: 'not known',
      act: 'emergency',
    },
    'Slowed breathing',
  ),
];

export const realSource = `
  <da-sources>
    <ol>
      <li>
        <da-source id="spravato-label" label="Esketamine US label" seen="2026-11-20">
          SPRAVATO US Prescribing Information, versions of 2019 to 2023.
          <a href="https://usmedicine.com/2021online-dir/inc/html/34.html">usmedicine.com/2021online-dir/inc/html/34.html</a>.
        </da-source>
      </li>
    </ol>
  </da-sources>`;
