import { chance } from '../model/declarations/chance.js';
import type { Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import type { ReadableNode } from '../reading/readable.js';
import type { AnyWritable, Writable } from '../writing/writable.js';
import { settingsOf } from './hooks.js';
import { hide, linesOf, textOf, type Line } from './lines.js';
import { create } from './nodes.js';
import type { TextParser } from './parse-text.js';
import { parseMarkupSettings, type AttributeValues } from './settings.js';

/** Finds the class of an element, so that nothing becomes an element that there is not. In a file all are there. */
export type Find = (tag: string) => unknown;

/** The enhancement of one table, list or section: what it is to become, how its words are read, what its author is told. */
export class Enhancement<Element extends Writable<Element> = AnyWritable> {
  constructor(
    readonly host: Element,
    readonly declaration: Declaration,
    readonly parser: TextParser,
    readonly find: Find,
    readonly problems: Problem[],
  ) {}

  /** Lists something that the author has to mend. */
  problem(where: string, got: string, allowed: string): void {
    this.problems.push({ element: this.declaration.tag, where, got: `“${got}”`, allowed });
  }

  create({ tag }: Declaration, settings: AttributeValues = {}): Element {
    // whoever finds it has it defined
    this.find(tag);
    return create(tag, this.host, settings);
  }

  /** Settings that stand in `data-` and in class words. */
  settingsIn(element: ReadableNode, declaration: Declaration): AttributeValues {
    return parseMarkupSettings(element, settingsOf(declaration));
  }

  /**
   * Settings in lines of their own: “Source: Anand 2023”. They are hidden where the element says them itself, so that they
   * need not be shown a second time.
   */
  labelledIn(
    element: ReadableNode | undefined,
    declaration: Declaration,
    { isHidden }: { readonly isHidden: boolean },
  ): AttributeValues {
    const settings: Record<string, string> = {};
    for (const line of element ? linesOf(element) : []) {
      const read = this.#labelled(line, declaration);
      if (!read) continue;
      Object.assign(settings, read);
      if (isHidden) hide(line);
    }
    return settings;
  }

  /** The setting that a line is. */
  #labelled(line: Line, declaration: Declaration): AttributeValues | undefined {
    const known = settingsOf(declaration);
    const [label = '', text] = textOf(line).split(/\s*[:：]\s*(.*)/s);
    const name = text && this.parser.parseLabel(label, Object.keys(known));
    const read = name && this.parser.parseSetting(declaration, name, text);
    return read && Object.keys(read).every((name) => name in known) ? read : undefined;
  }

  /** What a line says of a chance: a count, or why there is none; a difference, or a measure that is no count. */
  chanceIn(line: Line): AttributeValues | undefined {
    const counted = this.parser.parseSetting(chance, 'events', textOf(line));
    if (counted) return counted;
    const labelled = this.#labelled(line, chance);
    return labelled && ('measure' in labelled || 'difference' in labelled) ? labelled : undefined;
  }
}
