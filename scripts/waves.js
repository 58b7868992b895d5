// Vite plugin for the script that comes in two waves. What `import()` brings shares with the first what both need. By its name
// it could not: a page may load the first by an address with `?ver=2`, or by another name, and would then get a second copy of
// it; and what the first exported, every script of the page could import. So the second is a function that is given what it
// shares.
// It goes by a name of this build, which the first asks for: what they share is known by letters, and in the second of another
// build, which a browser may have kept, the same letters are other things.
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';

/** Stands for the name of a build until all of it is written. */
const BUILD = 'made_00000000';

/**
 * @param {string} entry what the first wave begins with: what it exports, it goes on exporting
 * @param {string} second the name of the file of the second wave
 */
export function inWaves(entry, second) {
  const nameOf = ({ name, value }) => name ?? value;
  return {
    name: 'in-waves',
    renderChunk(code, { isEntry }) {
      const edited = new MagicString(code);
      const { body } = this.parse(code);
      const exported = body.filter(({ type }) => type === 'ExportNamedDeclaration');
      const specifiers = exported.flatMap((statement) => statement.specifiers);
      for (const { start, end } of exported) edited.remove(start, end);
      if (isEntry) {
        const own = this.parse(entry).body.flatMap(({ specifiers = [] }) =>
          specifiers.flatMap((one) => (one.exported ? nameOf(one.exported) : [])),
        );
        const isOwn = (one) => own.includes(nameOf(one.exported));
        const pairs = (some) => some.map(({ local, exported }) => [nameOf(local), nameOf(exported)]);
        const shared = pairs(specifiers.filter((one) => !isOwn(one))).map(([from, to]) => `${to}: ${from}`);
        const call = `await import("./${second}")`;
        const at = code.indexOf(call);
        if (at < 0) throw new Error(`where ${second} is waited for is not found`);
        // no `then()`, which other scripts may have put something else in place of
        edited.update(at, at + call.length, `(${call}).${BUILD}({ ${shared.join()} })`);
        edited.append(
          `export { ${pairs(specifiers.filter(isOwn)).map(([from, to]) => `${from} as ${to}`)} };`,
        );
      } else {
        const imports = body.filter(({ type }) => type === 'ImportDeclaration');
        for (const { start, end } of imports) edited.remove(start, end);
        const given = imports
          .flatMap((statement) => statement.specifiers)
          .map(({ imported, local }) => `${nameOf(imported)}: ${nameOf(local)}`);
        const made = specifiers.map(({ local, exported }) => `${nameOf(exported)}: ${nameOf(local)}`);
        edited.prepend(`export const ${BUILD} = ({ ${given.join()} }) => {`);
        edited.append(`return { ${made.join()} } };`);
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
    generateBundle(_, files) {
      const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
      const hash = createHash('sha256');
      for (const { code } of chunks) hash.update(code);
      const name = `made_${hash.digest('hex').slice(0, 8)}`;
      for (const chunk of chunks) chunk.code = chunk.code.replace(BUILD, name);
    },
  };
}

/** Vite plugin for what is one file: what comes later elsewhere is there at once, and is not wrapped to be run later. */
export const inOne = (isBeside) => ({
  name: 'in-one',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const edited = new MagicString(code);
    for (const { 0: call, 1: from, index } of code.matchAll(/\bimport\(('\.[^']*')\)/g)) {
      if (isBeside(from.slice(1, -1), id)) continue;
      edited.update(index, index + call.length, 'Promise.resolve(later)');
      edited.prepend(`import * as later from ${from};`);
    }
    return edited.hasChanged()
      ? { code: edited.toString(), map: edited.generateMap({ hires: true }) }
      : undefined;
  },
});
