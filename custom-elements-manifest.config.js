import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

const toDist = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** Names the published modules instead of the sources, and leaves out what is not public. */
function publishedPlugin() {
  const rename = (value) => {
    if (Array.isArray(value)) value.forEach(rename);
    else if (value && typeof value === 'object') {
      for (const key of ['path', 'module']) {
        if (typeof value[key] === 'string') value[key] = toDist(value[key].replace(/^\/(?=src\/)/, ''));
      }
      Object.values(value).forEach(rename);
    }
  };
  const isPublic = ({ privacy, name = '' }) =>
    !['private', 'protected'].includes(privacy) && !/^[#_]/.test(name) && name !== 'shadowRootOptions';
  return {
    name: 'published',
    // before the type parser, which would take apart the types of what is private, too
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
      if (declaration?.members) declaration.members = declaration.members.filter(isPublic);
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      // the analyzer sees no registration: a define.ts registers a class that it imports
      for (const { path, declarations } of [...modules]) {
        const definePath = join(dirname(path), 'define.ts').replaceAll('\\', '/');
        const exports = declarations
          .filter(({ tagName }) => tagName)
          .map(({ tagName, name }) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          }));
        if (exports.length > 0 && existsSync(definePath)) {
          modules.push({ kind: 'javascript-module', path: definePath, declarations: [], exports });
        }
      }
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        // the analyzer also lists each dispatchEvent() that it finds, without a name where the class knows it
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
        if (declaration.attributes) {
          const members = new Set(declaration.members?.map(({ name }) => name));
          declaration.attributes = declaration.attributes.filter(
            ({ fieldName }) => !fieldName || members.has(fieldName),
          );
        }
      }
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      rename(modules);
    },
  };
}

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/*/define.ts', 'src/**/*.styles.ts', 'src/**/*lightdom.ts', 'src/**/*.undefined.ts'],
  outdir: '.',
  litelement: true,
  // typeParserPlugin needs a type checker; `ts` is the analyzer's own TypeScript 5.4, so tsconfig.json
  // must hold no option that is newer than that
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.build.json');
    return program.getSourceFiles().filter((file) => globs.some((glob) => file.fileName.endsWith(glob)));
  },
  plugins: [publishedPlugin(), typeParserPlugin({ parseObjectTypes: 'none' })],
};
