/* global document, window, CSSStyleSheet, Node, DOMParser, dispatchEvent */
// Makes the static twin of a page: what it looks like once its elements have done their work, as plain HTML and CSS.
// Each custom element becomes a <div class="x-…">, each shadow tree stands inside its host with the slots
// replaced by what they show, and the styles are rewritten for that: each sheet of shadow trees has a number, by which
// it meets the hosts and what is drawn in those that have it, and those of the page meet nothing that is drawn. What
// was measured against would else be a page that someone keeps by hand, and that is soon another page.
import { transform } from 'lightningcss';
import { open } from './browser.js';

/** Runs in the page. Born in a shadow tree: class `in`, so that shadow styles meet nothing else. */
export function flatten(roots) {
  const inert = document.implementation.createHTMLDocument();
  const sheets = (window.twinSheets ??= []);
  const numbersOf = ({ adoptedStyleSheets }) =>
    adoptedStyleSheets.map((sheet) => {
      if (!sheets.includes(sheet)) sheets.push(sheet);
      return sheets.indexOf(sheet);
    });
  const KEPT = ['id', 'class', 'lang', 'dir', 'hidden', 'role', 'tabindex'];
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [inert.importNode(node)];
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'script') return [];
    const home = node.getRootNode().host && node.getRootNode();
    if (node.localName === 'slot' && home) {
      const shown = node.assignedNodes();
      return (shown.length ? shown : [...node.childNodes]).flatMap(copy);
    }
    let fresh;
    if (node.localName.includes('-')) {
      fresh = inert.createElement('div');
      for (const name of KEPT) if (node.hasAttribute(name)) fresh.setAttribute(name, node.getAttribute(name));
      fresh.classList.add('x', `x-${node.localName}`);
    } else {
      fresh = inert.importNode(node);
      for (const name of ['slot', 'part']) fresh.removeAttribute(name);
      if (node.checked) fresh.setAttribute('checked', '');
    }
    if (node.shadowRoot) fresh.classList.add(...numbersOf(node.shadowRoot).map((sheet) => `host-${sheet}`));
    if (home) fresh.classList.add('in', ...numbersOf(home).map((sheet) => `in-${sheet}`));
    fresh.append(...[...(node.shadowRoot ?? node).childNodes].flatMap(copy));
    return [fresh];
  };
  return roots
    .flatMap(copy)
    .map((node) => node.outerHTML ?? node.data)
    .join('');
}

/**
 * Runs in the page, after `flatten`: the shadow trees' sheets as one text, each once, for the classes that it gives, and
 * after them the rules of the page's own.
 */
function styles(light) {
  const split = (list) => {
    let depth = 0;
    const parts = [''];
    for (const char of list) {
      if (char === '(') depth++;
      if (char === ')') depth--;
      if (char === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += char;
    }
    return parts.map((part) => part.trim());
  };
  const convert = (rules, number) =>
    [...rules]
      .map((rule) => {
        if (!rule.selectorText) {
          if (!rule.cssRules?.length) return rule.cssText;
          return `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${convert(rule.cssRules, number)}}`;
        }
        const selectors = split(rule.selectorText).map((selector) => {
          // the page's own meet nothing that is drawn
          if (number === undefined) return selector.replace(/(::[\w-]+)?$/, ':where(:not(.in))$1');
          const isHost = /^:host(\(.*\))?$/.test(selector);
          const [, compounds, pseudo = ''] = /^(.*?)(::[\w-]+)?$/.exec(selector);
          // :where keeps the weight that a selector has among the page's own
          const host = `:is(div, span):where(.host-${number})`;
          return isHost
            ? selector.replace(/^:host(\((.*)\))?$/, (_, __, condition = '') => host + condition)
            : `${compounds || '*'}:where(.in-${number})${pseudo}`
                .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/, (_, condition) => host + condition)
                .replace(/:host/, host)
                .replace(/::slotted\((.*?)\)/, ' $1');
        });
        return `${selectors.join(', ')} { ${rule.style.cssText} }`;
      })
      .join('\n');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(light);
  return [...window.twinSheets, sheet]
    .map(({ cssRules }, number, { length }) => convert(cssRules, number < length - 1 ? number : undefined))
    .join('\n');
}

/** decision-aid.css for the twin's classes. What is a child of a shadow tree's host may be deeper in the twin. */
function lightStyles(css, tags, hosts) {
  const any = (names) => `(?<![\\w.-])(${names.join('|')})(?![\\w-])`;
  const tag = any(tags);
  return css
    .replace(new RegExp(`${any(hosts)}((?::[\\w-]+(?:\\([^()]*\\))?|\\[[^\\]]*\\])*)\\s*>`, 'g'), '$1$2 ')
    .replace(/:is\(((?:da-[\w-]+,?)+)\)>/g, (all, list) =>
      list.split(',').some((name) => hosts.includes(name)) ? `:is(${list}) ` : all,
    )
    .replace(new RegExp(tag, 'g'), 'div:where(.x-$1)')
    .replace(/:state\(([\w-]+)\)/g, '.$1');
}

