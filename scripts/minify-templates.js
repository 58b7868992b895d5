// Takes the whitespace out of html`…`, svg`…` and css`…` in src, which no JavaScript minifier touches.
// The page must look the same as from the sources:
//   css   runs of whitespace become one space, and none beside { } ; , or after : (never inside a string);
//   html  a line break beside a block's tag goes, another becomes one space; text on one line stays as it is.
import MagicString from 'magic-string';

/** Whitespace beside the tags of these is never drawn: blocks, table parts, list items, shapes. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption col colgroup dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p search section ' +
    'style summary table tbody td tfoot th thead tr ul circle clippath defs desc ellipse g line mask path pattern ' +
    'polygon polyline rect symbol title use'
  ).split(' '),
);

/** @returns {string} the text of one css quasi without needless whitespace */
export const minifyCss = (text) =>
  text.replace(
    /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?:\s|\/\*[^]*?\*\/)*([{};,])(?:\s|\/\*[^]*?\*\/)*|(:)\s+|(?:\s|\/\*[^]*?\*\/)+/g,
    (_, string, mark, colon) => string ?? mark ?? colon ?? ' ',
  );

/**
 * @param {string[]} quasis the raw text between the expressions
 * @returns {string[]} the same without needless whitespace
 */
export function minifyHtml(quasis) {
  // an expression is a character of its own, so that one scan sees the whole template
  const whole = quasis.join('\0');
  if (/<(pre|textarea)\b/i.test(whole)) return quasis;
  const tokens = whole.match(/<!--[^]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g) ?? [];
  const isBlock = (token = '') => BLOCKS.has(/^<\/?([^\s/>\0]+)/.exec(token)?.[1]?.toLowerCase());
  return tokens
    .map((token, i) => {
      if (token.startsWith('<!--')) return token;
      if (token.startsWith('<')) {
        return token.replace(/"[^"]*"|'[^']*'|\s+(?=\/?>)|\s+/g, (part, at) =>
          /^\s/.test(part) ? (token[at + part.length] === '>' ? '' : ' ') : part,
        );
      }
      return token.replace(/\s*\n\s*/g, (space, at) => {
        const opens = at === 0 && isBlock(tokens[i - 1]);
        const closes = at + space.length === token.length && isBlock(tokens[i + 1]);
        return opens || closes ? '' : ' ';
      });
    })
    .join('')
    .split('\0');
}

/** Calls `visit` for each tagged template in an ESTree. */
function walk(node, visit) {
  if (Array.isArray(node)) node.forEach((child) => walk(child, visit));
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression') visit(node);
    for (const key in node) if (key !== 'parent') walk(node[key], visit);
  }
}

/** Vite plugin. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return undefined;
      const edited = new MagicString(code);
      walk(this.parse(code, { lang: 'ts' }), ({ tag, quasi }) => {
        if (tag.type !== 'Identifier' || !['html', 'svg', 'css'].includes(tag.name)) return;
        const before = quasi.quasis.map(({ value }) => value.raw);
        const after = tag.name === 'css' ? before.map(minifyCss) : minifyHtml(before);
        quasi.quasis.forEach(({ start, end }, i) => {
          if (after[i] === before[i]) return;
          // a quasi's range may or may not take in its delimiters: find the text itself
          const from = code.indexOf(before[i], start);
          if (from < 0 || from > end) throw new Error(`${id}: template text not found at ${start}`);
          edited.update(from, from + before[i].length, after[i]);
        });
      });
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
