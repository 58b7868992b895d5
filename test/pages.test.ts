/** The pages in docs/examples, with the built script and style sheet, as a reader meets them. */
import { expect } from '@open-wc/testing';
import examples from 'virtual:examples';
import { accessibilityTree, emulateFeatures, printedPages, sendKeys, setViewport } from './commands.js';
import { drawingsOf } from './drawing.js';
import { violations } from './support/axe.js';
import {
  authorNodes,
  collapsed,
  everyElement,
  framed,
  isA,
  isDrawn,
  lightText,
  load,
  settled,
  until,
} from './support/dom.js';
import type { Watched } from './support/watch.js';

/** The page's own content, without what depends on the day. */
function contentOf(page: Document): HTMLElement {
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll('script, style, noscript, .da-said-review')) element.remove();
  return body;
}

const contentText = (page: Document): string => lightText(contentOf(page));

/** The texts of the page's own content, one for each text node. */
function textsIn(root: Node): string[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(collapsed(walker.currentNode.nodeValue));
  return texts.filter(Boolean);
}

const parsed = async (path: string): Promise<Document> =>
  new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');

const ours = (page: Document): (Element & { problems?: { where: string; got: string }[] })[] =>
  [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('da-'));

/** What is seen in another place: the name of an option over each answer, an answer in the line of its neighbour, a way for keys, a way back. */
const SAID_ELSEWHERE =
  "da-treatment-comparison > table:not(.da-said) > thead, da-treatment-comparison [data-line='elsewhere'], .da-said-skip, .da-said-back";

/** Loads an example in a frame under one of the conditions of scripts/test-pages.js. */
async function watched(
  condition: 'watched' | 'strict' | 'no-policies' | 'no-tools' | `late-${number}` | `late-tools-${number}`,
  path: string,
  size?: { width: number; height: number },
): Promise<{ frame: HTMLIFrameElement; page: Document; seen: Watched }> {
  const frame = await framed({ url: `/${condition}${path}` }, size);
  const page = frame.contentDocument!;
  await settled(page);
  return { frame, page, seen: frame.contentWindow!.watched };
}

/** Makes an example the page of the test itself, so that it can be printed, and be as wide as the window. */
async function become(path: string): Promise<void> {
  const page = await parsed(path);
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.title = page.title;
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map((link) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL(link.getAttribute('href')!, new URL(path, location.href)).href;
    return sheet;
  });
  for (const meta of page.querySelectorAll('meta[name]'))
    document.head.append(document.importNode(meta, true));
  await Promise.all(
    sheets.map((sheet) => {
      const loaded = new Promise((resolve, reject) => {
        sheet.onload = resolve;
        sheet.onerror = () => reject(new Error(`${sheet.href} could not be loaded`));
      });
      document.head.append(sheet);
      return loaded;
    }),
  );
  document.body.replaceChildren(
    ...Array.from(page.body.childNodes, (node) => document.importNode(node, true)),
  );
  // the page's own, with its language
  for (const script of page.querySelectorAll('script[src]'))
    await load(document, new URL(script.getAttribute('src')!, new URL(path, location.href)).href);
  await settled(document);
}

/** The words of a page that another page lacks. */
function missing(page: Document, from: Document): string[] {
  const words = (page: Document) => new Set(textsIn(contentOf(page)).flatMap((text) => text.split(' ')));
  const there = words(from);
  return [...words(page)].filter((word) => !there.has(word));
}

/** Where each of the author's texts stands. */
function placesIn(frame: HTMLIFrameElement): Map<Node, DOMRect> {
  const page = frame.contentDocument!;
  const range = page.createRange();
  return new Map(
    authorNodes(page.body, NodeFilter.SHOW_TEXT)
      .filter((node) => collapsed(node.nodeValue) !== '')
      .map((node) => {
        range.selectNodeContents(node);
        return [node, range.getBoundingClientRect()];
      }),
  );
}

/** What a reader may have before their eyes when the script comes. */
const PLACES = [
  'body',
  'da-treatment-comparison',
  'tr:has(da-chance)',
  'da-side-effects',
  'da-cost-estimator',
  'da-values',
  'da-check',
  'da-timeline',
  'da-question-list',
  'da-summary',
  'da-sources',
];

/** What is there before the second wave of the script comes. */
const FIRST_WAVE = [
  'da-decision-aid',
  'da-treatment-comparison',
  'da-sources',
  'da-source',
  'da-option',
  'da-chance',
  'da-icon-array',
  'da-urgent-help',
];

