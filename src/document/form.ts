/** The one form that a document has, whoever wrote it. */
import type { Declaration, InDocument } from '../model/declaration.js';
import { slug } from '../reading/readable.js';
import { lists, tools } from './parts.js';
import { pathOf, setPath } from './path.js';
import { itemsIn, listsIn, type AidDocument, type Content, type DocumentCell } from './schema.js';
import { textOfBlock, toDocumentString } from './text.js';

/** Lists something that is left out. `known`: the names that there are to choose from. */
export type Tell = (where: string, got: string, allowed: unknown, known?: readonly string[]) => undefined;

/** What a page could not tell from something else is the same. */
export function inForm(document: AidDocument, tell: Tell): AidDocument {
  delete document.$schema;
  const { comparison, timeline, checks, glossary } = document;
  const all = comparison?.groups ?? [];
  for (const at of all.keys()) {
    const group = all[at]!;
    const rows = group.rows?.filter((row, index) => {
      row.cells &&= setPath(row.cells.map(asCell), pathOf(row.cells));
      return (
        row.cells ??
        tell(`comparison.groups[${at}].rows[${index}].cells`, 'nothing', 'a cell for each option')
      );
    });
    if (rows?.length) group.rows = rows;
    else delete group.rows;
  }
  const groups = all.filter(({ title, rows }) => title ?? rows);
  if (groups.length) comparison!.groups = groups;
  else if (comparison) delete comparison.groups;

  for (const part of lists)
    for (const list of listsIn(document, part))
      for (const item of itemsIn(list, part)) beginWithFirst(item, part.holds[0]);
  for (const course of timeline?.courses ?? []) if (!course.steps) delete course.option;

  const terms = glossary?.terms?.filter(
    ({ term }, index) =>
      term ?? tell(`glossary.terms[${index}].term`, 'nothing', 'the word that is explained'),
  );
  // what a page writes by itself
  for (const one of terms ?? []) if (one.id === slug(one.term!)) delete one.id;
  if (terms?.length) glossary!.terms = terms;
  else if (glossary) delete glossary.terms;

  // words without a question to check are words
  if (checks && !checks.items) {
    const text = [...(checks.intro ?? []), ...(checks.more ?? [])];
    const { heading } = checks;
    document.closing = [
      { ...(heading !== undefined && { heading }), ...(text.length && { text }) },
      ...(document.closing ?? []),
    ];
    delete document.checks;
  }
  const { closing } = document;
  if (closing && !tools.some(({ inDocument }) => document[inDocument.field])) {
    document.sections = [...(document.sections ?? []), ...closing];
    delete document.closing;
  }
  for (const field of ['sections', 'closing'] as const) {
    const sections = document[field]?.filter(({ heading, text }) => heading ?? text);
    // nobody could open what has no heading
    for (const one of sections ?? []) if (one.heading === undefined) delete one.folded;
    if (sections?.length) document[field] = sections;
    else delete document[field];
  }
  return document;
}

/** Takes the first words of the rest where the beginning, which is what an item is about, is not said. */
function beginWithFirst(item: Record<string, unknown>, { inDocument }: Declaration): void {
  const { first, isHeaded, rest }: InDocument = inDocument ?? {};
  if (first === undefined || rest === undefined || item[first] !== undefined) return;
  const [block, ...others] = (item[rest] ?? []) as Content;
  if (block === undefined) return;
  const words = textOfBlock(block);
  item[first] = isHeaded ? toDocumentString(words) : words;
  if (others.length) item[rest] = others;
  else delete item[rest];
}

/** A cell in its shortest form. */
function asCell(given: DocumentCell): DocumentCell {
  if (Array.isArray(given)) {
    const [first, ...others] = given;
    return first === undefined
      ? ''
      : others.length || Array.isArray(first) || isList(first)
        ? given
        : (first as DocumentCell);
  }
  if (typeof given === 'string' || !('span' in given || 'text' in given)) return given;
  if ((given.span ?? 1) > 1) return given;
  delete given.span;
  // what is said of its words stands beside them
  return Object.keys(given).some((field) => field !== 'text') ? given : asCell(given.text ?? []);
}

const isList = (block: Content[number]): boolean => typeof block === 'object' && 'list' in block;
