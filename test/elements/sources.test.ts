import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/source/define.js';
import '../../src/elements/sources/define.js';
import type { DaSources } from '../../src/index.js';
import { accessibilityTree } from '../commands.js';
import { authorNotes, isSeen, settled, until } from '../page.js';

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

  it('goes away when hidden', async () => {
    const element = await sources();
    element.hidden = true;
    expect(isSeen(element), 'hidden').to.equal(false);
  });
});
