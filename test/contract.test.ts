/**
 * What every element has to keep to. The elements are those of the manifest; their content is in fixtures/samples.ts, or what
 * their pages show first.
 */
import { expect } from '@open-wc/testing';
import '../src/define.js';
import { define } from '../src/shared/define.js';
import { heap } from './commands.js';
import { samples } from './fixtures/samples.js';
import { violations } from './support/axe.js';
import {
  authorNodes,
  drawn,
  everyElement,
  framed,
  isA,
  isDrawn,
  lightText,
  load,
  settled,
  shadowText,
} from './support/dom.js';
import { setTraps, takeNotes } from './support/traps.js';

interface Attribute {
  name: string;
  fieldName?: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
  members?: {
    kind: string;
    name: string;
    attribute?: string;
    description?: string;
    type?: { text: string };
  }[];
  events?: { name: string }[];
}

interface ElementWithProblems extends HTMLElement {
  problems: { element: string; where: string; allowed: string }[];
}

const manifest = (await (await fetch('/custom-elements.json')).json()) as {
  modules: { path: string; declarations?: Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [], members = [], events = [] }) => ({
      tag: tagName!,
      name: /elements\/([^/]+)\//.exec(path)?.[1] ?? path,
      attributes,
      members,
      events: events.map((event) => event.name),
    })),
);

/** What the page of an element shows first is its sample where it needs no other. */
const shown = Object.fromEntries(
  await Promise.all(
    elements
      .filter(({ tag }) => !samples[tag])
      .map(async ({ tag, name }) => {
        const text = await (await fetch(`/docs/elements/${name}.md`)).text();
        const [, html = ''] = /^```html\n(.*?)^```/ms.exec(text) ?? [];
        return [tag, () => document.createRange().createContextualFragment(html)] as const;
      }),
  ),
);
const sampleOf = (tag: string): (() => DocumentFragment) => samples[tag] ?? shown[tag]!;

const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><img src=x>',
  'javascript:alert(1)',
  '',
  ' ',
  'NaN',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  '0.000000001',
  '٣',
  '😀'.repeat(3),
  '\u202e\u0000\ud800',
  'constructor',
  '__proto__',
  '${x} {{x}} <!--',
  'very long '.repeat(10000),
];

/** What a script may put into a property by mistake. */
const NO_SETTINGS: readonly unknown[] = [NaN, Infinity, -1, true, {}, [], null, undefined, () => 'x'];

/** What a reader asks for by a button that says so: paper, or a copy. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  'da-question-list': ['window.print', 'clipboard.writeText'],
  'da-summary': ['window.print', 'clipboard.writeText'],
};

/** Settings that every HTML element has. */
const GLOBAL = ['id', 'lang', 'dir', 'class', 'title', 'role'];

const LATE = `<!doctype html><html lang="en"><head><title>Late</title></head><body>`;

const htmlOf = (sample: () => DocumentFragment): string => {
  const div = document.createElement('div');
  div.append(sample());
  return div.innerHTML;
};

/** Makes a sample whose element's settings are changed before it is put in the page. */
function edited(
  sample: () => DocumentFragment,
  tag: string,
  edit: (element: Element) => void,
): DocumentFragment {
  const fragment = sample();
  edit(fragment.querySelector(tag)!);
  return fragment;
}

