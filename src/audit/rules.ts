import type { AuditRule } from './finding.js';
import { aboutRules } from './rules/about.js';
import { aroundRules } from './rules/around.js';
import { balanceRules } from './rules/balance.js';
import { claimRules } from './rules/claims.js';
import { numberRules } from './rules/numbers.js';
import { optionRules } from './rules/options.js';
import { partRules } from './rules/parts.js';
import { readingRules } from './rules/reading.js';
import { rowRules } from './rules/rows.js';
import { sourceRules } from './rules/sources.js';
import { translationRules } from './rules/translation.js';
import { wordingRules } from './rules/wording.js';

/** All rules of the audit, in the order of `docs/audit.md`, which is made from this list. */
export const auditRules: readonly AuditRule[] = [
  ...optionRules,
  ...partRules,
  ...numberRules,
  ...rowRules,
  ...sourceRules,
  ...translationRules,
  ...wordingRules,
  ...claimRules,
  ...aroundRules,
  ...balanceRules,
  ...readingRules,
  ...aboutRules,
];
