/** Somebody at the builder: finds fields by what is written beside them, types, presses, and reads what patients see. */
import { expect } from '@open-wc/testing';
import { builder } from '../../src/builder/view/builder.js';
import { engine } from '../commands.js';
import { collapsed } from '../support/dom.js';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

const TIMEOUT = 8000;

/** Waits until it holds, and says what did not come where it never does. */
export async function comes(holds: () => unknown, what: string): Promise<void> {
  for (const end = performance.now() + TIMEOUT; performance.now() < end;) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(Boolean(holds()), what).to.equal(true);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export class Person {
  readonly host: HTMLElement;
  readonly saved: SavedFile[] = [];
  readonly #undo: (() => void)[] = [];

  constructor(example?: string) {
    this.host = builder({ files: '/dist', ...(example !== undefined && { example }) });
    document.body.append(this.host);
    // the file dialog of the browser is none that a test can answer: files are downloaded
    Reflect.set(window, 'showSaveFilePicker', undefined);
    const blobs = new Map<string, Blob>();
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return url;
    };
    const click = (link: HTMLAnchorElement) => HTMLElement.prototype.click.call(link);
    const { saved } = this;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob || !this.download) return click(this);
      void blob.text().then((text) => saved.push({ name: this.download, text }));
    };
    this.#undo.push(
      () => (URL.createObjectURL = createObjectURL),
      () => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'),
    );
  }

  leave(): void {
    this.host.remove();
    for (const undo of this.#undo) undo();
  }

  get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  /** All that can be seen of the builder itself, windows first. */
  get words(): string {
    return collapsed(this.#place.innerText);
  }

  /** What is said aloud. */
  get said(): string {
    return collapsed(this.root.querySelector('[role="status"]')!.textContent);
  }

  /** What has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** The window that is open, or the page. */
  get #place(): HTMLElement {
    return (
      this.root.querySelector<HTMLElement>('dialog[open]') ?? this.root.querySelector<HTMLElement>('.page')!
    );
  }

  get #controls(): Control[] {
    return [...this.#place.querySelectorAll<Control>('input, textarea, select')].filter((one) =>
      one.checkVisibility(),
    );
  }

  #nameOf(control: Control): string {
    return collapsed(control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? '');
  }

  /** The names of all fields that can be seen. */
  get names(): string[] {
    return this.#controls.map((one) => this.#nameOf(one));
  }

  /** A field by its name. Several of one name: the last, which is the one that was opened. */
  field(name: string): Control {
    const found = this.#controls.filter((one) => this.#nameOf(one) === name).at(-1);
    if (!found)
      expect.fail(`no field “${name}” among ${this.#controls.map((one) => this.#nameOf(one)).join(' | ')}`);
    return found;
  }

  /** Fills in a field, as typing and going on does. */
  fill(name: string, text: string): void {
    const field = this.field(name);
    field.focus();
    field.value = text;
    if (!(field instanceof HTMLSelectElement)) field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
  }

  choose(name: string, words: string): void {
    const field = this.field(name) as HTMLSelectElement;
    const option = [...field.options].find((one) => collapsed(one.textContent) === words);
    if (!option)
      expect.fail(`no “${words}” in ${[...field.options].map((one) => one.textContent).join(' | ')}`);
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  tick(name: string): void {
    (this.field(name) as HTMLInputElement).click();
  }

  #buttons(): HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>('button, summary')].filter((one) =>
      one.checkVisibility(),
    );
  }

  button(name: string): HTMLElement {
    const nameOf = (one: HTMLElement) => collapsed(one.getAttribute('aria-label') ?? one.textContent);
    const all = this.#buttons();
    const found = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name));
    if (!found) expect.fail(`no button “${name}” among ${all.map(nameOf).join(' | ')}`);
    return found;
  }

  has(name: string): boolean {
    return this.#buttons().some((one) =>
      collapsed(one.getAttribute('aria-label') ?? one.textContent).startsWith(name),
    );
  }

  press(name: string): void {
    const button = this.button(name);
    button.focus();
    button.click();
  }

  /** Opens a part, if it is not open. */
  part(name: string): void {
    const button = this.button(name);
    if (button.getAttribute('aria-expanded') !== 'true') this.press(name);
  }

  /** Pastes into a field. */
  paste(name: string, clipboardData: DataTransfer): void {
    const field = this.field(name);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox takes no data of a script's into such an event
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    field.dispatchEvent(event);
  }

  /** The texts that are handed over, by the ids of their forms: each is opened. */
  async forms(): Promise<Readonly<Record<string, string>>> {
    const texts = new Map<string, string>();
    for (const form of this.root.querySelectorAll('dialog .form')) {
      form.querySelector('summary')!.click();
      await comes(() => form.querySelector('textarea.code'), 'the form is there');
      for (const { id, value } of form.querySelectorAll<HTMLTextAreaElement>('textarea.code'))
        texts.set(id.replace('form-', ''), value);
    }
    return Object.fromEntries(texts);
  }

  /** Opens a file, as choosing it does. */
  choosesFile(name: string, text: string): void {
    const input = this.#place.querySelector<HTMLInputElement>('input[type="file"]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  }

  get page(): Document {
    return this.root.querySelector('iframe')?.contentDocument ?? document.implementation.createHTMLDocument();
  }

  /** What patients read now. */
  get patientsRead(): string {
    const main = this.page.querySelector('main');
    // what is folded counts, and Firefox leaves it out of what is seen
    return collapsed((engine === 'firefox' ? main?.textContent : main?.innerText) ?? '');
  }

  async see(words: string): Promise<void> {
    await comes(() => this.patientsRead.includes(words), `patients read “${words}”`);
  }

  /** What is still to do at a field. */
  async told(name: string, words: string): Promise<void> {
    const of = () => {
      const field = this.field(name);
      return field.closest('.field, td, th')?.querySelector('.mends')?.textContent ?? '';
    };
    await comes(() => of().includes(words), `“${words}” is told at “${name}”`);
  }

  async file(): Promise<SavedFile> {
    const many = this.saved.length;
    await comes(() => this.saved.length >= Math.max(1, many), 'a file is saved');
    return this.saved.at(-1)!;
  }
}
