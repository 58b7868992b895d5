import type { Placed } from '../author/place.js';
import { standsIn } from '../author/report.js';
import { chance } from '../model/declarations/chance.js';
import type { Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import type { ReadableNode } from '../reading/readable.js';
import { teller, type Tell } from '../reading/settings.js';
import type { AnyWritable, Writable } from '../writing/writable.js';
import { ALL_SETTINGS, settingsOf } from './hooks.js';
import { hide, linesOf, textOf, type Line } from './lines.js';
import { create } from './nodes.js';
import type { TextParser } from './parse-text.js';
import { parseMarkupSettings, type AttributeValues } from './settings.js';

/** Finds the class of an element, so that nothing becomes an element that there is not. In a file all are there. */
export type Find = (tag: string) => unknown;

/** The enhancement of one table, list or section: what it is to become, how its words are read, what its author is told. */
export class Enhancement<Element extends Writable<Element> = AnyWritable> {
  /** What the host has become. */
  made: Element | undefined;

  constructor(
    readonly host: Element,
    readonly declaration: Declaration,
    readonly parser: TextParser,
    readonly find: Find,
    readonly problems: Problem[],
  ) {}

  /** Lists something that the author has to mend. */
  get problem(): Tell {
    return teller(this.declaration.tag, this.problems);
  }

  create({ tag }: Declaration, settings: AttributeValues = {}): Element {
    // whoever finds it has it defined
    this.find(tag);
    const element = create<Element>(tag, this.host, settings);
    if (tag === this.declaration.tag) this.made = element;
    return element;
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
      if (!read) this.#tellOfLabel(line, declaration, element!);
      if (!read) continue;
      Object.assign(settings, read);
      if (isHidden) hide(line);
    }
    return settings;
  }

  /** Tells of a line that is nearly a setting. */
  #tellOfLabel(line: Line, declaration: Declaration, element: ReadableNode): void {
    const [label = '', text] = textOf(line).split(/\s*[:：]\s*(.*)/s);
    const names = Object.keys(settingsOf(declaration));
    const { parser, problems } = this;
    if (!text || problems.some(({ got }) => got === `“${textOf(line)}”`)) return;
    const known = parser.parseLabel(label, names);
    const words = known && parser.wordsFor(declaration, known);
    if (words) this.problem(`“${label}”`, textOf(line), 'markup-unread', ...words);
    else if (!known && !parser.parseLabel(label, ALL_SETTINGS) && parser.isNearLabel(label, names))
      this.problem(`“${label}”`, textOf(line), 'label-unknown', ...names);
    else return;
    standsIn.set(problems.at(-1)!, element as Placed);
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
