import { attributeIn } from '../../reading/nodes.js';
import type { AuditRule, Found } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Role, Text } from '../texts.js';
import type { Whole } from '../whole.js';
import type { Lexicon } from '../words/lexicon.js';
import { sentencesIn } from '../sentences.js';
import { lexiconOf, saidIn } from '../words/words.js';

/** Words that are others’ own, that the law gives, or that are not true: no saying of the aid. */
export const NOT_OURS: readonly Role[] = ['source', 'help', 'answer'];

interface Look {
  /** Only words that are for this. */
  readonly roles?: readonly Role[];
  /** Whether denying or asking makes no difference. */
  readonly isPlain?: boolean;
  readonly only?: (text: Text) => boolean;
  readonly ofSentence?: (sentence: string) => boolean;
  /** Absent: those of the aid. */
  readonly texts?: readonly Text[];
}

/** Looks for sayings of a kind in the author’s words. */
export const look = (kind: keyof Lexicon, { roles, isPlain, only, ofSentence, texts }: Look = {}) =>
  function* (aid: Whole): Iterable<Found> {
    const lexicon = lexiconOf(aid.lang);
    if (!lexicon) return;
    for (const text of texts ?? aid.texts) {
      if (NOT_OURS.includes(text.role) || (roles && !roles.includes(text.role)) || only?.(text) === false)
        continue;
      for (const { words, sentence } of saidIn(
        text.text,
        lexicon[kind] as readonly RegExp[],
        lexicon,
        isPlain,
      ))
        if (ofSentence?.(sentence) !== false) yield { at: text.at, got: quoted(words, sentence) };
    }
  };

/** The words, and around them as much as makes them easy to find. */
export const quoted = (words: string, sentence: string): string => {
  if (sentence.replace(/[.!?…]+$/, '') === words) return words;
  const at = sentence.indexOf(words);
  const from = sentence.lastIndexOf(' ', Math.max(0, at - 40)) + 1;
  const end = sentence.indexOf(' ', at + words.length + 40);
  const part = sentence.slice(at < 40 ? 0 : from, end < 0 ? undefined : end);
  return `${words} (“${at < 40 ? '' : '…'}${part}${end < 0 ? '' : '…'}”)`;
};

/** Whether a text gives the numbers of both groups. */
export const hasBoth = ({ text }: Text): boolean =>
  /\d\s+(?:of|out of|in|de|de cada)\s+(?:every )?\d{2}[^%]*\d\s+(?:of|out of|in|de|de cada)\s+(?:every )?\d{2}/iu.test(
    text,
  );

/** Whether words name an option by one of its longer words. */
const namesOption = (text: string, { options }: Whole): boolean =>
  options.some(({ option }) =>
    option.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > 4 && text.toLowerCase().includes(word)),
  );

/** Stars, cups and hearts: a badge in a sign. */
const SIGNS = /[★☆⭐🌟🏆🥇👍💯✨❤🎉👑]/u;

