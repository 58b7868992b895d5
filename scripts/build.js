// Builds dist/: one ES module per source module with its types, the one-file script, and the stylesheet.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Features, transform } from 'lightningcss';
import { build as viteBuild } from 'vite';
import { litPolicy } from './lit-policy.js';
import { minifyTemplates } from './minify-templates.js';
import { TARGET } from './support.js';
import { inOne, inWaves } from './waves.js';
import { writeExtras } from './write-extras.js';

const ENTRY = 'virtual:entry';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const sources = () => readdirSync('src', { recursive: true }).map((file) => file.replaceAll('\\', '/'));

/** The builds that vite.config.ts does not describe: they make one file from an entry of a few imports. */
const base = (code) => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
      load: (id) => (id === ENTRY ? code : undefined),
    },
  ],
});

function buildTypes() {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('the type declarations could not be written');
}

/** Files beside the script, by what imports them and as what: they are fetched only by a page that needs them. */
const BESIDE = {
  // where an aid comes from a document
  '/src/shared/document-controller.ts ./load-document.js': './decision-aid-json.js',
  // where an aid has a name for health records
  '/src/elements/summary/summary.ts ../../record/response.js': './decision-aid-record.js',
  // where there is something for the author to mend
  '/src/author/report.ts ./tell.js': './decision-aid-hints.js',
};
/** The classic script has it inside: tools that join scripts leave the files beside them behind. */
const BESIDE_MODULE = {
  // where a page is plain markup, or has a name that there is not
  '/src/markup/load.ts ./beside.js': './decision-aid-markup.js',
};
const fileBeside = (format, id, importer = '') => {
  const beside = { ...BESIDE, ...(format === 'es' && BESIDE_MODULE) };
  return Object.entries(beside).find(([from]) => `${importer} ${id}`.endsWith(from))?.[1];
};
const filesBeside = (format) => ({
  name: 'files-beside',
  enforce: 'pre',
  resolveId(id, importer) {
    const file = fileBeside(format, id, importer);
    return file && { id: file, external: true };
  },
});

/**
 * In what every page loads: Chromium then compiles all functions while the file comes, on another thread, and not each as it is
 * called first. Other engines pass it over.
 */
const ALL_CALLED = '//# allFunctionsCalledOnLoad';

/** What comes second is a file of its own, of this name. */
const SECOND = 'decision-aid-tools.js';

/**
 * One self-contained, minified file with Lit inside, or two where something comes second.
 * @param {string} code the entry: a few import statements, from the project's folder
 * @param {'es' | 'iife'} [format] an ES module, or a script that keeps to itself
 * @param {boolean} [isInWaves] whether what is imported by `import()` is a file of its own, `decision-aid-tools.js`
 * @returns {Promise<{ code: string, map: string, second?: { code: string, map: string } }>}
 */
export async function bundle(code, format = 'es', isInWaves = false) {
  const config = base(code);
  const [{ output }] = await viteBuild({
    ...config,
    plugins: [
      ...config.plugins,
      minifyTemplates(),
      litPolicy(),
      filesBeside(format),
      isInWaves ? inWaves(code, SECOND) : inOne((id, importer) => fileBeside(format, id, importer)),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: TARGET,
      write: false,
      sourcemap: true,
      minify: 'oxc',
      reportCompressedSize: false,
      lib: { entry: ENTRY, formats: [format], name: 'unused', fileName: () => 'decision-aid-elements.js' },
      // lib mode leaves whitespace in ES output; rolldown itself does not
      rolldownOptions: {
        input: ENTRY,
        // what both waves need is in the first
        preserveEntrySignatures: 'allow-extension',
        output: {
          codeSplitting: isInWaves,
          chunkFileNames: SECOND,
          minify: true,
          name: undefined,
          comments: { annotation: false, jsdoc: false, legal: false },
          postBanner: [
            `/* decision-aid-elements ${version}, MIT; Lit, BSD-3-Clause: licences.txt */`,
            ...(/auto\.ts/.test(code) ? [ALL_CALLED] : []),
          ].join('\n'),
        },
      },
    },
  });
  const [first, second, ...others] = output
    .filter(({ type }) => type === 'chunk')
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
    .map(({ code, map }) => ({
      code: code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ''),
      map: JSON.stringify(map),
    }));
  if (others.length) throw new Error('there are more files than two waves');
  return { ...first, second };
}

