import { groupsOf } from '../model/chance.js';
import { within } from '../reading/readable.js';
import type { Finding } from './finding.js';
import type { Whole, WholeChance } from './whole.js';

/**
 * What a report says of an item. `met` and `not met` only where software can decide; `declared` where the authors say so and
 * nobody but them can know; `does not apply` for items about screening and tests.
 */
export type Status =
  'met' | 'not met' | 'declared' | 'not declared' | 'cannot be checked by software' | 'does not apply';

export const standards = {
  IPDASi: {
    name: 'IPDASi, version 4',
    note: 'In words of this library. The items of quality are not numbered where they were published: Q1 to Q28 are numbers of this library.',
    source: 'https://doi.org/10.1177/0272989X13501721',
  },
  NICE: {
    name: 'NICE standards framework, ECD8',
    note: 'As this library reads it. Words and numbers are of this library.',
    source: 'https://www.nice.org.uk/corporate/ecd8',
  },
  NQF: {
    name: 'National Quality Forum, 2016',
    note: 'As this library reads it. Words and numbers are of this library.',
    source:
      'https://www.qualityforum.org/Publications/2016/12/National_Standards_for_the_Certification_of_Patient_Decision_Aids.aspx',
  },
} as const;
export type Standard = keyof typeof standards;

/** An item of a standard, in words of this library. Findings name it by its standard and its number: `IPDASi 1.1.4`. */
export interface Item {
  readonly standard: Standard;
  readonly number: string;
  readonly group: string;
  readonly asks: string;
  /** Whether an aid has what is asked for. Absent: software cannot decide it. */
  readonly has?: (aid: Whole) => boolean;
  /** What the authors declare. Absent: there is nothing to declare. */
  readonly declared?: (aid: Whole) => string | undefined;
  /** Whether it is a matter of judgement: where a warning stands, people have to decide, and software has not. */
  readonly isJudged?: true;
  /** Whether it is about screening and tests. */
  readonly isOfTests?: true;
}

const isNumber = ({ chance: { treatment, given, measure } }: WholeChance) =>
  (treatment ?? given ?? measure) !== undefined;
const numbers = ({ chances }: Whole) => chances.filter(isNumber);
const all = (chances: readonly WholeChance[], has: (chance: WholeChance) => boolean) =>
  chances.length > 0 && chances.every(has);
const about = ({ rows }: Whole, topic: string) => rows.some((row) => row.topic === topic);
const part = ({ root }: Whole, tag: string) => within(root, tag).length > 0;
/** Once there are options, the rules say which of them lacks what. */
const hasOptions = ({ options }: Whole) => options.length > 1;
const tells = (aid: Whole, topic: string) => hasOptions(aid) && about(aid, topic);
const settled =
  (name: keyof Whole['settings']) =>
  ({ settings }: Whole) =>
    Boolean(settings[name]);
const upToDate = {
  has: (aid: Whole) => settled('updatePolicy')(aid) && settled('reviewBy')(aid),
} as const;
/** What the authors say of themselves, in their words. */
const words =
  (name: 'evidence' | 'credentials' | 'readingLevel' | 'evaluation') =>
  ({ settings }: Whole) =>
    settings[name];
/** Whom they say they asked. */
const anybody =
  (name: 'consulted' | 'reviewers' | 'testers') =>
  ({ settings }: Whole) =>
    settings[name]?.replaceAll('-', ' ');
const asked =
  (name: 'consulted' | 'reviewers' | 'testers', whom: 'patients' | 'clinicians') => (aid: Whole) =>
    aid.settings[name]?.includes(whom) ? anybody(name)(aid) : undefined;

type Rest = Omit<Item, 'standard' | 'number' | 'group' | 'asks'>;
const of =
  (standard: Standard, group: string) =>
  (number: string, asks: string, rest: Rest = {}): Item => ({ standard, group, number, asks, ...rest });

const qualifying = of('IPDASi', 'Qualifying');
const certifying = of('IPDASi', 'Certifying');
const quality = of('IPDASi', 'Quality');
const test = { isOfTests: true } as const;
const balanced = { has: hasOptions, isJudged: true } as const;

