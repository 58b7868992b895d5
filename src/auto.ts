/**
 * What the script tag loads: every element, registered. What stands in the page with its words, but far from the view,
 * is registered only once a reader comes near it, and what stands in the table of a comparison once they come near that.
 * Plain markup, such as a table with a class, becomes elements.
 */
import elements from './elements.js';
import { GENERATED } from './reading/readable.js';
import { define } from './shared/define.js';
import { farTables } from './shared/far-tables.js';
import { targetOf } from './shared/hash-target.js';
import { whenInView } from './shared/in-view.js';
import { mayDraw } from './shared/trusted-types.js';
import { loadMarkup } from './markup/load.js';
import { page, whenRead } from './reading/page.js';

const { 'da-decision-aid': aid, ...parts } = elements;
const tags = Object.keys(parts);
const register = (isHere: (tag: string) => boolean) => {
  for (const [tag, element] of Object.entries(parts)) if (isHere(tag)) define(tag, element);
};

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
  define('da-decision-aid', aid);
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
  if (!mayDraw) return;
  loadMarkup((tag) => {
    const element: CustomElementConstructor = elements[tag as keyof typeof elements];
    define(tag, element);
    return element;
  });
}

// on a server there is no page
if (globalThis.document) whenRead(start);

export * from './index.js';
