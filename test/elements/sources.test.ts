import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/locales/es.js';
import '../../src/elements/sources/define.js';
import type { DaSources } from '../../src/index.js';
import { accessibilityTree, printedPages } from '../commands.js';
import { authorNotes, isSeen, seen, settled, until } from '../page.js';

describe('da-sources', () => {
  const notes = authorNotes();

  const sources = () =>
    fixture<DaSources>(
      html`<da-sources id="sources"
        ><ol>
          <li><da-source id="rivera-2024">Rivera A. 2024.</da-source></li>
          <li><da-source id="okafor-2022">Okafor B. 2022.</da-source></li>
        </ol></da-sources
      >`,
    );

  it('is a list of citations', async () => {
    const element = await sources();
    await settled(element);
    const tree = await accessibilityTree('#sources');
    expect(tree, 'a list').to.match(/^list\b/);
    expect(tree.match(/listitem/g)?.length, 'two items').to.equal(2);
    expect(tree, 'its words').to.match(/Rivera A\. 2024\.[^]*Okafor B\. 2022\./);
    expect(element.problems, 'nothing to mend').to.deep.equal([]);
    expect(notes, 'nothing to mend').to.be.empty;
  });

  it('tells the author of a list without sources', async () => {
    const element = await fixture<DaSources>(html`<da-sources><p>Rivera 2024</p></da-sources>`);
    await settled(element);
    expect(element.problems.length, 'problems').to.equal(1);
    expect(element.innerText, 'the words stay').to.equal('Rivera 2024');
    expect(notes[0], 'in the console').to.match(/^<da-sources> .*da-source/);
  });

  it('tells the author of an id that is there twice', async () => {
    const element = await fixture<DaSources>(
      html`<da-sources><da-source id="a">A</da-source><da-source id="a">B</da-source></da-sources>`,
    );
    await settled(element);
    expect(element.problems[0]?.got, 'the id').to.include('“a”');
  });

  it('looks again when its list is exchanged', async () => {
    const element = await fixture<DaSources>(html`<da-sources></da-sources>`);
    await settled(element);
    expect(element.problems.length, 'none at first').to.equal(1);
    element.innerHTML = '<ul><li><da-source id="a">Rivera A.</da-source></li></ul>';
    await until(() => element.problems.length === 0, 'then there is one');
  });

  describe('of four or more', () => {
    const many = () =>
      fixture<DaSources>(
        html`<da-sources id="sources"
          ><ol>
            ${['a', 'b', 'c', 'd'].map((id) => html`<li><da-source id="source-${id}">Citation ${id}.</da-source></li>`)}
          </ol></da-sources
        >`,
      );
    const line = (element: DaSources) => element.shadowRoot!.querySelector('summary')!;
    const isOpen = (element: DaSources) => isSeen(element.querySelector('da-source')!);

    afterEach(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('are folded to a line that says how many there are', async () => {
      const element = await many();
      await settled(element);
      expect(isOpen(element), 'the citations').to.equal(false);
      expect(seen(line(element)), 'the line').to.equal('4 sources');
      const tree = await accessibilityTree('#sources');
      expect(tree, 'heard').to.match(/4 sources/);
      expect(tree, 'heard').not.to.match(/Citation/);
      line(element).click();
      await until(() => isOpen(element), 'opened by the line');
      expect(await accessibilityTree('#sources'), 'opened').to.match(/expanded[^]*list\b[^]*listitem/);
    });

    it('say so in Spanish', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      const element = await many();
      page.append(element);
      await settled(element);
      expect(seen(line(element)), 'the line').to.equal('4 fuentes');
    });

    it('are opened by a link to one of them', async () => {
      const element = await many();
      const link = await fixture<HTMLAnchorElement>(html`<a href="#source-c">Citation c</a>`);
      await settled(element);
      link.click();
      await until(() => isOpen(element), 'opened');
      // in Firefox the page goes there a moment later
      await until(() => element.querySelector(':target')?.id === 'source-c', 'it is marked');
    });

    it('are opened by a link in a shadow root, and by an address', async () => {
      const element = await many();
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<a href="#source-b">Citation b</a>';
      await settled(element);
      host.shadowRoot!.querySelector('a')!.click();
      await until(() => isOpen(element), 'opened by the link');
      line(element).click();
      await until(() => !isOpen(element), 'folded again');
      location.hash = '#source-d';
      await until(() => isOpen(element), 'opened by the address');
    });

    it('stay folded for a link to something else', async () => {
      const element = await many();
      const link = await fixture<HTMLAnchorElement>(html`<a id="elsewhere" href="#elsewhere">Up</a>`);
      await settled(element);
      link.click();
      await settled(element);
      expect(isOpen(element), 'the citations').to.equal(false);
    });

    it('are open on paper, and folded after it', async () => {
      const element = await many();
      await settled(element);
      dispatchEvent(new Event('beforeprint'));
      expect(isOpen(element), 'for the paper').to.equal(true);
      expect((await printedPages()).join(' '), 'on paper').to.match(/Citation a\.[^]*Citation d\./);
      dispatchEvent(new Event('afterprint'));
      expect(isOpen(element), 'after it').to.equal(false);
    });

    it('write nothing into the page, whatever a reader opens', async () => {
      const element = await many();
      await settled(element);
      const before = element.outerHTML;
      line(element).click();
      await until(() => isOpen(element), 'opened');
      expect(element.outerHTML, 'the page').to.equal(before);
    });
  });

  it('goes away when hidden', async () => {
    const element = await sources();
    element.hidden = true;
    expect(isSeen(element), 'hidden').to.equal(false);
  });
});