const ipdas: readonly Item[] = [
  qualifying('1.1.1', 'describes the health condition', { has: settled('condition') }),
  qualifying('1.1.2', 'says which decision there is to make', { has: settled('decision') }),
  qualifying('1.1.3', 'describes the options', { has: hasOptions }),
  qualifying('1.1.4', 'describes what is good about each option', { has: (aid) => tells(aid, 'benefits') }),
  qualifying('1.1.5', 'describes what is bad about each option', { has: (aid) => tells(aid, 'harms') }),
  qualifying('1.2.1', 'describes what it is like to live with what follows from an option'),
  certifying('2.1.1', 'tells the good and the bad of the options in equal detail', balanced),
  certifying('2.2.1', 'cites the evidence', { has: ({ sources }) => sources.length > 0 }),
  certifying('2.2.2', 'has a date', { has: settled('published') }),
  certifying('2.2.3', 'says how and when it is brought up to date', upToDate),
  certifying('2.2.4', 'says how sure the numbers are', {
    has: (aid) =>
      all(numbers(aid), ({ chance }) => Boolean(chance.certainty ?? chance.range ?? chance.differenceRange)),
  }),
  certifying('2.3.1', 'says who paid for it', { has: settled('funding') }),
  certifying('2.4.1', 'says what the test measures', test),
  certifying('2.4.2', 'says what follows if something is found', test),
  certifying('2.4.3', 'says what follows if nothing is found', test),
  certifying('2.4.4', 'says that a test may find what would never have done harm', test),
  quality('Q1', 'describes what happens if nothing is done', { has: hasOptions }),
  quality('Q2', 'lets the good and the bad of the options be compared', {
    has: ({ comparisons }) => comparisons.length > 0,
  }),
  quality('Q3', 'gives chances for what may happen', { has: (aid) => numbers(aid).length > 0 }),
  quality('Q4', 'says of which people the chances are', {
    has: (aid) => all(numbers(aid), ({ chance }) => Boolean(chance.population)),
  }),
  quality('Q5', 'gives chances as numbers of people', {
    has: (aid) => aid.chances.some(({ chance }) => groupsOf(chance).length > 0),
  }),
  quality('Q6', 'gives chances over the same time', {
    has: (aid) => all(numbers(aid), ({ chance }) => Boolean(chance.timeframe)),
    // it is asked for where it can be done, which only people can tell
    isJudged: true,
  }),
  quality('Q7', 'gives chances out of the same number of people', { has: (aid) => numbers(aid).length > 0 }),
  quality('Q8', 'shows chances in more than one way', {
    has: (aid) => aid.chances.some(({ chance }) => groupsOf(chance).length > 0),
  }),
  quality('Q9', 'asks what matters most to the patient', { has: (aid) => part(aid, 'da-values') }),
  quality('Q10', 'leads step by step to a decision'),
  quality('Q11', 'has questions or a worksheet for the visit', {
    has: (aid) => part(aid, 'da-question-list') || part(aid, 'da-summary'),
  }),
  quality('Q12', 'asked patients what they need to know', { declared: asked('consulted', 'patients') }),
  quality('Q13', 'asked clinicians what patients need to know', {
    declared: asked('consulted', 'clinicians'),
  }),
  quality('Q14', 'was reviewed by patients who had not made it', {
    declared: asked('reviewers', 'patients'),
  }),
  quality('Q15', 'was reviewed by clinicians who had not made it', {
    declared: asked('reviewers', 'clinicians'),
  }),
  quality('Q16', 'was tried by patients who had to decide', { declared: asked('testers', 'patients') }),
  quality('Q17', 'was tried by clinicians who counsel patients', {
    declared: asked('testers', 'clinicians'),
  }),
  quality('Q18', 'says how the evidence was chosen', { declared: words('evidence') }),
  quality('Q19', 'says how good the evidence is', {
    has: (aid) => all(numbers(aid), ({ chance }) => Boolean(chance.certainty)),
  }),
  quality('Q20', 'says what training the authors have', { declared: words('credentials') }),
  quality('Q21', 'says how hard it is to read', { declared: words('readingLevel') }),
  quality('Q22', 'has been shown to help people choose what matters to them', {
    declared: words('evaluation'),
  }),
  quality('Q23', 'has been shown to help people know their options', { declared: words('evaluation') }),
  quality('Q24', 'gives the chance of a true positive result', test),
  quality('Q25', 'gives the chance of a true negative result', test),
  quality('Q26', 'gives the chance of a false positive result', test),
  quality('Q27', 'gives the chance of a false negative result', test),
  quality('Q28', 'gives the chance of finding the disease with and without the test', test),
];

