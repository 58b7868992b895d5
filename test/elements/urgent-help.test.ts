import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/decision-aid/define.js';
import '../../src/elements/urgent-help/define.js';
import type { DaUrgentHelp } from '../../src/index.js';
import { accessibilityTree, printedPages } from '../commands.js';
import { authorNotes, isSeen, make, settled, wordsOf } from '../page.js';

describe('da-urgent-help', () => {
  const notes = authorNotes();

  const help = async (country?: string, purpose = 'crisis') => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    document.getElementById('help')?.removeAttribute('id');
    const element = make('da-urgent-help', {
      id: 'help',
      ...(purpose && { for: purpose }),
      ...(country !== undefined && { country }),
    });
    holder.append(element);
    await settled(holder);
    return element;
  };

  const links = (element: Element) =>
    [...element.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);

  it('names the lines of the US', async () => {
    const element = await help('US');
    expect(wordsOf(element), 'what it is for').to.match(/^If you are thinking about ending your life/);
    expect(links(element), 'links to call').to.deep.include(['988', 'tel:988']);
    expect(links(element), 'in danger').to.deep.include(['911', 'tel:911']);
    expect(wordsOf(element), 'no other country’s').not.to.match(/999|116 123/);
    expect(notes, 'nothing to mend').to.be.empty;
  });

  it('names the lines of Great Britain', async () => {
    const element = await help('GB');
    expect(links(element), 'links to call').to.deep.equal([
      ['116 123', 'tel:116123'],
      ['111', 'tel:111'],
      ['999', 'tel:999'],
    ]);
    expect(wordsOf(element), 'no other country’s').not.to.match(/988|911/);
  });

  it('takes no illness for granted', async () => {
    for (const purpose of ['', 'emergency', 'reaction', 'If your face swells', 'crysis']) {
      for (const country of ['US', 'GB', 'FR']) {
        const words = wordsOf(await help(country, purpose));
        expect(words, `for “${purpose}” in ${country}`)
          .to.match(/get help now\. /)
          .and.not.to.match(/life|988|Samaritans|crisis|crysis/i);
        if (country !== 'FR') expect(words, 'whom to call').to.match(/911|999/);
      }
    }
    const element = await help('US', '');
    expect(wordsOf(element), 'in general words').to.equal(
      'If you are in danger, get help now. In the US, call 911.',
    );
    expect(
      element.problems.map(({ where }) => where),
      'the author is told',
    ).to.deep.equal(['for']);
    expect((await help('US', 'crysis')).problems[0]?.got, 'a slip').to.equal('“crysis”');
  });

  it('says when to get help, also in the author’s words', async () => {
    expect(wordsOf(await help('US', 'emergency'))).to.match(/^In an emergency, get help now\./);
    expect(wordsOf(await help('US', 'reaction'))).to.match(/^If you have a bad reaction, get help now\./);
    const own = await help('GB', 'If your face swells.');
    expect(wordsOf(own), 'own words').to.equal('If your face swells: get help now. In the UK, call 999.');
    expect(own.problems, 'nothing to mend').to.deep.equal([]);
  });

  it('takes UK for GB, and tells the author', async () => {
    const element = await help('UK');
    expect(wordsOf(element), 'the lines').to.include('116 123');
    expect(element.problems.map(({ where, got }) => [where, got])).to.deep.equal([['country', '“UK”']]);
  });

  it('takes no other country where its own cannot be read', async () => {
    const aid = await fixture<HTMLElement>(
      html`<da-decision-aid country="US"
        ><da-urgent-help for="emergency" country="GBR"></da-urgent-help
      ></da-decision-aid>`,
    );
    await settled(aid);
    expect(wordsOf(aid.querySelector('da-urgent-help')!)).not.to.match(/\d/);
  });

  it('names the lines of both', async () => {
    const element = await help('US GB');
    const called = links(element).map(([, to]) => to);
    expect(called, 'all lines').to.include.members(['tel:988', 'tel:911', 'tel:116123', 'tel:999']);
    expect(wordsOf(element).match(/If you are thinking/g)?.length, 'one heading').to.equal(1);
  });

  it('names no number where it knows none', async () => {
    for (const country of [undefined, 'FR', 'us', 'Narnia']) {
      const element = await help(country);
      const { length } = notes;
      expect(links(element), `${country}: no link`).to.deep.equal([]);
      expect(wordsOf(element), `${country}: no number`).not.to.match(/\d/);
      expect(wordsOf(element), `${country}: what to do`).to.match(/emergency number|crisis line/);
      expect(element.problems[0]?.where, `${country}: the author is told`).to.equal('country');
      expect(length, 'in the console').to.be.greaterThan(0);
    }
  });

  it('names the lines it knows beside one it does not, and tells the author', async () => {
    const element = await help('US FR');
    expect(
      links(element).map(([, to]) => to),
      'those it knows',
    ).to.include('tel:988');
    expect(element.problems.length, 'the author is told').to.equal(1);
  });

  it('takes the country of its aid', async () => {
    const aid = await fixture<HTMLElement>(
      html`<da-decision-aid country="US"><da-urgent-help for="crisis"></da-urgent-help></da-decision-aid>`,
    );
    await settled(aid);
    const element = aid.querySelector('da-urgent-help')!;
    expect(wordsOf(element), 'US').to.include('988');
    aid.setAttribute('country', 'GB');
    await settled(aid);
    expect(wordsOf(element), 'GB').to.include('116 123');
    expect(wordsOf(element), 'not both').not.to.include('988');
    element.setAttribute('country', 'US');
    await settled(aid);
    expect(wordsOf(element), 'its own comes first').to.include('988');
  });

  it('leaves the author’s words as they are, and says nothing else', async () => {
    const element = await fixture<DaUrgentHelp>(
      html`<da-urgent-help country="FR"
        ><p>Appelez le <a href="tel:3114">3114</a>.</p></da-urgent-help
      >`,
    );
    await settled(element);
    expect(wordsOf(element), 'the author’s').to.equal('Appelez le 3114.');
    expect(element.problems, 'nothing to mend').to.deep.equal([]);
  });

  it('gives way to words that the author writes later, and comes back when they go', async () => {
    const element = await help('US');
    const own = document.createElement('p');
    own.textContent = 'Call our night line: 555 0100.';
    element.append(own);
    await settled(element);
    expect(wordsOf(element), 'the author’s').to.equal('Call our night line: 555 0100.');
    own.remove();
    await settled(element);
    expect(wordsOf(element), 'the built-in').to.include('988');
  });

  it('is heard with links that can be followed', async () => {
    await help('US');
    const tree = await accessibilityTree('#help');
    for (const name of ['988', '988lifeline.org', '911']) expect(tree, name).to.include(`link "${name}"`);
  });

  it('can be seen without doing anything, and is printed', async () => {
    const element = await help('US');
    const parts = [element, ...element.querySelectorAll('*')];
    expect(
      parts.filter((part) => !isSeen(part)),
      'parts out of view',
    ).to.deep.equal([]);
    expect((await printedPages()).join(' '), 'on paper').to.match(/988/);
  });

  it('is marked as English in a page of another language', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="fr"><da-urgent-help for="crisis" country="US"></da-urgent-help></div>`,
    );
    await settled(page);
    expect(page.querySelector('a')?.closest('[lang]')?.getAttribute('lang'), 'its language').to.equal('en');
  });

  it('does not change the page when it is attached again', async () => {
    const element = await help('US');
    const before = element.innerHTML;
    const { parentNode } = element;
    element.remove();
    parentNode!.append(element);
    await settled(element);
    expect(element.innerHTML, 'the words').to.equal(before);
  });
});
