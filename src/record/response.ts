/** What a reader has said in an aid, as a resource that health records can read. It names nobody. */
import { shareLanguages, type ownLanguages } from '../intl/locale.js';
import { inOneLine, partsOf, type Summary } from '../model/summary.js';
import type { Readable, Settings } from '../reading/readable.js';
import { narrative, type QuestionnaireResponse, type ResponseItem } from './fhir.js';
import { readAsked, type AskedItem, type Said } from './questionnaire.js';

/** The id of the questionnaire within the response. */
const CONTAINED = 'questionnaire';

interface Visit<Element> {
  readonly aid: Element;
  /** The language of the aid. */
  readonly locale: string;
  readonly settings: (element: Element) => Settings;
  readonly said: Said<Element>;
  /** The sheet, for those who read the words. */
  readonly summary: Summary;
  /** When it is made, as `dateTime` says it. Absent: not stated. */
  readonly authored?: string | undefined;
  /** Those that the script of the page knows, where this is a file beside it. */
  readonly languages: ReturnType<typeof ownLanguages>;
}

/**
 * What a reader takes along, with the questionnaire that they have answered in it. Each question of the page is there; one
 * that was not answered has no answer. Words of the page are in the questionnaire, and never an answer.
 */
export function response<Element extends Readable<Element>>({
  aid,
  locale,
  settings,
  said,
  summary,
  authored,
  languages,
}: Visit<Element>): QuestionnaireResponse {
  shareLanguages(languages);
  const { questionnaire, items } = readAsked(aid, locale, settings);
  const item = items.flatMap((one) => answered(one, said));
  return {
    resourceType: 'QuestionnaireResponse',
    language: locale,
    text: narrative(
      'additional',
      locale,
      partsOf(summary).map(({ heading, lines }) => ({ heading, lines: lines.map(inOneLine) })),
    ),
    contained: [{ ...questionnaire, id: CONTAINED }],
    questionnaire: `#${CONTAINED}`,
    status: 'completed',
    ...(authored && { authored }),
    ...(item.length && { item }),
  };
}

function answered<Element>(asked: AskedItem<Element>, said: Said<Element>): ResponseItem[] {
  const { linkId, text, type, item, answers } = asked;
  if (type === 'display') return [];
  if (type === 'group') {
    const inside = (item ?? []).flatMap((one) => answered(one, said));
    return inside.length ? [{ linkId, text, item: inside }] : [];
  }
  const given = answers?.(said) ?? [];
  const answer = given.map(({ value, item }) => ({ ...value, ...(item && { item }) }));
  return [{ linkId, text, ...(answer.length && { answer }) }];
}
