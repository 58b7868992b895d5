/** What a page gets where there is plain markup, from a file beside the script: it shares what the script knows. */
import { shareLanguages, type ownLanguages } from '../intl/locale.js';
import { observeMarkup, type Report } from './enhance.js';
import type { Find } from './find.js';

interface Script {
  readonly find: Find;
  readonly report: Report;
  readonly languages: ReturnType<typeof ownLanguages>;
}

export function observe({ find, report, languages }: Script): void {
  shareLanguages(languages);
  observeMarkup(find, report);
}
