/**
 * What the script tag loads: every element, registered. What stands in the page with its words, but far from the view,
 * is registered only once a reader comes near it. Plain markup, such as a table with a class, becomes elements.
 */
import elements from './elements.js';
import { GENERATED } from './reading/readable.js';
import { define } from './shared/define.js';
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

/** Tools before the reader’s eyes once the browser has gone where the address leads to, which it does after the script. */
function toolsAtTarget(): readonly Element[] {
  const start = targetOf(location.hash)?.getBoundingClientRect().top;
  if (start === undefined) return [];
  return [...page.querySelectorAll(tags.join())].filter((tool) => {
    const { top, bottom } = tool.getBoundingClientRect();
    return bottom > start && top < start + innerHeight;
  });
}

function start(): void {
  const atTarget = toolsAtTarget();
  define('da-decision-aid', aid);
  register((tag) => !page.querySelector(tag));
  for (const tool of page.querySelectorAll(tags.join())) {
    // what is inside another comes with it
    if (tool.matches(`:is(${tags.join()}) *`)) continue;
    const makeIt = () => {
      // a sheet lists the options, which the comparison tells it
      const also = tool.matches('da-summary') && 'da-treatment-comparison';
      register((tag) => tool.matches(tag) || tool.querySelector(tag) !== null || tag === also);
    };
    if (tool.querySelector(`.${GENERATED}`) && !atTarget.includes(tool)) whenInView(tool, makeIt);
    else makeIt();
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
