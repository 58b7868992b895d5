/** From a page to a document: canonical HTML → model. */
import { positionOf, type Placed } from '../reading/place.js';
import { localeFor } from '../intl/locale.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import type { Problem } from '../reading/problem.js';
import { authorNodes, slug, within, type AnyReadable, type ReadableNode } from '../reading/readable.js';
import { fieldsFrom, type Data } from './attributes.js';
import { readData } from './load.js';
import { parts, tools, type Part } from './parts.js';
import { blocksOf, HEADING, HOLDER, textOf, type Lose } from './read-content.js';
import { readPart } from './read-parts.js';
import { aidSettings, type AidDocument } from './schema.js';
import { clean } from './text.js';
import { isElement, tagOf, attributeIn, childrenOf, parentOf, textIn } from '../reading/nodes.js';

type Tool = Exclude<Part, { readonly tag: 'da-urgent-help' }>;

/** What stands under one heading: before its tool, the tool, and after it. */
interface Section {
  readonly heading: string | undefined;
  /** Whether its words are seen once a reader opens them. */
  readonly folded: boolean;
  readonly before: unknown[];
  tool?: Tool;
  read?: Data;
  /** The element that the tool is. */
  at?: AnyReadable;
  readonly after: unknown[];
}

/**
 * Reads the aid that an element is, or the first one in it. What the document has no place for is listed, and stays
 * where it is: in the page. Words that the library wrote are passed over. Never throws.
 */
export function readDocument(root: AnyReadable): { value: AidDocument; problems: readonly Problem[] } {
  try {
    return readFirst(root);
  } catch {
    const allowed = 'content that is not nested too deeply';
    return {
      value: {},
      problems: [
        {
          rule: 'document-unread',
          element: decisionAid.tag,
          where: 'content',
          got: 'what cannot be read',
          allowed,
        },
      ],
    };
  }
}

function readFirst(root: AnyReadable): { value: AidDocument; problems: readonly Problem[] } {
  const lost: Problem[] = [];
  const lose: Lose = (node, allowed = 'content that a document has a place for', what) => {
    const text = clean(textIn(node)) ?? '';
    const got = what ?? (isElement(node) ? `<${tagOf(node)}> ${text.slice(0, 60)}`.trim() : text);
    const at = (isElement(node) ? node : parentOf(node)) as Placed | null;
    const place = { where: 'content', ...(at && positionOf(at)) };
    lost.push({ rule: 'document-lost', element: decisionAid.tag, got, allowed, ...place });
  };
  const [found, context] = findAid(root);
  if (!found) {
    lose(root, 'a da-decision-aid on the page', 'no da-decision-aid');
    return { value: {}, problems: lost };
  }
  const other = within(root, decisionAid.tag).find((one) => one !== found);
  if (other) lose(other, 'one: the first is read', 'more than one da-decision-aid');
  const content = new AidContent(found, lose).read();
  tellWhatGoes(found, lose);
  const locale = localeFor(attributeIn(found, 'lang') ?? context?.lang ?? null);
  const { value, problems } = readData({ ...context, ...fieldsFrom(found, aidSettings, locale), ...content });
  return { value, problems: [...lost, ...problems] };
}

/** What stands in an aid, section by section. */
class AidContent {
  readonly #aid: AnyReadable;
  readonly #lose: Lose;
  readonly #sections: Section[] = [];
  #urgentHelp: Data | undefined;

  constructor(aid: AnyReadable, lose: Lose) {
    this.#aid = aid;
    this.#lose = lose;
  }

  /** All of it, by the fields of a document. */
  read(): Data {
    this.#start();
    this.#walk(authorNodes(this.#aid), true);
    return this.#fields();
  }

