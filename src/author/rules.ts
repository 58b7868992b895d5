import type { Problem, Rule } from '../reading/problem.js';

/** What an author reads of a rule: in the console, by the command, and in `docs/messages.md`, which is made from this list. */
interface RuleWords {
  /** When it is told. */
  readonly cause: string;
  /** What may stand there, or what to do. What there is to choose from takes the place of `{}`, or comes after it. */
  readonly mend: string;
  /** The same in the words of a table, for an author who wrote one. */
  readonly plain?: string;
  /** Whether nothing is left out and nothing is wrong: the page could say more. */
  readonly isAdvice?: true;
}

const LEFT_ALONE = 'the table is left alone';

export const rules: Readonly<Record<Rule, RuleWords>> = {
  failed: {
    cause:
      'Something in an element could not be dealt with. It stays as it is, and all else on the page goes on.',
    mend: 'what the page of the element shows, and no more',
  },
  unreadable: {
    cause:
      'A setting is there and cannot be read. It counts as absent, and readers are never told that nothing is known.',
    mend: 'what the setting may be: the page of its element has each',
  },
  missing: {
    isAdvice: true,
    cause: 'A setting is not there, or an element has none of the words that it is about.',
    mend: 'the setting or the words, as the page of the element shows them',
  },
  'source-unknown': {
    cause: 'The page has no source with this id, so nobody can look it up.',
    mend: 'the id of a da-source on this page',
  },
  'source-twice': {
    cause: 'Two sources have one id: a link leads to the first of them.',
    mend: 'each id once on the page',
  },
  'option-unknown': {
    cause: 'An option is named that the aid does not have.',
    mend: 'the value of a da-option in the same aid',
  },
  'option-totals': {
    cause: 'An option has two totals: in two estimators, or under two names with the same letters.',
    mend: 'one name for an option, and all of its costs in one da-cost-estimator',
  },
  'option-left': {
    cause: 'An option of the aid is missing where others are told.',
    isAdvice: true,
    mend: 'each option of the aid, also where nothing is known of it',
  },
  'payer-none': {
    cause: 'A line says how often others pay, and the estimator says that nobody else pays.',
    mend: 'covered="does-not-apply", or another payer',
  },
  'numbers-differ': {
    cause: 'One fact has two numbers on the page: in the comparison and in the list of side effects.',
    mend: 'the same numbers as in the comparison: {}',
  },
  'order-reversed': {
    cause: 'The lower end of a range is above the higher one, or a day is before one that it comes after.',
    mend: 'the lower or the earlier one first',
  },
  'count-half': {
    cause: 'A number of people has no total, or a total has no number.',
    mend: 'both, or neither: a count means nothing without its denominator',
  },
  'count-impossible': {
    cause: 'More people are counted than there were, or there was nobody. The count is not told.',
    mend: 'at least 1 person, and no more events than people',
  },
  'count-missing': {
    isAdvice: true,
    cause: 'There is neither a number nor a reason why there is none.',
    mend: 'a number of people, or finding with why there is none',
  },
  'comparator-missing': {
    isAdvice: true,
    cause: 'A count stands alone: without a comparison nobody can tell what the treatment did.',
    mend: 'the numbers of the comparison group, or comparator="none-known"',
    plain:
      'the numbers of the comparison group, such as “59 of 100 with the spray, compared with 45 of 100 with a dummy spray”, or a line “Comparison: no comparison group”',
  },
  'comparator-both': {
    cause: 'The comparison group has a number, and is said not to be there.',
    mend: 'words for the comparison group, since comparator-events has a number',
  },
  'outcome-form': {
    cause: 'The outcome does not go on after “59 out of 100 people”, so the sentence is told without it.',
    mend: 'words that go on after “59 out of 100 people”, such as “got at least half better”',
  },
  'finding-beside-numbers': {
    cause: 'There is a number beside a finding that there is none. The number is told.',
    mend: 'no-clear-difference or nothing, since there are numbers',
  },
  'finding-against-numbers': {
    cause: 'The finding is that there is no clear difference, and the counts differ clearly.',
    mend: 'nothing: with these numbers the interval of the difference leaves out 0',
  },
  'difference-beside-counts': {
    cause: 'A difference stands beside the counts that it follows from.',
    mend: 'nothing, since counts give the difference',
  },
  'difference-impossible': {
    cause: 'A difference is of more people than there are, or of nobody knows how many.',
    mend: 'no more people than “of”, such as 100',
  },
  'difference-range': {
    cause: 'The interval of a difference is not whole, or the difference is not in it. It is not told.',
    mend: 'both, the lower one first, in people out of “of”, with the difference between them; fewer with a minus',
  },
  range: {
    cause: 'The interval of a count is not whole, or the count is not in it. It is not told.',
    mend: 'both, in people out of “of”, with “events” between them',
  },
  'icons-impossible': {
    cause: 'A drawing could not be true, so nothing is drawn.',
    mend: 'a count from 0 to “of”, and “of” from 1 to {}',
  },
  'icons-range': {
    cause: 'The interval of a drawing is not whole, or the count is not in it. It is not drawn.',
    mend: 'both, with “count” between them',
  },

  'cells-overlap': {
    cause: 'Two cells of a table have one place, so nobody can tell which option they answer for.',
    mend: `one cell in each place of the table: ${LEFT_ALONE}`,
  },
  'cells-overhang': {
    cause: 'The name of a column reaches into a row of answers.',
    mend: `one cell in each place of the table, and names above the rows: ${LEFT_ALONE}`,
  },
  'cells-other-names': {
    cause: 'Other names for the columns stand in the middle of a table.',
    mend: `one name for each column, and one table for each row of names: ${LEFT_ALONE}`,
  },
  'cells-undivided': {
    cause: 'A cell stands over columns that only other rows tell apart.',
    mend: `a name over each column: ${LEFT_ALONE}`,
  },
  'cells-extra': {
    cause: 'A column has cells and no name.',
    mend: `a name over each column that has cells: ${LEFT_ALONE}`,
  },
  'cells-same-title': {
    cause: 'Two rows have the same title, so nobody can tell them apart.',
    mend: `a title of its own for each row: ${LEFT_ALONE}`,
  },
  'cells-untitled': {
    cause: 'A row has answers and no title.',
    mend: `a title for each row: ${LEFT_ALONE}`,
  },
  'cells-missing': {
    cause: 'A row has fewer cells than there are names.',
    mend: `a cell under each name: ${LEFT_ALONE}`,
  },
  'cell-empty': {
    isAdvice: true,
    cause: 'An option has no answer to a question.',
    mend: 'words, or a da-chance with finding="not-known" or another finding',
    plain: 'words, or why there are none, such as “Not known” or “Not studied”',
  },
  'row-cells': {
    isAdvice: true,
    cause: 'A row has more or fewer cells than there are options.',
    mend: '{} cells, one for each option',
  },
  'row-title': {
    isAdvice: true,
    cause: 'A row has no title of its own: that of the row above reaches into it.',
    mend: 'a title of its own',
  },
  'options-number': {
    cause: 'There is nothing to compare, or more than fits side by side.',
    mend: '2 to {} options',
  },
  'options-unnamed': {
    cause: 'Nobody can tell which option a column is.',
    mend: 'the name of an option in each cell after the first: the first row has to name the options',
  },
  'options-alike': {
    cause: 'Two options have one name.',
    mend: 'a different name for each option, in one row',
  },
  'options-joined': {
    isAdvice: true,
    cause: 'Options that have one name over them cannot be chosen one by one.',
    mend: 'no name over several options',
  },
  'option-wide': {
    cause: 'One name stands over several columns.',
    mend: 'a name for each column',
  },
  'columns-sources': {
    isAdvice: true,
    cause: 'The columns are said to be the groups of one study, and their numbers are from several.',
    mend: 'the same source for each count, since the columns are the groups of one study',
  },
  'glance-no-harm': {
    cause: 'A benefit is marked for the glance, and no harm. Readers are told that harms are not told there.',
    mend: 'data-glance="harm" on a row about a harm: no benefit without a harm',
  },

  'answers-few': {
    cause: 'There is nothing to choose from.',
    mend: 'two answers or more: in a da-check as an <ol>, in a da-question with a slash between them, or {}',
  },
  'answers-listed': {
    cause: 'A question is to be listed on an answer that it does not have.',
    mend: 'one of its answers',
  },
  'reason-missing': {
    isAdvice: true,
    cause: 'A question is put first, or checked, and nobody says why.',
    mend: 'after the question, why it is asked; after the answers, what explains them',
  },
  'steps-alike': {
    cause: 'The steps of an option stand in several lists, or those of several options in one.',
    mend: 'one list for each option, and the option’s value in each of its steps',
  },
  'steps-unlisted': {
    cause: 'A step stands in no list.',
    mend: 'each da-step in an <li> of an <ol>',
  },
  'steps-order': {
    isAdvice: true,
    cause: 'The steps are not in the order of time.',
    mend: 'its steps in this order',
  },
  'steps-missing': {
    isAdvice: true,
    cause: 'One option is told less of than another, or nothing is said of stopping.',
    mend: 'the same moments for each option, and always what happens on stopping; not told',
  },
  'option-both': {
    cause: 'A statement points both toward an option and away from it.',
    mend: 'each option in one of the two',
  },
  'row-unknown': {
    cause: 'A statement names a row that is not there.',
    mend: 'the id of a <tr> with answers, in a comparison of the same aid',
  },
  'aid-unknown': {
    cause: 'A summary stands in no aid, and names none.',
    mend: 'the id of the da-decision-aid that it is made from, unless it stands in one',
  },
  'term-unexplained': {
    isAdvice: true,
    cause: 'A glossary has a word, and nothing that explains it.',
    mend: 'a <dd> after the word, with what it means',
    plain: 'after the word a colon and what it means, or a cell with that',
  },
  'term-twice': {
    cause: 'A glossary explains one word twice: links lead to the first.',
    mend: 'each word once, with all that explains it',
  },
  'term-taken': {
    cause:
      'Something else on the page has the id that a word of the glossary would get, so no link leads to the word.',
    mend: 'an id of its own on the word, such as id="word-dissociation", and links to that',
  },
  'term-unknown': {
    cause: 'A link leads to a word that the glossary does not have, and to nothing else on the page.',
    mend: 'a word of the glossary, by its id',
  },
  'term-unlinked': {
    isAdvice: true,
    cause:
      'The glossary explains a word, and no link in the aid leads there: nobody is shown it where they read the word.',
    mend: 'a link where the word is first used, such as <a href="#dissociation">dissociation</a>',
  },
  'country-unknown': {
    isAdvice: true,
    cause: 'The library knows no lines for urgent help of this country.',
    mend: 'the words for the country inside the element, or one of',
  },
  currencies: {
    cause: 'A line has another currency than the others. It is not counted.',
    mend: '{}: two currencies are never added',
  },
  'sections-few': {
    isAdvice: true,
    cause: 'An aid is to be shown step by step, and has no steps.',
    mend: 'two <section> or more in the aid, each with a heading of level {}',
  },
  'headings-few': {
    isAdvice: true,
    cause: 'An aid is to have a table of contents, and has few headings.',
    mend: 'three headings or more, each a child of the aid or in a section of it, of level {}',
  },

  'markup-host': {
    cause: 'A class stands on a part of a table that cannot be what the class says.',
    mend: 'a list or a section',
  },
  'markup-unread': {
    cause: 'A cell or line stands under the name of a setting, and cannot be read. Its words stay.',
    mend: 'under this heading one of',
  },
  'markup-number': {
    cause:
      'A cell or line stands under the name of a setting, and its number cannot be read. Its words stay.',
    mend: 'a number in plain digits',
  },
  'markup-count': {
    cause: 'A cell seems to count people, and cannot be read for sure. Its words stay.',
    mend: 'a count alone in its line, with its total, no more events than people, a range from low to high around it, and “with …” after both counts or none, such as “59 of 100 with the spray, compared with 45 of 100 with a dummy spray”',
  },
  'markup-groups': {
    isAdvice: true,
    cause: 'Two counts are compared, and nobody says what the groups had.',
    mend: 'after each count what those people had: “59 of 100 with …, compared with 45 of 100 with …”',
  },
  'markup-currency': {
    cause: 'A price has a sign of money that several currencies have.',
    mend: 'a currency for the prices: data-currency="USD" on the table, or the code in the cell, such as 400 USD',
  },
  'markup-heading': {
    cause: 'The head of a column is no name of a setting, and its cells seem to be numbers.',
    mend: 'a heading that is a setting, such as {}',
  },
  'markup-shared': {
    cause: 'One cell belongs to several rows, and its words can be moved to one only.',
    mend: 'a cell in each row',
  },
  'markup-option': {
    cause: 'A line under the name of an option cannot be read.',
    mend: 'under the name of an option only its approval, and what else there is to say of it in a row of its own',
  },
  'markup-people': {
    cause: 'A percentage or a share does not say of what. It stays words, and no number of its row is read.',
    mend: 'of how many people, such as “8 of 100”, or a title that says people, such as “How many people …?”',
  },
  'markup-facts': {
    cause: 'The name of an option says what is known of a number. Nothing of the table is read.',
    mend: 'names of options alone: what is known of a number is a line after it, such as “Certainty: low”',
  },
  'markup-one': {
    cause: 'A section says several counts, and stands for one.',
    mend: 'a section of its own for each count',
  },
  'markup-once': {
    cause: 'A fact is told twice of one count.',
    mend: 'each setting once: a fact in the line after the count that it belongs to',
  },
  'markup-list': {
    cause: 'A table stands where a list is read: nothing of it is read, and nothing is added up.',
    mend: 'a list with an item for each',
  },
  'markup-language': {
    cause: 'The page is in a language that is not built in, so no words of a table can be read.',
    mend: 'English, or another language that is built in: use the tags, or write the numbers in its words',
  },

  'tag-unknown': {
    cause: 'A tag begins as ours do, and there is none of that name. Browsers show it as plain words.',
    mend: 'the name of an element',
  },
  'class-unknown': {
    cause: 'A class begins as ours do, and is neither an element nor a setting.',
    mend: 'the name of an element, or a setting and its value',
  },
  'attribute-unknown': {
    cause: 'An element has no setting of this name. It is not read.',
    mend: 'the name of a setting',
  },
  'label-unknown': {
    cause: 'A line begins as a setting does, and there is none of that name. It stays as words.',
    mend: 'the name of a setting before the colon',
  },
  'tag-open': {
    cause: 'A tag was closed by a slash, which HTML does not know: all that comes after it stands inside it.',
    mend: 'an end tag of its own: </{}>',
  },
  'tag-split': {
    cause:
      'A paragraph stands around half of a tag, and what the tag should hold stands outside of it. Content systems add such paragraphs. All else that would be told of the page comes from it, and is not told.',
    mend: 'the tags without paragraphs around them: docs/filters.md shows how a content system is told to add none',
  },
  placeholder: {
    isAdvice: true,
    cause: 'A cell has a sign that something is still to come. Readers cannot tell what it means.',
    mend: 'words, or why there is none: “Not known”, “Not studied”',
  },

  'document-unread': {
    cause: 'A document, or the file of one, could not be read or fetched.',
    mend: 'a document as docs/json.md shows it',
  },
  'document-field': {
    cause: 'A field of a document cannot be what it is. It is left out.',
    mend: 'what the schema allows',
  },
  'document-unknown': {
    cause: 'A document has a field that is not known. It is left out.',
    mend: 'a field that the schema has',
  },
  'document-lost': {
    cause: 'A page has something that a document has no place for.',
    mend: 'content that a document has a place for',
  },
  'script-missing': {
    cause: 'A file beside the script could not be loaded, or is of another version.',
    mend: '{} of the same version, beside the script of this page',
  },
};

/** Whether something was left out, or cannot be right. */
export const isFault = ({ rule }: Problem): boolean => !(Object.hasOwn(rules, rule) && rules[rule].isAdvice);
