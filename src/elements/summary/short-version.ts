import type { Aid } from '../../model/aid.js';
import { inOneLine, type SummarySection } from '../../model/summary.js';
import { readOutline, readParts } from '../../reading/aid.js';
import { targetOf } from '../../shared/hash-target.js';
import { page } from '../../reading/page.js';

/** Whether an aid has what the short version begins with. */
export const hasShortVersion = (aid: Element | undefined): boolean =>
  Boolean(aid?.querySelector('.da-said-glance'));

/**
 * What the short version has beside the sheet and urgent help: the aid's title and age, the glance, and the sources of what is
 * said in both.
 */
export function shortVersion(
  element: Element,
  aid: Aid,
  sections: readonly SummarySection[],
): readonly Element[] {
  const { heading } = readOutline<Element>(element, aid).value;
  const sources = sourcesOf(element, sections);
  const list = sources[0]?.closest('da-sources');
  const titles = readParts<Element>(element, aid.headingLevel).filter(
    ({ heading }) => list && heading.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return [
    ...(heading ? [heading] : []),
    ...element.querySelectorAll(
      '.da-said-decision, .da-said-before, .da-said-review, .da-said-glance, .da-said-glance-note, da-treatment-comparison > .da-said-notes',
    ),
    ...titles.slice(-1).map(({ heading }) => heading),
    ...sources.map((source) => source.closest('li') ?? source),
  ];
}

/** Those that the rows of the glance lead to, and those that the sheet names. */
function sourcesOf(element: Element, sections: readonly SummarySection[]): Element[] {
  const said = sections.flatMap(({ lines }) => lines.map(inOneLine)).join(' ');
  const linked = new Set<Element | null>();
  for (const link of element.querySelectorAll('.da-said-glance a')) {
    const row = targetOf(link.getAttribute('href')!)?.closest('tr');
    const known = row?.nextElementSibling;
    for (const part of [row, known?.matches('.da-said-known') ? known : undefined])
      for (const source of part?.querySelectorAll('a[href^="#"]') ?? [])
        linked.add(targetOf(source.getAttribute('href')!));
  }
  return [...page.querySelectorAll('da-source')].filter(
    (source) => linked.has(source) || said.includes(source.getAttribute('label') || source.id || '\n'),
  );
}
