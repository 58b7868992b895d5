/** For servers and builds: the words of the elements in the HTML itself. It needs no page and no browser. */
import { describeProblems } from '../author/describe.js';
import { explain } from '../author/explain.js';
import { standsIn } from '../author/report.js';
import { readData } from '../document/load.js';
import { readDocument } from '../document/read.js';
import type { AidDocument } from '../document/schema.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import type { Problem } from '../reading/problem.js';
import { within } from '../reading/readable.js';
import type { TreeElement } from '../writing/tree.js';
import { outermost, writeFileText } from '../writing/write-file.js';
import { addLanguages } from '../intl/languages.js';
import { renderPage, type PageKind } from './page.js';
import { isTooDeep, parseHtml, type ParsedHtml } from './parsed.js';

export type { AidDocument, PageKind, Problem };
export { addTranslation } from '../intl/locale.js';
export type { Translation } from '../intl/translation.js';

/** HTML with its words, and what its author has to mend. */
export interface Rendered {
  readonly html: string;
  /** As the elements list it in the browser. Empty: nothing. */
  readonly problems: readonly Problem[];
}

export interface HtmlOptions {
  /** The language of a piece of a page, as a `lang` says it. A page says its own. Absent: English. */
  readonly lang?: string;
}

export interface DocumentOptions {
  /** `fragment`: the aid alone. `page`: a whole page. `styled`: a whole page with style sheet and script. Absent: `fragment`. */
  readonly kind?: PageKind;
  /** Where the style sheet and the script are, for `styled`: an address without a slash at its end. Absent: beside the page. */
  readonly files?: string;
  /**
   * The text of `decision-aid.css`, for `styled`: it then stands in the page, so that nothing waits for a second request.
   * Absent: the page links the file.
   */
  readonly styles?: string;
}

/**
 * Writes into HTML the words that the elements in it write in a browser, so that it reads the same with no script; of
 * plain markup it makes elements first. What it has written it knows again: done twice, it changes nothing.
 *
 * @param html a whole page, or a piece of one that holds whole elements. Without any of ours it comes back as it is
 * @returns the HTML as a browser would write it out: attributes in double quotation marks, what was left open closed.
 *   Never throws: what is nested too deeply to be read comes back as it is, with a problem
 */
export function renderHtml(html: string, { lang = '' }: HtmlOptions = {}): Rendered {
  if (!html.includes('da-')) return { html, problems: [] };
  return guarded(
    () => {
      const page = parseHtml(html, lang);
      const problems = writeInto(page);
      return { html: String(page), problems };
    },
    (problem) => ({ html, problems: [problem] }),
  );
}

/**
 * Writes a document as HTML with all its words.
 *
 * @returns an empty `html` where nothing of it could be read. Never throws: fields that are not known or cannot be read are
 *   left out, each with a problem that names it
 */
export function renderDocument(
  document: AidDocument,
  { kind = 'fragment', files = '.', styles }: DocumentOptions = {},
): Rendered {
  return guarded(
    () => {
      addLanguages();
      const { value, problems: left } = readData(document);
      if (Object.keys(value).length === 0) return { html: '', problems: left.length ? left : [NOTHING] };
      const { html, problems } = renderPage(value, kind, files, styles);
      return { html, problems: [...left, ...problems] };
    },
    (problem) => ({ html: '', problems: [problem] }),
  );
}

/**
 * Reads the first aid of a page, in tags or in plain markup, as a document.
 *
 * @returns an empty `document` where there is none. Never throws: what a document has no place for is listed
 */
export function readHtml(html: string): {
  readonly document: AidDocument;
  readonly problems: readonly Problem[];
} {
  return guarded(
    () => {
      const page = parseHtml(html);
      addLanguages();
      const inMarkup = enhance(page.root);
      const { value, problems: left } = readDocument(page.root);
      const [aid] = within(page.root, decisionAid.tag);
      const problems = [...inMarkup, ...(aid ? writeFileText(aid) : [])];
      // a setting that cannot be read is told where it stands
      const isTold = ({ rule, got }: Problem) =>
        rule === 'document-field' && problems.some((problem) => problem.got === got);
      return {
        document: value,
        problems: [...left.filter((problem) => !isTold(problem)), ...problems].sort(byPosition),
      };
    },
    (problem) => ({ document: {}, problems: [problem] }),
  );
}

/** Each problem in a sentence, as authors read them in the console; what is amiss in several places in one way is told once. */
export const messagesOf = (problems: readonly Problem[]): string[] =>
  describeProblems(problems).map(({ message }) => message);

function writeInto({ root }: ParsedHtml): Problem[] {
  addLanguages();
  const problems = enhance(root);
  for (const part of outermost(root)) for (const problem of writeFileText(part)) problems.push(problem);
  return problems.sort(byPosition);
}

const enhance = (root: TreeElement): Problem[] =>
  enhanceTree(root).flatMap(({ at, problems }) =>
    problems.map((problem) => explain(problem, standsIn.get(problem) ?? at)),
  );

const byPosition = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Nobody nests so deeply by hand, and no server may fall over it. */
function guarded<Result>(run: () => Result, otherwise: (problem: Problem) => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return otherwise({
      ...NOTHING,
      where: 'content',
      got: 'what is nested too deeply to be read',
      allowed: 'content that is not nested too deeply',
    });
  }
}

const NOTHING: Problem = {
  rule: 'document-unread',
  element: decisionAid.tag,
  where: 'document',
  got: 'nothing',
  allowed: 'the fields of a decision aid',
};
