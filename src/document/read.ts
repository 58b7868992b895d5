/** From a page to a document: canonical HTML → model. */
import { readComparison } from '../reading/comparison.js';
import type { Problem } from '../reading/problem.js';
import {
  isGenerated,
  slug,
  within,
  type Readable,
  type ReadableNode,
  type Settings,
} from '../reading/settings.js';
import { clean, readData, type TOOLS } from './load.js';
import { attributeOf, SLASHED } from './render.js';
import { settings, type AidDocument, type Content } from './schema.js';

type Data = Record<string, unknown>;
type Kind = keyof typeof settings;
type Tool = (typeof TOOLS)[number];

/** What of a schema tells how a setting is read. */
interface Schema {
  readonly type: string;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

const TAGS: Readonly<Record<string, Tool | 'sources'>> = {
  'da-treatment-comparison': 'comparison',
  'da-side-effects': 'sideEffects',
  'da-values': 'values',
  'da-timeline': 'timeline',
  'da-question-list': 'questions',
  'da-cost-estimator': 'costs',
  'da-check': 'checks',
  'da-summary': 'summary',
  'da-sources': 'sources',
};

/** Part of an aid under one heading: what stands before its tool, the tool, and what stands after. */
interface Part {
  heading?: string;
  before: unknown[];
  tool?: Tool | 'sources';
  read?: Data;
  after: unknown[];
}

const HEADING = /^h[1-6]$/;
/** What holds blocks, and is none itself. */
const HOLDER =
  /^(div|section|article|main|header|footer|aside|blockquote|figure|figcaption|details|dl|center)$/;
const PARAGRAPH = /^(p|summary|dt|dd|pre|address)$/;

/**
 * Reads the aid that an element is, or the first one in it. What the document has no place for is listed, and stays
 * where it is: in the page. Words that the library wrote are passed over. Never throws.
 */
export function readDocument(root: Readable): { value: AidDocument; problems: readonly Problem[] } {
  try {
    return readFirst(root);
  } catch {
    const allowed = 'content that is not nested too deeply';
    return {
      value: {},
      problems: [{ element: 'da-decision-aid', where: 'content', got: 'what cannot be read', allowed }],
    };
  }
}

function readFirst(root: Readable): { value: AidDocument; problems: readonly Problem[] } {
  const lost: Problem[] = [];
  const lose = (what: Readable | string, allowed = 'content that a document has a place for') => {
    const text = typeof what === 'string' ? what : clean(what.textContent);
    const got = typeof what === 'string' ? what : `<${what.localName}> ${(text ?? '').slice(0, 60)}`.trim();
    lost.push({ element: 'da-decision-aid', where: 'content', got, allowed });
  };
  const [found, context] = findAid(root);
  if (!found) {
    lose('no da-decision-aid', 'a da-decision-aid on the page');
    return { value: {}, problems: lost };
  }
  if (within(root, 'da-decision-aid').length > (found === root ? 0 : 1))
    lose('more than one da-decision-aid', 'one: the first is read');

  const data: Data = { ...readSettings(found, 'aid'), sections: [], closing: [], sideEffects: [] };
  data.lang ??= context?.lang;
  data.dir ??= context?.dir;
  const parts: Part[] = [{ before: [], after: [] }];
  const start = (heading?: string) =>
    parts.push({ ...(heading !== undefined && { heading }), before: [], after: [] });

  /** Reads what stands in an aid, or in a section of it. */
  const walk = (nodes: readonly ReadableNode[], isTop: boolean) => {
    let run: ReadableNode[] = [];
    const put = () => {
      const part = parts.at(-1)!;
      (part.tool ? part.after : part.before).push(...blocksOf(run, lose));
      run = [];
    };
    for (const node of nodes) {
      const element = node as Readable;
      const name = node.nodeType === 1 ? element.localName : '';
      const tool = TAGS[name];
      if (tool ?? (HEADING.test(name) || HOLDER.test(name) || name === 'da-urgent-help')) put();
      if (tool) {
        const part = parts.at(-1)!;
        const isMore = tool === 'checks' && part.tool === tool && !part.after.length;
        const into = part.tool && !isMore ? (start(), parts.at(-1)!) : part;
        into.read =
          tool === 'checks'
            ? merged(into.read, readTool(element, tool, lose))
            : readTool(element, tool, lose);
        into.tool = tool;
      } else if (name === 'da-urgent-help') {
        if (data.urgentHelp) lose(element, 'one da-urgent-help');
        else
          data.urgentHelp = {
            ...readSettings(element, 'urgentHelp'),
            text: blocksOf(ownNodes(element), lose),
          };
      } else if (HEADING.test(name)) {
        const words = textOf([element]);
        const isDecision =
          isTop &&
          parts.length === 1 &&
          !parts[0]!.tool &&
          clean(words) === clean(found.getAttribute('decision'));
        if (!isDecision) start(words);
      } else if (name === 'section') {
        start();
        walk(ownNodes(element), false);
        start();
      } else if (HOLDER.test(name)) {
        walk(ownNodes(element), isTop);
      } else run.push(node);
    }
    put();
  };
  walk(ownNodes(found), true);
  tellWhatGoes(found, lose);

  let hasTool = false;
  parts.forEach(({ heading, before, tool, read, after }, index) => {
    // what stands before any heading is the beginning of the aid, and not of a tool
    if (index === 0) data.intro = before.splice(0);
    if (!tool) {
      if (heading !== undefined || before.length)
        (data[hasTool ? 'closing' : 'sections'] as unknown[]).push({ heading, text: before });
      return;
    }
    const whole = { ...read, heading, intro: before, more: after };
    if (tool === 'sideEffects') (data.sideEffects as unknown[]).push(whole);
    else if (data[tool] === undefined) data[tool] = whole;
    else lose(`a second ${tool}`, 'one in an aid');
    hasTool ||= tool !== 'sources';
  });
  const { value, problems } = readData(data);
  return { value, problems: [...lost, ...problems] };
}

/** What sets words apart, and is not kept: without it, 10<sup>6</sup> is 106. */
const APART = /^(em|i|u|mark|small|s|del|ins|sub|sup)$/;

/** Tells of what goes while its words stay. */
function tellWhatGoes(from: Readable, lose: Lose): void {
  for (const node of ownNodes(from)) {
    if (node.nodeType !== 1) continue;
    const element = node as Readable;
    const { localName } = element;
    const id = element.getAttribute('id');
    const own = slug(textOf([element])) || 'part';
    if (APART.test(localName))
      lose(element, 'plain words, or <strong>: the words are read, and not what sets them apart');
    // the ids that an aid gives to its headings come back by themselves
    else if (HEADING.test(localName) && id && id !== own && id.replace(/-\d+$/, '') !== own)
      lose(`id="${id}" of <${localName}>`, 'no id: links within the document lead to rows and sources');
    tellWhatGoes(element, lose);
  }
}

type Lose = (what: Readable | string, allowed?: string) => void;

/** What elements take from those around them. */
interface Around {
  readonly lang?: string;
  readonly dir?: string;
}

/** The first aid, and the language around it and its direction. */
function findAid(from: Readable, context: Around = {}): [aid?: Readable, around?: Around] {
  if (from.localName === 'da-decision-aid') return [from, context];
  const lang = from.getAttribute?.('lang');
  const dir = from.getAttribute?.('dir');
  const inside = { ...context, ...(lang && { lang }), ...(/^(ltr|rtl)$/.test(dir ?? '') && { dir: dir! }) };
  for (const child of Array.from(from.children)) {
    const found = findAid(child, inside);
    if (found[0]) return found;
  }
  return [];
}

/** What the author wrote: neither comments nor what the library wrote. */
const ownNodes = (element: Readable): ReadableNode[] =>
  Array.from(element.childNodes).filter(
    (node) => node.nodeType === 3 || (node.nodeType === 1 && !isGenerated(node as Readable)),
  );

/** The settings of an element as fields. */
export function readSettings(element: Settings, kind: Kind): Data {
  const read: Data = {};
  for (const [field, schema] of Object.entries(settings[kind] as Readonly<Record<string, Schema>>)) {
    const text = element.getAttribute(attributeOf(field));
    if (text === null) continue;
    if (schema.type === 'boolean') read[field] = true;
    // empty: all that can be chosen
    else if (field === 'choose' && !clean(text)) read[field] = ['options', 'rows'];
    else if (clean(text)) read[field] = valueOf(schema, clean(text)!, SLASHED.includes(field) ? '/' : /\s+/);
  }
  return read;
}

function valueOf(schema: Schema, text: string, between: string | RegExp): unknown {
  const isNumber = (one: unknown) => typeof one === 'number' || (one as Schema).type === 'number';
  switch (schema.type) {
    case 'array':
      return text
        .split(between)
        .map((item) => valueOf((schema as unknown as { item: Schema }).item, item, between));
    case 'union': {
      const options = schema.options as readonly Schema[];
      if (options.some(({ literal }) => literal === text)) return text;
      return valueOf(options[0]!.type === 'literal' ? options[1]! : options[0]!, text, between);
    }
    default:
      return [schema, ...(schema.options ?? [])].some(isNumber) && /^\d+(\.\d+)?$/.test(text)
        ? Number(text)
        : text;
  }
}

/** Words without what the library wrote, a space between blocks. */
const textOf = (nodes: readonly ReadableNode[]): string =>
  nodes
    .map((node) => {
      if (node.nodeType === 3) return node.textContent ?? '';
      const { localName } = node as Readable;
      const words = textOf(ownNodes(node as Readable));
      return localName === 'br' || isBlock(localName) ? ` ${words} ` : words;
    })
    .join('');

const isBlock = (name: string): boolean =>
  PARAGRAPH.test(name) || HOLDER.test(name) || HEADING.test(name) || /^([ou]l|li|table|tr|td|th)$/.test(name);

/** Words with their links and strong parts. */
function piecesOf(nodes: readonly ReadableNode[], lose: Lose): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (node.nodeType === 3) return [node.textContent ?? ''];
    const element = node as Readable;
    const { localName } = element;
    const own = ownNodes(element);
    if (localName === 'a' && element.getAttribute('href'))
      return [{ link: textOf(own), to: element.getAttribute('href') }];
    if (localName === 'strong' || localName === 'b') return [{ strong: textOf(own) }];
    if (
      localName.startsWith('da-') ||
      /^(img|svg|table|video|audio|iframe|object|script|style)$/.test(localName)
    ) {
      lose(element);
      return [];
    }
    const inside = piecesOf(own, lose);
    return localName === 'br' || isBlock(localName) ? [' ', ...inside, ' '] : inside;
  });
}

