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
  entries: ['dl', 'dt', 'dd'],
  any: ['div', 'section', 'figure', 'figcaption', 'p', 'span'],
};
const PLAIN = [...new Set(declared.flatMap(({ markup = 'any' }) => MADE_FROM[markup]))];

/** What is written into a page, and what some filters take with all that is in it. */
const WRITTEN = ['details', 'summary'];

/** What `data-` may say in plain markup. */
const DATA = [
  ...new Set(
    declared.flatMap(({ settings }) =>
      settings.filter(({ isAddress }) => !isAddress).map(({ attribute }) => attribute),
    ),
  ),
  'about',
  'glance',
  'short',
].filter((name) => !GLOBAL.includes(name));

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

/** What else of a page of ours some filters do not know. */
const PAGE = ['figure', 'figcaption', 'caption', 'section', ...WRITTEN];

/** Where an editor holds a whole aid as one block: nobody writes in it there, and none of it is lost. */
const AID = 'da-decision-aid, .da-decision-aid';

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
  // what a page loads is not for everyone to say
  if (localName.startsWith('da-') && attribute.attrName === 'src') attribute.keepAttr = false;
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
  // it takes "for" from all but labels
  setup(editor) {
    editor.on('BeforeSetContent', (given) => {
      given.content = given.content?.replace(/(<(?:${withFor.join('|')})\\b[^>]*?\\s)for=/g, '$1data-for=');
    });
    editor.on('PreInit', () => {
      editor.serializer.addAttributeFilter('data-for', (nodes) => {
        for (const node of nodes.filter(({ name }) => /^(${withFor.join('|')})$/.test(name))) {
          node.attr('for', node.attr('data-for'));
          node.attr('data-for', null);
        }
      });
    });
  },
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
      { name: /^(${PLAIN.join('|')}|h[1-6]|${WRITTEN.join('|')})$/, attributes: /^(id|lang|dir|data-.*)$/, classes: [/^da-/] },
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
}, 10, 2 );
// posts with tags get no paragraphs of WordPress: these would stand around half of a tag
add_filter( 'the_content', function ( $content ) {
  if ( false === strpos( $content, '<da-' ) || ! remove_filter( 'the_content', 'wpautop' ) ) {
    return $content;
  }
  add_filter( 'the_content', function ( $content ) {
    add_filter( 'the_content', 'wpautop' );
    return $content;
  }, 11 );
  return $content;
}, 9 );`,
    },
    'HTML Purifier': {
      language: 'text',
      code: `$elements = array(
${tags.map((tag) => `  '${tag}' => '${elements[tag].join(' ')}',`).join('\n')}
);
$config->set( 'Attr.EnableID', true );
$config->set( 'HTML.DefinitionID', 'decision-aid-elements' );
$config->set( 'HTML.DefinitionRev', 1 );
if ( $definition = $config->maybeGetRawHTMLDefinition() ) {
  foreach ( explode( ' ', '${PAGE.filter((tag) => tag !== 'caption').join(' ')}' ) as $tag ) {
    $definition->addElement( $tag, 'Block', 'Flow', 'Common' );
  }
  foreach ( $elements as $tag => $names ) {
    $set = $tag === 'da-option' ? 'Inline' : 'Block';
    $names = array_filter( explode( ' ', $names ) );
    $definition->addElement( $tag, $set, 'Flow', 'Common', array_fill_keys( $names, 'Text' ) );
  }
  foreach ( explode( ' ', '${PLAIN.join(' ')} tbody' ) as $tag ) {
    foreach ( explode( ' ', '${DATA.join(' ')}' ) as $name ) {
      $definition->addAttribute( $tag, 'data-' . $name, 'Text' );
    }
  }
}`,
    },
    'rehype-sanitize': {
      language: 'js',
      code: `const elements = ${JSON.stringify(listed)};
