import {
  isInOrder,
  stepTimes,
  stepTimesMissing,
  stepTimesTold,
  type StepTime,
  type Step,
} from '../model/timeline.js';
import { step } from '../model/declarations/step.js';
import { timeline } from '../model/declarations/timeline.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, normalizeText, type Readable, type Settings } from './readable.js';
import { tagOf, childrenOf } from './nodes.js';

/** Reads a `da-step`. */
export function readStep<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings = element,
): { value: Step; problems: readonly Problem[] } {
  const { values, problems, problem, unread } = parseSettings(settings, step);
  const { when, option, source = [] } = values;
  if (!authorText(element)) problem('content', null, 'missing');
  return {
    value: { when, option, sources: source, ...('when' in unread && { isMisplaced: true }) },
    problems,
  };
}

/** The steps of one option, and where they stand. */
export interface ReadCourse<Element> {
  readonly steps: readonly Step[];
  /** The list that they stand in. Absent: in none. */
  readonly list?: Element | undefined;
  /** For each step the item of the list that holds it. */
  readonly items: readonly Element[];
  /** The words of the heading before its list. Absent: there is none. */
  readonly title?: string | undefined;
  /** What it has to tell of and does not. */
  readonly missing: readonly StepTime[];
}

/**
 * Reads a `da-timeline`: each list in it is what to expect of one option.
 *
 * @param around the options around it. Those without a short name are not compared.
 */
export function readTimeline<Element extends Readable<Element>>(
  element: Readable<Element>,
  around: readonly Settings[] = [],
): { value: readonly ReadCourse<Element>[]; problems: readonly Problem[] } {
  const { problem, problems } = parseSettings(element, timeline);
  const names = around.map((option) => normalizeText(option.getAttribute('value')));
  const options = [...new Set(names)].filter(Boolean);
  const lists = new Map<
    Element | undefined,
    { steps: Step[]; items: Element[]; title: string | undefined }
  >();
  let title: string | undefined;
  const collect = (from: Readable<Element>, list?: Element, item?: Element) => {
    for (const child of childrenOf(from)) {
      const tag = tagOf(child);
      if (!list && /^h[1-6]$/.test(tag)) title = authorText(child) || undefined;
      if (tag !== 'da-step') {
        const isItem = tag === 'li';
        collect(child, /^[ou]l$/.test(tag) ? child : list, isItem ? child : item);
        continue;
      }
      let course = lists.get(list);
      if (!course) {
        lists.set(list, (course = { steps: [], items: [], title }));
        // a heading is that of one list
        title = undefined;
      }
      course.steps.push(readStep(child).value);
      course.items.push(item ?? child);
    }
  };
  collect(element);

  const told = stepTimesTold([...lists.values()].map(({ steps }) => steps));
  const named = new Set<string | undefined>();
  const value = [...lists].map(([list, { steps, items, title }]): ReadCourse<Element> => {
    const own = [...new Set(steps.map(({ option }) => option))];
    const [option] = own;
    const where = option ? `option “${option}”` : 'content';
    if (own.length > 1 || named.has(option) || (lists.size > 1 && !option))
      problem('option', own.filter(Boolean).join(' ') || null, 'steps-alike');
    for (const name of own) {
      if (name && options.length && !options.includes(name))
        problem('option', name, 'option-unknown', ...options);
      named.add(name);
    }
    if (!list) problem(where, 'a step in no list', 'steps-unlisted');
    if (!isInOrder(steps))
      problem(where, steps.map(({ when }) => when).join(' '), 'steps-order', ...stepTimes);
    const missing = stepTimesMissing(steps, told);
    if (missing.length) problem(where, `no ${missing.join(', ')}`, 'steps-missing', ...missing);
    return { steps, list, items, title, missing };
  });
  // a timeline of one option names none
  const left = options.filter((name) => !named.has(name));
  if ([...named].some(Boolean) && left.length && !problems.some(({ where }) => where === 'option'))
    problem('content', `no list for ${left.join(', ')}`, 'option-left');
  if (!value.length) problem('content', null, 'missing');
  return { value, problems };
}
