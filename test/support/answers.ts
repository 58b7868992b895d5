import { ContextProvider } from '@lit/context';
import type { SummarySection } from '../../src/model/summary.js';
import { answersContext } from '../../src/shared/answers-context.js';

/** What the elements inside put into the aid around them, by element. */
export function answersIn(holder: HTMLElement): Map<Element, readonly SummarySection[]> {
  const answers = new Map<Element, readonly SummarySection[]>();
  new ContextProvider(holder, {
    context: answersContext,
    initialValue: {
      put: (from, sections) => {
        if (sections?.length) answers.set(from, sections);
        else answers.delete(from);
      },
      clear: () => undefined,
    },
  });
  return answers;
}
