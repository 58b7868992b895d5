import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { sortSections, type SummarySection } from '../../model/summary.js';
import { answersContext, summaryContext } from '../../shared/answers-context.js';
import { resetWithin } from '../../shared/reset-controller.js';

/** Keeps what a patient says in the aid, in memory only, and gives it to the summaries in it. */
export function keepAnswers(host: ReactiveElement): void {
  const summary = new ContextProvider(host, { context: summaryContext, initialValue: [] });
  /** By the element that they said it to. */
  const answers = new Map<Element, readonly SummarySection[]>();
  new ContextProvider(host, {
    context: answersContext,
    initialValue: {
      put: (from, sections) => {
        if (sections?.length) answers.set(from, sections);
        else if (!answers.delete(from)) return;
        const inPage = [...answers].sort(([a], [b]) =>
          a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
        );
        summary.setValue(sortSections(inPage.flatMap(([, sections]) => sections)));
      },
      clear: () => {
        resetWithin(host);
      },
    },
  });
}
