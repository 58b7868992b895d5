/** An aid in a frame: with the snippets of docs/frames.md, and where no form may be submitted. */
import { expect } from '@open-wc/testing';
import { sendKeys } from './commands.js';
import { settled, until } from './support/dom.js';

const blocks = [...(await (await fetch('/docs/frames.md')).text()).matchAll(/^```text\n([^]*?)^```$/gm)];
const [inside = '', around = ''] = blocks.map(([, code]) => code);

describe('an aid in a frame', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
  });
  afterEach(() => frame.remove());

  const loaded = async () => {
    const isThere = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await isThere;
    return frame.contentDocument!;
  };

  it('tells the page around it how high it is, and is told by no other', async () => {
    const page = `<!doctype html><body style="margin: 0"><div style="height: 1234px">Words</div>${inside}`;
    const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    frame.srcdoc = `<!doctype html><body>${around.replaceAll('https://example.org/aid.html', url)}`;
    const outer = (await loaded()).getElementById('aid') as HTMLIFrameElement;
    await until(() => outer.height === '1234');
    outer.contentDocument!.querySelector('div')!.style.height = '321px';
    await until(() => outer.height === '321');
    frame.contentWindow!.postMessage(5, '*');
    const isNext = new Promise((resolve) => frame.contentWindow!.addEventListener('message', resolve));
    frame.contentWindow!.postMessage('7', '*');
    await isNext;
    await new Promise((resolve) => setTimeout(resolve));
    expect(outer.height, 'after what others say').to.equal('321');
    URL.revokeObjectURL(url);
  });

  for (const name of ['question-list', 'values'])
    it(`takes the reader’s own words where no form may be submitted: ${name}`, async () => {
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      frame.src = '/docs/examples/plain-table.html';
      const page = await loaded();
      const element = () => page.querySelector(`da-${name}`);
      const drawn = () =>
        [element()!, ...element()!.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot)
          .find((root) => root?.querySelector('.own'));
      await until(() => Boolean(element()));
      // what is far away is drawn when it is near
      element()!.scrollIntoView();
      await until(() => Boolean(drawn()));
      await settled(page);
      const root = drawn()!;
      const field = root.querySelector<HTMLInputElement>('.own input')!;
      field.scrollIntoView();
      field.focus();
      await sendKeys({ type: 'By the key' });
      await sendKeys({ press: 'Enter' });
      expect(field.value, 'taken by the key').to.equal('');
      await sendKeys({ type: 'By the button' });
      root.querySelector<HTMLElement>('.own button')!.click();
      expect(field.value, 'taken by the button').to.equal('');
      await settled(page);
      for (const words of ['By the key', 'By the button']) expect(root.textContent, words).to.contain(words);
    });
});
