// What src uses of the platform, by the names of @mdn/browser-compat-data, and since when the engines of the floor have it.
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import ts from 'typescript';
import { FLOOR } from './support.js';

/** Types of TypeScript's that are no interface of the platform's. */
const builtinOf = (name) => name.replace(/Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)/, '');
/** Where a member of a mixin is told. */
const MIXED = [
  'Element',
  'HTMLElement',
  'Document',
  'Node',
  'ShadowRoot',
  'Window',
  'HTMLInputElement',
  '_globals',
];

function apiOf(owner, name) {
  const { builtins } = bcd.javascript;
  const builtin = builtins[builtinOf(owner)] ?? builtins.Intl[builtinOf(owner)];
  if (builtin) return [`${builtinOf(owner)}.${name}`, builtin[name] ?? builtin[`${name}_static`]];
  const holder = [owner, ...MIXED].find((one) => bcd.api[one]?.[name] ?? bcd.api[one]?.[`${name}_static`]);
  return holder ? [`${holder}.${name}`, bcd.api[holder][name] ?? bcd.api[holder][`${name}_static`]] : [];
}

function* inCss(text) {
  const { properties, selectors, types, 'at-rules': atRules } = bcd.css;
  const css = text.replace(/\/\*[^]*?\*\//g, '');
  for (const [, name] of css.matchAll(/(?:^|[;{])\s*([a-z][a-z-]*):\s/g))
    yield [name, properties[name], properties[name] ?? 'unknown'];
  for (const [, name] of css.matchAll(/(?<!\s):{1,2}([a-z][a-z-]+)|\s:{1,2}(?=[a-z])(?!\s)/g))
    if (name) yield [`:${name}`, selectors[name]];
  for (const [, name] of css.matchAll(/@([a-z-]+)/g)) yield [`@${name}`, atRules[name]];
  for (const [query] of css.matchAll(/@media[^{]*/g))
    for (const [, name] of query.matchAll(/\((?:m(?:ax|in)-)?([a-z-]+)/g))
      yield [`@media (${name})`, atRules.media[name]];
  for (const [, name] of css.matchAll(/(?<![:\w-])([a-z][a-z-]*)\(/g))
    yield [`${name}()`, types[name] ?? types.color[name] ?? types['transform-function'][name]];
  if (/\bfrom (currentcolor|var|Canvas)/i.test(css))
    yield ['relative colours', types.color.color.relative_syntax];
  if (/\bsubgrid\b/.test(css)) yield ['subgrid', properties['grid-template-columns'].subgrid];
  if (/content: [^;]+ \/ /.test(css)) yield ['content: … / …', properties.content.alt_text];
  if (/&/.test(css)) yield ['nesting', selectors.nesting];
}

/** @returns {Map<string, object>} what is known of each feature, by its name */
export function used() {
  const { config } = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Map();
  const add = (name, data) => data?.__compat && found.set(name, data.__compat.support);
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(css|unsafeCSS)$/.test(node.tag.getText()))
      for (const [name, data] of inCss(
        node.template
          .getText()
          .slice(1, -1)
          .replace(/\$\{[^}]*\}/g, 'x'),
      ))
        add(name, data);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node))
      for (const [name] of node.text.matchAll(/(?<=:)(state|has|dir)(?=\()/g))
        add(`:${name}`, bcd.css.selectors[name]);
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const [declaration] = symbol?.declarations ?? [];
      if (declaration && /typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName)) {
        const owner = declaration.parent.name?.text ?? '_globals';
        const [name, data] = apiOf(owner, symbol.name);
        if (name) add(name, data);
      }
    }
    ts.forEachChild(node, visit);
  };
  // the command runs in Node
  for (const file of program.getSourceFiles())
    if (/\/src\/(?!cli\/)/.test(file.fileName) && !file.isDeclarationFile) visit(file);
  return found;
}

const older = (a, b) => a.localeCompare(b, 'en', { numeric: true }) < 0;

/** Whether an engine has it whole from a version on. */
function has(support, engine) {
  return [support[engine] ?? []]
    .flat()
    .some(
      ({ version_added: since, version_removed, partial_implementation, flags, prefix, alternative_name }) =>
        typeof since === 'string' &&
        !version_removed &&
        !partial_implementation &&
        !flags &&
        !prefix &&
        !alternative_name &&
        !older(String(FLOOR[engine]), since.replace('≤', '')),
    );
}

/** What of it is not in each engine of the floor: the names, and in which it is missing. */
export const beyond = (all) =>
  new Map(
    [...all]
      .map(([name, support]) => [name, Object.keys(FLOOR).filter((engine) => !has(support, engine))])
      .filter(([, missing]) => missing.length),
  );
