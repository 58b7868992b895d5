/** For the command: what an aid asks, as a Questionnaire to publish for health records. */
import { explain } from '../author/explain.js';
import { readData } from '../document/load.js';
import { render } from '../document/render.js';
import { addLanguages } from '../intl/languages.js';
import { localeFor } from '../intl/locale.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
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
  /** What it lacks to be published. */
  readonly problems: readonly Problem[];
}

/** Reads what the first aid of a page asks, in tags or in plain markup. */
export const questionnaireOfHtml = (html: string): Published => publishedFrom(parseHtml(html).root);

/** Reads what the aid of a document asks. */
export const questionnaireOfDocument = (data: unknown): Published =>
  publishedFrom(makeTree('body', {}, [render(readData(data).value, makeTree)]));

function publishedFrom(root: TreeElement): Published {
  addLanguages();
  enhanceTree(root);
  // what urgent help says is on its sheet, too
  for (const part of outermost(root)) writeFileText(part);
  const [aid] = within(root, decisionAid.tag);
  if (!aid) return { problems: [] };
  const langs = [...around(aid)].map((element) => attributeIn(element, 'lang'));
  const { questionnaire } = readAsked(aid, localeFor(langs.find(Boolean) ?? null));
  const missing = [
    ['canonical', questionnaire.url],
    ['published', questionnaire.version],
  ].flatMap(([where, got]) =>
    got ? [] : [explain({ rule: 'missing', element: decisionAid.tag, where: where!, got: 'nothing' }, aid)],
  );
  return { questionnaire: withNarrative(questionnaire), problems: missing };
}
