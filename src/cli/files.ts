/** The files that the command reads and writes. Whatever goes wrong with one is told in a plain sentence. */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';

/** Nothing can be written: of one file, or of all. */
export class Stop extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of this path is a file, and no folder',
  EISDIR: 'is a folder',
  EEXIST: 'a part of this path is a file, and no folder',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
};

/** Why something cannot be done, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as { code?: string; message: string };
  return REASONS[code] ?? (code ? `cannot be opened (${code})` : message.split('\n')[0]!);
}

function tried<Result>(file: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`${file}: ${reasonOf(error)}\n`);
  }
}

/** What stands in a file, or in what comes in (`-`). */
export const textOf = (file: string): string =>
  tried(file, () => {
    const bytes = readFileSync(file === '-' ? 0 : file);
    try {
      // an editor may have put a mark before the text, which is no part of it
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      const called = /\.[ct]sv$/i.test(file) ? ', which some programs call “CSV UTF-8”' : '';
      throw new Stop(`${file}: is not in UTF-8: save it in this encoding${called}\n`);
    }
  });

export interface Job {
  readonly file: string;
  /** The file to write. Nothing: it is printed. */
  readonly out?: string;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files in a folder that end so, in the order of their names, without those that are hidden or other packages’. */
const filesIn = (folder: string, ends: readonly string[]): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, ends);
      return ends.includes(extname(entry.name).toLowerCase()) ? [path] : [];
    });

/** The files that are named, and those of the folders that are, each with what it is called below its folder. */
export const filesOf = (
  given: readonly string[],
  ends: readonly string[],
): { path: string; name: string }[] =>
  given.flatMap((path) => {
    if (path === '-' || !isFolder(path)) return [{ path, name: basename(path) }];
    const found = tried(path, () => filesIn(path, ends));
    if (!found.length)
      throw new Stop(`${path}: there is no file in this folder that ends with ${ends.join(' or ')}\n`);
    return found.map((file) => ({ path: file, name: relative(path, file) }));
  });

/**
 * What is to be read and written.
 *
 * @param given files and folders; of a folder those files in it that have one of the endings
 * @param out a file; or a folder, where there is one, where it ends with a slash, and for more than one file
 * @param ending of what is written
 */
export function jobsFor(
  given: readonly string[],
  out: string | undefined,
  ends: readonly string[],
  ending: string,
): Job[] {
  const files = filesOf(given, ends);
  const isOne = files.length === 1 && !given.some((path) => path !== '-' && isFolder(path));
  if (out === undefined) {
    if (!isOne)
      throw new Stop('for a folder or more than one file, --out has to name the folder to write into\n');
    return files.map(({ path }) => ({ file: path }));
  }
  if (isOne && !isFolder(out) && !/[\\/]$/.test(out)) return checked([{ file: files[0]!.path, out }]);
  const renamed = (name: string) =>
    (name === '-' ? 'aid' : name.slice(0, name.length - extname(name).length)) + ending;
  return checked(files.map(({ path, name }) => ({ file: path, out: join(out, renamed(name)) })));
}

/** Nothing is written over a file that is read. */
export function keep(out: string, read: readonly string[]): void {
  if (read.some((file) => file !== '-' && resolve(file) === resolve(out)))
    throw new Stop(`${out}: this file is read, so nothing is written over it\n`);
}

/** Nothing is written over another of the files. */
function checked(jobs: Job[]): Job[] {
  const from = new Map<string, string>();
  for (const { file, out } of jobs) {
    const path = resolve(out!);
    const other = from.get(path);
    if (other !== undefined) throw new Stop(`${other} and ${file} would both be written as ${out}\n`);
    keep(
      out!,
      jobs.map((job) => job.file),
    );
    from.set(path, file);
  }
  return jobs;
}

/** Writes a file, and makes its folder where there is none. */
export function write(file: string, text: string): void {
  tried(file, () => {
    makeFolder(dirname(file));
    writeFileSync(file, text);
  });
}

/** One after the other: where none can be made, such as in /proc, Node’s own way of making them all never ends. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}
