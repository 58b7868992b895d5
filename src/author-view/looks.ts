import { auditRules } from '../audit/rules.js';
import type { AuditRule, Found } from '../audit/finding.js';
import { MOST } from '../audit/reading-budget.js';
import { reasons } from '../audit/reasons.js';
import type { Whole } from '../audit/whole.js';
import { allBy, isText, nodesOf, parentOf, tagOf, textIn } from '../reading/nodes.js';
import { page } from '../reading/page.js';
import type { Placed } from '../reading/place.js';
import { authorText, normalizeText } from '../reading/readable.js';
import { contrastOf, groundsOnce, inkOf } from './colours.js';
import type { PageCopy } from './copy.js';
import { countReading } from './reading.js';

const LEAST_CONTRAST = 4.5;
/** Of large text: from 24 px, or bold from 18.66 px. */
const LEAST_LARGE = 3;
const LEAST_SIZE = 24;
const CONTROLS = 'button, select, summary, input:not([type=hidden]), a[href], [role=button]';
/** Rounding of the browser. */
const SLACK = 1;
/** From so many times as wide an answer stands out among others. */
const WIDER = 1.25;

/** Rules that need looks: how the page of the author, with its own style sheets, shows the aid in this window. */
export function looksRules(copy: PageCopy): AuditRule[] {
  const found = (element: Element, got: string): Found => ({ at: copy.copyOf(element), got });
  const elementsOf = ({ root }: Whole, selector = '*') => {
    const aid = copy.elementOf(root);
    return aid ? allBy(selector, aid) : [];
  };
  const ruleOf = (name: string) => auditRules.find(({ id }) => id === name)!;
  const styled = ruleOf('option-styled');
  return [
    {
      ...ruleOf('reading-load'),
      *find(aid) {
        const element = copy.elementOf(aid.root);
        const words = element ? countReading(aid, element).firstLevel : 0;
        if (words > MOST.firstLevel) yield { at: aid.root, got: `${words} words seen at first` };
      },
    },
    {
      id: 'contrast',
      grade: 'warning',
      finds: 'Text is hard to tell from its ground.',
      why: 'Older eyes, and eyes in the sun, cannot read it.',
      source: reasons.wcag,
      mend: `a darker text or a lighter ground, or the other way round: at least ${LEAST_CONTRAST} to 1`,
      items: ['IPDASi Q21'],
      *find(aid) {
        const told = new Set<string>();
        const groundOf = groundsOnce();
        for (const element of elementsOf(aid)) {
          const text = ownText(element);
          const ground = text && isSeen(element) && groundOf(element);
          if (!text || !ground) continue;
          const style = getComputedStyle(element);
          const ink = inkOf(element, ground);
          const size = parseFloat(style.fontSize);
          const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
          const contrast = ink && contrastOf(ink, ground);
          if (contrast === undefined || contrast >= (isLarge ? LEAST_LARGE : LEAST_CONTRAST)) continue;
          // a colour is one mistake, however often it stands there
          const key = JSON.stringify([ink, ground]);
          if (told.has(key)) continue;
          told.add(key);
          yield found(element, `“${short(text)}”: ${contrast.toFixed(1)} to 1`);
        }
      },
    },
    {
      id: 'overflow',
      grade: 'warning',
      finds: 'Something is wider than the window.',
      why: 'Readers on a phone do not see the end of it, or have to push the page to and fro.',
      source: reasons.wcag,
      mend: 'no fixed width; a picture or a table that may become narrower, or scrolls by itself',
      items: [],
      *find(aid) {
        const { clientWidth } = page.documentElement;
        const isWide = (element: Element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (right > clientWidth + SLACK || left < -SLACK);
        };
        // what scrolls by itself, or is cut off, is in view
        if (page.documentElement.scrollWidth <= clientWidth + SLACK) return;
        for (const element of elementsOf(aid)) {
          const around = parentOf<Element>(element);
          if (isWide(element) && around && !isWide(around) && isSeen(element) && !scrolls(element))
            yield found(element, `${short(authorText(element) || tagOf(element))}`);
        }
      },
    },
    {
      id: 'small-control',
      grade: 'warning',
      finds: 'A control is smaller than a finger can hit.',
      why: 'Many patients have unsteady hands, or a small phone.',
      source: reasons.wcag,
      mend: `at least ${LEAST_SIZE} by ${LEAST_SIZE} px`,
      items: [],
      *find(aid) {
        for (const element of elementsOf(aid, CONTROLS)) {
          if (!isSeen(element)) continue;
          const { width, height } = element.getBoundingClientRect();
          const isInText = getComputedStyle(element).display === 'inline';
          if (isInText || width === 0 || (width >= LEAST_SIZE - SLACK && height >= LEAST_SIZE - SLACK))
            continue;
          yield found(
            element,
            `“${short(authorText(element) || tagOf(element))}”: ${Math.round(width)} by ${Math.round(height)} px`,
          );
        }
      },
    },
    {
      ...ruleOf('order-loaded'),
      *find(aid) {
        for (const answers of answersIn(aid, copy)) {
          const after = answers.findIndex(
            ({ box }, index) => index > 0 && isBefore(box, answers[index - 1]!.box),
          );
          if (after < 0) continue;
          const { name, at } = answers[after]!;
          yield {
            at,
            got: `${name} is seen before ${answers[after - 1]!.name}, and stands after it`,
            grade: 'warning',
          };
          return;
        }
      },
    },
    {
      ...styled,
      *find(aid) {
        // what is marked by hand is found in a file, too
        const known = new Set([...styled.find!(aid)].map(({ at }) => at));
        const cells = aid.options.map(({ option, at }) => {
          const own = aid.rows
            .flatMap(({ cells: answers }) => answers)
            .filter(({ options }) => options.length === 1 && options[0] === option.name)
            .flatMap((answer) => copy.elementOf(answer.at) ?? []);
          return { option, at, looks: looksOf(copy.elementOf(at)!, own) };
        });
        const usual = mostOf(cells.map(({ looks }) => looks));
        const wide = answersIn(aid, copy).flatMap((answers) => {
          const widths = answers.map(({ box }) => box.width).sort((a, b) => a - b);
          return answers.filter(({ box, isFitted }) => !isFitted && box.width > widths[0]! * WIDER);
        });
        const isWide = (name: string) => wide.some((one) => one.name === name);
        for (const { option, at, looks } of cells)
          if ((looks !== usual || isWide(option.name)) && !known.has(at)) yield { at, got: option.name };
      },
    },
  ];
}

