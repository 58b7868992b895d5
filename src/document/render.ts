/** From a document to the HTML that a developer would have written by hand: model → canonical HTML. */
import { decisionAid } from '../model/declarations/decision-aid.js';
import { glossary } from '../model/declarations/glossary.js';
import { sources } from '../model/declarations/sources.js';
import { urgentHelp } from '../model/declarations/urgent-help.js';
import type { Make } from '../writing/tree.js';
import { tools } from './parts.js';
import { pathIn } from './path.js';
import { ContentRenderer } from './render-content.js';
import { renderPart } from './render-parts.js';
import { aidSettings, type AidDocument } from './schema.js';

/** A document as one `da-decision-aid`. Never throws on what `readData` gives. */
export function render<Made>(aid: AidDocument, make: Make<Made>): Made {
  const to = new ContentRenderer(make, aid.headingLevel ?? decisionAid.settings.headingLevel.absent);
  const sections = (given: AidDocument['sections'] = []) =>
    given.map((one) =>
      one.folded && one.heading !== undefined
        ? to.fold(one)
        : to.section(one, [], { heading: one.heading, intro: one.text }),
    );
  return to.element({ tag: decisionAid.tag, settings: aidSettings }, aid, [
    ...to.heading(0, aid.decision, pathIn(aid, 'decision')),
    ...to.blocks(aid.intro),
    ...renderPart(to, aid, urgentHelp),
    ...sections(aid.sections),
    ...tools.flatMap((tool) => renderPart(to, aid, tool)),
    ...sections(aid.closing),
    ...renderPart(to, aid, glossary),
    ...renderPart(to, aid, sources),
  ]);
}
