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