/** Paragraphs, lists, and numbers and drawings between them. */
function blocksOf(nodes: readonly ReadableNode[], lose: Lose): unknown[] {
  const blocks: unknown[] = [];
  let run: ReadableNode[] = [];
  const put = () => {
    if (run.length) blocks.push(piecesOf(run, lose));
    run = [];
  };
  for (const node of nodes) {
    const element = node as Readable;
    const name = node.nodeType === 1 ? element.localName : '';
    const isOther = ['da-chance', 'da-icon-array', 'ul', 'ol'].includes(name) || isBlock(name);
    if (isOther) put();
    if (name === 'da-chance') blocks.push({ chance: chanceOf(element, lose) });
    else if (name === 'da-icon-array') blocks.push({ icons: readSettings(element, 'icons') });
    else if (name === 'ul' || name === 'ol') {
      const items = Array.from(element.children).filter(
        (item) => item.localName === 'li' && !isGenerated(item),
      );
      blocks.push({ list: items.map((item) => piecesOf(ownNodes(item), lose)) });
    } else if (name === 'table') lose(element);
    else if (HEADING.test(name)) blocks.push([{ strong: textOf([element]) }]);
    else if (PARAGRAPH.test(name)) blocks.push(piecesOf(ownNodes(element), lose));
    else if (HOLDER.test(name)) blocks.push(...blocksOf(ownNodes(element), lose));
    else run.push(node);
  }
  put();
  return blocks.filter(
    (block) => !Array.isArray(block) || block.some((piece) => typeof piece !== 'string' || clean(piece)),
  );
}