describe('every element', () => {
  let container: HTMLElement;

  before(() => {
    document.documentElement.lang = 'en';
    document.title = 'Contract';
  });
  beforeEach(() => {
    container = document.createElement('main');
    document.body.append(container);
  });
  afterEach(() => {
    container.remove();
  });

  /** Puts a piece of a page into the page and waits until it has settled. */
  async function show(content: DocumentFragment | Element): Promise<void> {
    container.replaceChildren(content);
    await settled(container);
  }

  it('is in the manifest, and no sample is of an element that is not', () => {
    expect(elements, 'elements in custom-elements.json').not.to.be.empty;
    const tags = elements.map(({ tag }) => tag);
    expect(
      Object.keys(samples).filter((tag) => !tags.includes(tag)),
      'samples of no element: take them out of test/fixtures/samples.ts, or run "npm run manifest"',
    ).to.deep.equal([]);
  });

  it('is kept from nothing by the traps: each of them catches', () => {
    const traps = setTraps();
    try {
      void fetch('/');
      void new XMLHttpRequest();
      navigator.sendBeacon('/');
      void new WebSocket('ws://localhost');
      void new EventSource('/');
      localStorage.setItem('a', 'b');
      sessionStorage.setItem('a', 'b');
      indexedDB.open('a');
      document.cookie = 'a=b';
      document.title = 'a';
      history.pushState(null, '');
      history.replaceState(null, '');
      window.postMessage('a');
      document.dispatchEvent(new Event('a'));
    } finally {
      traps.release();
    }
    expect(traps.calls, 'calls').to.deep.equal([
      'window.fetch',
      'new XMLHttpRequest',
      'navigator.sendBeacon',
      'new WebSocket',
      'new EventSource',
      'window.localStorage',
      'Storage.setItem',
      'window.sessionStorage',
      'Storage.setItem',
      'window.indexedDB',
      'indexedDB.open',
      'document.cookie =',
      'document.title =',
      'history.pushState',
      'history.replaceState',
      'window.postMessage',
    ]);
    expect(traps.events.map(({ event }) => event.type)).to.deep.equal(['a']);
    expect(document.title, 'the title').to.equal('Contract');
  });

  for (const { tag, name, attributes, members, events } of elements) {
    describe(tag, () => {
      const sample = sampleOf(tag);

      /** The sample's element, upgraded. */
      const element = () => container.querySelector<ElementWithProblems>(tag)!;

      before(() => {
        expect(
          sample().querySelector(tag),
          `<${tag}> in its sample: the first HTML in docs/elements/${name}.md, or a line in test/fixtures/samples.ts`,
        ).to.exist;
      });

      it('is defined once, whoever defines it again', async () => {
        const first = customElements.get(tag);
        expect(first, `a class registered by src/elements/${name}/define.ts or src/define.ts`).to.exist;
        define(tag, class extends HTMLElement {});
        expect(customElements.get(tag), 'after define() with another class').to.equal(first);
        await import(`../src/elements/${name}/define.ts?second`);
        expect(customElements.get(tag), 'after a second copy of define.ts').to.equal(first);
      });

      it('reads the same when its definition comes late', async () => {
        const html = htmlOf(sample);
        // below the view: what is before a reader's eyes may stay as it is
        const frame = await framed({ html: `${LATE}<div style="block-size: 200vh"></div>${html}` });
        try {
          const page = frame.contentDocument!;
          const texts = authorNodes(page.body, NodeFilter.SHOW_TEXT);
          const before = texts.map(({ nodeValue }) => nodeValue);
          await load(page, '/src/define.ts');
          await settled(page.body);
          expect(page.querySelector(tag)!.matches(':defined'), 'defined').to.be.true;
          expect(page.querySelector(tag), 'an element that has read its content').to.have.property(
            'problems',
          );
          const [light, shadow] = [lightText(page.body), shadowText(page.body)];
          const after = authorNodes(page.body, NodeFilter.SHOW_TEXT);
          expect(after.length, 'number of text nodes').to.equal(texts.length);
          expect(
            after.every((text, index) => text === texts[index]),
            'the same text nodes in the same order',
          ).to.be.true;
          expect(
            after.map(({ nodeValue }) => nodeValue),
            'their text',
          ).to.deep.equal(before);

          page.body.innerHTML = html;
          await settled(page.body);
          expect(light, 'light text of the late one, against one that was defined first').to.equal(
            lightText(page.body),
          );
          expect(shadow, 'shadow text of the late one, against one that was defined first').to.equal(
            shadowText(page.body),
          );
        } finally {
          frame.remove();
        }
      });

      it('takes properties that were set before its definition', async () => {
        await show(sample());
        const expected = lightText(container);
        const frame = await framed({ html: LATE + htmlOf(sample) });
        try {
          const page = frame.contentDocument!;
          const late = page.querySelector(tag)!;
          for (const { name, fieldName } of attributes) {
            if (!late.hasAttribute(name)) continue;
            Reflect.set(late, fieldName!, late.getAttribute(name));
            late.removeAttribute(name);
          }
          await load(page, '/src/define.ts');
          await settled(page.body);
          expect(lightText(page.body), 'light text').to.equal(expected);
        } finally {
          frame.remove();
        }
      });

      it('leaves the author’s nodes as they are', async () => {
        const content = sample();
        const nodes = authorNodes(content, NodeFilter.SHOW_ALL);
        const data = nodes.map(({ nodeValue }) => nodeValue);
        await show(content);
        const after = authorNodes(container, NodeFilter.SHOW_ALL);
        expect(after.length, 'number of the author’s nodes').to.equal(nodes.length);
        expect(
          after.every((node, index) => node === nodes[index]),
          'the same nodes in the same order',
        ).to.be.true;
        expect(
          after.map(({ nodeValue }) => nodeValue),
          'their text',
        ).to.deep.equal(data);
      });

      it('reads the same in another place, and as a copy', async () => {
        await show(sample());
        const [light, shadow] = [lightText(container), shadowText(container)];

        const section = document.createElement('section');
        section.append(...container.childNodes);
        container.append(section);
        await settled(container);
        expect(lightText(container), 'light text after moving').to.equal(light);
        expect(shadowText(container), 'shadow text after moving').to.equal(shadow);

        const place = element().parentElement!;
        const moved = element();
        const next = moved.nextSibling;
        moved.remove();
        await settled(container);
        place.insertBefore(moved, next);
        await settled(container);
        expect(lightText(container), 'light text after taking it out and back').to.equal(light);
        expect(shadowText(container), 'shadow text after taking it out and back').to.equal(shadow);

        const copy = section.cloneNode(true) as Element;
        await show(copy);
        expect(lightText(container), 'light text of a copy').to.equal(light);
        expect(shadowText(container), 'shadow text of a copy').to.equal(shadow);
      });

      it('reads the same out of a template, where nothing is written', async () => {
        await show(sample());
        const [light, shadow] = [lightText(container), shadowText(container)];
        // as the author wrote it, and as it was saved
        for (const html of [htmlOf(sample), container.innerHTML]) {
          const template = document.createElement('template');
          template.innerHTML = html;
          container.replaceChildren(template);
          await settled(container);
          expect(template.innerHTML, 'the template').to.equal(html);
          for (const copy of [
            document.importNode(template.content, true),
            template.content.cloneNode(true) as DocumentFragment,
            template.content,
          ]) {
            await show(copy);
            expect(lightText(container), 'light text').to.equal(light);
            expect(shadowText(container), 'shadow text').to.equal(shadow);
          }
        }
      });

      it('reads what came into it while it was out of the page', async () => {
        await show(sample());
        const [light, shadow] = [lightText(container), shadowText(container)];
        await show(sample());
        const absent = element();
        const content = [...absent.childNodes].filter(
          (node) => !(node instanceof Element && node.classList.contains('da-said')),
        );
        absent.replaceChildren();
        await settled(container);
        const place = new Comment();
        absent.replaceWith(place);
        await settled(container);
        absent.replaceChildren(...content);
        place.replaceWith(absent);
        await settled(container);
        expect(lightText(container), 'light text').to.equal(light);
        expect(shadowText(container), 'shadow text').to.equal(shadow);
      });

      it('changes nothing in a page that was saved after it ran', async () => {
        await show(sample());
        const [light, shadow, saved] = [lightText(container), shadowText(container), container.innerHTML];
        container.innerHTML = saved;
        await settled(container);
        expect(lightText(container), 'light text of the saved page').to.equal(light);
        expect(shadowText(container), 'shadow text of the saved page').to.equal(shadow);
        expect(container.innerHTML, 'the saved page, saved again').to.equal(saved);
      });

      it('is hidden by the hidden attribute', async () => {
        await show(sample());
        expect(getComputedStyle(element()).display, 'display').not.to.equal('none');
        element().hidden = true;
        expect(getComputedStyle(element()).display, 'display when hidden').to.equal('none');
        // a list without its only item has something to mend, which is told before the next test
        await settled(container);
      });

      it('says nothing in the console', async () => {
        const notes = takeNotes();
        try {
          await show(sample());
          container.replaceChildren();
          await settled(container);
        } finally {
          notes.release();
        }
        expect(notes.others, 'console output and errors').to.deep.equal([]);
        expect(notes.warnings, 'warnings about the sample').to.deep.equal([]);
      });

      it('tells the author what an empty one lacks, once, and throws nothing', async () => {
        const notes = takeNotes();
        const empty = document.createElement(tag) as ElementWithProblems;
        try {
          await show(empty);
          // again, by another update
          container.append(empty);
          await settled(container);
        } finally {
          notes.release();
        }
        expect(notes.others, 'console output and errors').to.deep.equal([]);
        expect(empty.problems, 'problems').to.be.an('array');
        expect(new Set(notes.warnings).size, `each warning once: ${notes.warnings.join('\n')}`).to.equal(
          notes.warnings.length,
        );
        expect(notes.warnings.length, 'one warning for each problem').to.equal(empty.problems.length);
        for (const { where, allowed } of empty.problems) {
          const warning = notes.warnings.find(
            (warning) => warning.includes(where) && warning.includes(allowed),
          );
          expect(warning, `a warning of “${where}”, with what is allowed`).to.exist;
          expect(warning, 'the tag').to.contain(tag);
          expect(warning, 'where to read on').to.contain(`docs/elements/${name}.md`);
        }
      });

      it('sends, keeps and tells nothing, whatever the patient does', async () => {
        const traps = setTraps();
        const heard: string[] = [];
        const changes: MutationRecord[] = [];
        try {
          await show(sample());
          traps.events.length = 0;
          for (const type of events) {
            element().addEventListener(type, () => heard.push(type));
            document.addEventListener(type, () => heard.push(`${type}, at the document`));
          }
          const observer = new MutationObserver((records) => changes.push(...records));
          observer.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          await operateAll(container);
          changes.push(...observer.takeRecords());
          observer.disconnect();
        } finally {
          traps.release();
        }
        const unasked = traps.calls.filter((call) => !ASKED_FOR[tag]?.includes(call));
        expect(unasked, 'calls that send or keep something').to.deep.equal([]);
        const written = changes.map(
          ({ type, target, attributeName }) => `${type} ${attributeName ?? ''} of ${target.nodeName}`,
        );
        // what is folded says so itself while it is open, as for whoever opens it by hand
        expect(
          written.filter((change) => change !== 'attributes open of DETAILS'),
          'what was written into the page',
        ).to.deep.equal([]);
        // what the test itself asks for
        const fired = traps.events.filter(({ event }) => event.type !== 'beforeprint');
        for (const { event, target } of fired) {
          expect(events, 'the events of the manifest').to.contain(event.type);
          expect(target, `the target of ${event.type}`).to.equal(element());
          expect(event.bubbles, `${event.type} bubbles`).to.be.false;
          expect(event.composed, `${event.type} is composed`).to.be.false;
          expect(Object.getPrototypeOf(event), `the class of ${event.type}`).not.to.be.oneOf([
            Event.prototype,
            CustomEvent.prototype,
          ]);
        }
        expect([...new Set(heard)].sort(), 'events that the element’s own listeners hear').to.deep.equal(
          [...events].sort(),
        );
      });

      it('documents each setting', () => {
        const undocumented = attributes.filter(
          ({ name, fieldName, description }) =>
            !description ||
            !members.some(
              (member) =>
                member.kind === 'field' &&
                member.name === fieldName &&
                member.attribute === name &&
                member.description,
            ),
        );
        expect(
          undocumented.map(({ name }) => name),
          'attributes without a documented property',
        ).to.deep.equal([]);
        const settings = attributes.map(({ name }) => name);
        // a property's name in small letters is taken over as the setting's
        const asProperties = attributes.map(({ fieldName }) => fieldName?.toLowerCase());
        const forgotten = (
          customElements.get(tag) as unknown as { observedAttributes: string[] }
        ).observedAttributes.filter((name) => settings.includes(name) || !asProperties.includes(name));
        expect(forgotten.sort(), 'attributes that it observes, against those of the manifest').to.deep.equal(
          settings.sort(),
        );
      });

      for (const { name: attribute, fieldName } of attributes) {
        const type = members.find(({ name }) => name === fieldName)?.type?.text ?? '';
        it(`reads the same with ${attribute} as an attribute and as a property`, async () => {
          const inSample = sample().querySelector(tag)!.getAttribute(attribute);
          for (const value of new Set([inSample ?? '1', '1', 'x'])) {
            await show(edited(sample, tag, (element) => element.setAttribute(attribute, value)));
            const expected = lightText(container);
            const without = () => edited(sample, tag, (element) => element.removeAttribute(attribute));

            await show(without());
            const absent = lightText(container);
            element().setAttribute(attribute, value);
            await settled(container);
            expect(lightText(container), `${attribute}="${value}" set later`).to.equal(expected);

            await show(without());
            const isBoolean = /\bboolean\b/.test(type);
            Reflect.set(element(), fieldName!, isBoolean ? true : value);
            await settled(container);
            expect(lightText(container), `property ${fieldName} = "${value}"`).to.equal(expected);

            if (/^\d+$/.test(value) && /\bnumber\b/.test(type)) {
              await show(without());
              Reflect.set(element(), fieldName!, Number(value));
              await settled(container);
              expect(lightText(container), `property ${fieldName} = ${value}`).to.equal(expected);
            }

            Reflect.set(element(), fieldName!, isBoolean ? false : null);
            await settled(container);
            expect(lightText(container), `property ${fieldName} taken back`).to.equal(absent);
          }
        });
      }

      for (const attribute of [...attributes.map(({ name }) => name), ...GLOBAL]) {
        it(`bears any ${attribute}`, async () => {
          const words = authorNodes(sample(), NodeFilter.SHOW_TEXT).map(({ nodeValue }) => nodeValue);
          const property = attributes.find(({ name }) => name === attribute)?.fieldName;
          const values = [
            ...HOSTILE.map((value) => ({
              value,
              set: (element: Element) => element.setAttribute(attribute, value),
            })),
            ...(property ? NO_SETTINGS : []).map((value) => ({
              value,
              set: (element: Element) => Reflect.set(element, property!, value),
            })),
          ];
          for (const { value, set } of values) {
            const said = `${attribute} = ${String(value).slice(0, 40)}`;
            const notes = takeNotes();
            try {
              container.replaceChildren(edited(sample, tag, set));
              await drawn(container);
              await new Promise((resolve) => setTimeout(resolve));
            } finally {
              notes.release();
            }
            expect(notes.others, `${said}: errors`).to.deep.equal([]);
            expect(
              everyElement(container).filter(({ localName }) =>
                ['img', 'script', 'iframe'].includes(localName),
              ),
              `${said}: elements made from it`,
            ).to.deep.equal([]);
            expect(
              everyElement(container).flatMap(({ localName, attributes }) =>
                Array.from(attributes, ({ name, value }) => `${name}=${value}`).filter(
                  (pair) =>
                    /^(on|(href|src)=\s*javascript:)/i.test(pair) &&
                    // the setting itself, as this test has put it there
                    !(localName === tag && pair.startsWith(`${attribute}=`)),
                ),
              ),
              `${said}: scripts made from it`,
            ).to.deep.equal([]);
            expect(
              authorNodes(container, NodeFilter.SHOW_TEXT).map(({ nodeValue }) => nodeValue),
              `${said}: the author’s text`,
            ).to.deep.equal(words);
            expect(element().problems, `${said}: problems`).to.be.an('array');
          }
          expect(Object.keys(Object.prototype), 'what was added to all objects').to.deep.equal([]);
        }).timeout(30_000);
      }

      for (const theme of ['light', 'dark']) {
        for (const direction of ['ltr', 'rtl']) {
          it(`has no axe violation, ${theme}, ${direction}`, async () => {
            container.dir = direction;
            container.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
            await show(sample());
            expect(container.childElementCount, 'elements shown').to.be.greaterThan(0);
            for (const details of everyElement(container)) {
              if (isA(details, 'details')) details.open = true;
            }
            // the headings of a page are the page's
            const found = await violations(container, {
              rules: { 'page-has-heading-one': { enabled: false } },
            });
            expect(found, found.join('\n')).to.deep.equal([]);
          });
        }
      }

      it('leaves nothing behind when 500 have come and gone', async () => {
        const cycle = async () => {
          container.replaceChildren(sample());
          await drawn(container);
          container.replaceChildren();
        };
        const instances = `customElements.get('${tag}').prototype`;
        await cycle();
        const before = await heap(instances);
        const sheets = document.adoptedStyleSheets.length;
        for (let i = 0; i < 500; i++) await cycle();
        const after = await heap(instances);
        expect(after.instances, 'living elements').to.be.at.most(before.instances);
        // the test's own page has a few more or less at any time; one left by each of 500 is many
        expect(after.nodes, 'living nodes').to.be.at.most(before.nodes + 50);
        expect(after.listeners, 'living listeners').to.be.at.most(before.listeners + 50);
        expect(document.adoptedStyleSheets.length, 'style sheets of the document').to.equal(sheets);
      }).timeout(60_000);
    });
  }

  it('works beside another copy of the library, whichever comes first', async () => {
    const html = elements.map(({ tag }) => `<section>${htmlOf(sampleOf(tag))}</section>`).join('');
    const read = async (...urls: string[]) => {
      const frame = await framed({ html: LATE });
      const page = frame.contentDocument!;
      const failures: string[] = [];
      frame.contentWindow!.addEventListener('error', ({ message }) => failures.push(message));
      for (const url of urls) await load(page, url);
      page.body.innerHTML = html;
      await settled(page.body);
      // the built one has no white space around the text of its templates
      const text = [lightText(page.body), shadowText(page.body).replace(/\s/g, ''), ...failures];
      frame.remove();
      return text;
    };
    const alone = await read('/src/define.ts');
    expect(alone[1], 'what is drawn').not.to.equal('');
    expect(
      await read('/src/define.ts', '/dist/decision-aid-elements.js'),
      'the built one second',
    ).to.deep.equal(alone);
    expect(
      await read('/dist/decision-aid-elements.js', '/src/define.ts'),
      'the built one first',
    ).to.deep.equal(alone);
  });
});

