import type { AuditRule, Found } from '../finding.js';
import { ketamineDepression } from '../packs/ketamine-depression.js';
import type { Reference, TopicPack } from '../packs/pack.js';
import { reasons } from '../reasons.js';
import type { Whole } from '../whole.js';
import { lexiconOf, saidIn } from '../words/words.js';
import { NOT_OURS, quoted } from './wording.js';

/** The packs that there are. */
export const packs: readonly TopicPack[] = [ketamineDepression];

const isAbout = (
  { settings: { decision, condition }, options, lang }: Whole,
  { about }: TopicPack,
): boolean =>
  about[lang]?.test([decision, condition, ...options.map(({ option }) => option.name)].join('. ')) ?? false;

const namesOf = (sources: readonly Reference[]): string =>
  sources.map(({ name, address }) => [name, address].filter(Boolean).join(': ')).join('; ');

/** The claims of packs in texts of an aid that is about their topics. */
export function* claimsIn(
  aid: Whole,
  texts: Whole['texts'],
  known: readonly TopicPack[] = packs,
): Iterable<Found> {
  const lexicon = lexiconOf(aid.lang);
  if (!lexicon) return;
  for (const { claims } of known.filter((pack) => isAbout(aid, pack)))
    for (const { text, role, at } of texts) {
      if (NOT_OURS.includes(role)) continue;
      for (const { said, verdict, says, sources } of claims)
        for (const { words, sentence } of saidIn(text, said[aid.lang] ?? [], lexicon))
          yield { at, got: quoted(words, sentence), instead: `${verdict}: ${says} ${namesOf(sources)}` };
    }
}

/** Looks for the claims of packs, in aids that are about their topics. */
export const claimRule = (known: readonly TopicPack[]): AuditRule => ({
  id: 'claim-known',
  grade: 'warning',
  finds: 'The page says of its topic what the evidence does not bear out.',
  why: 'Such claims are passed on from page to page, and are believed for it.',
  source: reasons.advertising,
  mend: 'what the evidence says, with its numbers',
  items: ['IPDASi 2.2.1', 'NICE EC8', 'NQF C2'],
  find: (aid) => claimsIn(aid, aid.texts, known),
});

export const claimRules: readonly AuditRule[] = [claimRule(packs)];
