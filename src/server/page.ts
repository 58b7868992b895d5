import { render } from '../document/render.js';
import type { AidDocument } from '../document/schema.js';
import { languageOf } from '../intl/locale.js';
import type { Problem } from '../reading/problem.js';
import { makeTree, toHtml } from '../writing/tree.js';
import { writeFileText } from '../writing/write-file.js';
import { languages } from '../intl/languages.js';

/** What is written: the aid alone, a whole page, or a page with the style sheet and the script. */
export type PageKind = 'fragment' | 'page' | 'styled';

/**
 * An aid as HTML with all its words, which reads the same with no script.
 *
 * @param files where the style sheet and the script are, as an address without a slash at its end
 * @param styles the text of the style sheet, to stand in the page
 * @returns also what its author has to mend, as the elements tell it
 */
export function renderPage(
  aid: AidDocument,
  kind: PageKind,
  files: string,
  styles?: string,
): { html: string; problems: readonly Problem[] } {
  const tree = render(aid, makeTree);
  const problems = writeFileText(tree);
  if (kind === 'fragment') return { html: `${toHtml(tree)}\n`, problems };

  const lang = aid.lang ?? 'en';
  const el = (name: string, attributes: Record<string, string>, ...content: Parameters<typeof makeTree>[2]) =>
    makeTree(name, attributes, content);
  const script = (path: string) => el('script', { type: 'module', src: `${files}/${path}` });
  const page = el(
    'html',
    { lang, ...(aid.dir && { dir: aid.dir }) },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, aid.decision ?? aid.condition ?? lang),
      ...(kind === 'styled'
        ? [
            styles === undefined
              ? el('link', { rel: 'stylesheet', href: `${files}/decision-aid.css` })
              : el('style', {}, styles),
            ...(languageOf(lang) in languages ? [script(`locales/${languageOf(lang)}.js`)] : []),
            script('decision-aid-elements.js'),
            el('link', { rel: 'modulepreload', href: `${files}/decision-aid-tools.js` }),
          ]
        : []),
    ),
    el('body', {}, el('main', {}, tree)),
  );
  return { html: `<!doctype html>\n${toHtml(page)}\n`, problems };
}
