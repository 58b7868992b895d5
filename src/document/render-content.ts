/** The elements, headings and words of a document, as HTML. */
import type { Declaration } from '../model/declaration.js';
import { chance } from '../model/declarations/chance.js';
import { iconArray } from '../model/declarations/icon-array.js';
import type { Make } from '../writing/tree.js';
import { attributesFrom } from './attributes.js';
import { pathIn, pathOf } from './path.js';
import type { Content, DocumentText, Paragraphs } from './schema.js';

/** What stands around a tool. */
interface Context {
  readonly heading?: string | undefined;
  readonly intro?: Content | undefined;
  readonly more?: Content | undefined;
}

/** Makes the content of an aid whose heading is of a level. */
export class ContentRenderer<Made> {
  readonly #make: Make<Made>;
  readonly #level: number;

  constructor(make: Make<Made>, level: number) {
    this.#make = make;
    this.#level = level;
  }

  tag(
    name: string,
    content: readonly (Made | string)[] = [],
    attributes: Readonly<Record<string, string>> = {},
    path?: string,
  ): Made {
    return this.#make(name, attributes, content, path);
  }

  /** An element with its settings, taken from an object that has them. */
  element(
    { tag, settings }: Pick<Declaration, 'tag' | 'settings'>,
    given: object,
    content: readonly (Made | string)[] = [],
  ): Made {
    return this.#make(tag, attributesFrom(given, settings), content, pathOf(given));
  }

  /** A heading so much deeper than that of the aid. */
  heading(deeper: number, text: string | undefined, path?: string): Made[] {
    return text === undefined ? [] : [this.tag(`h${Math.min(this.#level + deeper, 6)}`, [text], {}, path)];
  }

  /** @param given what the section is in the document */
  section(given: Context, tools: readonly Made[], { heading, intro, more }: Context = given): Made {
    return this.tag(
      'section',
      [
        ...this.heading(1, heading, pathIn(given, 'heading')),
        ...this.blocks(intro),
        ...tools,
        ...this.blocks(more),
      ],
      {},
      pathOf(given),
    );
  }

  /** Words that readers open: their heading is what they press. */
  fold(given: { readonly heading?: string | undefined; readonly text?: Content | undefined }): Made {
    const summary = this.tag('summary', this.heading(1, given.heading, pathIn(given, 'heading')));
    return this.tag(
      'section',
      [this.tag('details', [summary, ...this.blocks(given.text)])],
      {},
      pathOf(given),
    );
  }

  /** Words in a line. */
  inline(words: DocumentText = []): (Made | string)[] {
    if (typeof words === 'string') return [words];
    return words.map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'strong' in piece
          ? this.tag('strong', [piece.strong ?? ''])
          : 'link' in piece
            ? this.tag('a', [piece.link ?? ''], { href: piece.to ?? '' })
            : '',
    );
  }

  paragraph(words: DocumentText | undefined, path?: string): Made[] {
    return words === undefined ? [] : [this.tag('p', this.inline(words), {}, path)];
  }

  /** @param from the list of the document that it is made of */
  list(name: 'ul' | 'ol', items: readonly (readonly (Made | string)[])[] = [], from?: object): Made {
    return this.tag(
      name,
      items.map((item, index) => this.tag('li', item, {}, pathIn(from, index))),
    );
  }

  blocks(given: Content | Paragraphs = []): Made[] {
    return given.flatMap((block, index) => {
      if (typeof block === 'string' || Array.isArray(block))
        return this.paragraph(block, pathIn(given, index));
      if ('list' in block)
        return this.list(
          'ul',
          block.list?.map((item) => this.inline(item)),
          block.list,
        );
      if ('chance' in block)
        return this.element(chance, block.chance ?? {}, this.inline(block.chance?.sentence));
      return 'icons' in block ? this.element(iconArray, block.icons ?? {}) : [];
    });
  }
}