/** The files that a page loads by a script tag: all elements, and each language beside them. */
export async function buildBundle() {
  const files = [
    // a page without npm can bring words of its own, too
    [
      'decision-aid-elements.js',
      `import '/src/auto.ts'; export { addTranslation } from '/src/intl/locale.ts';`,
      'es',
      true,
    ],
    ['decision-aid-elements.classic.js', `import '/src/auto.ts';`, 'iife'],
    ['decision-aid-json.js', `export { load } from '/src/shared/load-document.ts';`, 'es'],
    ['decision-aid-record.js', `export { response } from '/src/record/response.ts';`, 'es'],
    ['decision-aid-markup.js', `export { observe } from '/src/markup/beside.ts';`, 'es'],
    ['decision-aid-hints.js', `export { tell } from '/src/author/tell.ts';`, 'es'],
    // only for authors: it shows itself
    [
      'decision-aid-author.js',
      `import { showView } from '/src/author-view/show.ts'; showView(); export { showView };`,
      'es',
    ],
    // a module with no export and a classic script at once
    ...readdirSync('src/locales').map((file) => [
      `locales/${file.replace(/ts$/, 'js')}`,
      `import '/src/locales/${file}';`,
      'iife',
    ]),
  ];
  mkdirSync('dist/locales', { recursive: true });
  const write = (file, { code, map }) => {
    writeFileSync(`dist/${file}`, `${code.trimEnd()}\n//# sourceMappingURL=${basename(file)}.map\n`);
    writeFileSync(`dist/${file}.map`, map);
  };
  for (const [file, entry, format, isInWaves] of files) {
    const made = await bundle(entry, format, isInWaves);
    write(file, made);
    if (made.second) write(SECOND, made.second);
    const [exported] = /export .*/.exec(entry) ?? [];
    if (exported) {
      const types = exported.replace(/'\/src\/(.+)\.ts'/, "'./$1.js'");
      writeFileSync(`dist/${file.replace(/js$/, 'd.ts')}`, `${types}\n`);
    }
  }
}

/** What the elements' own styles for the light DOM begin from. */
const FIRST = 'shared/lightdom.ts';

/** The modules with styles for the light DOM, in the order of the cascade: shared, then the elements by name. */
export const lightdomModules = () =>
  sources()
    .filter((file) => /^(shared|elements)\/.*\b(lightdom|undefined)\.ts$/.test(file))
    .sort(
      (a, b) =>
        (b === FIRST) - (a === FIRST) ||
        b.startsWith('shared/') - a.startsWith('shared/') ||
        (a < b ? -1 : 1),
    )
    .map((file) => `/src/${file}`);

/** decision-aid.css says what the elements' own styles for the light DOM say: it has no other source. */
export async function buildStylesheet() {
  const modules = lightdomModules();
  const code = [
    ...modules.map((file, i) => `import * as m${i} from '${file}';`),
    `const modules = [${modules.map((_, i) => `m${i}`)}];`,
    // lets an element see that the page has these styles already
    `import { LINKED } from '/src/shared/lightdom-styles.ts';`,
    `const css = modules.flatMap(Object.values).map(({ cssText }) => cssText ?? '');`,
    "export default [`:root { ${LINKED}: 1 }`, ...css].join('\\n');",
  ].join('\n');
  const [{ output }] = [
    await viteBuild({
      ...base(code),
      ssr: { noExternal: true },
      build: {
        target: 'node20',
        write: false,
        ssr: true,
        minify: false,
        rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
      },
    }),
  ].flat();
  const { default: css } = await import(
    `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
  );
  const { code: minified, warnings } = transform({
    filename: 'decision-aid.css',
    code: Buffer.from(css),
    minify: true,
    // what sets out the words is for engines below the floor, too: they know no `(width <= 40em)`
    include: Features.MediaRangeSyntax,
  });
  for (const { message, loc } of warnings) console.warn(`decision-aid.css:${loc.line}: ${message}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/decision-aid.css', minified);
}

export async function build() {
  await viteBuild({ configFile: 'vite.config.ts', build: { target: TARGET } });
  buildTypes();
  await buildBundle();
  await buildStylesheet();
  writeExtras();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