const chanceOf = (element: Readable, lose: Lose): Data => ({
  ...readSettings(element, 'chance'),
  sentence: piecesOf(ownNodes(element), lose),
});

const merged = (one: Data | undefined, other: Data): Data => ({
  items: [...((one?.items ?? []) as unknown[]), ...(other.items as unknown[])],
});

/** A tool, without what stands around it. */
function readTool(element: Readable, tool: Tool | 'sources', lose: Lose): Data {
  /** Items, each with its settings; their beginning is found by `readData`. */
  const items = (tag: string, kind: Kind, rest: string, read = blocksOf): Data[] => {
    others(element, tag, lose);
    return within(element, tag)
      .filter((item) => item.getAttribute('hidden') === null)
      .map((item) => ({ ...readSettings(item, kind), [rest]: read(ownNodes(item), lose) }));
  };
  switch (tool) {
    case 'comparison':
      return comparisonOf(element, lose);
    case 'sideEffects':
      others(element, 'da-side-effect', lose);
      return {
        ...readSettings(element, tool),
        effects: within(element, 'da-side-effect')
          .filter((item) => item.getAttribute('hidden') === null)
          .map((effect) => {
            const nodes = ownNodes(effect).filter(
              ({ nodeType, textContent }) => nodeType === 1 || clean(textContent),
            );
            const isNamed = HEADING.test((nodes[0] as Readable | undefined)?.localName ?? '');
            return {
              ...readSettings(effect, 'effect'),
              ...(isNamed && { name: textOf(nodes.splice(0, 1)) }),
              text: blocksOf(nodes, lose),
            };
          }),
      };
    case 'values':
      return { ...readSettings(element, tool), statements: items('da-value', 'value', 'more') };
    case 'questions':
      return { ...readSettings(element, tool), items: items('da-question', 'question', 'why') };
    case 'costs':
      return { ...readSettings(element, tool), lines: items('da-cost', 'cost', 'text', piecesOf) };
    case 'sources':
      return { items: items('da-source', 'source', 'text', piecesOf) };
    case 'timeline':
      return { courses: coursesOf(element, lose) };
    case 'checks':
      return { items: [checkOf(element, lose)] };
    case 'summary':
      others(element, 'da-summary', lose);
      return {};
  }
}

