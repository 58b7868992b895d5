/** What the builder hands over: an aid in the forms that a site can take. */
import { describeProblems } from '../author/describe.js';
import { readData } from '../document/load.js';
import { render } from '../document/render.js';
import type { AidDocument } from '../document/schema.js';
import { addLanguages } from '../intl/languages.js';
import { slug } from '../reading/readable.js';
import { readHtml, renderDocument } from '../server/render.js';
import { makeTree, toHtml } from '../writing/tree.js';
import { asBlocks } from './blocks.js';
import { differences } from './differences.js';
import { shortVersion } from './short-version.js';
import { toldPlainly } from './to-do.js';
import { readPlainly, sayPlainly } from './said-plainly.js';

/** The forms, in the order in which they are offered. */
export const formIds = ['tags', 'wordpress', 'plain', 'json', 'page', 'frame', 'print'] as const;
export type FormId = (typeof formIds)[number];

/** An aid in one form. */
export interface Form {
  readonly id: FormId;
  /** What it is called. */
  readonly label: string;
  /** Whom it is for, and what to do with it. */
  readonly explains: string;
  /** A name for the file that it is saved as. */
  readonly fileName: string;
  /** All of it. */
  readonly text: string;
  /** What goes into another page, where that is not all of it: what shows a frame. */
  readonly snippet?: string;
  /** What of the aid this form does not say, or what it needs, in sentences. Empty: it says all. */
  readonly told: readonly string[];
}

export interface FormFiles {
  /** Where the style sheet and the script are: an address without a slash at its end. Absent: beside the page. */
  readonly files?: string;
  /** The text of `decision-aid.css`, to stand in pages. Absent: they link the file. */
  readonly styles?: string;
  /** The address at which the page of the frame will stand. Absent: one to be put in. */
  readonly address?: string;
}

/** What each form is called, and whom it is for. */
export const EXPLAINED: Readonly<Record<FormId, readonly [label: string, explains: string]>> = {
  tags: [
    'Tags',
    'For a page that somebody writes in HTML, or a system that takes any tag. The page needs the script, which writes the sentences.',
  ],
  wordpress: [
    'Blocks for WordPress',
    'Paste it into the code editor of a post or page (the menu at the top right, “Code editor”). Tables, lists and words are blocks that you can edit. The site needs the script.',
  ],
  plain: [
    'Tables and lists for any editor',
    'For a system that takes out tags that it does not know. Paste it where your editor shows HTML. The site needs the script; without it, readers see tables and lists.',
  ],
  json: ['Document (JSON)', 'For keeping: the builder opens it again. The command makes pages of it.'],
  page: [
    'Whole page',
    'A page of its own, with its styles and all its words in it. It reads the same with no script; with the files of the script beside it, readers can choose, answer and print.',
  ],
  frame: [
    'Page in a frame',
    'For a system that takes no script. Put the page on a server of yours, and what shows the frame into your page.',
  ],
  print: [
    'Short version on paper',
    'A page to print and hand out: urgent help, the options at a glance, room for questions, and the sources.',
  ],
};

/** An aid in all forms. Never throws: what cannot be read of the document is left out, and told. */
export const formsOf = (document: AidDocument, files: FormFiles = {}): readonly Form[] =>
  formIds.map((id) => formOf(document, id, files));

/** An aid in one form. */
export function formOf(document: AidDocument, id: FormId, files: FormFiles = {}): Form {
  addLanguages();
  const { value, problems } = readData(document);
  const [label, explains] = EXPLAINED[id];
  const name =
    slug(value.decision ?? value.condition ?? '')
      .slice(0, 40)
      .replace(/-$/, '') || 'aid';
  const { told, ...written } = WRITERS[id](value, { name, ...files });
  const left = describeProblems(problems).map(({ message, problems: [first] }) =>
    first?.rule === 'document-unknown'
      ? `${first.where}: is in no form, as no aid has such a field. It stays in the file that you save.`
      : toldPlainly(message),
  );
  return { id, label, explains, ...written, told: [...left, ...told] };
}

