/* global document, window, customElements, HTMLElement, NodeFilter */
// Icon arrays against the cheapest drawing of as many icons: one path, a dashed line for each row. The drawing is
// compared by itself, copied out of the shadow tree; and the element with a custom element that has nothing but
// a shadow tree with the same drawing.
import { desktop, openElements, timeInsert } from './browser.js';
import { plain, ratio } from './stats.js';
import { twinStyles } from './twin.js';

const ARRAYS = 12;

const elements = (of) =>
  Array.from(
    { length: ARRAYS },
    (_, i) =>
      `<da-icon-array count="${Math.round((of * (i + 3)) / 20)}" of="${of}" label="${i} of ${of} people"></da-icon-array>`,
  ).join('');

const DASHED = 'fill:none;stroke:currentcolor;stroke-width:8;stroke-linecap:round;stroke-dasharray:0 10';

function onePath(of) {
  const columns = of <= 100 ? 10 : 40;
  const lines = Array.from(
    { length: of / columns },
    (_, row) => `M5 ${row * 10 + 5}h${(columns - 1) * 10}.01`,
  );
  const box = `0 0 ${columns * 10} ${(of / columns) * 10}`;
  return `<div class="drawn"><svg class="array" viewBox="${box}" role="img" aria-label="people"
    ><path style="${DASHED}" d="${lines.join('')}"/></svg></div>`.repeat(ARRAYS);
}

/** Runs in the page. A custom element with the least that one needs. */
function defineShell() {
  const { adoptedStyleSheets } = document.querySelector('da-icon-array').shadowRoot;
  customElements.define(
    'x-shell',
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = adoptedStyleSheets;
        root.innerHTML = this.dataset.svg;
      }
    },
  );
}

/** Runs in the page: numbers the sheets as `flatten` does, and gives the classes of what has them. */
function numberSheets() {
  window.twinSheets = [...document.querySelector('da-icon-array').shadowRoot.adoptedStyleSheets];
  return window.twinSheets.map((_, number) => `host-${number}`).join(' ');
}

/** Accessible nodes that each array adds: those that assistive technology is told of. */
async function accessibleNodes({ page, cdp }) {
  const told = async () => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored, role }) => !ignored && role.value !== 'RootWebArea').length;
  };
  const all = await told();
  await page.evaluate(() => document.querySelector('main').replaceChildren());
  return (all - (await told())) / ARRAYS;
}

export default async function measure(bench) {
  const rows = [];
  for (const of of [100, 1000]) {
    const opened = await openElements(bench, desktop);
    const { page, close } = opened;
    await timeInsert(opened, elements(of));
    await page.evaluate(defineShell);
    const hosts = await page.evaluate(numberSheets);
    await page.addStyleTag({
      content: `${await twinStyles(page)} .drawn { inline-size: 7.2em } x-shell { display: block }`,
    });
    const svgs = await page.evaluate(() =>
      [...document.querySelectorAll('da-icon-array')].map(({ shadowRoot }) => {
        const svg = shadowRoot.querySelector('svg').cloneNode(true);
        const numbers = window.twinSheets.map((_, number) => `in-${number}`);
        for (const node of [svg, ...svg.querySelectorAll('*')]) node.classList.add('in', ...numbers);
        const comments = document.createTreeWalker(svg, NodeFilter.SHOW_COMMENT);
        while (comments.nextNode()) comments.currentNode.data = '';
        return svg.outerHTML.replaceAll('<!---->', '');
      }),
    );
    // every node: the element, its shadow root, the elements, texts and markers in it
    const nodes = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('da-icon-array');
      const walker = document.createTreeWalker(shadowRoot);
      let count = 2;
      while (walker.nextNode()) count++;
      return count;
    });
    const quoted = (svg) => svg.replaceAll('"', '&quot;');
    const markup = {
      drawing: svgs.map((svg) => `<div class="drawn x x-da-icon-array ${hosts}">${svg}</div>`).join(''),
      path: onePath(of),
      element: elements(of),
      // the shell is made by its constructor, before it has attributes, unless the parser has them already
      shell: svgs.map((svg) => `<x-shell class="drawn" data-svg="${quoted(svg)}"></x-shell>`).join(''),
    };
    const time = Object.fromEntries(Object.keys(markup).map((name) => [name, []]));
    for (let turn = 0; turn <= (bench.runs ?? 15); turn++) {
      for (const [name, html] of Object.entries(markup)) {
        const ms = await timeInsert(opened, html);
        if (turn > 0) time[name].push(ms);
      }
    }
    await timeInsert(opened, elements(of));
    const accessible = await accessibleNodes(opened);
    await close();
    rows.push(
      ratio(
        `icons: drawing of ${of}`,
        `icons: ${ARRAYS} drawings of ${of}, ms, other: one dashed path`,
        time.drawing,
        time.path,
      ),
      ratio(
        '',
        `icons: ${ARRAYS} elements of ${of}, ms, other: bare custom element`,
        time.element,
        time.shell,
      ),
      plain('icons: nodes', `icons: nodes of an element with ${of}`, nodes),
      plain('icons: accessible nodes', `icons: accessible nodes of an element with ${of}`, accessible),
    );
  }
  return rows;
}
