/**
 * What the script tag loads: every element, registered, in two waves. The first is here: what a page begins with, and what
 * its chances and sources are told by. The second is all the other tools. It is asked for at once, by every page alike, so
 * that no server learns from it what a reader looks at.
 *
 * What stands in the page with its words, but far from the view, is registered only once a reader comes near it, and what
 * stands in the table of a comparison once they come near that. Plain markup, such as a table with a class, becomes elements.
 */
import { reportFound } from './author/report.js';
import { DaChance } from './elements/chance/chance.js';
import { DaDecisionAid } from './elements/decision-aid/decision-aid.js';
import { DaIconArray } from './elements/icon-array/icon-array.js';
import { DaOption } from './elements/option/option.js';
import { DaSource } from './elements/source/source.js';
import { DaSources } from './elements/sources/sources.js';
import { DaTreatmentComparison } from './elements/treatment-comparison/treatment-comparison.js';
import { DaUrgentHelp } from './elements/urgent-help/urgent-help.js';
import { loadMarkup } from './markup/load.js';
import { declarations, type Tag } from './model/declarations/all.js';
import { page, whenRead } from './reading/page.js';
import { GENERATED } from './reading/readable.js';
import { lookBack } from './shared/at-start.js';
import { define } from './shared/define.js';
import { farTables } from './shared/far-tables.js';
import { targetOf } from './shared/hash-target.js';
import { waitForTools, whenInView } from './shared/in-view.js';
import { mayDraw } from './shared/trusted-types.js';

/** The elements that are there by now. */
const elements: Partial<Record<Tag, CustomElementConstructor>> = {
  'da-decision-aid': DaDecisionAid,
  'da-treatment-comparison': DaTreatmentComparison,
  'da-sources': DaSources,
  'da-source': DaSource,
  'da-option': DaOption,
  'da-chance': DaChance,
  'da-icon-array': DaIconArray,
  'da-urgent-help': DaUrgentHelp,
};

const aid = declarations[0].tag;
const tags = declarations.map(({ tag }) => tag).filter((tag) => tag !== aid);

/** What is to be registered, and has not been. */
const wanted = new Set<Tag>();

/** What has not come yet is registered as soon as it has. */
function register(isHere: (tag: Tag) => boolean): void {
  for (const tag of tags) if (isHere(tag)) wanted.add(tag);
  registerWanted();
}

/** Those that give settings to others first. */
function registerWanted(): void {
  for (const tag of tags) if (wanted.has(tag)) find(tag);
}

/** What there is no class for stays as it is in the page, with its words. */
function find(tag: Tag): CustomElementConstructor | undefined {
  const element = elements[tag];
  if (!element) return undefined;
  wanted.delete(tag);
  define(tag, element);
  return element;
}

/** What is before the reader’s eyes once the browser has gone where the address leads to, which it does after the script. */
function partsAtTarget(): readonly Element[] {
  const start = targetOf(location.hash)?.getBoundingClientRect().top;
  if (start === undefined) return [];
  return [...page.querySelectorAll(`${tags.join()},table`)].filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > start && top < start + innerHeight;
  });
}

function start(): void {
  const atTarget = partsAtTarget();
  /** What has no words in the page yet does not wait, and neither does what is used far from where it stands. */
  const wait = (part: Element, goOn: () => void) => {
    const isFar = part.querySelector(`.${GENERATED}`) && !atTarget.includes(part);
    if (isFar && !part.matches('da-glossary')) whenInView(part, goOn);
    else goOn();
  };
  find(aid);
  register((tag) => !page.querySelector(tag));
  for (const tool of page.querySelectorAll(tags.join())) {
    // what is inside another comes with it
    if (tool.matches(`:is(${tags.join()}) *`)) continue;
    // the glance of a comparison may be in view long before its table
    const table = tool.querySelector('da-treatment-comparison table:not(.da-said)');
    // a sheet lists the options, which the comparison tells it
    const also = tool.matches('da-summary') && 'da-treatment-comparison';
    wait(tool, () => {
      register((tag) => tool.matches(tag) || (!table && tool.querySelector(tag) !== null) || tag === also);
    });
    if (!table) continue;
    farTables.set(table, () => undefined);
    wait(table, () => {
      const goOn = farTables.get(table);
      farTables.delete(table);
      register((tag) => tool.querySelector(tag) !== null);
      goOn?.();
    });
  }
  // without Lit’s policy nothing would be registered, and the page stays as it is
  if (mayDraw) loadMarkup((tag) => find(tag as Tag), others);
}

/** The second wave. Where it does not come, all words stand in the page, and what is of the first goes on. */
async function loadOthers(): Promise<void> {
  try {
    const { default: all } = await import('./elements.js');
    // who came to it meanwhile has begun to read it
    if (wanted.size) lookBack(innerHeight);
    Object.assign(elements, all);
    registerWanted();
  } catch {
    const known = ['decision-aid-tools.js'];
    reportFound(page.documentElement, [
      { rule: 'script-missing', element: 'html', where: 'script', got: 'nothing', known },
    ]);
  }
}

/** It has ended once all elements are there that will be. On a server there is no page. */
const others = globalThis.document && loadOthers();
if (globalThis.document) {
  waitForTools(others);
  whenRead(start);
}

export { addTranslation } from './intl/locale.js';
