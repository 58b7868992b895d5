/**
 * The short version of an aid as a page of its own: what “Print the short version” prints before a reader has said anything. The
 * whole aid is in it, and what is not printed is not shown.
 */
import { localeFor } from '../intl/locale.js';
import { questionListMessages } from '../intl/question-list.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { readAid, readOutline } from '../reading/aid.js';
import { childrenOf, classesIn, closestIn, parentOf, tagOf } from '../markup/nodes.js';
import { GENERATED, within } from '../reading/readable.js';
import { parseHtml } from '../server/parsed.js';
import { makeTree, type TreeElement } from '../writing/tree.js';

/** Of what stands in an aid, what its short version begins with. */
const KEPT = /^da-said-(decision|before|review|glance)$/;

/** How many lines there are for one's own questions. */
const LINES = 5;

const STYLES = `
body { margin: 1em auto; max-inline-size: 50em; padding-inline: 1em; font: 1em/1.4 system-ui, sans-serif }
.away { display: none !important }
/* what waits for a script that does not come, and links to what is away */
[class^='da-said-people'], da-sources::before { display: none !important }
.da-said-glance a { color: inherit; text-decoration: none; pointer-events: none }
.line { border-block-end: 1px solid; block-size: 2em; margin: 0 }
@media print { body { margin: 0; padding: 0 } }
`;

export interface ShortVersion {
  readonly html: string;
  /** Whether there is a glance. Without one the whole comparison stands there. */
  readonly hasGlance: boolean;
}

/**
 * @param page with all its words, and without script
 * @param head what stands in its head, such as the style sheet
 */
export function shortVersion(page: string, head: readonly TreeElement[]): ShortVersion {
  const parsed = parseHtml(page);
  const [aid] = within(parsed.root, decisionAid.tag);
  if (!aid) return { html: page, hasGlance: false };
  const all = allIn(aid);
  const glance = all.find((one) => classesIn(one).includes(`${GENERATED}-glance`));
  const lines = ownQuestions(aid, parsed.root.getAttribute('lang'));
  const kept = new Set<TreeElement>([
    ...titleOf(aid),
    ...all.filter((one) => tagOf(one) === 'da-urgent-help' || classesIn(one).some((word) => KEPT.test(word))),
    ...(glance ? notesBeside(glance) : within(aid, 'da-treatment-comparison')),
    ...(glance ? sourcesOf(aid, glance) : within(aid, 'da-sources')),
    lines,
  ]);
  hideOthers(aid, kept);
  const [place] = within(parsed.root, 'head');
  for (const one of [...head, makeTree('style', {}, [STYLES])]) place?.insertBefore(one, null);
  return { html: parsed.toString(), hasGlance: Boolean(glance) };
}

const allIn = (element: TreeElement): TreeElement[] =>
  childrenOf<TreeElement>(element).flatMap((child) => [child, ...allIn(child)]);

function titleOf(aid: TreeElement): TreeElement[] {
  const { heading } = readOutline<TreeElement>(aid, readAid(aid).value).value;
  return heading ? [heading] : [];
}

const notesBeside = (glance: TreeElement): TreeElement[] =>
  childrenOf<TreeElement>(parentOf<TreeElement>(glance)!).filter((one) =>
    classesIn(one).includes(`${GENERATED}-notes`),
  );

/** Room for what a reader wants to ask. It comes before the sources, and is no part of the aid. */
function ownQuestions(aid: TreeElement, lang: string | null): TreeElement {
  const { messages } = questionListMessages(localeFor(aid.getAttribute('lang') ?? lang));
  const lines = [...Array(LINES).keys()].map(() => makeTree('p', { class: 'line' }, []));
  const made = makeTree('div', { class: `${GENERATED} ${GENERATED}-own` }, [
    makeTree('p', {}, [makeTree('strong', {}, [messages.headings.own()])]),
    ...lines,
  ]);
  const last = childrenOf<TreeElement>(aid).find((one) => within(one, 'da-sources').length);
  aid.insertBefore(made, last ?? null);
  return made;
}

/** The sources that the rows of the glance name, each with its number, and the heading over them. */
function sourcesOf(aid: TreeElement, glance: TreeElement): TreeElement[] {
  const led = new Set<string>();
  for (const to of linksIn(glance)) {
    const row = allIn(aid).find((one) => one.getAttribute('id') === to);
    const own = row && closestIn(row, (around) => tagOf(around) === 'tr');
    const known = own?.nextElementSibling;
    for (const part of [own, known && classesIn(known).includes(`${GENERATED}-known`) ? known : undefined])
      for (const link of part ? linksIn(part) : []) led.add(link);
  }
  const found = within(aid, 'da-source').filter((one) => led.has(one.getAttribute('id') ?? ''));
  const items = found.map((one) => closestIn(one, (around) => tagOf(around) === 'li') ?? one);
  for (const item of items) {
    const all = childrenOf(parentOf<TreeElement>(item)!);
    if (tagOf(item) === 'li') item.setAttribute('value', String(all.indexOf(item) + 1));
  }
  const section = found[0] && closestIn(found[0], (around) => tagOf(around) === 'section');
  const heading = section && childrenOf<TreeElement>(section).find((one) => /^h[1-6]$/.test(tagOf(one)));
  return [...items, ...(heading ? [heading] : [])];
}

const linksIn = (element: TreeElement): string[] =>
  within(element, 'a').flatMap((link) => {
    const to = link.getAttribute('href') ?? '';
    return to.startsWith('#') ? [decodeURIComponent(to.slice(1))] : [];
  });

/** Takes out of view what is not kept, and stands in nothing that is. */
function hideOthers(from: TreeElement, kept: ReadonlySet<TreeElement>): void {
  for (const child of childrenOf<TreeElement>(from)) {
    if (kept.has(child)) continue;
    if (allIn(child).some((one) => kept.has(one))) hideOthers(child, kept);
    else child.setAttribute('class', [...classesIn(child), 'away'].join(' '));
  }
}
