import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/locales/es.js';
import type { DaGlossary } from '../../src/index.js';
import {
  accessibilityTree,
  emulateMedia,
  pressOn,
  printedPages,
  sendKeys,
  setViewport,
} from '../commands.js';
import { authorNotes, isSeen, seen, settled, until, wordsOf } from '../page.js';
import { setTraps } from '../support/traps.js';

describe('da-glossary', () => {
  const notes = authorNotes();

  const LIST = html`<dl>
    <dt>Dissociation</dt>
    <dd>Feeling cut off from <b>your body</b>.</dd>
    <dt id="calm">Sedation</dt>
    <dd>
      <p>Being sleepy.</p>
      <p>It is no <a href="#dissociation">dissociation</a>: see <a href="#elsewhere">elsewhere</a>.</p>
    </dd>
  </dl>`;

  /** Words with links to entries, and the list of these. */
  const page = async ({ list = LIST, lang = 'en', dir = 'ltr' } = {}) => {
    const whole = await fixture<HTMLElement>(
      html`<div lang=${lang} dir=${dir}>
        <p>Some have <a id="word" href="#dissociation">dissociation</a>, or <a href="#calm">sedation</a>.</p>
        <p id="elsewhere"><a id="next" href="#elsewhere">Another link.</a></p>
        <da-glossary id="glossary">${list}</da-glossary>
      </div>`,
    );
    await settled(whole);
    return { whole, glossary: whole.querySelector('da-glossary')!, word: whole.querySelector('a')! };
  };

  /** What is shown beside a word. Nothing: nothing is. */
  const shown = (root: ParentNode = document): HTMLElement | undefined =>
    [...root.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('[popover]') ?? [])
      .find((one) => one.matches(':popover-open'));
  const isFocused = (node: Element | undefined): boolean =>
    Boolean(node && (node.getRootNode() as Document | ShadowRoot).activeElement === node);

  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('is a list of words and what they mean', async () => {
    const { glossary } = await page();
    expect(seen(glossary), 'all of it').to.equal(
      'Dissociation Feeling cut off from your body. Sedation Being sleepy. It is no dissociation: see elsewhere.',
    );
    expect(glossary.problems, 'nothing to mend').to.deep.equal([]);
    expect(notes, 'nothing to mend').to.be.empty;
    const tree = await accessibilityTree('#glossary');
    expect(tree, 'words').to.match(/term[^]*Dissociation[^]*definition[^]*cut off/);
  });

  it('gives entries their word as an id, and none to those that have one', async () => {
    const { glossary } = await page();
    expect([...glossary.querySelectorAll('dt')].map(({ id }) => id)).to.deep.equal(['dissociation', 'calm']);
  });

  describe('shows what a word means beside it', () => {
    it('for a press of the mouse, and closes for a press elsewhere', async () => {
      const { word, whole } = await page();
      await pressOn(word);
      await until(() => shown() !== undefined, 'shown');
      expect(seen(shown()!), 'its words').to.equal('Dissociation Feeling cut off from your body. Close');
      expect(seen(shown()!.querySelector<HTMLElement>('[part=heading]')!), 'its title').to.equal(
        'Dissociation',
      );
      const { left, top, bottom } = shown()!.getBoundingClientRect();
      const own = word.getBoundingClientRect();
      expect(left, 'begins where the word begins').to.be.closeTo(own.left, 8);
      expect(Math.min(Math.abs(top - own.bottom), Math.abs(own.top - bottom)), 'beside it').to.be.lessThan(
        10,
      );
      await pressOn(whole.querySelector('#elsewhere')!);
      await until(() => !shown(), 'closed');
    });

    it('by keys: the focus goes there, and with Escape back to the word', async () => {
      const { word } = await page();
      word.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isFocused(shown()), 'the focus');
      await sendKeys({ press: 'Escape' });
      await until(() => !shown(), 'closed');
      expect(isFocused(word), 'back').to.equal(true);
    });

    it('by keys: Tab goes to the button, and on from the word', async () => {
      const { word, whole } = await page();
      word.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isFocused(shown()), 'the focus');
      await sendKeys({ press: 'Tab' });
      expect(isFocused(shown()!.querySelector('button')!), 'the button').to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(shown(), 'closed').to.equal(undefined);
      expect(isFocused(whole.querySelector('a[href="#calm"]')!), 'the next link').to.equal(true);
    });

    it('by keys: Shift and Tab go back to the word, and the button closes', async () => {
      const { word } = await page();
      word.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isFocused(shown()), 'the focus');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(shown(), 'closed').to.equal(undefined);
      expect(isFocused(word), 'back').to.equal(true);
      await sendKeys({ press: 'Enter' });
      await until(() => isFocused(shown()), 'again');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await until(() => !shown(), 'closed');
      expect(isFocused(word), 'back').to.equal(true);
    });

    it('as a designer has it: its ground, its panel, its button and the ring around what has the focus', async () => {
      const { word, whole } = await page();
      const sheet = document.createElement('style');
      sheet.textContent = `div { --da-color-surface: rgb(1, 2, 3); --da-color-focus: rgb(4, 5, 6); --da-color-surface-alt: rgb(7, 8, 9) }
        ::part(panel) { border-width: 7px } ::part(button) { border-width: 5px }`;
      whole.append(sheet);
      word.click();
      const panel = shown()!;
      const button = panel.querySelector('button')!;
      button.focus();
      expect(getComputedStyle(panel).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(panel).borderTopWidth).to.equal('7px');
      expect(getComputedStyle(button).borderTopWidth).to.equal('5px');
      expect(getComputedStyle(button).outlineColor).to.equal('rgb(4, 5, 6)');
      button.click();
      location.hash = 'calm';
      expect(getComputedStyle(whole.querySelector('#calm')!).outlineColor).to.equal('rgb(7, 8, 9)');
    });

    it('named and described for assistive technology', async () => {
      const { word } = await page();
      word.click();
      await until(() => isFocused(shown()), 'the focus');
      const tree = await accessibilityTree();
      expect(tree).to.match(/dialog "Dissociation"[^\n]*\(Feeling cut off from your body\.\)/);
    });

    it('and leaves no trace: no address, nothing written, no event, nothing loaded', async () => {
      const { word, whole } = await page({
        list: html`<dl>
          <dt>Dissociation</dt>
          <dd>Feeling cut off.<img alt="" src="data:," onload="fetch('/')" /></dd>
        </dl>`,
      });
      const before = whole.outerHTML;
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const { hash } = location;
      const traps = setTraps();
      try {
        word.click();
        await until(() => shown() !== undefined, 'shown');
        shown()!.querySelector('button')!.click();
        await until(() => !shown(), 'closed');
      } finally {
        traps.release();
      }
      changes.push(...observer.takeRecords());
      observer.disconnect();
      expect(changes, 'changes').to.deep.equal([]);
      expect(traps.calls, 'calls').to.deep.equal([]);
      expect(traps.events, 'events').to.deep.equal([]);
      expect(location.hash, 'the address').to.equal(hash);
      expect(whole.outerHTML, 'the page').to.equal(before);
    });

    it('another word from within, and elsewhere by a link', async () => {
      const { whole } = await page();
      whole.querySelector<HTMLElement>('a[href="#calm"]')!.click();
      await until(() => shown() !== undefined, 'shown');
      shown()!.querySelector<HTMLElement>('a[href="#dissociation"]')!.click();
      await until(() => /^Dissociation/.test(seen(shown()!)), 'the other word, in the same place');
      shown()!.querySelector<HTMLElement>('button')!.click();
      whole.querySelector<HTMLElement>('a[href="#calm"]')!.click();
      await until(() => shown() !== undefined, 'shown');
      shown()!.querySelector<HTMLElement>('a[href="#elsewhere"]')!.click();
      await until(() => location.hash === '#elsewhere', 'gone there');
      expect(shown(), 'closed').to.equal(undefined);
    });

    it('in a narrow view within its edges, from both sides', async () => {
      await setViewport({ width: 320, height: 500 });
      try {
        for (const dir of ['ltr', 'rtl']) {
          const { word, whole } = await page({ dir });
          word.click();
          await until(() => shown() !== undefined, 'shown');
          const { left, right } = shown()!.getBoundingClientRect();
          expect(left, dir).to.be.at.least(0);
          expect(right, dir).to.be.at.most(320);
          expect(document.documentElement.scrollWidth, 'no wider page').to.be.at.most(320);
          whole.remove();
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('from the right edge of its word on a page that is read from there', async () => {
      const { word } = await page({ dir: 'rtl' });
      word.click();
      await until(() => shown() !== undefined, 'shown');
      const { right } = shown()!.getBoundingClientRect();
      expect(right).to.be.closeTo(word.getBoundingClientRect().right, 1);
    });

    it('in an aid that is read step by step, in the step of the word', async () => {
      const aid = await fixture<HTMLElement>(
        html`<da-decision-aid layout="steps" heading-level="2" lang="en">
          <section>
            <h3>One</h3>
            <p>Some have <a href="#dissociation">dissociation</a>.</p>
          </section>
          <section>
            <h3>Dissociation</h3>
            <da-glossary
              ><dl>
                <dt>Dissociation</dt>
                <dd>Feeling cut off.</dd>
              </dl></da-glossary
            >
          </section>
        </da-decision-aid>`,
      );
      await settled(aid);
      const word = aid.querySelector('p a')!;
      expect(isSeen(aid.querySelector('dt')!), 'in another step').to.equal(false);
      (word as HTMLElement).click();
      await until(() => shown() !== undefined, 'shown');
      expect(isSeen(word), 'the word is still in view').to.equal(true);
      expect(aid.querySelector('dt')!.id, 'the word goes before a heading').to.equal('dissociation');
    });

    it('not for a press that is meant for another tab', async () => {
      const { word } = await page();
      const event = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ctrlKey: true,
      });
      word.addEventListener('click', (event) => {
        setTimeout(() => {
          event.preventDefault();
        });
      });
      let isLeft = false;
      document.addEventListener(
        'click',
        (event) => {
          isLeft = !event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      word.dispatchEvent(event);
      expect(isLeft, 'left to the browser').to.equal(true);
      expect(shown(), 'nothing').to.equal(undefined);
    });

    it('in Spanish', async () => {
      const { word } = await page({ lang: 'es' });
      word.click();
      await until(() => shown() !== undefined, 'shown');
      expect(seen(shown()!)).to.match(/Cerrar$/);
    });

    it('in English on a page in another language, and says so', async () => {
      const { word } = await page({ lang: 'de' });
      word.click();
      await until(() => shown() !== undefined, 'shown');
      expect(shown()!.querySelector('button')!.lang).to.equal('en');
    });

    it('not on paper', async () => {
      const { word } = await page();
      word.click();
      await until(() => shown() !== undefined, 'shown');
      await emulateMedia({ media: 'print' });
      try {
        expect(isSeen(shown()!), 'on paper').to.equal(false);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  it('leads to the entry where nothing can be shown, and a link there leads back', async () => {
    const { glossary, word, whole } = await page();
    const back = glossary.querySelector<HTMLElement>('.da-said-back a')!;
    expect(back && isSeen(back), 'nobody was led here').to.equal(false);
    glossary.remove();
    whole.append(glossary);
    // as without script, and in an engine without popovers
    location.hash = '#dissociation';
    await until(() => isSeen(glossary.querySelector('.da-said-back a')!), 'the way back');
    expect(wordsOf(glossary.querySelector('.da-said-back a')!)).to.equal('Back to the text');
    glossary.querySelector<HTMLElement>('.da-said-back a')!.click();
    await until(() => location.hash === '#word', 'back');
    expect(word.matches(':target'), 'at the word').to.equal(true);
  });

  it('prints all of it, with no way back', async () => {
    await page();
    const paper = (await printedPages()).join(' ');
    expect(paper).to.match(/Dissociation\s+Feeling cut off[^]*Sedation[^]*Being sleepy/);
    expect(paper).not.to.match(/Back to the text/);
  });

  it('writes nothing twice, and nothing new into a page that was saved', async () => {
    const { whole } = await page();
    const saved = whole.outerHTML;
    whole.remove();
    const again = await fixture<HTMLElement>(html`<div></div>`);
    again.innerHTML = saved;
    await settled(again);
    expect(again.innerHTML).to.equal(saved);
  });

  it('shows what its author changes while it is open, and closes with the entry', async () => {
    const { whole, glossary, word } = await page();
    word.click();
    expect(wordsOf(shown()!)).to.contain('cut off');
    glossary.querySelector('dd')!.textContent = 'As if in a dream.';
    await until(() => wordsOf(shown()!).includes('dream'), 'the new words');
    expect(wordsOf(shown()!)).to.not.contain('cut off');
    for (const one of [...glossary.querySelectorAll('dt, dd')].slice(0, 2)) one.remove();
    await until(() => !shown(), 'it closes');
    expect(whole.isConnected).to.equal(true);
  });

  it('gives the focus to the word that stands where the pressed one stood', async () => {
    const { word } = await page();
    word.click();
    const other = word.cloneNode(true) as HTMLElement;
    word.replaceWith(other);
    expect(isFocused(shown())).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => isFocused(other), 'the focus');
  });

  it('reads again what its author changes', async () => {
    const { glossary } = await page();
    const term = document.createElement('dt');
    term.textContent = 'Placebo';
    glossary.querySelector('dl')!.append(term);
    await until(() => glossary.problems.some(({ rule }) => rule === 'term-unexplained'), 'told');
    const meaning = document.createElement('dd');
    meaning.textContent = 'Looks like it.';
    term.after(meaning);
    await until(() => !glossary.problems.some(({ rule }) => rule === 'term-unexplained'), 'mended');
    expect(term.id, 'its id').to.equal('placebo');
  });

  describe('tells its author', () => {
    const told = async (content: unknown): Promise<string[]> => {
      const whole = await fixture<HTMLElement>(html`<div>${content}</div>`);
      await settled(whole);
      const glossary = whole.querySelector<DaGlossary>('da-glossary')!;
      return glossary.problems.map(
        ({ rule, where, got, near }) => `${rule}: ${where} ${got}${near ? ` → ${near}` : ''}`,
      );
    };

    it('of a glossary without words', async () => {
      expect(await told(html`<da-glossary><p>Words</p></da-glossary>`)).to.deep.equal([
        'missing: content nothing',
      ]);
    });

    it('of a word that nothing explains, that is there twice, and that nobody links to', async () => {
      const found = await told(
        html`<a href="#a-word">a word</a>
          <da-glossary
            ><dl>
              <dt>A word</dt>
              <dd></dd>
              <dt>a word</dt>
              <dd>Meaning.</dd>
              <dt>Other</dt>
              <dd>Meaning.</dd>
            </dl></da-glossary
          >`,
      );
      expect(found).to.deep.equal([
        'term-unexplained: “A word” nothing',
        'term-twice: content “a word”',
        'term-unlinked: content “Other”',
      ]);
    });

    it('of a link to a word that is not there, with what was meant', async () => {
      const found = await told(
        html`<a href="#dissociatoin">it</a> <a href="#anhedonia">Anhedonia</a> <a href="#nothing">no word</a>
          <a href="#dissociation">it</a>
          <da-glossary
            ><dl>
              <dt>Dissociation</dt>
              <dd>Meaning.</dd>
            </dl></da-glossary
          >`,
      );
      expect(found).to.deep.equal([
        'term-unknown: content “#dissociatoin” → dissociation',
        'term-unknown: content “#anhedonia”',
      ]);
    });

    it('of a word whose id something else has', async () => {
      const found = await told(
        html`<p id="sedation">Taken.</p>
          <da-glossary
            ><dl>
              <dt>Sedation</dt>
              <dd>Meaning.</dd>
            </dl></da-glossary
          >`,
      );
      expect(found).to.deep.equal(['term-taken: “Sedation” “sedation”']);
    });
  });
});
