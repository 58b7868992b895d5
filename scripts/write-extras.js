// Writes into dist/ what goes with the elements: data for editors and type checkers (from custom-elements.json), licences,
// integrity hashes, and a zip for sites that put the files on their own server.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { strToU8, zipSync } from 'fflate';
import { frameworkTypes } from './framework-types.js';

const read = (file) => readFileSync(file, 'utf8');
const json = (file) => JSON.parse(read(file));

/** The files in dist/, sorted, with forward slashes. */
const filesIn = (pattern) =>
  readdirSync('dist', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort();

/** What a page loads by a tag: no file of them imports another by the name of a package. */
const TAGGED = /^(decision-aid[\w.-]*|locales\/[\w-]+)\.(js|css)$/;

/** The page of an element: it comes with the package. */
const pageOf = (tag) => `./node_modules/decision-aid-elements/docs/elements/${tag.replace(/^da-/, '')}.md`;

/** What the generators leave out, which is where to read on at each setting, and without what is no value and no default. */
const completed = (data, tagsOf, docs) => {
  const complete = JSON.parse(data.replaceAll(' _(default: undefined)_', ''));
  for (const { name, attributes } of tagsOf(complete))
    for (const attribute of attributes) {
      Object.assign(attribute, docs(name));
      // how a type says that other words may stand there, too
      if (attribute.values)
        attribute.values = attribute.values.filter((value) => value.name !== '(string & {})');
    }
  return complete;
};

/** A variable that several elements have is one, with what each of them has it for. */
function once(properties, docs) {
  const names = new Set(properties.map(({ name }) => name));
  return [...names].map((name) => ({
    name,
    description: [
      ...new Set(properties.filter((one) => one.name === name).map(({ description }) => description)),
    ].join(' '),
    ...docs,
  }));
}

function writeEditorData() {
  const manifest = () => json('custom-elements.json');
  const reference = (_name, tag) => ({ name: `About ${tag}`, url: pageOf(tag) });
  const options = {
    hideLogs: true,
    referenceTemplate: reference,
    referencesTemplate: (name, tag) => [reference(name, tag)],
  };
  const write = (file, data) => writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
  write(
    'vscode.html-custom-data.json',
    completed(
      getVsCodeHtmlCustomData(manifest(), options),
      ({ tags }) => tags,
      (tag) => ({
        references: [reference('', tag)],
      }),
    ),
  );
  const css = JSON.parse(getVsCodeCssCustomData(manifest(), options));
  const references = [
    {
      name: 'Colours, spaces and typefaces',
      url: './node_modules/decision-aid-elements/docs/for-designers.md',
    },
  ];
  write('vscode.css-custom-data.json', { ...css, properties: once(css.properties, { references }) });
  write(
    'web-types.json',
    completed(
      getWebTypesData(manifest(), options),
      ({ contributions }) => contributions.html.elements,
      (tag) => ({
        'doc-url': pageOf(tag),
      }),
    ),
  );
  mkdirSync('dist/types', { recursive: true });
  for (const [name, text] of Object.entries(frameworkTypes(manifest())))
    writeFileSync(`dist/types/${name}.d.ts`, text);
}

/** The licences of this package and of those whose code is inside the files that pages load. */
function writeLicences() {
  const sources = filesIn(TAGGED)
    .filter((file) => existsSync(`dist/${file}.map`))
    .flatMap((file) => json(`dist/${file}.map`).sources);
  const names = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  const texts = [...new Set(names)].sort().map((name) => {
    const { version, license } = json(`node_modules/${name}/package.json`);
    const file = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e/i.test(file));
    return `${name} ${version} (${license})\n\n${read(`node_modules/${name}/${file}`).trim()}`;
  });
  const { name, version } = json('package.json');
  const own = `${name} ${version}\n\n${read('LICENSE').trim()}`;
  writeFileSync('dist/licences.txt', [own, ...texts, ''].join(`\n\n${'-'.repeat(80)}\n\n`));
}

/** Subresource integrity of each script, module and style sheet, by its path in dist/. */
function writeIntegrity() {
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
  const hashes = filesIn(/\.(js|css)$/).map((file) => [file, `sha384-${hash(file)}`]);
  writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/** The same bytes from the same sources: no file has the time it was written. */
function writeZip() {
  const { name, version } = json('package.json');
  const hashes = json('dist/integrity.json');
  const tagged = filesIn(TAGGED);
  const contents = [...tagged, ...tagged.map((file) => `${file}.map`), 'licences.txt']
    .filter((file) => existsSync(`dist/${file}`))
    .map((file) => [file, new Uint8Array(readFileSync(`dist/${file}`))]);
  const own = Object.fromEntries(tagged.map((file) => [file, hashes[file]]));
  contents.push(
    ['integrity.json', strToU8(`${JSON.stringify(own, null, 2)}\n`)],
    ['read-me.txt', strToU8(readMe({ name, version }))],
  );
  const folder = Object.fromEntries(contents.sort(([a], [b]) => (a < b ? -1 : 1)));
  const zip = zipSync({ [`${name}-${version}`]: folder }, { level: 9, mtime: new Date(1980, 0, 1) });
  writeFileSync(`dist/${name}-${version}.zip`, zip);
}

const readMe = ({ name, version }) => `${name} ${version}

Put this folder on your own server, and these two lines between <head> and </head> of the page. Write the folder's
address in place of /assets/.

  <link rel="stylesheet" href="/assets/decision-aid.css">
  <script type="module" src="/assets/decision-aid-elements.js"></script>

The script asks for decision-aid-tools.js, which is beside it. A line more has both asked for at the same time:

  <link rel="modulepreload" href="/assets/decision-aid-tools.js">

Where a site cannot load modules, or to have all in one file, the second line is:

  <script defer src="/assets/decision-aid-elements.classic.js"></script>

For a page in Spanish, put this line before the script:

  <script defer src="/assets/locales/es.js"></script>

integrity.json has a hash of each file, for the attribute integrity="…". licences.txt has the licences.
`;

export function writeExtras() {
  writeEditorData();
  writeLicences();
  writeIntegrity();
  writeZip();
}
