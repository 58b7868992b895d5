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
import { authorText, type Readable, type Settings } from './readable.js';

/** Reads a `da-step`. */
export function readStep<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings = element,
): { value: Step; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, step);
  const { when, option, source = [] } = values;
  if (!authorText(element)) problem('content', null, 'what happens then');
  return { value: { when, option, sources: source }, problems };
}

/** The steps of one option, and where they stand. */
export interface ReadCourse<Element> {
  readonly steps: readonly Step[];
  /** The list that they stand in. Absent: in none. */
  readonly list?: Element | undefined;
  /** For each step the item of the list that holds it. */
  readonly items: readonly Element[];
  /** What it has to tell of and does not. */
  readonly missing: readonly StepTime[];
}

/**
 * Reads a `da-timeline`: each list in it is what to expect of one option.
 *
 * @param options short names of the options around it. None: they are not known, and not compared.
 */
export function readTimeline<Element extends Readable<Element>>(
  element: Readable<Element>,
  options: readonly string[] = [],
): { value: readonly ReadCourse<Element>[]; problems: readonly Problem[] } {
  const { problem, problems } = parseSettings(element, timeline);
  const lists = new Map<Element | undefined, { steps: Step[]; items: Element[] }>();
  const collect = (from: Readable<Element>, list?: Element, item?: Element) => {
    for (const child of Array.from(from.children)) {
      if (child.localName !== 'da-step') {
        const isItem = child.localName === 'li';
        collect(child, /^[ou]l$/.test(child.localName) ? child : list, isItem ? child : item);
        continue;
      }
      let course = lists.get(list);
      if (!course) lists.set(list, (course = { steps: [], items: [] }));
      course.steps.push(readStep(child).value);
      course.items.push(item ?? child);
    }
  };
  collect(element);

  const told = stepTimesTold([...lists.values()].map(({ steps }) => steps));
  const named = new Set<string | undefined>();
  const value = [...lists].map(([list, { steps, items }]): ReadCourse<Element> => {
    const own = [...new Set(steps.map(({ option }) => option))];
    const [option] = own;
    const where = option ? `option “${option}”` : 'content';
    if (own.length > 1 || named.has(option) || (lists.size > 1 && !option))
      problem(
        'option',
        own.filter(Boolean).join(' ') || null,
        'one list for each option, and the option’s value in each of its steps',
      );
    for (const name of own) {
      if (name && options.length && !options.includes(name))
        problem('option', name, `the value of a da-option around it: ${options.join(', ')}`);
      named.add(name);
    }
    if (!list) problem(where, 'a step in no list', 'each da-step in an <li> of an <ol>');
    if (!isInOrder(steps))
      problem(
        where,
        steps.map(({ when }) => when).join(' '),
        `its steps in this order: ${stepTimes.join(', ')}`,
      );
    const missing = stepTimesMissing(steps, told);
    if (missing.length)
      problem(
        where,
        `no ${missing.join(', ')}`,
        'the same moments for each option, and always what happens on stopping',
      );
    return { steps, list, items, missing };
  });
  if (!value.length) problem('content', null, 'a list for each option, with a da-step in each item');
  return { value, problems };
}
