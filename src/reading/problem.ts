/**
 * Something an author has to mend. Readers of the page never see it and lose nothing by it. Reading gives at once what is
 * known without words; `src/author` adds the words a moment later, and is loaded only where there is a mistake.
 */
export interface Problem {
  /** What it breaks, by its name in `docs/messages.md`. */
  readonly rule: Rule;
  /** The tag it is about: `da-chance`. */
  readonly element: string;
  /** The attribute, or the place in the content. */
  readonly where: string;
  /** What stands there now, in the author’s words; `nothing` where nothing does. */
  readonly got: string;
  /** What there is to choose from, or what the rule is measured by: ids, names, a number. */
  readonly known?: readonly (string | number)[];
  /** The title of the row that it is in. */
  readonly row?: string | undefined;
  /** The name of the option, or what stands over the column. */
  readonly option?: string | undefined;
  /** What the element begins with, where there may be several: the name of a side effect. */
  readonly part?: string;
  /** The line of the HTML that it was read from, where its element begins, counted from 1. */
  readonly line?: number;
  /** Where in that line, counted from 1. */
  readonly column?: number;
  /** Where it stands in the document that it was read from: `comparison.groups[0].rows[2].cells[1].chance.events`. */
  readonly path?: string;
  /** With the words: what its author calls `where`, the label of a line, if they wrote a table. */
  readonly label?: string;
  /** With the words: what may stand there, or what to do. */
  readonly allowed?: string;
  /** With the words: what was meant, as it seems, which is the nearest name there is. */
  readonly near?: string;
  /** With the words: where the rule is explained, from the root of the package. */
  readonly docs?: string;
  /** With the words: where the element is. */
  readonly page?: string;
}

/** Where something stands in what it was read from: in HTML its line and column, in a document its path. */
export type Position = Pick<Problem, 'line' | 'column' | 'path'>;

/** Where it stands. */
export type Place = Pick<Problem, 'row' | 'option' | 'part'> & Position;

/** What can be amiss. Each has its cause and its mend in `src/author/rules.ts`. */
export type Rule =
  // anything
  | 'failed'
  // a setting
  | 'unreadable'
  | 'missing'
  | 'source-unknown'
  | 'source-twice'
  | 'option-unknown'
  | 'option-totals'
  | 'option-left'
  | 'payer-none'
  | 'numbers-differ'
  | 'order-reversed'
  // a number of people
  | 'count-half'
  | 'count-impossible'
  | 'count-missing'
  | 'comparator-missing'
  | 'comparator-both'
  | 'outcome-form'
  | 'finding-beside-numbers'
  | 'finding-against-numbers'
  | 'difference-beside-counts'
  | 'difference-impossible'
  | 'difference-range'
  | 'range'
  | 'icons-impossible'
  | 'icons-range'
  // a table
  | `cells-${'overlap' | 'overhang' | 'undivided' | 'extra' | 'missing' | 'other-names' | 'same-title' | 'untitled'}`
  | 'cell-empty'
  | 'row-cells'
  | 'row-title'
  | 'options-number'
  | 'options-unnamed'
  | 'options-alike'
  | 'options-joined'
  | 'option-wide'
  | 'columns-sources'
  | 'glance-no-harm'
  // other parts
  | 'answers-few'
  | 'answers-listed'
  | 'reason-missing'
  | 'steps-alike'
  | 'steps-unlisted'
  | 'steps-order'
  | 'steps-missing'
  | 'option-both'
  | 'row-unknown'
  | 'aid-unknown'
  | `term-${'unexplained' | 'twice' | 'taken' | 'unknown' | 'unlinked'}`
  | 'country-unknown'
  | 'currencies'
  | 'sections-few'
  | 'headings-few'
  // plain markup
  | 'markup-host'
  | 'markup-unread'
  | 'markup-number'
  | 'markup-count'
  | 'markup-groups'
  | 'markup-currency'
  | 'markup-heading'
  | 'markup-shared'
  | 'markup-option'
  | 'markup-people'
  | 'markup-facts'
  | 'markup-once'
  | 'markup-one'
  | 'markup-list'
  | 'markup-language'
  // names that there are not
  | 'tag-unknown'
  | 'class-unknown'
  | 'attribute-unknown'
  | 'label-unknown'
  | 'tag-open'
  | 'tag-split'
  | 'placeholder'
  // a document
  | 'document-unread'
  | 'document-field'
  | 'document-unknown'
  | 'document-lost'
  | 'script-missing';