/** Does all that a patient can do with the controls that the elements draw, each of them at least twice. */
async function operateAll(root: ParentNode): Promise<void> {
  const used = new Map<Element, number>();
  for (let round = 0; round < 200; round++) {
    const next = everyElement(root).find(
      (control) =>
        isDrawn(control) &&
        control.matches('summary, button, input, select, textarea, [tabindex]') &&
        control.checkVisibility() &&
        (used.get(control) ?? 0) < (control.matches('summary') ? 1 : 2),
    ) as HTMLElement | undefined;
    if (!next) return;
    used.set(next, (used.get(next) ?? 0) + 1);
    operate(next);
    await settled(root);
  }
  throw new Error('the controls come to no end');
}

function operate(control: HTMLElement): void {
  control.focus();
  const isText =
    isA(control, 'textarea') ||
    (isA(control, 'input') && !['checkbox', 'radio', 'button'].includes(control.type));
  if (isText) control.value = control.value === '7' ? '8' : '7';
  else if (isA(control, 'select')) {
    control.selectedIndex = (control.selectedIndex + 1) % control.length;
  } else {
    control.click();
    return;
  }
  // as the browser does: `input` leaves the shadow root, `change` does not
  for (const event of [
    new Event('input', { bubbles: true, composed: true }),
    new Event('change', { bubbles: true }),
  ]) {
    Reflect.apply(dispatchNative, control, [event]);
  }
}

/** Not the trap: what the patient does is not the library's doing. */
const dispatchNative = Reflect.get(EventTarget.prototype, 'dispatchEvent');
