import {
  authorNodes,
  authorTextIn,
  BLOCK,
  isGenerated,
  isUnseen,
  type ReadableNode,
} from '../reading/readable.js';
import { attributeIn, childrenOf, isElement, isText, tagOf } from '../reading/nodes.js';
import { around, type Placed } from '../reading/place.js';

/** What words are for. */
export type Role =
  | 'heading'
  | 'caption'
  | 'option'
  | 'row'
  | 'cell'
  | 'sentence'
  | 'effect'
  | 'question'
  | 'statement'
  | 'step'
  | 'cost'
  | 'check'
  | 'answer'
  | 'help'
  | 'source'
  | 'setting'
  | 'prose';

/** A run of the author’s words: a paragraph, a cell, a name, the value of a setting. */
export interface Text {
  readonly text: string;
  readonly role: Role;
  /** The element that it stands in. */
  readonly at: Placed;
}

/** What the words in an element are for, by its tag. */
const ROLES: Readonly<Record<string, Role>> = {
  'da-option': 'option',
  'da-chance': 'sentence',
  'da-side-effect': 'effect',
  'da-question': 'question',
  'da-value': 'statement',
  'da-step': 'step',
  'da-cost': 'cost',
  'da-check': 'check',
  'da-urgent-help': 'help',
  'da-source': 'source',
  caption: 'caption',
  td: 'cell',
};

/** Settings whose value is words that a patient reads. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'da-decision-aid': ['decision', 'condition', 'audience'],
  'da-chance': ['outcome', 'treatment', 'comparator', 'population', 'measure', 'certainty-reason'],
  'da-side-effect': [
    'outcome',
    'treatment',
    'comparator',
    'population',
    'measure',
    'certainty-reason',
    'starts',
    'lasts',
    'act',
  ],
  'da-side-effects': ['treatment', 'comparator', 'population', 'certainty-reason', 'order'],
  'da-treatment-comparison': ['order'],
  'da-values': ['order'],
  'da-cost-estimator': ['notice'],
  td: ['data-short'],
  tr: ['data-short'],
};

/**
 * All that the author says in an element, in the order of the page.
 *
 * @param isPassed what is passed over with all that is in it
 */
export function textsIn(root: Placed, isPassed: (element: Placed) => boolean = () => false): Text[] {
  const texts: Text[] = [];
  const walk = (element: Placed, outer: Role): void => {
    const tag = tagOf(element);
    const role = roleOf(element, outer);
    for (const name of WORDS[tag] ?? []) {
      const text = attributeIn(element, name)?.trim();
      if (text && text !== 'none-known') texts.push({ text, role: 'setting', at: element });
    }
    let run: ReadableNode[] = [];
    const put = () => {
      const text = authorTextIn(run);
      if (text) texts.push({ text, role, at: element });
      run = [];
    };
    for (const node of authorNodes(element)) {
      if (isElement<Placed>(node) && isPassed(node)) put();
      else if (isElement<Placed>(node) && !isUnseen(node) && stands(node)) {
        put();
        walk(node, role);
      } else if (isText(node) || (isElement(node) && !isUnseen(node))) run.push(node);
    }
    put();
  };
  walk(root, 'prose');
  return texts;
}

/** What of a page leads on, or is of all its pages. */
const OF_SITE = /^(nav|header|footer|aside|form|dialog|menu|da-.*)$/;
const OF_SITE_ROLES = /^(navigation|banner|contentinfo|complementary|search|dialog|menu)$/;
const isOfSite = (element: Placed): boolean =>
  OF_SITE.test(tagOf(element)) || OF_SITE_ROLES.test(attributeIn(element, 'role') ?? '');

/**
 * What is said around an aid: in the main part of its page or in its article; where there is neither, in the paragraphs,
 * headings and lists that stand beside it.
 */
export function textsAround(aid: Placed): Text[] {
  const isMain = (one: Placed) => /^(main|article)$/.test(tagOf(one)) || attributeIn(one, 'role') === 'main';
  const main = [...around(aid)].slice(1).find(isMain);
  if (main) return textsIn(main, isOfSite);
  const isBeside = (one: Placed) => /^(p|h[1-6]|[uod]l|blockquote)$/.test(tagOf(one));
  return aid.parentElement
    ? textsIn(aid.parentElement, (one) =>
        one.parentElement === aid.parentElement ? !isBeside(one) : isOfSite(one),
      )
    : [];
}

/** Whether its words stand apart from those around it. */
const stands = (node: Placed): boolean =>
  BLOCK.test(tagOf(node)) ||
  /^(da-|caption$|t(head|body|foot)$|main$|article$|aside$|header$|footer$|nav$|summary$|dt$|dd$|dl$|fieldset$|figure$|label$)/.test(
    tagOf(node),
  ) ||
  (tagOf(node) !== 'da-option' && holdsOurs(node));

const holdsOurs = (node: Placed): boolean =>
  [...node.children].some(
    (child) => !isGenerated(child) && (tagOf(child).startsWith('da-') || holdsOurs(child)),
  );

function roleOf(element: Placed, around: Role): Role {
  const tag = tagOf(element);
  if (/^h[1-6]$/.test(tag)) return around === 'prose' ? 'heading' : around;
  // an answer that is not right is nothing that the page says
  if (tag === 'li' && isWrongAnswer(element)) return 'answer';
  if (tag === 'th') return around === 'option' ? 'option' : thRole(element);
  return ROLES[tag] ?? around;
}

function isWrongAnswer(item: Placed): boolean {
  const check = item.parentElement?.parentElement;
  if (!check || tagOf(check) !== 'da-check') return false;
  const right = (attributeIn(check, 'right') ?? '').split(/\D+/);
  const answers = childrenOf<Placed>(item.parentElement).filter((one) => tagOf(one) === 'li');
  return !right.includes(String(answers.indexOf(item) + 1));
}

/** The first cell of a row asks; one above others names an option. */
function thRole(element: Placed): Role {
  const row = element.parentElement;
  const isFirst = row !== null && [...row.children].find((child) => /^t[hd]$/.test(tagOf(child))) === element;
  return isFirst ? 'row' : 'option';
}