/** An answer of one option, and where it is seen. */
interface Answer {
  readonly name: string;
  readonly at: Placed;
  readonly box: DOMRect;
  /** Whether its words say how wide it is, as in a table that is left alone. */
  readonly isFitted: boolean;
}

/** The answers of each row that all options have one of, as they stand in the page. */
const answersIn = ({ rows, options }: Whole, copy: PageCopy): Answer[][] =>
  rows
    .map(({ cells }) =>
      cells.flatMap(({ at, options: told }): Answer[] => {
        const element = copy.elementOf(at);
        if (!element || told.length !== 1 || !isSeen(element)) return [];
        const isFitted = getComputedStyle(element).display === 'table-cell';
        return [{ name: told[0]!, at, box: element.getBoundingClientRect(), isFitted }];
      }),
    )
    .filter((answers) => answers.length > 1 && answers.length === options.length);

/** Whether one is seen before the other: above it, or beside it on the side where reading begins. */
function isBefore(one: DOMRect, other: DOMRect): boolean {
  if (one.bottom <= other.top + SLACK || other.bottom <= one.top + SLACK) return one.top < other.top;
  const isRtl = getComputedStyle(page.documentElement).direction === 'rtl';
  return isRtl ? one.left >= other.right - SLACK : one.right <= other.left + SLACK;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trim()}…` : text);

const ownText = (element: Element): string =>
  normalizeText(nodesOf(element).filter(isText).map(textIn).join(' '));

const isSeen = (element: Element): boolean => {
  const { visibility, clipPath, position } = getComputedStyle(element);
  if (visibility !== 'visible' || (position === 'absolute' && clipPath !== 'none')) return false;
  return element.getClientRects().length > 0;
};

const scrolls = (element: Element): boolean => {
  for (let at = parentOf<Element>(element); at && at !== page.documentElement; at = parentOf<Element>(at))
    if (at instanceof Element && /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
  return false;
};

/** What makes one option stand out beside another: of its name, of the cell that it stands in, and of its answers. */
function looksOf(name: Element, answers: readonly Element[]): string {
  const ofText = [
    'color',
    'fontSize',
    'fontWeight',
    'fontStyle',
    'textTransform',
    'textDecorationLine',
  ] as const;
  const ofBox = [
    ...(['backgroundColor', 'backgroundImage', 'boxShadow', 'outlineStyle', 'opacity'] as const),
    ...(['position', 'transform', 'scale', 'zoom'] as const),
  ];
  const textOf = (element: Element) => ofText.map((one) => getComputedStyle(element)[one]);
  const boxOf = (element: Element) => ofBox.map((one) => getComputedStyle(element)[one]).join();
  const head = name.closest('th, td') ?? name;
  const boxes = new Set(answers.filter(isSeen).map(boxOf));
  return JSON.stringify([isSeen(name) && textOf(name), isSeen(head) && boxOf(head), [...boxes].sort()]);
}

/** What most have. With two of two kinds nobody knows which is the usual: then the first is. */
function mostOf(all: readonly string[]): string | undefined {
  const times = (one: string) => all.filter((other) => other === one).length;
  return [...all].sort((a, b) => times(b) - times(a))[0];
}
