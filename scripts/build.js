// Builds dist/: one ES module per source module with its types, the one-file script, and the stylesheet.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { build as viteBuild } from 'vite';
import { minifyTemplates } from './minify-templates.js';

const ENTRY = 'virtual:entry';

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

/**
 * One self-contained, minified ES module with Lit inside.
 * @param {string} code the entry: a few import statements, from the project's folder
 * @returns {Promise<{ code: string, map: string }>}
 */
export async function bundle(code) {
  const config = base(code);
  const [{ output }] = await viteBuild({
    ...config,
    plugins: [...config.plugins, minifyTemplates()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      sourcemap: true,
      minify: 'oxc',
      reportCompressedSize: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'decision-aid-elements.js' },
      // lib mode leaves whitespace in ES output; rolldown itself does not
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false, minify: true } },
    },
  });
  const chunk = output.find((file) => file.type === 'chunk');
  return { code: chunk.code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ''), map: JSON.stringify(chunk.map) };
}

export async function buildBundle() {
  const { code, map } = await bundle(`import '/src/auto.ts';`);
  mkdirSync('dist', { recursive: true });
  writeFileSync(
    'dist/decision-aid-elements.js',
    `${code.trimEnd()}\n//# sourceMappingURL=decision-aid-elements.js.map\n`,
  );
  writeFileSync('dist/decision-aid-elements.js.map', map);
}

/** The modules with styles for the light DOM, in the order of the cascade: shared, then the elements by name. */
export const lightModules = () =>
  sources()
    .filter((file) => /^shared\/(.*\.)?light\.ts$|^elements\/.*\.light\.ts$/.test(file))
    .sort((a, b) => b.startsWith('shared/') - a.startsWith('shared/') || (a < b ? -1 : 1))
    .map((file) => `/src/${file}`);

/** decision-aid.css says what the elements' own light styles say: it has no other source. */
export async function buildStylesheet() {
  const modules = lightModules();
  const code = [
    ...modules.map((file, i) => `import * as m${i} from '${file}';`),
    `const modules = [${modules.map((_, i) => `m${i}`)}];`,
    // lets an element see that the page has these styles already
    `import { LINKED } from '/src/shared/light-styles.ts';`,
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
  });
  for (const { message, loc } of warnings) console.warn(`decision-aid.css:${loc.line}: ${message}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/decision-aid.css', minified);
}

export async function build() {
  await viteBuild({ configFile: 'vite.config.ts' });
  buildTypes();
  await buildBundle();
  await buildStylesheet();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
