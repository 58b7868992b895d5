/** The scripts add no names to the page, and need none that the page could have changed. */
import { expect } from '@open-wc/testing';
import { load } from '../support/dom.js';
import { AID, CLASSIC, MODULE, opened, told, undefinedOnes, type Page } from './page.js';

const SCRIPTS = [MODULE, CLASSIC, '/dist/locales/es.js'];

/** What Lit keeps at the window: which versions of it there are, and what decorators know. */
const LITS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** What module loaders and other libraries leave at a window. */
const CROWDED = `<script>
  var taken = () => { throw new Error('This name is the page’s own.'); };
  window.define = Object.assign(taken, { amd: {} });
  window.require = window.module = window.exports = window.process = window.global = taken;
  window.$ = window.jQuery = window.lit = window.html = window.css = window.render = window.addTranslation = taken;
  window.e = window.t = window.n = window.r = window.i = window.s = taken;
</script>`;

/**
 * Names that a page has given to pictures and forms: at the document they stand before all that is there already. Left out is
 * what Lit, or the test, asks of the document by itself.
 */
const NAMED = `<script>{
  const asked = ['createElement', 'createElementNS', 'createTreeWalker', 'createComment', 'createTextNode', 'importNode',
    'ownerDocument', 'body', 'head', 'documentElement', 'defaultView', 'location', 'constructor', 'nodeType', 'querySelectorAll'];
  for (const { prototype } of [Document, Node, EventTarget])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (!asked.includes(name)) {
        const picture = document.documentElement.appendChild(new Image());
        picture.name = name;
        picture.hidden = true;
      }
}</script>`;

/** What libraries of another time have put in the place of what the browser has, as they have it. */
const PATCHED = `<script>
  // MooTools: a list of one of whatever is no list
  Array.from = (item) => item == null ? [] : Array.isArray(item) ? item
    : typeof item !== 'string' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item];
  // Prototype.js
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
  Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  for (const name of ['first', 'last', 'clone', 'include', 'each', 'select', 'inject', 'invoke', 'hide', 'show', 'update'])
    Array.prototype[name] = Element.prototype[name] = String.prototype[name] = Function.prototype[name] =
      () => { throw new Error('This name is the page’s own.'); };
</script>`;

describe('the names of the page', () => {
  let open: Page | undefined;

  afterEach(() => {
    open?.frame.remove();
    open = undefined;
  });

  const names = (page: Document) => Reflect.ownKeys(page.defaultView!).map(String);

  for (const script of SCRIPTS) {
    it(`stay as they are: ${script}`, async () => {
      open = await opened(AID);
      const before = names(open.page);
      await load(open.page, script);
      await told(open.page);
      const added = names(open.page).filter((name) => !before.includes(name));
      expect(
        added.filter((name) => !LITS.includes(name)),
        'names that the script has added',
      ).to.deep.equal([]);
      // what is declared at the top of a classic script is seen by all scripts, and stands in their way
      const again = open.page.createElement('script');
      again.textContent = 'let e, t, n, r, i, s, a, o, c, l, u';
      open.page.head.append(again);
      expect(open.seen.errors, 'errors of another script').to.deep.equal([]);
    });
  }

  for (const script of [MODULE, CLASSIC]) {
    it(`may be anything: ${script}`, async () => {
      open = await opened(AID);
      await load(open.page, script);
      const expected = await told(open.page);
      open.frame.remove();

      open = await opened(CROWDED + AID);
      const crowded = open.page.querySelector('main > script')!;
      crowded.remove();
      await load(open.page, script);
      expect(await told(open.page), 'what is said and drawn').to.deep.equal(expected);
      expect(undefinedOnes(open.page), 'elements that nobody registered').to.deep.equal([]);
      expect(open.seen.errors, 'errors').to.deep.equal([]);
    });
  }

  for (const [what, script] of Object.entries({
    'pictures have them': NAMED,
    'old libraries have them': PATCHED,
  }))
    it(`may be those of the browser: ${what}`, async () => {
      open = await opened(AID);
      await load(open.page, MODULE);
      const expected = await told(open.page);
      open.frame.remove();

      open = await opened(script + AID);
      open.page.querySelectorAll('main > script')[0]!.remove();
      await load(open.page, MODULE);
      expect(await told(open.page), 'what is said and drawn').to.deep.equal(expected);
      expect(undefinedOnes(open.page), 'elements that nobody registered').to.deep.equal([]);
      expect(open.seen.errors, 'errors').to.deep.equal([]);
    });

  it('are not needed for a language, which comes as a module or as a script', async () => {
    for (const type of ['module', 'text/javascript']) {
      open = await opened(AID);
      open.page.documentElement.lang = 'es';
      const script = open.page.createElement('script');
      script.type = type;
      script.src = '/dist/locales/es.js';
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      open.page.head.append(script);
      await loaded;
      await load(open.page, MODULE);
      expect((await told(open.page)).light, `words, from a ${type}`).to.contain('personas');
      open.frame.remove();
    }
  });
});
