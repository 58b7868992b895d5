import { summary } from '../model/declarations/summary.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { normalizeText, within, type Readable, type Settings } from './readable.js';
import { attributeIn, textIn } from './nodes.js';

/**
 * Reads the settings of a `da-summary`.
 *
 * @param hasAid whether there is an aid with that id, or one around it
 */
export function readSummary(
  settings: Settings,
  hasAid: (id: string | undefined) => boolean,
): { value: { readonly for?: string | undefined }; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, summary);
  if (!hasAid(values.for)) problem('for', values.for, 'aid-unknown');
  return { value: values, problems };
}

/** Reads what the page has for a sheet that is read without it: the short names of its sources, and urgent help. */
export function readSheetFacts<Element extends Readable<Element>>(
  aid: Element | undefined,
): { sources: readonly string[]; help: readonly string[] } {
  const wordsOf = (name: string, words: (element: Element) => string | null | undefined) =>
    (aid ? within(aid, name) : []).map((element) => normalizeText(words(element))).filter(Boolean);
  return {
    sources: wordsOf(
      'da-source',
      (source) => normalizeText(attributeIn(source, 'label')) || attributeIn(source, 'id'),
    ),
    help: wordsOf('da-urgent-help', (help) => textIn(help)),
  };
}
