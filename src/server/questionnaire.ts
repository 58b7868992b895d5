/** For the command: what an aid asks, as a Questionnaire to publish for health records. */
import { explain } from '../author/explain.js';
import { isAid, readData } from '../document/load.js';
import { render } from '../document/render.js';
import { addLanguages } from '../intl/languages.js';
import { localeFor } from '../intl/locale.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { readAid } from '../reading/aid.js';
import { around } from '../reading/place.js';
import type { Problem } from '../reading/problem.js';
import { attributeIn } from '../reading/nodes.js';
import { within } from '../reading/readable.js';
import type { Questionnaire } from '../record/fhir.js';
import { readAsked, withNarrative } from '../record/questionnaire.js';
import { makeTree, type TreeElement } from '../writing/tree.js';
import { outermost, writeFileText } from '../writing/write-file.js';
import { parseHtml } from './parsed.js';

/** What an aid asks. Nothing: there is no aid. */
export interface Published {
  readonly questionnaire?: Questionnaire;
  /** What it lacks to be published, and what of a document was left out. */
  readonly problems: readonly Problem[];
}

/** Reads what the first aid of a page asks, in tags or in plain markup. */
export const questionnaireOfHtml = (html: string): Published => publishedFrom(parseHtml(html).root);

/** Reads what the aid of a document asks. */
export function questionnaireOfDocument(data: unknown): Published {
  const { value, problems } = readData(data);
  return isAid(value)
    ? publishedFrom(makeTree('body', {}, [render(value, makeTree)]), problems)
    : { problems: [] };
}

/** @param left what of a document was left out */
function publishedFrom(root: TreeElement, left: readonly Problem[] = []): Published {
  addLanguages();
  enhanceTree(root);
  // what urgent help says is on its sheet, too
  for (const part of outermost(root)) writeFileText(part);
  const [aid] = within(root, decisionAid.tag);
  if (!aid) return { problems: [] };
  const langs = [...around(aid)].map((element) => attributeIn(element, 'lang'));
  const locale = localeFor(langs.find(Boolean) ?? null);
  const { questionnaire } = readAsked(aid, locale);
  const { value, problems } = readAid(aid, locale);
  const needed = (['canonical', 'published'] as const).flatMap((where): Problem[] => {
    const told = problems.filter((problem) => problem.where === where);
    if (told.length || value[where] || left.some(({ path }) => path === where)) return told;
    return [{ rule: 'missing', element: decisionAid.tag, where, got: 'nothing' }];
  });
  return {
    questionnaire: withNarrative(questionnaire),
    problems: [...left, ...needed.map((problem) => explain(problem, aid))],
  };
}