export const wordingRules: readonly AuditRule[] = [
  {
    id: 'language-unknown',
    grade: 'warning',
    finds: 'The audit does not know the language of the aid, and has not looked at its words.',
    why: 'A verdict or a promise would be passed over, and nothing found would look as if nothing were there.',
    source: reasons.balance,
    mend: 'why it stays, once somebody who reads the language has looked for verdicts, praise and promises',
    items: ['IPDASi 2.1.1', 'NQF C1', 'NICE EC6'],
    *find({ root, lang, isAid }) {
      if (isAid && !lexiconOf(lang)) yield { at: root, got: `lang="${lang}"` };
    },
  },
  {
    id: 'verdict',
    grade: 'error',
    finds: 'The page says what is best, what it recommends, or that the patient qualifies.',
    why: 'A decision aid helps to decide, and leaves the decision to the patient and their clinician.',
    source: reasons.nice,
    mend: 'what is known of the option, without a verdict',
    items: ['IPDASi 2.1.1', 'NQF C1', 'NICE EC6'],
    *find(aid) {
      yield* look('verdicts')(aid);
      yield* look('calls')(aid);
      const lexicon = lexiconOf(aid.lang);
      for (const { text, role, at } of aid.texts) {
        for (const { words, sentence } of lexicon && !NOT_OURS.includes(role)
          ? saidIn(text, lexicon.orders, lexicon)
          : []) {
          const object = sentence.slice(sentence.indexOf(words) + words.length);
          if (!lexicon!.how.test(object) && namesOption(object, aid))
            yield { at, got: quoted(words, sentence) };
        }
        const sign = SIGNS.exec(text);
        if (sign && !NOT_OURS.includes(role)) yield { at, got: quoted(sign[0], text) };
        if (!lexicon || !['option', 'cell', 'row', 'caption', 'heading'].includes(role)) continue;
        // a badge is all that stands there, or stands in brackets or after a dash
        const parts = text
          .split(/[()[\]:–—|•·]|\s-\s/)
          .map((part) => part.replace(/[^\p{L}\p{N}#.º ]/gu, '').trim());
        const badge = parts.find((part) => lexicon.badges.some((pattern) => pattern.test(part)));
        if (badge) yield { at, got: quoted(badge, text) };
      }
    },
  },
  {
    id: 'loaded-word',
    grade: 'warning',
    finds: 'A word praises, or makes something look small.',
    why: 'Such words move people without telling them anything.',
    source: reasons.balance,
    mend: 'the fact itself, in a number or in plain words',
    items: ['IPDASi 2.1.1', 'NQF C1', 'NICE EC6'],
    find: look('loaded'),
  },
  {
    id: 'overclaim',
    grade: 'warning',
    finds: 'A promise that no treatment can keep, or a verb surer than its evidence.',
    why: 'Who is promised too much decides on what will not come.',
    source: reasons.substantiation,
    mend: 'what happened to the people in the studies, and how sure that is',
    items: ['IPDASi 2.1.1', 'IPDASi 2.2.4'],
    *find(aid) {
      yield* look('overclaims')(aid);
      const lexicon = lexiconOf(aid.lang);
      if (!lexicon) return;
      // words beside a number whose evidence is weak
      for (const { cells } of aid.rows)
        for (const { at, text, chances } of cells) {
          const isWeak = chances.some(
            ({ chance: { certainty, comparator } }) =>
              certainty === 'low' || certainty === 'very-low' || comparator === 'none-known',
          );
          if (!isWeak) continue;
          for (const { words, sentence } of saidIn(text, lexicon.certain, lexicon))
            yield { at, got: quoted(words, sentence) };
        }
    },
  },
  {
    id: 'one-in-x',
    grade: 'warning',
    finds: 'A chance is told as “1 in X”.',
    why: 'People take 1 in 20 for more than 1 in 10, and fear it more than the same chance out of 100.',
    source: reasons.numbers,
    mend: 'the same out of 100 or 1,000, as a chance',
    items: ['IPDASi Q5'],
    find: look('oneInX', { isPlain: true }),
  },
  {
    id: 'frequency-word',
    grade: 'warning',
    finds: 'How often is told in a word, without a count.',
    why: 'One person’s “rare” is another’s 3 in 100. Words make side effects look more frequent than they are.',
    source: reasons.words,
    mend: 'a number of people, or that it is not known',
    items: ['IPDASi Q3'],
    *find(aid) {
      const counted = (text: Text) => {
        const { chances } = aid;
        return chances.some(
          ({ at, chance }) =>
            (at === text.at || at.parentElement === text.at || text.at.parentElement === at) &&
            (chance.treatment !== undefined || chance.given !== undefined),
        );
      };
      const topics = new Map(
        aid.rows.flatMap(({ cells, topic }) => cells.map(({ at }) => [at, topic] as const)),
      );
      // of a group that counts, or of a name that says how often
      const isOutcome = (text: Text) =>
        text.role === 'effect' ||
        (text.role === 'cell' && topics.has(text.at) && topics.get(text.at) !== 'practical') ||
        (text.role === 'setting' && text.text.split(' ').length < 4);
      yield* look('frequency', {
        only: (text) => isOutcome(text) && !counted(text),
        // “common: 5 of 100” is counted
        ofSentence: (sentence) => !/\d/.test(sentence),
      })(aid);
      yield* look('people', {
        only: (text) =>
          ['prose', 'cell', 'effect', 'step', 'question', 'heading'].includes(text.role) &&
          !counted(text) &&
          !sentencesIn(text.text).every((one) => /\d/.test(one)),
      })(aid);
    },
  },
  {
    id: 'population-vague',
    grade: 'warning',
    finds: 'A number is of nobody in particular, or of “people like you”.',
    why: 'Nobody can tell whether it speaks of them.',
    source: reasons.probabilities,
    mend: 'who was studied: their illness, age, and what they had tried',
    items: ['IPDASi Q4'],
    missing: ['population'],
    *find(aid) {
      yield* look('peopleLikeYou')(aid);
      const bare = aid.chances.filter(
        ({ chance: { treatment, given, population } }) => (treatment ?? given) && !population,
      );
      for (const { at, title } of bare) yield { at, of: title ?? 'a number', got: 'nobody is named' };
    },
  },
  {
    id: 'relative-only',
    grade: 'error',
    finds: 'A change is told in percent or times, without the numbers that it is a change of.',
    why: '“Halves the risk” is true of 50 in 100 and of 2 in 1,000. Relative numbers make people choose more treatment.',
    source: reasons.relative,
    mend: 'both numbers: how many of 100 with the treatment, and how many without',
    items: ['IPDASi Q3', 'NQF C4'],
    *find(aid) {
      const isOutcome = ({ text, at }: Text) => text === attributeIn(at, 'outcome');
      const isCounting = ({ text, role }: Text) =>
        role === 'row' && /^¿?(how many|for how many|cuánt[oa]s|a cuánt[oa]s)\b/iu.test(text);
      yield* look('relative', {
        isPlain: true,
        // half of what the same people had before is what was counted
        only: (text) =>
          !hasBoth(text) && !['cost', 'check'].includes(text.role) && !isOutcome(text) && !isCounting(text),
      })(aid);
      const ratios = lexiconOf(aid.lang)?.ratios ?? [];
      for (const { at, chance } of aid.chances) {
        const { measure, comparator, treatment } = chance;
        const hasBaseline = treatment !== undefined || (comparator && comparator !== 'none-known');
        const ratio = measure && ratios.find((pattern) => pattern.test(measure));
        if (ratio && !hasBaseline) yield { at, got: measure };
      }
    },
  },
  {
    id: 'decision-leading',
    grade: 'warning',
    finds: 'The decision is asked as if it had been taken.',
    why: 'A question that begins with “When will you start” leaves only one answer.',
    source: reasons.balance,
    mend: 'the decision with all its options open: “Depression has not lifted. What next?”',
    items: ['IPDASi 1.1.2'],
    *find({ settings: { decision }, root, lang }) {
      const start =
        decision &&
        lexiconOf(lang)
          ?.leading.map((pattern) => pattern.exec(decision))
          .find((match) => match && match.index < 4);
      if (start) yield { at: root, got: decision };
    },
  },
  {
    id: 'question-verdict',
    grade: 'error',
    finds: 'Answers are added up, or turned into a result.',
    why: 'A score looks like medicine, and nobody has tested that it is.',
    source: reasons.nice,
    mend: 'questions to talk about, whose answers go to the visit and are not counted',
    items: ['IPDASi 2.1.1', 'NICE EC6'],
    find: look('results', {
      isPlain: true,
      only: ({ role }) => role !== 'check' && role !== 'cost' && role !== 'sentence',
    }),
  },
  {
    id: 'check-verdict',
    grade: 'error',
    finds: 'A check of understanding takes an option for the right answer, or praises a choice.',
    why: 'What somebody has understood can be right or wrong; what they choose cannot.',
    source: reasons.balance,
    mend: 'a question about a fact, and an explanation of the fact',
    items: ['IPDASi 2.1.1'],
    *find({ checks, options, lang }) {
      const lexicon = lexiconOf(lang);
      const names = options.map(({ option }) => option.name.toLowerCase());
      for (const { at, check, explanation } of checks) {
        const best = /\b(best|right|should|would you|recommend|better)\b|mejor|debería|recomend/iu;
        const right = check.right.map((index) => check.answers[index]!);
        const option = right.find((answer) => names.includes(answer.toLowerCase().replace(/[.!]$/, '')));
        if (option && best.test(check.question)) yield { at, got: `${check.question} ${option}` };
        const praise =
          lexicon &&
          saidIn(explanation, lexicon.praise, lexicon, true).find(
            ({ sentence }) => sentence.split(' ').length < 8,
          );
        if (praise) yield { at, got: praise.sentence };
      }
    },
  },
];
