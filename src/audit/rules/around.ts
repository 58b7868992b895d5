import type { AuditRule } from '../finding.js';
import { reasons } from '../reasons.js';
import { claimsIn } from './claims.js';
import { hasBoth, look } from './wording.js';

/** What the page says around an aid. Its calls to book are a site’s business: what leads the decision is not. */
export const aroundRules: readonly AuditRule[] = [
  {
    id: 'around-aid',
    grade: 'warning',
    finds:
      'The page around the aid gives a verdict, tells a change without its numbers, or claims what the evidence does not bear out.',
    why: 'Patients read the page as one. Who has read what is best has decided before the comparison begins.',
    source: reasons.substantiation,
    mend: 'the page around the aid as the aid itself: what is known, without a verdict',
    items: ['IPDASi 2.1.1', 'NICE EC6'],
    *find(aid) {
      const { around: texts } = aid;
      yield* look('verdicts', { texts })(aid);
      yield* look('relative', { texts, isPlain: true, only: (text) => !hasBoth(text) })(aid);
      yield* claimsIn(aid, texts);
    },
  },
];