const settings = (defaults) => ({
  ...defaults,
  tagNames: [...defaults.tagNames, ...${JSON.stringify(PAGE)}, ...Object.keys(elements)],
  // numbers to call
  protocols: { ...defaults.protocols, href: [...defaults.protocols.href, 'tel'] },
  // it puts a word before each id, and then nothing finds its source
  clobber: [],
  attributes: {
    ...Object.fromEntries(
      // of some tags it takes but one class
      Object.entries(defaults.attributes).map(([tag, names]) => [tag, names.filter(([name]) => name !== 'className')]),
    ),
    ...Object.fromEntries(
      Object.entries(elements).map(([tag, names]) => [tag, names.replace(/\\bfor\\b/, 'htmlFor').split(' ')]),
    ),
    '*': [...defaults.attributes['*'], 'className', 'data*', 'id', 'lang', 'dir'],
  },
});`,
    },
    Quill: {
      language: 'js',
      code: `const settings = (Quill, clean) => {
  const Delta = Quill.import('delta');
  class DecisionAid extends Quill.import('blots/block/embed') {
    static blotName = 'decision-aid';
    static tagName = 'div';
    static className = 'ql-decision-aid';
    static create(html) {
      const node = super.create();
      node.contentEditable = 'false';
      node.innerHTML = clean(html);
      return node;
    }
    static value(node) {
      return node.innerHTML;
    }
  }
  Quill.register(DecisionAid);
  const keep = ({ outerHTML }) => new Delta().insert({ 'decision-aid': outerHTML });
  return { modules: { clipboard: { matchers: [['${AID}', keep]] } } };
};`,
    },
    Tiptap: {
      language: 'js',
      code: `const settings = (Node, clean) =>
  Node.create({
    name: 'decisionAid',
    group: 'block',
    atom: true,
    addAttributes: () => ({ html: { parseHTML: ({ outerHTML }) => outerHTML } }),
    parseHTML: () => [{ tag: '${AID}', priority: 100 }],
    renderHTML({ node }) {
      const box = document.createElement('div');
      box.innerHTML = clean(node.attrs.html);
      return box.firstElementChild ?? box;
    },
  });`,
    },
    Trix: {
      language: 'js',
      code: `const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
const settings = (clean) => ({
  load(html) {
    const page = parse(html);
    for (const aid of page.querySelectorAll('${AID}')) {
      if (!page.contains(aid)) continue;
      const figure = page.createElement('figure');
      figure.dataset.trixAttachment = JSON.stringify({ content: aid.outerHTML });
      aid.replaceWith(figure);
    }
    return page.body.innerHTML;
  },
  save(html) {
    const page = parse(html);
    for (const figure of page.querySelectorAll('figure[data-trix-attachment]')) {
      const { content = '' } = JSON.parse(figure.dataset.trixAttachment);
      const box = page.createElement('div');
      box.innerHTML = clean(content);
      if (box.querySelector('${AID}')) figure.replaceWith(...box.childNodes);
    }
    return page.body.innerHTML;
  },
});`,
    },
    Markdown: {
      language: 'js',
      code: `const settings = (MarkdownIt) => new MarkdownIt({ html: true }).disable('code');`,
    },
    Drupal: {
      language: 'text',
      // no tags: it cuts all but a few attributes at a colon, class and data- not
      code:
        [...PLAIN, 'thead', 'tbody']
          .map((tag) => `<${tag} class id data-*${/^t[dh]$/.test(tag) ? ' colspan rowspan scope' : ''}>`)
          .join(' ') + ' <br> <strong> <h2 id> <h3 id>',
    },
  };
}

/** What `npm run filters` fetches. */
const VERSIONS = JSON.parse(
  readFileSync(new URL('../test/filters/package.json', import.meta.url), 'utf8'),
).dependencies;

/** What it has found. */
const FOUND = JSON.parse(readFileSync(new URL('../test/filters/results.json', import.meta.url), 'utf8'));

const ISLAND =
  'The editor holds the whole aid as one block, in which nobody writes: its words are changed where they come from. `clean` is your own filter of HTML, such as `(html) => DOMPurify.sanitize(html)` with the settings above.';

/**
 * The filters and editors, in the order of the table: which version is tried, as what, and what to do with the settings. This
 * list is all that there is of them; `npm run filters` tries each, and docs/filters.md is made from it.
 */
export const FILTERS = [
  {
    name: 'WordPress',
    tried:
      '6.1.9: its filter, its quotes and its paragraphs (`wpautop`), as for a post from the classic editor',
    where: `Administrators and editors of a single site may write any tag. Others, and everyone on a network of sites, are filtered. Plain
markup comes through for all, in both editors, if each setting stands in a line that is not broken: the classic editor takes a new line for a
line break. Tags come through as they are in a *Custom HTML* block for those who may write any. For tags from others, and in the classic editor, which would put paragraphs around half of a tag, a developer puts this
into a plugin of the site:`,
  },
  {
    name: 'HTML Purifier',
    tried: '4.11',
    where:
      'Plain markup comes through, where it is made of tables, lists and `div`: it knows neither `section` nor `figure`, and no `data-`. For all of these, and for tags, with the `$config` that you give it:',
  },
  {
    name: 'Drupal',
    tried: 'as its sources say, since its code is in no package; by itself: the format “Full HTML”',
    where: `“Full HTML” leaves everything. For a text format that limits the tags: *Configuration*, *Text formats and editors*, the format, *Allowed HTML
