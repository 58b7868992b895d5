/**
 * What the script tag loads: every element, registered. What stands in the page with its words, but far from the view,
 * is registered only once a reader comes near it.
 */
import { elements } from './elements.js';
import { SAID } from './reading/settings.js';
import { define } from './shared/define.js';
import { whenNear } from './shared/nearness.js';

const { 'da-decision-aid': aid, ...parts } = elements;
const tags = Object.keys(parts);
const register = (isHere: (tag: string) => boolean) => {
  for (const [tag, element] of Object.entries(parts)) if (isHere(tag)) define(tag, element);
};

define('da-decision-aid', aid);
register((tag) => !document.querySelector(tag));
for (const tool of document.querySelectorAll(tags.join())) {
  // what is inside another comes with it
  if (tool.parentElement?.closest(tags.join())) continue;
  const makeIt = () => {
    register((tag) => tool.matches(tag) || tool.querySelector(tag) !== null);
  };
  if (tool.querySelector(`.${SAID}`)) whenNear(tool, makeIt);
  else makeIt();
}

export * from './index.js';
