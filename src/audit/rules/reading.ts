import { findJargon } from '../jargon.js';
import type { AuditRule } from '../finding.js';
import { longSentences, readableLanguage } from '../readability.js';
import { MOST } from '../reading-budget.js';
import { readingOf } from '../reading.js';
import { reasons } from '../reasons.js';
import type { Role } from '../texts.js';

/** What a patient reads as running words. */
const READ: readonly Role[] = [
  'prose',
  'cell',
  'sentence',
  'effect',
  'question',
  'statement',
  'step',
  'check',
];

export const readingRules: readonly AuditRule[] = [
  {
    id: 'reading-grade',
    grade: 'warning',
    finds: 'The words are harder to read than grade 8, or in Spanish than 55 on the scale of INFLESZ.',
    why: 'Of those who have to decide, many read at grade 6 or below, and nobody reads well when afraid.',
    source: reasons.literacy,
    mend: 'shorter sentences, and shorter words for longer ones',
    items: ['IPDASi Q21', 'NQF C11', 'NQF C12'],
    *find(aid) {
      const { readability } = readingOf(aid);
      if (!readability?.isHard) return;
      const { formula, score } = readability;
      yield {
        at: aid.root,
        got: formula === 'inflesz' ? `${score} (INFLESZ)` : `grade ${score} (Flesch-Kincaid)`,
      };
    },
  },
  {
    id: 'long-sentence',
    grade: 'warning',
    finds: 'A sentence has more than 20 words.',
    why: 'At its end nobody knows how it began.',
    source: reasons.literacy,
    mend: 'two sentences',
    items: ['NQF C12'],
    *find({ texts, lang }) {
      for (const { text, role, at } of texts)
        if (READ.includes(role)) for (const { text: got } of longSentences([text], lang)) yield { at, got };
    },
  },
  {
    id: 'jargon',
    grade: 'warning',
    finds: 'A word of medicine is not explained.',
    why: 'Who has to ask what a word means often does not ask.',
    source: reasons.literacy,
    mend: 'an everyday word, or an entry in the glossary',
    items: ['NQF C12'],
    *find({ texts, lang, terms, settings: { decision = '', condition = '' }, options }) {
      const language = readableLanguage(lang);
      if (!language) return;
      const read = texts.filter(({ role }) => READ.includes(role) || role === 'row' || role === 'heading');
      const blocks = read.map(({ text }) => text);
      // what the page is about, all of it explains
      const names = [decision, condition, ...options.map(({ option }) => option.name)];
      const known = [...terms, ...findJargon(names, language).map(({ term }) => term)];
      for (const { text, block } of findJargon(blocks, language, known))
        yield { at: read[block]!.at, got: text };
    },
  },
  {
    id: 'reading-load',
    grade: 'warning',
    finds: `There are more than ${MOST.glance} words at a glance, or, as a browser shows it, more than ${MOST.firstLevel} at first.`,
    why: 'What is too long is not read to its end, and the harms stand after the benefits.',
    source: reasons.literacy,
    mend: 'fewer words: “data-short” on a cell and on a row says in a few what the glance shows; what only some want to know, folded',
    items: ['NQF C12'],
    *find(aid) {
      const { glance } = readingOf(aid);
      if (glance > MOST.glance) yield { at: aid.root, got: `${glance} words at a glance` };
    },
  },
];