interface Place extends FormFiles {
  /** What files are named after. */
  readonly name: string;
}

type Written = Pick<Form, 'fileName' | 'text' | 'snippet' | 'told'>;

const WRITERS: Readonly<Record<FormId, (aid: AidDocument, place: Place) => Written>> = {
  tags(aid, { name }) {
    const text = `${toHtml(render(aid, makeTree))}\n`;
    return { fileName: `${name}.html`, text, told: lostIn(text, aid) };
  },
  plain(aid, { name }) {
    const { html, told } = sayPlainly(aid);
    return { fileName: `${name}.plain.html`, text: `${html}\n`, told };
  },
  wordpress(aid, { name }) {
    const { html, document, told } = sayPlainly(aid);
    const text = `${asBlocks(html)}\n`;
    const lost = differences(readPlainly(text), document).map(({ message }) => message);
    return { fileName: `${name}.wordpress.html`, text, told: [...new Set([...told, ...lost])] };
  },
  json: (aid, { name }) => ({
    fileName: `${name}.json`,
    text: `${JSON.stringify(aid, null, 2)}\n`,
    told: [],
  }),
  page(aid, { name, files = '.', styles }) {
    const text = pageOf(aid, files, styles);
    return { fileName: `${name}.html`, text, told: lostIn(text, { lang: 'en', ...aid }) };
  },
  frame(aid, { name, files = '.', styles, address }) {
    const text = pageOf(aid, files, styles).replace(/<\/body>(?![^]*<\/body>)/, `${TELLS_HEIGHT}</body>`);
    const at = address ?? `https://example.org/${name}.html`;
    return {
      fileName: `${name}.html`,
      text,
      snippet: frameAt(at, aid.decision ?? aid.condition ?? name),
      told: [
        ...lostIn(text, { lang: 'en', ...aid }),
        ...(address === undefined ? [`Put the address of your page in place of ${at}, in both places.`] : []),
      ],
    };
  },
  print(aid, { name, files = '.', styles }) {
    const { html } = renderDocument(aid, { kind: 'page' });
    const head =
      styles === undefined
        ? makeTree('link', { rel: 'stylesheet', href: `${files}/decision-aid.css` }, [])
        : makeTree('style', {}, [styles]);
    const { html: text, hasGlance } = shortVersion(html, [head]);
    const isLong = aid.comparison && !hasGlance;
    return {
      fileName: `${name}-short.html`,
      text,
      told: [
        ...lostIn(text, { lang: 'en', ...aid }),
        ...(isLong ? ['No row is marked for the glance, so that the whole table is printed.'] : []),
      ],
    };
  },
};

const pageOf = (aid: AidDocument, files: string, styles: string | undefined): string =>
  renderDocument(aid, { kind: 'styled', files, ...(styles !== undefined && { styles }) }).html;

/** What HTML does not hold of its aid. A page has a language, also where its aid names none. */
const lostIn = (page: string, aid: AidDocument): string[] =>
  differences(readHtml(page).document, aid).map(({ message }) => message);

// as docs/frames.md has them

/** Tells the page around it how high it is, and nothing else. */
const TELLS_HEIGHT = `<script>
  new ResizeObserver(() => parent.postMessage(document.documentElement.offsetHeight, '*')).observe(document.documentElement);
</script>
`;

const quoted = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const frameAt = (
  address: string,
  title: string,
): string => `<iframe id="aid" src="${quoted(address)}" title="${quoted(title)}"
  width="100%" height="3000" style="border: 0"></iframe>
<p><a href="${quoted(address)}">Open this page by itself, to print it</a></p>
<script>
  addEventListener('message', ({ source, data }) => {
    const frame = document.getElementById('aid');
    if (source === frame.contentWindow && Number.isFinite(data)) frame.height = data;
  });
</script>
`;
