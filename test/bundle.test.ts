import { expect } from '@open-wc/testing';
import { until } from './page.js';
import { settled } from './support/dom.js';

const PAGE = '/docs/examples/ketamine-depression.html';

describe('the script', () => {
  it('makes every element of the worked example work, without an error', async () => {
    const errors: string[] = [];
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 60rem; block-size: 40rem';
    // listens before any script of the page: a listener set from outside would come too late or be lost
    const listen = `<base href="${PAGE}"><script>
      for (const type of ['error', 'unhandledrejection']) {
        addEventListener(type, (event) => frameElement.onfailure(event.message ?? event.reason));
      }
    </script>`;
    Object.assign(frame, { onfailure: (reason: unknown) => errors.push(String(reason)) });
    const content = await (await fetch(PAGE)).text();
    frame.srcdoc = content.replace(/<head\b[^>]*>|<html\b[^>]*>(?!\s*<head)/i, `$&${listen}`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;

    const page = frame.contentDocument!;
    const elements = [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('da-'));
    expect(elements).not.to.be.empty;
    await settled(page);
    // the second wave comes on its own way
    await until(() => elements.every((element) => element.matches(':defined')), 'every element');
    expect(errors).to.deep.equal([]);
    frame.remove();
  });
});
