// Where a guide stands in the list on the left: its page is made from this, and so are the links that lead to it.

/** The first heading, without what marks its words. */
const titleIn = (text) => /^# (.+)$/m.exec(text)?.[1]?.replace(/[`*]/g, '') ?? 'Untitled';

/**
 * @param {string} file the path of the guide, from the root
 * @param {string} text what it says
 * @returns {{ title: string, stories?: string }} `stories`: what it stands with, where it is about an element
 */
export function placeOf(file, text) {
  const element = /^docs\/elements\/(.+)\.md$/.exec(file)?.[1];
  if (element) return { title: `Elements/da-${element}`, stories: `stories/${element}.stories.ts` };
  if (file === 'README.md') return { title: 'Start here' };
  const group = file.startsWith('docs/decisions/') ? 'Decisions' : 'Guides';
  return { title: `${group}/${titleIn(text)}` };
}

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The address of a guide's page, as Storybook makes it of its title.
 * @param {string} file the path of the guide, from the root
 * @param {string} text what it says
 * @returns {string}
 */
export function addressOf(file, text) {
  const { title, stories } = placeOf(file, text);
  return `?path=/docs/${slug(title)}--${stories ? 'about' : 'docs'}`;
}