const content = of('NICE', 'Content');
const process = of('NICE', 'Process');
const nice: readonly Item[] = [
  content('EC1', 'states the condition', { has: settled('condition') }),
  content('EC2', 'states that there is a decision to make', { has: settled('decision') }),
  content('EC3', 'states all reasonable options', { has: hasOptions }),
  content('EC4', 'has the option of doing nothing new', { has: hasOptions }),
  content('EC5', 'details what may come of each option, good and bad', {
    has: (aid) => tells(aid, 'benefits') && tells(aid, 'harms'),
  }),
  content('EC6', 'shows the options evenly, in neutral words', balanced),
  content('EC7', 'helps patients to think about what matters to them', {
    has: (aid) => part(aid, 'da-values'),
  }),
  content('EC8', 'rests on evidence that is named', { has: ({ sources }) => sources.length > 0 }),
  process('EP1', 'was made with patients', { declared: asked('consulted', 'patients') }),
  process('EP2', 'says who made it', { has: settled('authors') }),
  process('EP3', 'says how the evidence was chosen', { declared: words('evidence') }),
  process('EP4', 'was tried by those it is for', { declared: asked('testers', 'patients') }),
  process('EP5', 'has a date and is kept up to date', {
    has: (aid) => settled('published')(aid) && settled('updatePolicy')(aid),
  }),
  process('EP6', 'declares interests', { has: settled('interests') }),
];

const screening = of('NQF', 'Screening');
const certification = of('NQF', 'Certifying');
const nqf: readonly Item[] = [
  screening('S1', 'describes the condition', { has: settled('condition') }),
  screening('S2', 'names the decision', { has: settled('decision') }),
  screening('S3', 'says whom it is for', { has: settled('audience') }),
  screening('S4', 'describes the options, with none at all among them', { has: hasOptions }),
  screening('S5', 'describes what is good about each', { has: (aid) => tells(aid, 'benefits') }),
  screening('S6', 'describes what is bad about each', { has: (aid) => tells(aid, 'harms') }),
  screening('S7', 'helps to find what matters to the patient', { has: (aid) => part(aid, 'da-values') }),
  certification('C1', 'is balanced', balanced),
  certification('C2', 'rests on a review of the evidence', { declared: words('evidence') }),
  certification('C3', 'names its sources', { has: ({ sources }) => sources.length > 0 }),
  certification('C4', 'tells the main chances as people understand them', {
    has: (aid) => numbers(aid).length > 0,
  }),
  certification('C5', 'has a date', { has: settled('published') }),
  certification('C6', 'says how and when it is brought up to date', upToDate),
  certification('C7', 'says who paid for it', { has: settled('funding') }),
  certification('C8', 'declares competing interests', { has: settled('interests') }),
  certification('C9', 'says how it was made', { declared: anybody('consulted') }),
  certification('C10', 'was tried by patients', { declared: asked('testers', 'patients') }),
  certification('C11', 'says how hard it is to read', { declared: words('readingLevel') }),
  certification('C12', 'is written in plain words'),
];

export const items: readonly Item[] = [...ipdas, ...nice, ...nqf];

/** An item, what the audit says of it, and why. */
export interface Assessed {
  readonly item: Item;
  readonly status: Status;
  /** What the authors declare. */
  readonly declared?: string;
  /** Findings that belong to it. With none of grade `error` an item is met; those of grade `warning` are to be looked at. */
  readonly findings: readonly Finding[];
}

/** Sets an aid against the standards. What software cannot know is never said to be met. */
export const assess = (aid: Whole, findings: readonly Finding[]): Assessed[] =>
  items.map((item): Assessed => {
    const own = findings.filter((finding) => finding.items.includes(`${item.standard} ${item.number}`));
    if (item.isOfTests) return { item, status: 'does not apply', findings: own };
    if (item.declared) {
      const declared = item.declared(aid);
      return {
        item,
        status: declared ? 'declared' : 'not declared',
        findings: own,
        ...(declared && { declared }),
      };
    }
    const isMet = item.has?.(aid) && !own.some(({ grade }) => grade === 'error');
    const isKnown = item.has && !(item.isJudged && isMet && own.length);
    const status = !isKnown ? 'cannot be checked by software' : isMet ? 'met' : 'not met';
    return { item, status, findings: own };
  });