/** Tells of words between the items of a tool. */
function others(element: Readable, tag: string, lose: Lose): void {
  for (const node of ownNodes(element)) {
    const child = node as Readable;
    if (node.nodeType === 3 ? !clean(node.textContent) : child.localName === tag) continue;
    if (node.nodeType === 1 && within(child, tag).length) others(child, tag, lose);
    else if (node.nodeType === 3) lose(clean(node.textContent)!);
    else if (clean(child.textContent)) lose(child);
  }
}

function comparisonOf(element: Readable, lose: Lose): Data {
  const read: Data = readSettings(element, 'comparison');
  const { value, nodes } = readComparison(element);
  if (!nodes) return read;
  const wordsOf = (node: Readable | undefined) => node && textOf(ownNodes(node));
  for (const node of ownNodes(element)) {
    if (node.nodeType === 1 && node !== nodes.table && !within(node as Readable, 'table').length)
      lose(node as Readable);
  }
  return {
    ...read,
    caption: wordsOf(within(nodes.table, 'caption')[0]) ?? nodes.table.getAttribute('aria-label'),
    corner: wordsOf(nodes.head?.children[0]),
    options: nodes.options.map((node) => {
      const [option] = within(node, 'da-option');
      return { ...(option && readSettings(option, 'option')), name: wordsOf(option ?? node) };
    }),
    groups: nodes.groups.map(({ header, rows }, index) => ({
      title: wordsOf(header),
      about: value.groups[index]?.topic,
      rows: rows.map(({ row, title, cells }) => ({
        id: row.getAttribute('id'),
        title: wordsOf(title),
        cells: cells.map((cell) => ({
          span: Math.max(1, Math.floor(Number(cell.getAttribute('colspan'))) || 1),
          text: blocksOf(ownNodes(cell), lose) as Content,
        })),
      })),
    })),
  };
}

function coursesOf(element: Readable, lose: Lose): Data[] {
  const courses: Data[] = [];
  let title: string | undefined;
  const walk = (from: Readable) => {
    for (const node of ownNodes(from)) {
      const child = node as Readable;
      const name = node.nodeType === 1 ? child.localName : '';
      if (HEADING.test(name)) title = textOf([child]);
      else if (/^[ou]l$/.test(name) || name === 'da-step') {
        if (name !== 'da-step') others(child, 'da-step', lose);
        const steps = (name === 'da-step' ? [child] : within(child, 'da-step')).map((step) => ({
          ...readSettings(step, 'step'),
          text: blocksOf(ownNodes(step), lose),
        }));
        const named = steps.map((step) => (step as Data).option).filter(Boolean);
        courses.push({
          title,
          option: named[0],
          steps: steps.map((step) => ({ ...step, option: undefined })),
        });
        title = undefined;
      } else if (name && within(child, 'da-step').length) walk(child);
      else if (clean(node.textContent)) lose(name ? child : clean(node.textContent)!);
    }
  };
  walk(element);
  return courses;
}

function checkOf(element: Readable, lose: Lose): Data {
  const nodes = ownNodes(element);
  const index = nodes.findIndex(
    (node) => node.nodeType === 1 && /^[ou]l$/.test((node as Readable).localName),
  );
  const list = nodes[index] as Readable | undefined;
  const items = Array.from(list?.children ?? []).filter(
    (item) => item.localName === 'li' && !isGenerated(item),
  );
  return {
    ...readSettings(element, 'check'),
    question: piecesOf(nodes.slice(0, Math.max(index, 0)), lose),
    answers: items.map((item) => piecesOf(ownNodes(item), lose)),
    explanation: list ? blocksOf(nodes.slice(index + 1), lose) : blocksOf(nodes, lose),
  };
}
