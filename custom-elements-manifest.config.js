import { existsSync, readFileSync } from 'node:fs';
import { declared } from './scripts/declared.js';

const PROBLEM = 'src/reading/problem.ts';
const BASE = 'src/shared/aid-element.ts';

const TOKENS = 'src/shared/tokens.ts';

/**
 * What a CSS variable is where nobody sets it. Nothing stands there for those that are the page's own. Of one that is derived
 * from the text's colour it is told by which colour: how it is worked out is no use to whoever sets it.
 */
const defaults = new Map(
  // text is the page's; ours is the ink on grounds of ours
  [...readFileSync(TOKENS, 'utf8').matchAll(/var\((--da-(?!color-text)[\w-]+), (.+)\);/g)].map(
    ([, name, value]) => [name, /\$\{|\bfrom\b/.test(value) ? 'derived from currentcolor' : value],
  ),
);

const toDist = (path) => path.replace(/^(\/?src|\.)\//, 'dist/').replace(/\.ts$/, '.js');

/** What may stand in an attribute, as TypeScript says it; editors offer what is in quotation marks. */
function attributeType({ kind, values, word, orWords }) {
  const other = word ? ` | '${word}'` : '';
  const others = orWords || kind === 'someOf' ? ['(string & {})'] : [];
  if (kind === 'oneOf' || kind === 'someOf')
    return [...values.map((value) => `'${value}'`), ...others].join(' | ');
  if (kind === 'flag') return 'boolean';
  return (['number', 'signed', 'whole'].includes(kind) ? 'number' : 'string') + other;
}

/** What a property may be set to: frameworks set numbers as text, and take a setting back with null. */
function propertyType({ kind, values = [], orWords }) {
  if (kind === 'flag') return 'boolean';
  const isNumber = ['number', 'signed', 'whole', 'wholes'].includes(kind) || typeof values[0] === 'number';
  const type = isNumber
    ? 'number | string'
    : kind === 'oneOf'
      ? attributeType({ kind, values, orWords })
      : 'string';
  return `${type} | null | undefined`;
}

/** Attributes and properties are those that an element’s declaration has, with what it says of them. */
function declaredPlugin() {
  /** An `id` is HTML’s own. */
  const settingsOf = (tagName) =>
    declared.find(({ tag }) => tag === tagName)?.settings.filter(({ property }) => property !== 'id') ?? [];
  return {
    name: 'declared',
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsIn(customElementsManifest)) {
        const settings = settingsOf(element.tagName).map((setting) => ({
          ...setting,
          absent: setting.kind === 'flag' ? false : setting.absent,
        }));
        element.attributes = settings.map(({ attribute, property, description, absent, ...setting }) => ({
          name: attribute,
          fieldName: property,
          description,
          type: { text: attributeType(setting) },
          ...(absent !== undefined && { default: String(absent) }),
        }));
        element.members = [
          ...settings.map(({ attribute, property, description, absent, ...setting }) => ({
            kind: 'field',
            name: property,
            description,
            type: { text: propertyType(setting) },
            ...(absent !== undefined && {
              default: typeof absent === 'string' ? `'${absent}'` : String(absent),
            }),
            attribute,
            reflects: true,
          })),
          ...(element.members ?? []).filter(
            ({ name }) => !settings.some(({ property }) => property === name),
          ),
        ];
      }
    },
  };
}

const elementsIn = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The fields of a problem, in place of its name: the modules of the elements do not export the type. */
function problemType() {
  const [, fields] = /export interface Problem \{(.*?)\n\}/s.exec(readFileSync(PROBLEM, 'utf8'));
  return `readonly { ${fields
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(': Rule;', ': string;')
    .trim()
    .replace(/\s+/g, ' ')} }[]`;
}

/** Names the published modules instead of the sources, and leaves out what is not public. */
function publishedPlugin() {
  const rename = (value) => {
    if (Array.isArray(value)) value.forEach(rename);
    else if (value && typeof value === 'object') {
      for (const key of ['path', 'module'])
        if (typeof value[key] === 'string') value[key] = toDist(value[key]);
      Object.values(value).forEach(rename);
    }
  };
  const isPublic = ({ privacy, name, static: isStatic }) =>
    !['private', 'protected'].includes(privacy) && !/^[#_]/.test(name) && !(isStatic && name !== 'type');
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      customElementsManifest.schemaVersion = '2.1.0';
      const [base] = modules.splice(
        modules.findIndex(({ path }) => path === BASE),
        1,
      );
      const problems = base.declarations
        .flatMap(({ members = [] }) => members)
        .find(({ name }) => name === 'problems');
      for (const element of elementsIn(customElementsManifest))
        element.members = [
          ...element.members.filter(({ name }) => name !== problems.name),
          // its setter is protected, and it is not
          { ...problems, privacy: undefined, type: { text: problemType() }, readonly: true },
        ];
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        // the analyzer takes the whole comment for its first paragraph
        if (declaration.summary) {
          declaration.description = declaration.summary;
          declaration.summary = declaration.summary.split('\n\n')[0];
        }
        declaration.members = declaration.members?.filter(isPublic);
        // what a constructor is given is no default
        for (const member of declaration.members ?? [])
          if (member.default === member.name) delete member.default;
        for (const property of declaration.cssProperties ?? [])
          property.default ??= defaults.get(property.name) ?? 'inherit';
        // the analyzer also lists each dispatchEvent() that it finds
        declaration.events = declaration.events?.filter(({ description }) => description);
        if (declaration.superclass?.name === 'Event')
          declaration.superclass = { name: 'Event', package: 'global:' };
      }
      // the index passes on what the modules of the elements export
      const index = modules.find(({ path }) => path === 'src/index.ts');
      const ofElements = modules.filter((one) => one !== index).flatMap(({ exports }) => exports);
      index.exports = index.exports.flatMap((one) => (one.name === '*' ? ofElements : one));
      // the analyzer sees no registration: a define.ts registers a class that it imports
      for (const { tagName, name } of elementsIn(customElementsManifest)) {
        const { path } = modules.find(({ declarations }) =>
          declarations.some((declaration) => declaration.tagName === tagName),
        );
        const define = path.replace(/[^/]+$/, 'define.ts');
        if (existsSync(define))
          modules.push({
            kind: 'javascript-module',
            path: define,
            declarations: [],
            exports: [
              { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
            ],
          });
      }
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      rename(modules);
    },
  };
}

export default {
  // its base class has what it does not say itself
  globs: ['src/index.ts', BASE, ...declared.map(({ name }) => `src/elements/${name}/${name}.ts`)],
  outdir: '.',
  litelement: true,
  plugins: [declaredPlugin(), publishedPlugin()],
};
