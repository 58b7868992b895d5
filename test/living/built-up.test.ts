/** Pages that a script puts together while they are seen: piece by piece, moved, copied, brought from another page. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/locales/es.js';
import type { Problem } from '../../src/reading/problem.js';
import { samples } from '../fixtures/samples.js';
import { authorNotes, until } from '../page.js';
import { framed, lightText, settled, shadowText } from '../support/dom.js';
import { AID } from './page.js';

/** Tools of an aid that are about each other, with something to mend in each. */
const AMISS = `<da-decision-aid decision="Treatment A, or B? (invented)" denominator="1000" currency="EUR" country="US">
  <da-side-effects treatment="with A" timeframe="in 4 weeks" people="adults" order="as listed">
    <da-side-effect events="5" of="1000"><h3>Headache</h3></da-side-effect>
    <da-side-effect events="five" of="100"><h3>Rash</h3></da-side-effect>
  </da-side-effects>
  <da-cost-estimator payer="insurance"><da-cost option="Treatment C" low="10" high="20" per="visit" times="2">A visit.</da-cost>
    <da-cost option="Treatment A" low="1" high="2" curency="USD" per="month">A pack.</da-cost></da-cost-estimator>
  <da-question-list answers="Yes"><da-question importance="tell-first"><p>Do you sleep badly?</p></da-question>
    <da-question importance="tell-first"><p>Do you drive?</p><p>It may make you drowsy.</p></da-question></da-question-list>
  <da-values><da-value toward="nothing" row="row-none">I want sleep.</da-value></da-values>
  <da-timeline><h3>Treatment A</h3><ol><li><da-step when="weeks" option="c">Nothing yet.</da-step></li></ol></da-timeline>
  <da-treatment-comparison choose><table>
    <tr><th>Your question</th><th><da-option value="a">Treatment A</da-option></th><th><da-option value="b">Treatment B</da-option></th></tr>
    <tr><th>Headache</th><td><da-chance events="10" of="1000" outcome="headache" treatment="with A" timeframe="in 4 weeks"
      source="gone"></da-chance></td><td>Not known</td></tr>
    <tr><th>How many visits?</th><td>None</td><td>1 a month</td></tr>
  </table></da-treatment-comparison>
</da-decision-aid>`;

const sources: Readonly<Record<string, () => DocumentFragment>> = {
  ...samples,
  'an aid': () => document.createRange().createContextualFragment(AID),
  'an aid with much to mend': () => document.createRange().createContextualFragment(AMISS),
};

/** Puts a copy of a node, and then what is in it, where everybody sees it. */
type Put = (into: Element, node: Node) => void;

const withAttributes = (to: Element, from: Element) => {
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
};
const bare = (node: Node): Node =>
  node instanceof Element ? document.createElement(node.localName) : node.cloneNode();

const fromOutside: Put = (into, node) => {
  const copy = bare(node);
  into.append(copy);
  if (!(node instanceof Element && copy instanceof Element)) return;
  withAttributes(copy, node);
  for (const child of node.childNodes) fromOutside(copy, child);
};
const settingsLast: Put = (into, node) => {
  const copy = bare(node);
  into.append(copy);
  if (!(node instanceof Element && copy instanceof Element)) return;
  for (const child of node.childNodes) settingsLast(copy, child);
  withAttributes(copy, node);
};
const backwards: Put = (into, node) => {
  const copy = bare(node);
  into.prepend(copy);
  if (!(node instanceof Element && copy instanceof Element)) return;
  for (const child of [...node.childNodes].reverse()) backwards(copy, child);
  withAttributes(copy, node);
};
const textLast: Put = (into, node) => {
  const copy = bare(node);
  if (copy instanceof Text) copy.data = '';
  into.append(copy);
  if (copy instanceof Text) copy.data = (node as Text).data;
  if (!(node instanceof Element && copy instanceof Element)) return;
  withAttributes(copy, node);
  for (const child of node.childNodes) textLast(copy, child);
};
const byHtml: Put = (into, node) => {
  const copy = bare(node);
  into.append(copy);
  if (!(node instanceof Element && copy instanceof Element)) return;
  withAttributes(copy, node);
  copy.innerHTML = node.innerHTML;
};

/** Part after part, each whole. */
const byParts: Put = (into, node) => {
  const copy = node.cloneNode(node.nodeName !== 'DA-DECISION-AID');
  into.append(copy);
  if (copy instanceof Element && node.nodeName === 'DA-DECISION-AID')
    for (const child of node.childNodes) copy.append(child.cloneNode(true));
};
/** The same, the last first. */
const byPartsBackwards: Put = (into, node) => {
  const copy = node.cloneNode(node.nodeName !== 'DA-DECISION-AID');
  into.prepend(copy);
  if (copy instanceof Element && node.nodeName === 'DA-DECISION-AID')
    for (const child of [...node.childNodes].reverse()) copy.prepend(child.cloneNode(true));
};

const soon = () => new Promise((resolve) => setTimeout(resolve));

const each =
  (put: Put) =>
  (place: Element, content: DocumentFragment): void => {
    const nodes = [...content.childNodes];
    if (put === backwards || put === byPartsBackwards) nodes.reverse();
    for (const node of nodes) put(place, node);
  };

