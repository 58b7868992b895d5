// The filters that need no browser: what each leaves of HTML, with the settings of docs/filters.md (`code`) or without ('').
// It is copied to where they are installed.
import { autop } from '@wordpress/autop';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const settingsIn = (code) => new Function(`${code}; return settings;`)();

export const inNode = {
  autop,
  'sanitize-html': (html, code) =>
    sanitizeHtml(html, code ? settingsIn(code)(sanitizeHtml.defaults) : undefined),
  'rehype-sanitize': (html, code) =>
    String(
      unified()
        .use(rehypeParse, { fragment: true })
        .use(rehypeSanitize, code ? settingsIn(code)(defaultSchema) : undefined)
        .use(rehypeStringify)
        .processSync(html),
    ),
  Markdown: (text, code) =>
    code ? settingsIn(code)(MarkdownIt).render(text) : new HtmlRenderer().render(new Parser().parse(text)),
};
