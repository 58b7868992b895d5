/** The aid as patients see it: a page of its own, with the elements of this site, that asks nobody else for anything. */
import { readData } from '../../document/load.js';
import { render } from '../../document/render.js';
import type { Make } from '../../writing/tree.js';
import type { Draft } from '../draft.js';
import { cssOf, documentOf, looksOf } from '../looks.js';

const PAGE = `:root { color-scheme: light dark; }
body { margin: 0; padding: 1rem; font: 1rem/1.55 system-ui, sans-serif; background: Canvas; color: CanvasText; overflow-wrap: break-word; }
main { max-inline-size: 80rem; margin: auto; }
.empty { max-inline-size: 30em; margin: 15vh auto; text-align: center; opacity: 0.75; }`;

const el = (name: string, attributes: string): string => `<${name} ${attributes}></${name}>`;

/** The page before there is an aid in it. Its scripts are those of the site that the builder stands on. */
function pageWith(files: string): string {
  const at = (file: string) => new URL(`${files}/${file}`, document.baseURI).href;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The aid as patients see it</title><link rel="stylesheet" href="${at('decision-aid.css')}"><style>${PAGE}</style><style id="looks"></style>
${el('script', `type="module" src="${at('locales/es.js')}"`)}${el('script', `type="module" src="${at('decision-aid-elements.js')}"`)}</head><body><main></main></body></html>`;
}

export class Preview {
  readonly frame: HTMLIFrameElement;
  #draft: Draft | undefined;
  #isThere = false;
  #address: string;

  constructor(files: string) {
    this.frame = document.createElement('iframe');
    this.frame.title = 'The aid as patients see it';
    this.#address = URL.createObjectURL(new Blob([pageWith(files)], { type: 'text/html' }));
    this.frame.addEventListener('load', () => this.#onLoad());
    this.frame.src = this.#address;
  }

  /** How long it has last taken to show one, in milliseconds. */
  cost = 0;

  /** Shows a draft. */
  show(draft: Draft): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    if (!this.#isThere) return;
    const start = performance.now();
    this.#draw(draft);
    this.cost = performance.now() - start;
  }

  /** Brings a part into view. */
  reveal(tag: string | undefined): void {
    const page = this.frame.contentDocument;
    const part = tag === undefined ? page?.body : page?.querySelector(tag);
    part?.scrollIntoView({ block: 'start' });
  }

  #onLoad(): void {
    this.#isThere = true;
    // a link to another site leaves the builder as it is
    this.frame.contentDocument?.addEventListener('click', (event) => {
      const link = event
        .composedPath()
        .find((one): one is HTMLAnchorElement => (one as Element).localName === 'a');
      if (!link?.href || link.href.startsWith(this.frame.contentWindow!.location.href.split('#')[0]!)) return;
      event.preventDefault();
      window.open(link.href, '_blank', 'noopener');
    });
    if (this.#draft) this.#draw(this.#draft);
  }

  #draw(draft: Draft): void {
    const page = this.frame.contentDocument;
    const main = page?.querySelector('main');
    if (!page || !main) return;
    const make: Make<HTMLElement> = (name, attributes, content) => {
      const made = page.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      made.append(...content);
      return made;
    };
    const { value } = readData(documentOf(draft));
    const { scrollingElement } = page;
    const top = scrollingElement?.scrollTop ?? 0;
    // what a reader has opened stays open
    const open = [...main.querySelectorAll('details')].map((one) => one.open);
    page.documentElement.lang = value.lang ?? 'en';
    page.documentElement.dir = value.dir ?? '';
    page.getElementById('looks')!.textContent = cssOf(looksOf(draft));
    if (Object.keys(value).length) main.replaceChildren(render(value, make));
    else {
      const empty = make('p', { class: 'empty' }, ['What you write appears here, as patients will see it.']);
      main.replaceChildren(empty);
    }
    requestAnimationFrame(() => {
      for (const [index, one] of [...main.querySelectorAll('details')].map((one, at) => [at, one] as const))
        if (open[index]) one.open = true;
      if (scrollingElement) scrollingElement.scrollTop = top;
    });
  }

  /** The page is gone. */
  close(): void {
    URL.revokeObjectURL(this.#address);
  }
}