/** Into an aid of other settings and another language. */
function elsewhere(content: Node): Element {
  const other = document.createElement('da-decision-aid');
  other.lang = 'es';
  other.setAttribute('denominator', '10000');
  other.setAttribute('currency', 'GBP');
  other.append(content);
  document.body.append(other);
  return other;
}

const isOurs = ({ localName }: Element): boolean => localName.startsWith('da-');

const ways: Readonly<Record<string, (place: Element, content: DocumentFragment) => unknown>> = {
  'each element before what is in it': each(fromOutside),
  'part after part': each(byParts),
  'part after part, from the end': each(byPartsBackwards),
  'settings after the content': each(settingsLast),
  'from the end': each(backwards),
  'words after what they stand in': each(textLast),
  'the content as HTML': each(byHtml),
  'moved at once from another aid': (place, content) => {
    const nodes = [...content.childNodes];
    const other = elsewhere(content);
    place.append(...nodes);
    other.remove();
  },
  'moved from another aid where it was shown': async (place, content) => {
    const nodes = [...content.childNodes];
    const other = elsewhere(content);
    await settled(other);
    place.append(...nodes);
    other.remove();
  },
  'settings that come where it was shown without': async (place, content) => {
    const later = [...content.querySelectorAll('*')].filter(isOurs).map((one) => {
      const settings = [...one.attributes].map(({ name, value }) => [name, value] as const);
      for (const [name] of settings) one.removeAttribute(name);
      return () => {
        for (const [name, value] of settings) one.setAttribute(name, value);
      };
    });
    place.append(content);
    await settled(place);
    for (const set of later) set();
  },
  'words that come where it was shown without': async (place, content) => {
    const texts: [Text, string][] = [];
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push([walker.currentNode as Text, (walker.currentNode as Text).data]);
    for (const [text] of texts) text.data = '';
    place.append(content);
    await settled(place);
    for (const [text, words] of texts) text.data = words;
  },
  'back in the language of the page, where it was shown in another': async (place, content) => {
    place.setAttribute('lang', 'es');
    place.append(content);
    await settled(place);
    place.removeAttribute('lang');
  },
  'a copy of what is shown': async (place, content) => {
    const first = document.createElement('div');
    first.append(content);
    document.body.append(first);
    await settled(first);
    const copies = [...first.childNodes].map((node) => node.cloneNode(true));
    first.remove();
    place.append(...copies);
  },
  'a copy of what is not shown yet': (place, content) => {
    const first = document.createElement('div');
    first.append(content);
    document.body.append(first);
    const copies = [...first.childNodes].map((node) => node.cloneNode(true));
    first.remove();
    place.append(...copies);
  },
  'from another page': async (place, content) => {
    const frame = await framed({ html: '<!doctype html><title>Other</title>' });
    const other = frame.contentDocument!;
    const div = document.createElement('div');
    div.append(content);
    other.body.innerHTML = div.innerHTML;
    place.append(...other.body.childNodes);
    frame.remove();
  },
  'to another page and back': async (place, content) => {
    const nodes = [...content.childNodes];
    place.append(content);
    const frame = await framed({ html: '<!doctype html><title>Other</title>' });
    frame.contentDocument!.body.append(...nodes);
    await soon();
    place.append(...nodes);
    frame.remove();
  },
};

type Part = HTMLElement & { readonly problems?: readonly Problem[] };

const isShownBefore = (how: string): boolean => /copy|was shown/.test(how);

/** Several of a kind are told in the order in which they came. */
const withoutPlaces = (notes: readonly string[]): readonly string[] =>
  notes.map((note) => note.replace(/ \(\d+ times.*?\)/, ''));

describe('a page that a script puts together', () => {
  const notes = authorNotes();
  let place: HTMLElement;

  before(() => {
    document.documentElement.lang = 'en';
  });
  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
  });

  async function shown(fill: (place: Element) => unknown) {
    notes.length = 0;
    place.replaceChildren();
    await soon();
    await fill(place);
    await settled(place);
    // what the library has written itself is not told
    const parts = [...place.querySelectorAll<Part>('*')].filter((one) => !one.closest('.da-said'));
    const found = parts.flatMap(({ problems = [] }) => problems);
    await until(() => found.every(({ allowed }) => allowed), 'all is told');
    const problems = found.map(({ rule, element, where, got }) => [rule, element, where, got].join());
    return { words: lightText(place), drawn: shadowText(place), problems, notes: [...notes].sort() };
  }

  for (const [name, content] of Object.entries(sources))
    describe(name, () => {
      let whole: Awaited<ReturnType<typeof shown>>;
      beforeEach(async () => {
        whole = await shown((into) => {
          into.append(content());
        });
      });
      for (const [how, fill] of Object.entries(ways))
        it(`is the same in the end: ${how}`, async () => {
          const now = await shown((into) => fill(into, content()));
          // what was shown before has been told there
          const notesOf = isShownBefore(how) ? () => [] : withoutPlaces;
          expect({ ...now, notes: notesOf(now.notes) }).to.deep.equal({
            ...whole,
            notes: notesOf(whole.notes),
          });
        });
    });
});