tags*. Add this to what stands there. It is for plain markup: Drupal cuts what stands before a colon out of the attributes of tags, and not out of classes, \`data-\` and text.`,
  },
  {
    name: 'sanitize-html',
    where:
      'By itself it takes every class: plain markup works with its class words in [lines of text](plain-markup.md#where-classes-are-taken). With these settings, classes and tags come through: `sanitizeHtml(html, settings(sanitizeHtml.defaults))`.',
  },
  {
    name: 'DOMPurify',
    package: 'dompurify',
    where:
      'Plain markup needs no settings. For tags: `DOMPurify.addHook("uponSanitizeAttribute", keepFor)` once, and then `DOMPurify.sanitize(html, settings)`.',
  },
  {
    name: 'setHTML',
    tried: 'in Chromium',
    where:
      'By itself `Element.setHTML` takes every class, and tags that it does not know with all that is in them: plain markup works with its class words in [lines of text](plain-markup.md#where-classes-are-taken). With these settings, classes and tags come through: `element.setHTML(html, settings())`.',
  },
  {
    name: 'TinyMCE',
    package: 'tinymce',
    where: 'Plain markup needs no settings. For tags: `tinymce.init({ ...settings })`.',
  },
  {
    name: 'CKEditor 5',
    package: 'ckeditor5',
    where: `By itself it leaves words, tables and lists, and no class: see [lines of text](plain-markup.md#where-classes-are-taken). For classes and for tags it needs its plugins General HTML Support and Plain Table Output:
\`ClassicEditor.create(element, { plugins: [...yours, GeneralHtmlSupport, PlainTableOutput], ...settings })\`.

- It makes one \`<tbody>\` of all. What rows are about has to stand in the row with their title: \`<tr data-about="harms">\`.
- Give it the page as its author wrote it. What the library has written into a saved page (class \`da-said\`) is taken apart.`,
  },
  {
    name: 'Quill',
    package: 'quill',
    where: `It knows no tables, and leaves words alone. ${ISLAND} \`new Quill(element, settings(Quill, clean))\`.`,
  },
  {
    name: 'Tiptap',
    package: '@tiptap/core',
    where: `It leaves words, tables and lists without a caption or a class. ${ISLAND} \`new Editor({ extensions: [...yours, settings(Node, clean)] })\`.`,
  },
  {
    name: 'Trix',
    package: 'trix',
    where: `It knows no tables, and leaves words alone. ${ISLAND} Give it \`settings(clean).load(html)\`, and what it gives back to \`settings(clean).save(html)\`.`,
  },
  {
    name: 'rehype-sanitize',
    where: `By itself it leaves words, tables and lists, without captions and classes. With these settings, all of plain markup and tags come through: \`.use(rehypeSanitize, settings(defaultSchema))\`. Ids come
through as they are: scripts of the page must not trust names that an author can give.`,
  },
  {
    name: 'Ghost',
    tried: 'as its HTML card is documented: it shows what is in it',
    where: 'Put the aid into a card: *HTML*. It needs no settings.',
  },
  {
    name: 'Markdown',
    tried: `by itself: commonmark ${VERSIONS.commonmark}; with the settings: markdown-it ${VERSIONS['markdown-it']}`,
    where: `Two things go wrong: an empty line ends HTML, and what is indented after one becomes code. Begin with \`<div>\` in a line of its own, and leave no line empty up to its \`</div>\`. Then
plain markup and tags come through wherever HTML does; markdown-it has to be told so. In a pipeline of remark and rehype, see rehype-sanitize.`,
  },
];

const ALONE = { class: 'works', line: 'works, with class words in lines of text', words: 'words' };

/** The table of what was found. */
function foundTable() {
  const rows = FILTERS.map(({ name, tried, package: from = name }) => {
    const { words, alone, plain, tags } = FOUND[name] ?? {};
    const cells = [
      words ? 'all' : 'not all',
      ALONE[alone] ?? '',
      plain ? 'works' : 'no',
      tags ? 'work' : 'no',
    ];
    return `| ${[name, ...cells, tried ?? VERSIONS[from]].join(' | ')} |`;
  });
  return `| filter or editor | words of plain markup | plain markup by itself | plain markup with the settings | tags with the settings | tried |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

/** The text of docs/filters.md. */
export async function filtersText() {
  const all = snippets();
  const parts = FILTERS.map(({ name, where }) => {
    const { language, code } = all[name] ?? {};
    return `## ${name}\n\n${where}\n${code ? `\n\`\`\`${language}\n${code}\n\`\`\`\n` : ''}`;
  });
  const text = `# Settings for content filters

<!-- written by npm run manifest, from the declarations and from what npm run filters has found: do not edit it here -->

For developers. Content systems take out what they do not know. [Plain markup](plain-markup.md) is made of what most of them
know: an ordinary table or list with a class. With the settings below, the tags themselves come through most, too.

The settings let nothing through that runs; Ghost and Markdown filter nothing by themselves. \`npm run filters\` gives the pages in [examples](examples/) and the snippets of
[plain markup](plain-markup.md) to each of these, with the settings and without. “Works”: the same aid comes out that went in.

${foundTable()}

${parts.join('\n')}`;
  return prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}
