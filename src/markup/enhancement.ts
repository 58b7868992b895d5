import type { Placed } from '../reading/place.js';
import { standsIn } from '../author/report.js';
import type { Declaration, Setting } from '../model/declaration.js';
import type { Problem, Rule } from '../reading/problem.js';
import type { ReadableNode } from '../reading/readable.js';
import { mayBeUnread, parse, teller, UNREAD, type Tell } from '../reading/settings.js';
import type { AnyWritable, Writable } from '../writing/writable.js';
import type { Find } from './find.js';
import { ALL_SETTINGS, settingsOf } from './hooks.js';
import { hideSaid, textOf, type Line } from './lines.js';
import { attributeIn, closestIn, create, parentOf, tagOf } from './nodes.js';
import { unreadAround } from './names.js';
import type { TextParser } from './parse-text.js';
import { parseMarkupSettings, slipsIn, type AttributeValues } from './settings.js';

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
    /** The language of the page, where its words are none that can be read. */
    readonly unknown?: string,
  ) {}

  /** Lists something that the author has to mend, once. */
  get problem(): Tell {
    return (...told) => {
      const found: Problem[] = [];
      teller(this.declaration.tag, found)(...told);
      const isAs = (other: Problem) => (name: keyof Problem) => other[name] === found[0]![name];
      const isTold = this.problems.some((other) =>
        (['rule', 'where', 'got', 'row', 'option'] as const).every(isAs(other)),
      );
      if (!isTold) this.problems.push(...found);
      return undefined;
    };
  }

  /** Lists words that cannot be read. Where none of the language can be, that is said once instead. */
  get unread(): Tell {
    return (...told) =>
      this.unknown === undefined
        ? this.problem(...told)
        : this.problem('lang', this.unknown, 'markup-language');
  }

  create(declaration: Declaration, settings: AttributeValues = {}): Element {
    const { tag } = declaration;
    // whoever finds it has it defined
    this.find(tag);
    const unread = unreadAround(parentOf<AnyWritable>(this.host), declaration);
    const known = settingsOf(declaration);
    const given = Object.entries({ ...unread, ...settings }).filter(
      ([name, value]) => !value.startsWith(UNREAD) || (known[name] && mayBeUnread(name, known[name])),
    );
    const element = create<Element>(tag, this.host, Object.fromEntries(given));
    if (tag === this.declaration.tag) this.made = element;
    return element;
  }

  /** Settings that stand in `data-` and in class words. */
  settingsIn(element: ReadableNode, declaration: Declaration): AttributeValues {
    const settings = settingsOf(declaration);
    for (const [attribute, meant] of slipsIn(element, Object.keys(settings))) {
      const { length } = this.problems;
      this.problem(attribute, attributeIn(element, attribute), 'attribute-unknown', `data-${meant}`);
      if (this.problems.length > length) standsIn.set(this.problems.at(-1)!, element as unknown as Placed);
    }
    return parseMarkupSettings(element, settings);
  }

  /**
   * Settings in lines of their own: “Source: Anand 2023”. They are hidden where the element says them itself, so that they
   * need not be shown a second time. Of two that say different things neither is taken.
   *
   * @param only the one setting that is meant. Absent: any
   */
  labelledIn(
    lines: readonly Line[],
    declaration: Declaration,
    { isHidden, only }: { readonly isHidden: boolean; readonly only?: string },
  ): AttributeValues {
    const found = lines.flatMap((line) => {
      const settings = this.labelled(line, declaration);
      return settings && (!only || only in settings) ? [{ line, settings }] : [];
    });
    const unread = lines.map((line) => this.unreadIn(line, declaration));
    const { settings, twice } = joined(found.map(({ settings }) => settings));
    for (const { line, settings } of found) {
      if (Object.keys(settings).some((name) => twice.has(name)))
        this.problem('content', textOf(line), 'markup-once');
      else if (isHidden) hideSaid(line);
    }
    return Object.assign({}, ...unread, settings) as AttributeValues;
  }

  /** Tells of words in a place of their own that are nearly a name of a value. */
  tellNear(line: Line, declaration: Declaration, name: string, text = textOf(line)): boolean {
    const values = settingsOf(declaration)[name]?.values?.map(String) ?? [];
    const near = this.parser.nearName(text, values);
    if (near === undefined) return false;
    this.#tellAt(
      line,
      `“${name}”`,
      text,
      'markup-unread',
      ...new Set([near, ...this.parser.wordsFor(declaration, name)!]),
    );
    return true;
  }

  /** Lists what cannot be read, once, with the place of the line. */
  #tellAt(line: Line, where: string, got: string, rule: Rule, ...known: readonly string[]): void {
    const { problems } = this;
    if (problems.some((other) => other.got === `“${got}”`)) return;
    this.problem(where, got, rule, ...known);
    const parent = parentOf<AnyWritable>(line[0]!);
    // the words of a caption are moved into what the table becomes
    if (!closestIn(parent, (one) => /^(fig)?caption$/.test(tagOf(one))))
      standsIn.set(problems.at(-1)!, parent as unknown as Placed);
  }

  /** What stands there for a setting, where a line is nearly one. Its author is told, and its words stay. */
  unreadIn(line: Line, declaration: Declaration): AttributeValues {
    const [label = '', text] = textOf(line).split(/\s*[:：]\s*(.*)/s);
    if (!text || this.labelled(line, declaration)) return {};
    const names = Object.keys(settingsOf(declaration));
    const { parser } = this;
    const known = parser.parseLabel(label, names);
    const words = known && parser.wordsFor(declaration, known);
    const isOther = !known && parser.parseLabel(label, ALL_SETTINGS) !== undefined;
    const meant = words ? known : known || isOther ? undefined : parser.nearLabel(label, names);
    if (!meant) return {};
    if (words) this.#tellAt(line, `“${label}”`, textOf(line), 'markup-unread', ...words);
    else this.#tellAt(line, `“${label}”`, textOf(line), 'label-unknown', ...names);
    return { [meant]: UNREAD + text };
  }

  /** The setting that a line is: all of it, with a value that can be read. */
  labelled(line: Line, declaration: Declaration): AttributeValues | undefined {
    const known = settingsOf(declaration);
    const [label = '', text] = textOf(line).split(/\s*[:：]\s*(.*)/s);
    const name = text && this.parser.parseLabel(label, Object.keys(known));
    const read = name && this.parser.parseSetting(declaration, name, text);
    if (!read) return undefined;
    // a question with answers in it is one to patients
    if (/[?？؟]$/.test(text) && !/^(text|name)$/.test(known[name]?.kind ?? '')) return undefined;
    return Object.entries(read).every(([name, value]) => known[name] && canBe(known[name], value))
      ? read
      : undefined;
  }
}

/** Settings of several lines, and which of them are said in two ways. Names of others, such as sources, add up. */
export function joined(all: readonly AttributeValues[]): {
  readonly settings: AttributeValues;
  readonly twice: ReadonlySet<string>;
} {
  const settings: Record<string, string> = {};
  const twice = new Set<string>();
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    const before = settings[name];
    if (before === undefined || before === value || before.startsWith(UNREAD)) settings[name] = value;
    else if (value.startsWith(UNREAD)) continue;
    else if (name === 'source') settings[name] = `${before} ${value}`;
    else twice.add(name);
  }
  return {
    settings: Object.fromEntries(Object.entries(settings).filter(([name]) => !twice.has(name))),
    twice,
  };
}

/** Whether an element reads a value as it is. A day in words it shows as they are. */
function canBe(setting: Setting, value: string): boolean {
  let isRead = true;
  if (/^(day|age)$/.test(setting.kind)) return true;
  parse(setting, value, (_, rule) => {
    // a sign that something is still to come can be read, and is told
    isRead &&= rule !== undefined;
    return undefined;
  });
  return isRead;
}
