// Settings that let the elements and plain markup through the filters of content systems. They are made from
// the declarations, so that no attribute is forgotten; docs/filters.md is written by `npm run manifest`.
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { declared } from './declared.js';

export const FILE = 'docs/filters.md';

/** What every element may have. */
const GLOBAL = ['class', 'id', 'lang', 'dir'];
/** What plain markup is made of, by what an element is made from. */
const MADE_FROM = {
  table: ['table', 'caption', 'tr', 'th', 'td'],
  rows: ['table', 'caption', 'tr', 'th', 'td'],
  items: ['ul', 'ol', 'li'],
  any: ['div', 'section', 'figure', 'figcaption', 'p', 'span'],
};
const PLAIN = [...new Set(declared.flatMap(({ markup = 'any' }) => MADE_FROM[markup]))];

/** What is written into a page, and what some filters take with all that is in it. */
const WRITTEN = ['details', 'summary'];

/** Elements that hold words; the others hold elements, and `da-option` is part of a line. */
const WORDS = declared
  .filter(({ content }) => content === 'words')
  .map(({ tag }) => tag)
  .sort();

/** Each element with its attributes. An `id` is among those that every element may have. */
const elements = Object.fromEntries(
  declared
    .map(({ tag, settings }) => [
      tag,
      settings
        .filter(({ isAddress, attribute }) => !isAddress && !GLOBAL.includes(attribute))
        .map(({ attribute }) => attribute),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The snippets, by the filter that they are for, as their settings are written. */
export function snippets() {
  const listed = Object.fromEntries(Object.entries(elements).map(([tag, names]) => [tag, names.join(' ')]));
  const tags = Object.keys(elements);
  const withFor = tags.filter((tag) => elements[tag].includes('for'));
  const names = [...new Set(Object.values(elements).flat())].sort();
  return {
    DOMPurify: {
      language: 'js',
      code: `const settings = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^(${tags.join('|')})$/,
    attributeNameCheck: /^(${[...GLOBAL, ...names].join('|')})$/,
  },
};
// it takes "for" from all but labels
const keepFor = ({ localName }, attribute) => {
  if (attribute.attrName === 'for' && /^(${withFor.join('|')})$/.test(localName)) attribute.forceKeepAttr = true;
};`,
    },
    'sanitize-html': {
      language: 'js',
      code: `const elements = ${JSON.stringify(listed)};
const settings = (defaults) => ({
  allowedTags: [...defaults.allowedTags, ${WRITTEN.map((tag) => `'${tag}'`).join(', ')}, ...Object.keys(elements)],
  allowedAttributes: {
    ...defaults.allowedAttributes,
    ...Object.fromEntries(Object.entries(elements).map(([tag, names]) => [tag, names.split(' ')])),
    '*': ${JSON.stringify([...GLOBAL, 'data-*', 'colspan', 'rowspan', 'scope'])} },
});`,
    },
    setHTML: {
      language: 'js',
      code: `const elements = ${JSON.stringify(listed)};
const settings = () => {
  const sanitizer = new Sanitizer();
  for (const name of ${JSON.stringify(GLOBAL)}) sanitizer.allowAttribute(name);
  for (const [name, names] of Object.entries(elements))
    sanitizer.allowElement({ name, attributes: names ? names.split(' ') : [] });
  for (const name of ${JSON.stringify(WRITTEN)}) sanitizer.allowElement(name);
  sanitizer.setDataAttributes(true);
  return { sanitizer };
};`,
    },
    TinyMCE: {
      language: 'js',
      code: `const settings = {
  custom_elements: ${JSON.stringify(tags.join(','))},
  extended_valid_elements: ${JSON.stringify(
    tags.map((tag) => `${tag}[${[...GLOBAL, 'data-*', ...elements[tag]].join('|')}]`).join(','),
  )},
};`,
    },
    'CKEditor 5': {
      language: 'js',
      code: `const tags = ${JSON.stringify(tags)};
// those that hold words; the others hold tags, and da-option is part of a line
const words = ${JSON.stringify(WORDS)};
const settings = {
  extraPlugins: [
    function (editor) {
      const schema = editor.plugins.get('DataSchema');
      for (const tag of tags) {
        if (tag === 'da-option') schema.registerInlineElement({ view: tag, model: tag });
        else
          schema.registerBlockElement({
            view: tag,
            model: tag,
            modelSchema: { inheritAllFrom: '$container' },
            ...(words.includes(tag) && { paragraphLikeModel: tag + '-words' }),
          });
      }
    },
  ],
  htmlSupport: {
    allow: [
      { name: /^(${tags.join('|')})$/, attributes: /^(${['id', 'lang', 'dir', ...names].join('|')})$/, classes: true },
      { name: /^(${PLAIN.join('|')}|h[1-6])$/, attributes: /^(id|lang|dir|data-.*)$/, classes: [/^da-/] },
    ],
  },
};`,
    },
    WordPress: {
      language: 'text',
      code: `add_filter( 'wp_kses_allowed_html', function ( $allowed, $context ) {
  if ( 'post' !== $context ) {
    return $allowed;
  }
  $elements = array(
${tags.map((tag) => `    '${tag}' => '${elements[tag].join(' ')}',`).join('\n')}
  );
  foreach ( $elements as $tag => $names ) {
    $names = explode( ' ', trim( '${GLOBAL.join(' ')} data-* ' . $names ) );
    $allowed[ $tag ] = array_fill_keys( $names, true );
  }
  return $allowed;
}, 10, 2 );`,
    },
    Drupal: {
      language: 'text',
      code: [
        ...PLAIN.map((tag) => `<${tag} class id data-*>`),
        ...tags.map((tag) => `<${[tag, 'class', 'id', ...elements[tag]].join(' ')}>`),
      ].join(' '),
    },
  };
}

/** Of the editors that `npm run test:editors` tries. */
const VERSIONS = JSON.parse(
  readFileSync(new URL('../test/filters/package.json', import.meta.url), 'utf8'),
).dependencies;

const WHERE = {
  DOMPurify:
    'Plain markup needs no settings. For tags: `DOMPurify.addHook("uponSanitizeAttribute", keepFor)` once, and then `DOMPurify.sanitize(html, settings)`.',
  'sanitize-html':
    'By itself it takes every class, and so plain markup stays a plain table. With these settings, plain markup and tags come through: `sanitizeHtml(html, settings(sanitizeHtml.defaults))`.',
  setHTML:
    'By itself `Element.setHTML` takes every class, and tags that it does not know with all that is in them. With these settings, plain markup and tags come through: `element.setHTML(html, settings())`.',
  TinyMCE: `Plain markup needs no settings. For tags: \`tinymce.init({ ...settings })\`. Tried with TinyMCE ${VERSIONS.tinymce}.`,
  'CKEditor 5': `By itself it leaves words, tables and lists, and no class. It needs its plugins General HTML Support and Plain Table Output, for
plain markup too:
\`ClassicEditor.create(element, { plugins: [...yours, GeneralHtmlSupport, PlainTableOutput], ...settings })\`. Tried with CKEditor ${VERSIONS.ckeditor5}.

- It makes one \`<tbody>\` of all. What rows are about has to stand in the row with their title: \`<tr data-about="harms">\`.
- Give it the page as its author wrote it. What the library has written into a saved page (class \`da-said\`) is taken apart.`,
  WordPress:
    'Administrators and editors of a single site may write any tag. Others, and everyone on a network of sites, are filtered. Plain markup comes through for all. For tags, a developer puts this into a plugin of the site (tried with the filter of WordPress 6.1.9):',
  Drupal:
    'For a text format that limits the tags: *Configuration*, *Text formats and editors*, the format, *Allowed HTML tags*. Add this to what stands there:',
};

/** The text of docs/filters.md. */
export async function filtersText() {
  const parts = Object.entries(snippets()).map(
    ([name, { language, code }]) => `## ${name}\n\n${WHERE[name]}\n\n\`\`\`${language}\n${code}\n\`\`\`\n`,
  );
  const text = `# Settings for content filters

<!-- written by npm run manifest, from the declarations: do not edit it here -->

For developers. Content systems take out what they do not know. [Plain markup](plain-markup.md) is made of what most of them
know: an ordinary table or list with a class. With the settings below, the tags themselves come through, too.

They let nothing through that runs. The settings for DOMPurify, sanitize-html and \`setHTML\` are tried in the tests of this
project with the pages in [examples](examples/), and those for TinyMCE, CKEditor 5 and WordPress by \`npm run test:editors\`:
with them, the same aid comes out that went in. The list for Drupal has not been tried.

${parts.join('\n')}`;
  return prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}