it('there are example pages', () => {
  expect(examples, 'pages in docs/examples').not.to.be.empty;
});

for (const path of examples) {
  describe(path, () => {
    let frame: HTMLIFrameElement | undefined;

    afterEach(() => {
      frame?.remove();
      frame = undefined;
    });

    it('has every word and number without script', async () => {
      const file = await parsed(path);
      const loaded = await watched('watched', path);
      ({ frame } = loaded);
      const { page } = loaded;
      expect(page.querySelector('da-chance')?.matches(':defined'), 'the script has run').to.be.true;
      expect(
        missing(page, file),
        'words that only the script writes: save them in the page, in elements of class da-said',
      ).to.deep.equal([]);
      expect(missing(file, page), 'words that the script takes away').to.deep.equal([]);
      expect(contentText(page), 'the text after the script, against the file').to.equal(contentText(file));
    });

    for (const width of [412, 1280]) {
      it(`has nothing to mend, and the console is silent, ${width} px wide`, async () => {
        const loaded = await watched('watched', path, { width, height: 800 });
        ({ frame } = loaded);
        const { page, seen } = loaded;
        const elements = ours(page);
        expect(elements, 'elements of the library').not.to.be.empty;
        expect(
          elements.filter((element) => !element.matches(':defined')).map(({ localName }) => localName),
          'elements that nobody defined',
        ).to.deep.equal([]);
        expect(
          elements.flatMap((element) =>
            (element.problems ?? []).map(({ where, got }) => `${element.localName} ${where}: ${got}`),
          ),
          'problems',
        ).to.deep.equal([]);
        expect(seen.errors, 'errors').to.deep.equal([]);
        expect(seen.console, 'console output').to.deep.equal([]);
      });
    }

    it('has a target for each link in the page, and a source for each number', async () => {
      const loaded = await watched('watched', path);
      ({ frame } = loaded);
      const { page } = loaded;
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        'ids that stand twice',
      ).to.deep.equal([]);
      const links = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
        link.getAttribute('href')!.slice(1),
      );
      expect(
        links.filter((id) => !page.getElementById(decodeURIComponent(id))),
        'links that lead nowhere',
      ).to.deep.equal([]);
      const chances = [...page.querySelectorAll('da-chance')];
      expect(chances, 'chances').not.to.be.empty;
      const named = chances.flatMap(
        (chance) => chance.getAttribute('source')?.split(/\s+/).filter(Boolean) ?? [],
      );
      expect(named, 'sources that chances name').not.to.be.empty;
      expect(
        named.filter((id) => page.getElementById(id)?.localName !== 'da-source'),
        'sources that are not there',
      ).to.deep.equal([]);
      expect(
        chances
          .filter((chance) => chance.hasAttribute('events') && !chance.getAttribute('source'))
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
        'numbers without a source',
      ).to.deep.equal([]);
    });

    it('works under a strict content security policy with trusted types', async () => {
      const loaded = await watched('strict', path);
      ({ frame } = loaded);
      const { page, seen } = loaded;
      // the policy is there: what it forbids, it forbids
      expect(() => {
        page.createElement('div').innerHTML = '<b>not trusted</b>';
      }, 'innerHTML with a string').to.throw();
      await settled(page);
      const own = seen.violations.filter((violation) => !violation.includes('not trusted'));
      expect(seen.violations.length - own.length, 'violations by this test').to.equal(1);
      expect(own, 'violations by the page').to.deep.equal([]);
      expect(seen.errors, 'errors').to.deep.equal([]);
      expect(seen.console, 'console output').to.deep.equal([]);
      const blank = ours(page).filter((element) => !('problems' in element));
      expect(
        blank.map(({ localName }) => localName),
        'elements that the script has not reached',
      ).to.deep.equal([]);
      expect(drawingsOf(page.querySelector('da-chance')!).length, 'drawings').to.be.greaterThan(0);
    });

    it('is whole on paper at once: an engine waits for no promise before it prints', async () => {
      frame = await framed({ url: `/watched${path}` });
      const page = frame.contentDocument!;
      await until(() => page.querySelector('da-decision-aid')?.matches(':defined') ?? false);
      // what explains an answer is folded away on the screen, and what a heading folds is opened by the style for paper
      const away = (folded = '') =>
        authorNodes(page.body, NodeFilter.SHOW_TEXT)
          .filter(
            ({ parentElement }) =>
              !parentElement!.closest(`da-check, section > details, ${folded}${SAID_ELSEWHERE}`),
          )
          .filter(({ parentElement }) => !parentElement!.checkVisibility())
          .map((node) => collapsed(node.nodeValue))
          .filter(Boolean);
      expect(away('da-sources, da-cost, '), 'before').to.deep.equal([]);
      const defined = () => ours(page).filter((element) => element.matches(':defined')).length;
      expect(defined(), 'some of it waits').to.be.below(ours(page).length);
      frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
      expect(defined(), 'elements that are there').to.equal(ours(page).length);
      expect(away(), 'texts that are lost').to.deep.equal([]);
    });

    it('has every word where only the first wave of the script comes, and what is of it works', async () => {
      const file = await parsed(path);
      const loaded = await watched('no-tools', path);
      ({ frame } = loaded);
      const { page, seen } = loaded;
      expect(missing(file, page), 'words that the script takes away').to.deep.equal([]);
      const isThere = (element: Element) => element.matches(':defined');
      const [here, away] = [ours(page).filter(isThere), ours(page).filter((element) => !isThere(element))];
      const chance = page.querySelector('da-chance')!;
      expect(drawingsOf(chance).length, 'drawings of what is here').to.be.greaterThan(0);
      for (const tag of ['da-decision-aid', 'da-urgent-help', 'da-treatment-comparison', 'da-source'])
        if (page.querySelector(tag)) expect(here.map(({ localName }) => localName)).to.include(tag);
      expect(away.map(({ localName }) => localName)).to.include('da-question-list');
      const hidden = away.filter(
        (element) =>
          !element.closest(SAID_ELSEWHERE) && !element.checkVisibility({ visibilityProperty: true }),
      );
      expect(hidden, 'what nobody sees').to.deep.equal([]);
      expect(seen.errors, 'errors').to.deep.equal([]);
      // the words for authors come in a file of their own
      await until(() => seen.console.length > 0);
      expect(seen.console, 'told once').to.have.length(1);
      expect(seen.console[0]).to.contain('decision-aid-tools.js');
      const asked = frame
        .contentWindow!.performance.getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('tools.js'));
      expect(asked, 'asked for once').to.have.length(1);
    });

    it('stays readable where no trusted types policy is allowed', async () => {
      const file = await parsed(path);
      const loaded = await watched('no-policies', path);
      ({ frame } = loaded);
      const { page, seen } = loaded;
      expect(contentText(page), 'the text').to.equal(contentText(file));
      expect(
        seen.errors.filter((error) => !/createPolicy|TrustedTypePolicy/.test(error)),
        'errors that are not about Lit’s policy',
      ).to.deep.equal([]);
      expect(
        seen.violations.filter((violation) => !/lit-html/.test(violation)),
        'violations that are not Lit’s policy',
      ).to.deep.equal([]);
      const hidden = [...page.querySelectorAll<HTMLElement>('main *')].filter(
        (element) =>
          collapsed(element.textContent) !== '' &&
          !element.closest(`details, ${SAID_ELSEWHERE}`) &&
          !element.checkVisibility({ visibilityProperty: true }),
      );
      expect(
        hidden.map(({ outerHTML }) => outerHTML.slice(0, 100)),
        'text that is not shown',
      ).to.deep.equal([]);
    });

    for (const [late, what, width, height] of [
      ['late', 'the script comes', 320, 640],
      ['late', 'the script comes', 412, 823],
      ['late', 'the script comes', 1280, 800],
      ['late-tools', 'its second wave comes', 412, 823],
      ['late-tools', 'its second wave comes', 1280, 800],
    ] as const) {
      it(`does not move when ${what} late, at ${width}x${height}, whatever is read`, async () => {
        await setViewport({ width, height });
        const file = await parsed(path);
        let texts = 0;
        for (const [index, place] of PLACES.entries()) {
          if (!file.querySelector(place)) continue;
          // the bench goes to all places of the long example
          if (file.querySelectorAll('da-chance').length > 50 && !/body|values|summary/.test(place)) continue;
          // a number of its own: what was loaded once is in the browser's memory
          const number = (index * 10 + examples.indexOf(path)) * 10_000 + width;
          const seen = await readWhenScriptComes(`${late}-${number}`, place, { width, height });
          ({ frame } = seen);
          // The browser's own measure, shift by shift. It does not see what moves while it gets a shadow root around it,
          const shifts = seen.shifts.reduce((sum, { value }) => sum + value, 0);
          expect(shifts, `layout shift at ${place}: ${JSON.stringify(seen.shifts)}`).to.be.below(0.0005);
          // so the way that text has gone is measured, too. Less than 3 px is overlooked by that measure as well.
          expect(
            seen.moved.filter(({ by }) => by >= 3).map(({ text, by }) => `${text}: ${by} px`),
            `texts in view at ${place} that the script has moved`,
          ).to.deep.equal([]);
          frame.remove();
          texts += seen.moved.length;
        }
        expect(texts, 'texts that were in view').to.be.above(0);
      }).timeout(60_000);
    }

    /** Lets the script come once a place has been scrolled into view and painted. */
    async function readWhenScriptComes(
      condition: `late-${number}` | `late-tools-${number}`,
      place: string,
      { width, height }: { width: number; height: number },
    ) {
      const loading = watched(condition, path, { width, height });
      const late = document.querySelector<HTMLIFrameElement>('iframe')!;
      const timings = (name: string) => late.contentWindow!.performance.getEntriesByName(name);
      await until(() => timings('first-contentful-paint').length > 0);
      await until(() => late.contentDocument!.readyState !== 'loading');
      const isFirstThere = condition.startsWith('late-tools');
      const has = (tag: string) => late.contentDocument!.querySelector(tag)!.matches(':defined');
      if (isFirstThere) await until(() => has('da-decision-aid'));
      late.contentDocument!.querySelector(place)!.scrollIntoView();
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      const before = placesIn(late);
      const unready = ours(late.contentDocument!).filter(
        (element) => element.matches(':defined') && !(isFirstThere && FIRST_WAVE.includes(element.localName)),
      );
      expect(unready, 'elements that are defined before their script is there').to.deep.equal([]);

      await fetch(`/${condition}/go`);
      const { frame, page, seen } = await loading;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(page.querySelector('da-decision-aid')!.matches(':defined'), 'the script has run').to.be.true;
      const after = placesIn(frame);
      const moved = [...before]
        .filter(([, { top, bottom, height: isSeen }]) => isSeen && bottom > 0 && top < height)
        .map(([node, { top, left }]) => {
          const now = after.get(node)!;
          return { text: collapsed(node.nodeValue), by: Math.hypot(now.top - top, now.left - left) };
        });
      const { shifts } = seen;
      // what is measured can be more than that, where the browser has such a measure
      if (place === 'body' && PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        page.body.style.paddingBlockStart = '200px';
        await until(() => seen.shifts.length > shifts.length);
      }
      return { frame, shifts, moved };
    }
  });

  describe(`${path}, loaded again`, () => {
    let frame: HTMLIFrameElement;
    afterEach(() => frame.remove());

    const controls = () =>
      everyElement(frame.contentDocument!).filter((element) =>
        element.matches('input, textarea, select'),
      ) as (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[];
    const state = () =>
      controls().map((control) =>
        ('checked' in control ? [control.type, control.checked] : []).concat(control.value),
      );

    it('has forgotten what a reader answered', async () => {
      frame = await framed({ url: path });
      frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
      await settled(frame.contentDocument!);
      const before = state();
      for (const control of controls()) {
        if (control.matches('[type=radio], [type=checkbox]')) control.click();
        else if ('selectedIndex' in control) control.selectedIndex = control.options.length - 1;
        else control.value = '12';
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
      await settled(frame.contentDocument!);
      expect(JSON.stringify(state()), 'something is answered').not.to.equal(JSON.stringify(before));
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.contentWindow!.location.reload();
      await loaded;
      frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
      await settled(frame.contentDocument!);
      expect(state()).to.deep.equal(before);
    }).timeout(30_000);
  });

  describe(`${path}, as wide as the window`, () => {
    before(async () => {
      await setViewport({ width: 1280, height: 800 });
      await become(path);
    });
    afterEach(() => emulateFeatures({}));

    for (const width of [320, 768, 1280]) {
      it(`does not scroll sideways at ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        await settled(document);
        const { scrollWidth } = document.documentElement;
        expect(window.innerWidth, 'the width of the window').to.equal(width);
        const tooWide = [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > width && !element.closest('table'))
          .map(({ localName, className }) => `${localName}.${className}`);
        expect(scrollWidth, `the width of the page; too wide: ${tooWide.join(', ')}`).to.be.at.most(width);
      });
    }

    it('fits 360 px with letters of twice the size', async () => {
      await setViewport({ width: 360, height: 640 });
      document.documentElement.style.fontSize = '200%';
      try {
        await settled();
        expect(document.documentElement.scrollWidth, 'the width of the page').to.be.at.most(360);
        const bar = [...document.querySelectorAll('.da-said-where')].flatMap((place) => [
          ...(place.shadowRoot?.querySelectorAll('button, .at') ?? []),
        ]);
        for (const part of bar)
          expect(part.getBoundingClientRect().right, part.textContent).to.be.at.most(361);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    for (const width of [320, 1280]) {
      for (const theme of ['light', 'dark']) {
        it(`has no axe violation at ${width} px, ${theme}, folded and unfolded`, async () => {
          await setViewport({ width, height: 800 });
          await emulateFeatures({ 'prefers-color-scheme': theme });
          expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches, `the theme is ${theme}`).to.be.true;
          const folds = everyElement(document).filter((element) => element instanceof HTMLDetailsElement);
          expect(folds, 'what is folded').not.to.be.empty;
          for (const isOpen of [false, true]) {
            for (const fold of folds) fold.open = isOpen;
            await settled(document);
            const found = await violations(document);
            expect(found, found.join('\n')).to.deep.equal([]);
          }
        }).timeout(60_000);
      }
    }

    for (const width of [320, 1280]) {
      it(`is a comparison for assistive technology at ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        await settled(document);
        const tables = [
          ...document.querySelectorAll<HTMLTableElement>('da-treatment-comparison > table:not(.da-said)'),
        ];
        expect(tables, 'comparisons').not.to.be.empty;
        const tree = (await accessibilityTree('da-treatment-comparison')).split('\n');
        const squeezed = (text: string | null) => (text ?? '').replace(/\s/g, '');
        const headings = tree
          .filter((line) => line.trim().startsWith('heading '))
          .map((line) => squeezed(/"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? ''));
        const titles = tables.flatMap((table) => [
          ...table.querySelectorAll(':scope > tbody > tr:not(.da-said-known) > :first-child'),
        ]);
        expect(headings, 'groups and questions').to.deep.equal(
          titles.map(({ textContent }) => squeezed(textContent)),
        );
        for (const cell of tables.flatMap((table) => [...table.querySelectorAll('td[data-option]')]))
          if (cell.getAttribute('data-line') !== 'elsewhere')
            expect(collapsed(cell.textContent), 'begins with its option').to.satisfy((text: string) =>
              text.startsWith(cell.getAttribute('data-option')!.split(', ')[0]!),
            );
        for (const cell of tables.flatMap((table) => [
          ...table.querySelectorAll("[data-line='elsewhere']"),
        ])) {
          const own = authorNodes(cell, NodeFilter.SHOW_TEXT).map((node) => collapsed(node.nodeValue));
          const others = [...cell.parentElement!.children].filter((other) => other !== cell);
          for (const text of own)
            expect(
              others.some((other) => other.checkVisibility() && collapsed(other.textContent).includes(text)),
              text,
            ).to.equal(true);
        }
      }).timeout(30_000);
    }

    it('has a name of its own for each group of radio buttons', () => {
      const groups = new Map<string, Set<Element>>();
      for (const radio of everyElement(document))
        if (isA(radio, 'input') && radio.type === 'radio')
          groups.set(radio.name, (groups.get(radio.name) ?? new Set()).add(radio.closest('fieldset')!));
      expect(groups.size, 'groups').to.be.greaterThan(2);
      for (const [name, group] of groups) expect(group.size, `groups named ${name}`).to.equal(1);
    });

    it('can be used by keyboard alone, from the first control to the last', async () => {
      await setViewport({ width: 320, height: 800 });
      scrollTo(0, 0);
      await settled(document);
      const places = everyElement(document).filter(
        (element) =>
          element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
          element.checkVisibility({ visibilityProperty: true }),
      );
      /**
       * Of radio buttons, one is on the way: the arrow keys lead to the others. Of the links in a column of a glance, its
       * title is: all lead to one place.
       */
      const stopOf = (element: Element): unknown => {
        if (isA(element, 'input') && element.type === 'radio')
          return element.closest('fieldset') ?? element.getRootNode();
        if (isA(element, 'a') && element.tabIndex < 0)
          return [...element.closest('table')!.querySelectorAll('thead a')].find(
            (title) => title.getAttribute('href') === element.getAttribute('href'),
          );
        return element;
      };
      const stops = new Set(places.map(stopOf));
      expect(stops.size, 'controls and links').to.be.greaterThan(10);
      const reached = new Set<unknown>();
      const names = new Set<string>();
      const name = (place: Element) => `${place.localName} ${collapsed(place.textContent)}`;
      // what is drawn again on the way is another element by the same name
      const isReached = (place: Element) =>
        reached.has(stopOf(place)) || (!place.isConnected && names.has(name(place)));
      (document.activeElement as HTMLElement).blur();
      const hidden: string[] = [];
      // not on into the browser's own controls: in Firefox the keys of the next test would go there
      for (let presses = 0; presses < stops.size + 20 && !places.every(isReached); presses++) {
        await sendKeys({ press: 'Tab' });
        let focus = document.activeElement;
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
        if (!focus || focus === document.body) break;
        reached.add(stopOf(focus));
        names.add(name(focus));
        const isOut = ({ top, bottom } = focus.getBoundingClientRect()) => bottom <= 0 || top >= innerHeight;
        // not every engine scrolls at once
        for (let i = 0; i < 10 && isOut(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
        if (isOut()) hidden.push(collapsed(focus.textContent) || focus.localName);
      }
      expect(places.filter((place) => !isReached(place)).map(name), 'not reached').to.deep.equal([]);
      expect(hidden, 'out of view while they have the focus').to.deep.equal([]);
    }).timeout(120_000);

    describe('on paper', () => {
      /** A line may end within a word. */
      const squeezed = (text: string): string =>
        text.normalize('NFKC').replace(/[\s\u00ad\u2010-\u2015-]/g, '');

      const printed = async (): Promise<string[]> => (await printedPages()).map(squeezed);

      const countIn = (whole: string, text: string): number => whole.split(text).length - 1;

      /** How often a text stands on paper: within a page, or from one page to the next, with other columns between. */
      function countOn(paper: readonly string[], text: string): number {
        const words = text.split(' ');
        const breaks = words.map((_, index) => [
          squeezed(words.slice(0, index).join('')),
          squeezed(words.slice(index).join('')),
        ]);
        const whole = paper.reduce((sum, page) => sum + countIn(page, squeezed(text)), 0);
        const broken = paper.filter((page, index) =>
          breaks.some(
            ([before, after]) => before && page.includes(before) && paper[index + 1]?.includes(after!),
          ),
        );
        return whole + broken.length;
      }

      /** The texts that stand on paper less often than in the page. */
      function lost(paper: readonly string[]): string[] {
        const content = contentOf(document);
        for (const part of content.querySelectorAll(SAID_ELSEWHERE)) part.remove();
        const texts = textsIn(content);
        const all = texts.map(squeezed);
        return [...new Set(texts)].filter(
          (text) =>
            countOn(paper, text) < all.reduce((sum, other) => sum + countIn(other, squeezed(text)), 0),
        );
      }

      const controls = (): Element[] =>
        everyElement(document).filter(
          (element) =>
            isDrawn(element) &&
            element.matches('summary, legend, button, label') &&
            // these are printed with boxes to tick by pen, or over what the reader has written
            !(
              element.matches('label') &&
              (element.getRootNode() as ShadowRoot).host.matches(
                'da-question, .da-said-rating, .da-said-sheet',
              )
            ),
        );

      it('has every text and no control', async () => {
        const words = controls().map(({ textContent }) => squeezed(textContent));
        expect(words, 'the words of controls').not.to.be.empty;
        const paper = await printed();
        expect(lost(paper), 'texts that are not printed').to.deep.equal([]);
        const own = squeezed(contentText(document));
        expect(
          words.filter((word) => !own.includes(word) && paper.join('').includes(word)),
          'controls that are printed',
        ).to.deep.equal([]);
      }).timeout(60_000);

      it('has every text, also what the patient has put out of view', async () => {
        await setViewport({ width: 1280, height: 800 });
        const boxes = everyElement(document).filter(
          (element): element is HTMLInputElement => isA(element, 'input') && element.type === 'checkbox',
        );
        expect(boxes, 'boxes to clear').not.to.be.empty;
        for (const box of boxes) {
          box.click();
          await settled(document);
        }
        const away = [...document.querySelectorAll('da-treatment-comparison :is(td, th)')].filter(
          (cell) => !cell.checkVisibility(),
        );
        expect(away, 'cells out of view').not.to.be.empty;
        expect(lost(await printed()), 'texts that are not printed').to.deep.equal([]);
        expect(
          away.every((cell) => !cell.checkVisibility()),
          'they are out of view still',
        ).to.be.true;
      }).timeout(60_000);
    });
  });
}
