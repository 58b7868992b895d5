/** For the command: what misleads in a page or a document, as the author’s view finds it in a browser. */
import type { AuditOptions } from '../audit/audit.js';
import { checkTree, type Checked } from '../audit/check-tree.js';
import { addLanguages } from '../intl/languages.js';
import { parseHtml } from './parsed.js';

/** Checks the aids of a page, in tags or in plain markup; without an aid the parts that stand in none. */
export function checkHtml(html: string, options: AuditOptions): Checked[] {
  addLanguages();
  return checkTree(parseHtml(html).root, options);
}
