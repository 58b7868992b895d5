/** The elements, headings and words of a document, as HTML. */
import type { Declaration } from '../model/declaration.js';
import { chance } from '../model/declarations/chance.js';
import { iconArray } from '../model/declarations/icon-array.js';
import type { Make } from '../writing/tree.js';
import { attributesFrom } from './attributes.js';
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
  ): Made {
    return this.#make(name, attributes, content);
  }

  /** An element with its settings, taken from an object that has them. */
  element(
    { tag, settings }: Pick<Declaration, 'tag' | 'settings'>,
    given: object,
    content: readonly (Made | string)[] = [],
  ): Made {
    return this.#make(tag, attributesFrom(given, settings), content);
  }

  /** A heading so much deeper than that of the aid. */
  heading(deeper: number, text: string | undefined): Made[] {
    return text === undefined ? [] : [this.tag(`h${Math.min(this.#level + deeper, 6)}`, [text])];
  }

  section({ heading, intro, more }: Context, ...tools: readonly Made[]): Made {
    return this.tag('section', [
      ...this.heading(1, heading),
      ...this.blocks(intro),
      ...tools,
      ...this.blocks(more),
    ]);
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

  paragraph(words: DocumentText | undefined): Made[] {
    return words === undefined ? [] : [this.tag('p', this.inline(words))];
  }

  list(name: 'ul' | 'ol', items: readonly (readonly (Made | string)[])[] = []): Made {
    return this.tag(
      name,
      items.map((item) => this.tag('li', item)),
    );
  }

  blocks(given: Content | Paragraphs = []): Made[] {
    return given.flatMap((block) => {
      if (typeof block === 'string' || Array.isArray(block)) return this.paragraph(block);
      if ('list' in block)
        return this.list(
          'ul',
          block.list?.map((item) => this.inline(item)),
        );
      if ('chance' in block)
        return this.element(chance, block.chance ?? {}, this.inline(block.chance?.sentence));
      return 'icons' in block ? this.element(iconArray, block.icons ?? {}) : [];
    });
  }
}
