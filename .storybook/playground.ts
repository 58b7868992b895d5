// A snippet, what becomes of it, what there is to mend, and where it is explained. The snippets are those of the docs.
import { describeProblems } from '../src/author/describe.js';
import { checkHtml } from '../src/server/check.js';
import { reportFound } from '../src/author/report.js';
import { observeMarkup } from '../src/markup/enhance.js';
import { make } from '../stories/data.js';
import { addressOf, type Snippet } from './links.js';

// plain markup becomes elements here as it does on a page with the script
observeMarkup((tag) => customElements.get(tag), reportFound);

/** What there is to mend, each with where and how. */
function problemsIn(code: string): string[] {
  const today = new Date().toISOString().slice(0, 10);
  return checkHtml(code, { today }).flatMap(({ findings, problems }) => [
    ...describeProblems(problems).map(({ message }) => message),
    ...findings.map(({ grade, rule, got, mend }) => `${grade} ${rule}: ${got}. ${mend}`),
  ]);
}

/**
 * The page: a field for a snippet, and what becomes of it.
 * @param begin the snippet that it begins with. Nothing: none.
 */
export function playground(begin: Snippet | undefined): HTMLElement {
  const field = make('textarea', {
    id: 'snippet',
    rows: '16',
    spellcheck: 'false',
    style: 'inline-size: 100%; box-sizing: border-box; font: 0.85rem/1.4 monospace',
  });
  field.value = begin?.code ?? '';
  const result = make('div', { id: 'result' });
  const list = make('ul', { id: 'problems', 'aria-live': 'polite' });
  const show = () => {
    const content = document.createElement('template');
    content.innerHTML = field.value;
    // they are here already
    for (const one of content.content.querySelectorAll('script, link, meta, title')) one.remove();
    result.replaceChildren(document.importNode(content.content, true));
    const told = problemsIn(field.value);
    list.replaceChildren(
      ...(told.length > 0 ? told : ['Nothing is to be mended.']).map((words) => make('li', {}, words)),
    );
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 300);
  });
  const guide =
    begin &&
    make(
      'p',
      {},
      make('a', { href: `./${addressOf(begin.file)}`, target: '_top' }, 'Where this is explained'),
    );
  const page = make(
    'div',
    { style: 'display: grid; gap: 1rem' },
    ...(guide ? [guide] : []),
    make('label', { for: 'snippet' }, 'Your snippet'),
    field,
    make('h2', { style: 'margin: 0' }, 'What patients see'),
    result,
    make('h2', { style: 'margin: 0' }, 'What there is to mend'),
    list,
  );
  show();
  return page;
}
