/** For the command: what misleads in a page or a document, as the author’s view finds it in a browser. */
import type { Audited, AuditOptions } from '../audit/audit.js';
import { checkTree } from '../audit/check-tree.js';
import { addLanguages } from '../intl/languages.js';
import { isAid, readData } from '../document/load.js';
import { render } from '../document/render.js';
import { makeTree } from '../writing/tree.js';
import { parseHtml } from './parsed.js';

/** Checks the aids of a page, in tags or in plain markup; without an aid the parts that stand in none. */
export function checkHtml(html: string, options: AuditOptions): Audited[] {
  addLanguages();
  return checkTree(parseHtml(html).root, options);
}

/** Checks a document as the page that is made of it. Nothing: it is none, or nothing of it could be read. */
export function checkDocument(data: unknown, options: AuditOptions): Audited[] {
  addLanguages();
  const { value, problems: left } = readData(data);
  if (!isAid(value)) return [];
  const [checked, ...rest] = checkTree(makeTree('body', {}, [render(value, makeTree)]), options);
  return checked ? [{ ...checked, problems: [...left, ...checked.problems] }, ...rest] : [];
}
