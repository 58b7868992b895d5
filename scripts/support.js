// The support floor: docs/support.md says it in words, and test/node/support.test.js holds it. What is built is for these and
// newer ones.

/** The oldest versions that have everything but what `BEYOND` names, by the names of @mdn/browser-compat-data. */
export const FLOOR = { chrome: 109, firefox: 115, safari: 16.4 };

/** The floor as the build takes it. */
export const TARGET = Object.entries(FLOOR).map(([engine, version]) => `${engine}${version}`);

/** What is used although an engine of the floor lacks it, and what readers have there. */
export const BEYOND = {
  ':details-content': 'Folded parts that are open only on paper are opened by the script.',
  ':dir': 'The bar of parts keeps its words; from right to left, lines of people and bars begin at the left.',
  ':has': 'Lists of a timeline stand one under the other, and some lines a little further apart.',
  ':state': 'Nothing can be put out of view: all parts and all options stay.',
  '@media (scripting)': 'No place is kept before the script comes: what is below a drawing moves once.',
  'CustomElementRegistry.get': 'All that is asked for is an element of our own.',
  'Element.ariaLabelledByElements': 'Ratings and answers are named by words of their own.',
  'ElementInternals.states': 'Nothing can be put out of view: all parts and all options stay.',
  'HTMLElement.hidePopover': 'Nothing is shown beside a word, and so nothing is closed there.',
  'HTMLElement.showPopover':
    'A link to a word of the glossary leads to its entry, and a link there leads back.',
  'Window.requestIdleCallback': 'What waits is drawn a moment later.',
  'accent-color': 'A tick has the colour of the engine.',
  'content-visibility': 'What is far from the view is laid out at once.',
  'content: … / …': 'A label in a comparison may be heard twice.',
  'forced-color-adjust': 'Only engines with forced colours need it.',
  'oklch()': 'Colours are those of the text around.',
  'relative colours': 'Colours are those of the text around; people are filled and outlined all the same.',
  'round()': 'The dots of a line of people may differ by a pixel.',
  'scrollbar-width': 'A wide table has the bar of the engine.',
  subgrid: 'Lines stand under each other less evenly.',
};