const LINK = 'link[href*="decision-aid.css"]';

/** The twin's stylesheet, for a page whose elements are there. */
export async function twinStyles(page) {
  const light = await page.$eval(LINK, async ({ href }) => (await fetch(href)).text());
  const [tags, hosts] = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter((e) => e.localName.includes('-'));
    return [elements, elements.filter((e) => e.shadowRoot)].map((list) => [
      ...new Set(list.map((e) => e.localName)),
    ]);
  });
  // with the page's own stylesheet there the script adds only the looks of states
  const late = await page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  );
  const own = lightStyles(light + late, tags, hosts);
  const css = `${await page.evaluate(`(${styles})(${JSON.stringify(own)})`)}\n[hidden] { display: none !important }`;
  return transform({ filename: 'twin.css', code: Buffer.from(css), minify: true }).code.toString();
}

const CONTROLS = '.da-said-choice > .bar';

/**
 * What a developer writes by hand for readers to choose options: it puts the same controls in, hides and shows the
 * answers of an option, and says how many are shown. Runs in the page.
 */
function enhance(markup) {
  const host = document.querySelector('.x-da-treatment-comparison');
  host.querySelector('.da-said-choice').innerHTML = markup;
  const fieldset = host.querySelector('fieldset');
  const boxes = [...fieldset.querySelectorAll('input')];
  const told = host.querySelector('[role="status"]');
  const glance = host.querySelector('.da-said-glance > tbody').rows;
  const names = boxes.map((box) => box.parentElement.textContent.trim());
  const answers = [...host.querySelectorAll('[data-option]')].map((cell) => ({
    cell,
    of: names.flatMap((name, option) => (cell.dataset.option.includes(name) ? [option] : [])),
  }));
  fieldset.addEventListener('change', ({ target }) => {
    const option = boxes.indexOf(target);
    glance[option].hidden = !target.checked;
    for (const { cell, of } of answers) {
      if (of.includes(option)) cell.hidden = of.every((option) => !boxes[option].checked);
    }
    const shown = boxes.filter((box) => box.checked).length;
    for (const box of boxes) box.toggleAttribute('aria-disabled', box.checked && shown === 2);
    told.textContent = `${shown} of ${boxes.length} shown`;
  });
}

/**
 * Serves, beside the page, its twin and the twin with a hand-written script. Fails where they do not look alike.
 *
 * @param {boolean} [isEnhanced] whether there is to be one with a script
 */
export async function makeTwins(bench, path, viewport, isEnhanced = true) {
  const { server } = bench;
  const { page, close } = await open(bench, viewport);
  const look = async (url) => {
    await page.goto(server.origin + url, { waitUntil: 'networkidle0' });
    // what waits for the view is drawn for paper; what is folded away folds once it is known to be out of view
    await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      const height = () => document.querySelector('main').getBoundingClientRect().height;
      for (let last = -1; last !== height();) {
        last = height();
        await new Promise((done) => setTimeout(done, 500));
      }
    });
    return page.evaluate(() => {
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
      return {
        height: document.querySelector('main').getBoundingClientRect().height,
        paths: all(document).filter(({ localName }) => localName === 'path').length,
      };
    });
  };
  const original = await look(path);
  const html = `<!doctype html>\n${await page.evaluate(`(${flatten})([document.documentElement])`)}`;

  const name = `${path.replace(/\.html$/, '')}.${viewport.width}`;
  server.put(`${name}.css`, await twinStyles(page));
  const linked = await page.$eval(LINK, (link) => link.getAttribute('href'));
  const twin = html.replace(linked, `${name}.css`);
  server.put(`${name}.static.html`, twin);

  if (isEnhanced) await putEnhanced(page, server, name, twin);

  for (const kind of isEnhanced ? ['static', 'enhanced'] : ['static']) {
    const copy = await look(`${name}.${kind}.html`);
    // a rule for children reaches deeper in a twin, where shadow trees stand inside their hosts: some spacing differs
    const off = Math.abs(copy.height / original.height - 1);
    if (off > 0.02 || copy.paths !== original.paths) {
      throw new Error(
        `the ${kind} twin does not look like the page: ` +
          `${copy.height} and ${original.height} px high, ${copy.paths} and ${original.paths} paths`,
      );
    }
  }
  await close();
  return { elements: path, static: `${name}.static.html`, enhanced: `${name}.enhanced.html` };
}

/** Serves the twin without its controls, and a script that puts them in. */
async function putEnhanced(page, server, name, twin) {
  const markup = await page.evaluate(
    (twin, part) => {
      const document = new DOMParser().parseFromString(twin, 'text/html');
      const controls = document.querySelector(part);
      const markup = controls.outerHTML;
      controls.remove();
      return { page: `<!doctype html>\n${document.documentElement.outerHTML}`, controls: markup };
    },
    twin,
    CONTROLS,
  );
  server.put(`${name}.js`, `(${enhance})(${JSON.stringify(markup.controls)})`);
  server.put(
    `${name}.enhanced.html`,
    markup.page.replace('</head>', `<script type="module" src="${name}.js"></script></head>`),
  );
}
