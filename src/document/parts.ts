/** The parts of an aid, by what is declared of them. */
import { declarations } from '../model/declarations/all.js';

/** An element that is a part of an aid by itself. */
export type Part = Extract<
  (typeof declarations)[number],
  { readonly inDocument: { readonly field: string } }
>;
/** A part that is a list of one kind of elements. */
export type ListPart = Extract<Part, { readonly inDocument: { readonly items: string } }>;

/** All of them, in their order on the page. */
export const parts = declarations.filter(
  (one): one is Part => 'inDocument' in one && 'field' in one.inDocument,
);
export const lists = parts.filter((one): one is ListPart => 'items' in one.inDocument);

/** Those that hold a tool: urgent help stands before them all, and what is looked up after. */
export const tools = parts.filter(
  (one): one is Exclude<Part, { readonly tag: 'da-urgent-help' | 'da-glossary' | 'da-sources' }> =>
    !['da-urgent-help', 'da-glossary', 'da-sources'].includes(one.tag),
);
