import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import pkg from './package.json' with { type: 'json' };

/**
 * The library build: one module per source file, so that consumers load just what they use.
 * `scripts/build.js` runs it, says for which engines, and adds what has other rules: the one-file script, the types, and the
 * stylesheet.
 */
const entries = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // a stylesheet for the light DOM goes into decision-aid.css; as a module it is published only where another imports it
  // and the builder is a page of Storybook
  .filter((file) => file.endsWith('.ts') && !/^builder\/|(\.d|\.undefined|\blightdom)\.ts$/.test(file))
  .map((file) => [file.slice(0, -'.ts'.length), `src/${file}`]);

/** A package that is used at run time but not listed in "dependencies" would be left out of what is published. */
const nothingBundled: Plugin = {
  name: 'nothing-bundled',
  apply: 'build',
  closeBundle() {
    if (existsSync('dist/node_modules')) {
      throw new Error('dist/node_modules exists: a package used at run time is not in "dependencies"');
    }
  },
};

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [nothingBundled],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    lib: { entry: Object.fromEntries(entries) as Record<string, string>, formats: ['es'] },
    rolldownOptions: {
      // Only the packages in "dependencies" stay imports. Never "every bare import": the decorator helper of
      // @oxc-project/runtime must be bundled, or the published package cannot be loaded.
      external: [
        ...Object.keys(pkg.dependencies).map((name) => new RegExp(`^${name.replace('/', '\\/')}($|/)`)),
        /^node:/,
      ],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // else it is named _virtual/_@oxc-project_runtime@<version>/…
        entryFileNames: (chunk) => (chunk.name.includes('@oxc-project') ? 'decorate.js' : '[name].js'),
      },
    },
  },
});