  #start(heading?: string, folded = false): Section {
    const section = { heading, folded, before: [], after: [] };
    this.#sections.push(section);
    return section;
  }

  /** Reads what stands in the aid, or in a section of it. */
  #walk(nodes: readonly ReadableNode[], isTop: boolean): void {
    let run: ReadableNode[] = [];
    const put = () => {
      const { tool, before, after } = this.#sections.at(-1)!;
      for (const block of blocksOf(run, this.#lose)) (tool ? after : before).push(block);
      run = [];
    };
    for (const node of nodes) {
      const stands = isElement(node) && this.#opener(node, isTop);
      if (!stands) {
        run.push(node);
        continue;
      }
      put();
      stands();
    }
    put();
  }

  /** What an element begins. Nothing: it belongs to what is there. */
  #opener(element: AnyReadable, isTop: boolean): (() => void) | undefined {
    const localName = tagOf(element);
    const part = parts.find(({ tag }) => tag === localName);
    if (part?.tag === 'da-urgent-help') return () => this.#readUrgentHelp(element, part);
    if (part) return () => this.#readTool(element, part);
    if (HEADING.test(localName)) return () => this.#readHeading(element, isTop);
    if (localName === 'section')
      return () => {
        this.#start();
        this.#walk(authorNodes(element), false);
        this.#start();
      };
    if (localName === 'details') return this.#folded(element, isTop);
    return HOLDER.test(localName) ? () => this.#walk(authorNodes(element), isTop) : undefined;
  }

  /** Begins what a heading folds. A tool is never folded in a document. */
  #folded(element: AnyReadable, isTop: boolean): () => void {
    const nodes = authorNodes(element);
    const summary = nodes.find((node) => tagOf(node) === 'summary');
    const heading =
      summary && isElement(summary) && authorNodes(summary).find((node) => HEADING.test(tagOf(node)));
    if (!heading) return () => this.#walk(nodes, isTop);
    const holdsTool = parts.some(({ tag }) => within(element, tag).length);
    return () => {
      this.#start(textOf([heading]), !holdsTool);
      this.#walk(
        nodes.filter((node) => node !== summary),
        false,
      );
      this.#start();
    };
  }

  #readUrgentHelp(element: AnyReadable, part: Part): void {
    if (this.#urgentHelp) this.#lose(element, 'one da-urgent-help');
    else this.#urgentHelp = readPart(element, part, this.#lose);
  }

  #readTool(element: AnyReadable, tool: Tool): void {
    const last = this.#sections.at(-1)!;
    const read = readPart(element, tool, this.#lose);
    // checks that follow each other are one part
    if (tool.tag === 'da-check' && last.tool === tool && !last.after.length)
      last.read = { items: [last.read, read].flatMap((one) => one?.['items']) };
    else Object.assign(last.tool ? this.#start() : last, { tool, read, at: element });
  }

  #readHeading(element: AnyReadable, isTop: boolean): void {
    const words = textOf([element]);
    const isFirst = isTop && this.#sections.length === 1 && !this.#sections[0]!.tool;
    // that of the aid says what its setting says
    if (!isFirst || clean(words) !== clean(this.#aid.getAttribute('decision'))) this.#start(words);
  }

  #fields(): Data {
    const sections: Data[] = [];
    const closing: Data[] = [];
    const fields: Record<string, unknown> = {
      urgentHelp: this.#urgentHelp,
      // what stands before any heading is the beginning of the aid, and not of a tool
      intro: this.#sections[0]!.before.splice(0),
      sections,
      closing,
    };
    let hasTool = false;
    for (const { heading, folded, before, tool, read, at, after } of this.#sections) {
      if (!tool) {
        if (heading !== undefined || before.length)
          (hasTool ? closing : sections).push({ heading, folded, text: before });
        continue;
      }
      const { intro = [], more = [], ...own } = read ?? {};
      const whole = { ...own, heading, intro: [before, intro].flat(), more: [more, after].flat() };
      const { field, isList }: { field: string; isList?: boolean } = tool.inDocument;
      if (isList) fields[field] = [fields[field] ?? [], whole].flat();
      else if (fields[field] === undefined) fields[field] = whole;
      else this.#lose(at!, 'one in an aid', `a second ${field}`);
      hasTool ||= tools.some(({ tag }) => tag === tool.tag);
    }
    return fields;
  }
}

/** What sets words apart, and is not kept: without it, 10<sup>6</sup> is 106. */
const APART = /^(em|i|u|mark|small|s|del|ins|sub|sup)$/;

/** Tells of what goes while its words stay. */
function tellWhatGoes(from: AnyReadable, lose: Lose): void {
  for (const node of authorNodes(from)) {
    if (!isElement(node)) continue;
    const localName = tagOf(node);
    const id = attributeIn(node, 'id');
    const own = slug(textOf([node])) || 'part';
    if (APART.test(localName))
      lose(node, 'plain words, or <strong>: the words are read, and not what sets them apart');
    // the ids that an aid gives to its headings come back by themselves
    else if (HEADING.test(localName) && id && id !== own && id.replace(/-\d+$/, '') !== own)
      lose(node, 'no id: links within the document lead to rows and sources', `id="${id}" of <${localName}>`);
    tellWhatGoes(node, lose);
  }
}

/** What elements take from those around them. */
interface Context {
  readonly lang?: string;
  readonly dir?: string;
}

/** The first aid, and the language around it and its direction. */
function findAid(from: AnyReadable, context: Context = {}): [aid?: AnyReadable, context?: Context] {
  if (tagOf(from) === decisionAid.tag) return [from, context];
  const lang = from.getAttribute?.('lang');
  const dir = from.getAttribute?.('dir');
  const inside = { ...context, ...(lang && { lang }), ...(/^(ltr|rtl)$/.test(dir ?? '') && { dir: dir! }) };
  for (const child of childrenOf(from)) {
    const found = findAid(child, inside);
    if (found[0]) return found;
  }
  return [];
}
