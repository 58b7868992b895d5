import { isIsoDay, isReviewPast } from '../../model/aid.js';
import { within } from '../../reading/readable.js';
import type { AuditRule, Found } from '../finding.js';
import { reasons } from '../reasons.js';
import { lexiconOf } from '../words/words.js';

/** Whether a text is one of the words for nothing, and no more. */
const isOnly = (text: string, patterns: readonly RegExp[] | undefined): boolean =>
  patterns?.some((pattern) => pattern.test(text.trim().replace(/[.!]$/, ''))) ?? false;

/** A rule about something that an aid says of itself. */
const says = (
  id: string,
  what: 'published' | 'authors' | 'funding' | 'interests' | 'decision' | 'condition' | 'audience',
  rest: Omit<AuditRule, 'id' | 'find' | 'source' | 'grade'> & Partial<Pick<AuditRule, 'grade' | 'source'>>,
): AuditRule => ({
  id,
  grade: 'error',
  source: reasons.ipdas,
  missing: [what],
  ...rest,
  *find({ settings, root, isAid }): Iterable<Found> {
    if (isAid && !settings[what] && !settings.mistakes?.includes(what)) yield { at: root, got: 'nothing' };
  },
});

const years = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 24 * 3600 * 1000);

export const aboutRules: readonly AuditRule[] = [
  says('decision', 'decision', {
    finds: 'The page does not say which decision it is about.',
    why: 'Many leaflets explain, and never say that there is something to decide.',
    mend: 'the decision as a question',
    items: ['IPDASi 1.1.2', 'NQF S2', 'NICE EC2'],
  }),
  says('condition', 'condition', {
    finds: 'The page does not say which illness or condition it is about.',
    why: 'Patients have to see whether it is about them.',
    mend: 'the name of the condition',
    items: ['IPDASi 1.1.1', 'NQF S1', 'NICE EC1'],
  }),
  says('audience', 'audience', {
    grade: 'warning',
    finds: 'The page does not say whom it is for.',
    why: 'Numbers of some people are not those of others.',
    source: reasons.nqf,
    mend: 'whom it is for: age, illness, country',
    items: ['NQF S3'],
  }),
  says('published', 'published', {
    finds: 'The page has no date.',
    why: 'What is known changes. A page without a date may be from any year.',
    mend: 'the day it was published, such as 2026-11-21',
    items: ['IPDASi 2.2.2', 'NQF C5', 'NICE EP5'],
  }),
  {
    id: 'review-past',
    grade: 'error',
    finds: 'The day of the next review is past.',
    why: 'Nobody has looked at whether it is still true.',
    source: reasons.ipdas,
    mend: 'a review, and the day of the next one',
    items: ['IPDASi 2.2.3', 'NQF C6'],
    *find({ settings: { reviewBy }, root, today, isAid }) {
      if (isAid && isReviewPast(reviewBy, today)) yield { at: root, got: reviewBy! };
    },
  },
  {
    id: 'review-far',
    grade: 'warning',
    finds: 'The next review is not planned, or more than five years away.',
    why: 'Aids older than five years are taken out of registers.',
    source: reasons.age,
    mend: 'a day within five years, as year-month-day',
    items: ['IPDASi 2.2.3', 'NQF C6'],
    missing: ['review-by'],
    *find({ settings: { published, reviewBy }, root, today, isAid }) {
      if (!isAid) return;
      if (!reviewBy) yield { at: root, got: 'no day for a review' };
      else if (isIsoDay(reviewBy)) {
        const from = published && isIsoDay(published) ? published : today;
        if (years(from, reviewBy) > 5.01) yield { at: root, got: reviewBy };
      }
    },
  },
  {
    id: 'update-policy',
    grade: 'warning',
    finds: 'Nobody says when and how the page is brought up to date.',
    why: 'This is what most aids fail for, and the easiest to mend.',
    source: reasons.ipdas,
    mend: 'how often, and on what occasion, it is checked: “once a year, and when a new trial changes what it says”',
    items: ['IPDASi 2.2.3', 'NQF C6', 'NICE EP5'],
    missing: ['update-policy'],
    *find({ settings: { updatePolicy, mistakes }, root, isAid, lang }) {
      if (!isAid || mistakes?.includes('updatePolicy')) return;
      if (!updatePolicy) yield { at: root, got: 'nothing' };
      else if (isOnly(updatePolicy, lexiconOf(lang)?.never)) yield { at: root, got: updatePolicy };
    },
  },
  says('funding', 'funding', {
    finds: 'Nobody says who paid for the page.',
    why: 'Who pays may want something. Silence is not the same as nobody.',
    mend: 'who paid for it, or “none”',
    items: ['IPDASi 2.3.1', 'NQF C7'],
  }),
  {
    ...says('interests', 'interests', {
      finds: 'The authors’ competing interests are not declared, or a seller declares none.',
      why: 'Who earns by one of the options has an interest in it.',
      source: reasons.nqf,
      mend: 'what the authors earn by any of the options, or “none” where that is so',
      items: ['NQF C8', 'NICE EP6'],
    }),
    *find({ settings, root, isAid, lang }) {
      if (!isAid) return;
      const { interests, authors, funding, mistakes } = settings;
      if (!interests) {
        if (!mistakes?.includes('interests')) yield { at: root, got: 'nothing' };
        return;
      }
      const lexicon = lexiconOf(lang);
      const seller = lexicon?.sellers
        .flatMap((pattern) => [pattern.exec(authors ?? '')?.[0], pattern.exec(funding ?? '')?.[0]])
        .find(Boolean);
      if (seller && isOnly(interests, lexicon?.none))
        yield {
          at: root,
          got: `${interests}, by ${[authors, funding].filter(Boolean).join('; ')}`,
          grade: 'warning',
        };
    },
  },
  says('authors', 'authors', {
    finds: 'Nobody says who wrote the page.',
    why: 'Patients have to see who speaks to them, and with what training.',
    mend: 'who wrote it',
    items: ['IPDASi Q20', 'NICE EP2'],
  }),
  {
    id: 'crisis-missing',
    grade: 'error',
    finds:
      'An aid about depression, suicide, psychosis, an eating disorder or an addiction does not say where help is at once.',
    why: 'Somebody may read it in their worst hour.',
    source: reasons.crisis,
    mend: 'urgent help, at the top of the page, for your country',
    items: [],
    *find({ settings: { condition, decision, audience }, root, isAid, lang }) {
      const crises = lexiconOf(lang)?.crises ?? [];
      const words = [condition, decision, audience].filter(Boolean).join('. ');
      const found = crises.map((pattern) => pattern.exec(words)?.[0]).find(Boolean);
      if (isAid && found && !within(root, 'da-urgent-help').length) yield { at: root, got: found };
    },
  },
];
