/**
 * The builder: a page where somebody who has never seen code makes an aid, sees it as patients will, and hands it over. All of
 * it stays in the page: nothing is sent, and nothing is stored but by the author’s own saving.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { addLanguages } from '../../intl/languages.js';
import { isAid, readData } from '../../document/load.js';
import type { Beginning } from '../beginnings.js';
import { at, nameFor, pathText, textAt, type Draft, type Path } from '../draft.js';
import { isIn, lookOver, todayIs, type Mend } from '../to-do.js';
import { formOf, type Form, type FormId } from '../forms.js';
import { begin, change, pause, redo, undo, type History } from '../history.js';
import { cssOf, documentOf, looksOf } from '../looks.js';
import { openAid, type Opened, type Told } from '../open.js';
import { readPasted, type Clipboard, type Pasted } from '../paste.js';
import { withRows } from '../pasted-rows.js';
import type { Changed, Desk } from './desk.js';
import { beginView, handView, openView, pasteView, toldView } from './dialogs.js';
import { badge, ended, kindOf, mendsView, sentence } from './fields.js';
import { parts, type Part } from './parts.js';
import { Preview } from './preview.js';
import { styles } from './styles.js';

export interface BuilderOptions {
  /** Where the script and the style sheet of the library are, for what patients see: an address without a slash at its end. */
  readonly files: string;
  /** The text of a finished aid to look at. Absent: none is offered. */
  readonly example?: string;
}

type Show = 'write' | 'see' | 'mend';
type Window = 'open' | 'told' | 'paste' | 'hand' | undefined;

/** What some browsers have for files. */
interface FileHandle {
  readonly name: string;
  createWritable(): Promise<WritableStream<Uint8Array>>;
}
interface Picking {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileHandle>;
}

/** The longest that waiting for more to be typed takes, in milliseconds, before all is looked over. */
const PAUSE = 500;
/** What may be done with each key, in milliseconds. */
const QUICK = 30;
/** No aid is so long, in characters. */
const LONGEST = 5_000_000;

const NOTHING: Draft = {};

/** The page of the builder. It may be put into any page, once. */
export function builder(options: BuilderOptions): HTMLElement {
  return new Builder(options).host;
}

class Builder {
  readonly host = document.createElement('div');
  readonly #root = this.host.attachShadow({ mode: 'open' });
  readonly #options: BuilderOptions;
  readonly #preview: Preview;
  readonly #open = new Set<string>();
  #history: History = begin(NOTHING);
  #saved: Draft = NOTHING;
  #handle: FileHandle | undefined;
  #mends: readonly Mend[] = [];
  #part: string | undefined = 'about';
  #show: Show = 'write';
  #width: 'phone' | 'desk' = 'phone';
  #window: Window;
  #told: readonly Told[] = [];
  #copied: Clipboard | undefined;
  #percentOf = 0;
  #forms: ReadonlyMap<FormId, Form> = new Map();
  /** The style sheet that stands in pages. Absent: they link it. */
  #styles: string | undefined;
  #said = '';
  #focus: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #isDrawing = false;

  constructor(options: BuilderOptions) {
    this.#options = options;
    addLanguages();
    this.host.className = 'builder';
    this.#root.adoptedStyleSheets = [styles.styleSheet!];
    this.#preview = new Preview(options.files);
    new ResizeObserver(() => this.#fit()).observe(this.host);
    window.addEventListener('beforeunload', (event) => {
      if (this.host.isConnected && this.#isUnsaved) event.preventDefault();
    });
    this.host.addEventListener('keydown', (event) => this.#onKey(event));
    this.host.addEventListener('dragover', (event) => event.preventDefault());
    this.host.addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.#openFile(file);
    });
    this.#draw();
  }

  get #draft(): Draft {
    return this.#history.now;
  }

  get #isUnsaved(): boolean {
    return this.#draft !== this.#saved;
  }

  // what is done

  #go(history: History, { said, focus }: Changed = {}, wait = 0): void {
    this.#history = history;
    if (said !== undefined) this.#said = this.#said === said ? `${said}\u00a0` : said;
    this.#focus = focus;
    this.#draw();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#mends = this.#draft === NOTHING ? [] : lookOver(documentOf(this.#draft), todayIs());
      this.#draw();
    }, wait);
  }

  readonly #desk: Omit<Desk, 'draft' | 'mends' | 'shown'> = {
    type: (path, draft) => this.#go(change(this.#history, draft, path), {}, PAUSE),
    change: (draft, changed) => this.#go(change(this.#history, draft), changed, 30),
    pause: () => {
      this.#history = pause(this.#history);
      this.#draw();
    },
    isOpen: (place) => this.#open.has(place),
    open: (place, isOpen) => {
      if (this.#open.has(place) === isOpen) return;
      if (isOpen) this.#open.add(place);
      else this.#open.delete(place);
      this.#draw();
    },
    moved: (list, from, to) => this.#moveOpen(pathText(list), from, to),
    paste: (data) => {
      if (data) this.#readPasted(data);
      this.#openWindow('paste');
    },
  };

  /** What was open in a list goes along with its items. */
  #moveOpen(list: string, from: number, to: number | undefined): void {
    const places = [...this.#open];
    this.#open.clear();
    for (const place of places) {
      const start = place.indexOf(`${list}[`);
      const [, number = '', rest = ''] =
        start < 0 ? [] : (/^(\d+)(.*)$/.exec(place.slice(start + list.length + 1)) ?? []);
      if (!number) {
        this.#open.add(place);
        continue;
      }
      const index = Number(number);
      if (index === from && to === undefined) continue;
      const moved =
        index === from
          ? to!
          : to === undefined
            ? index - (index > from ? 1 : 0)
            : index + (from < index && index <= to ? -1 : to <= index && index < from ? 1 : 0);
      this.#open.add(`${place.slice(0, start)}${list}[${moved}${rest}`);
    }
  }

  #undo = (): void => {
    if (this.#history.before.length) this.#step(undo(this.#history), 'Undone');
  };

  #redo = (): void => {
    if (this.#history.after.length) this.#step(redo(this.#history), 'Done again');
  };

  /** Says where something is otherwise now, which may be in a part that is not open. */
  #step(history: History, said: string): void {
    const part = partOfChange(this.#draft, history.now);
    this.#go(history, { said: part ? `${said}, in “${part.name}”.` : `${said}.` });
  }

  #onKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || this.#window) return;
    if (key === 's') {
      event.preventDefault();
      void this.#save();
    } else if (key === 'z' || key === 'y') {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) this.#redo();
      else this.#undo();
    }
  }

  /** Another aid, which can be undone, too. */
  #begin(draft: Draft, said: string, isSaved: boolean, focus = 'part-about'): void {
    this.#open.clear();
    this.#part = 'about';
    this.#show = 'write';
    this.#told = [];
    this.#handle = undefined;
    this.#closeWindow();
    if (isSaved) this.#saved = draft;
    this.#go(change(this.#history, draft), { said, focus });
  }

  async #openFile(file: File): Promise<void> {
    if (file.size > LONGEST) {
      this.#tellOfFile([{ message: `${file.name} is too large to be an aid.` }]);
      return;
    }
    this.#openText(await file.text(), file.name);
  }

  #openText(text: string, name = ''): void {
    const own = documentIn(text);
    const { document, told }: Opened = own ? { document: own, told: [] } : openAid(text, name);
    if (document) {
      // a page is another file than the one that is saved
      this.#begin(document, `${name || 'It'} is open.`, own !== undefined);
      if (told.length) {
        this.#told = told;
        this.#openWindow('told');
      }
      return;
    }
    this.#tellOfFile(told.length ? told : [{ message: `There is no aid in ${name || 'this text'}.` }]);
  }

  /** What was there stays. */
  #tellOfFile(told: readonly Told[]): void {
    this.#told = [...told, { message: 'Nothing is changed.' }];
    if (this.#draft !== NOTHING) this.#openWindow('open');
    else this.#draw();
  }

  get #fileName(): string {
    return `${nameFor(textAt(this.#draft, ['decision']).split(/\s+/).slice(0, 8).join(' '), [], 'aid')}.json`;
  }

  async #save(): Promise<void> {
    const draft = this.#draft;
    if (draft === NOTHING) return;
    const text = `${JSON.stringify(draft, undefined, 2)}\n`;
    const { showSaveFilePicker: pick } = window as Picking;
    if (pick) {
      try {
        this.#handle ??= await pick.call(window, {
          suggestedName: this.#fileName,
          types: [{ description: 'A decision aid', accept: { 'application/json': ['.json'] } }],
        });
        await new Blob([text]).stream().pipeTo(await this.#handle.createWritable());
        this.#isSavedAs(draft, this.#handle.name);
        return;
      } catch (error) {
        // the author has changed their mind
        if (error instanceof DOMException && error.name === 'AbortError') return;
        this.#handle = undefined;
      }
    }
    this.#download(this.#fileName, text, 'application/json');
    this.#isSavedAs(draft, this.#fileName);
  }

  #isSavedAs(draft: Draft, name: string): void {
    this.#saved = draft;
    this.#say(`Saved as ${name}.`);
  }

  #say(said: string): void {
    this.#said = this.#said === said ? `${said}\u00a0` : said;
    this.#draw();
  }

  #download(name: string, text: string, type: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // the browser has to have begun
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  // windows

  #openWindow(name: Window): void {
    this.#window = name;
    this.#draw();
    const dialog = this.#root.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    // what it is opened for
    if (name === 'paste') this.#root.getElementById('paste-here')?.focus();
  }

  #closeWindow(): void {
    this.#root.querySelector('dialog')?.close();
    this.#window = undefined;
  }

  #onClosed = (): void => {
    this.#window = undefined;
    this.#told = [];
    this.#copied = undefined;
    this.#draw();
  };

  async #handOver(): Promise<void> {
    const { files } = this.#options;
    const css = cssOf(looksOf(this.#draft));
    let styles: string | undefined;
    try {
      const answer = await fetch(`${files}/decision-aid.css`);
      if (answer.ok) styles = `${await answer.text()}\n${css}`;
    } catch {
      // pages then link the file
    }
    this.#forms = new Map();
    this.#styles = styles;
    this.#openWindow('hand');
  }

  /** A form of a long aid takes a while: it is made once somebody wants it. */
  #openForm = (id: FormId): void => {
    if (this.#forms.has(id)) return;
    // what is said meanwhile is painted first
    setTimeout(() => {
      const styles = this.#styles;
      const form = formOf(documentOf(this.#draft), id, styles === undefined ? {} : { styles });
      this.#forms = new Map([...this.#forms, [id, form]]);
      this.#draw();
    }, 30);
  };

  #copy = (text: string, name: string): void => {
    void navigator.clipboard.writeText(text).then(
      () => this.#say(`${name}: copied.`),
      () => this.#say('The browser does not let a page copy here. Mark the text and copy it.'),
    );
  };

  #readPasted(data: DataTransfer | null): void {
    const [markup, text] = ['text/html', 'text/plain'].map((kind) => data?.getData(kind) ?? '');
    this.#copied = { ...(markup && { html: markup }), ...(text && { text }) };
  }

  /** What was pasted, as it is read. */
  get #pasted(): Pasted | undefined {
    if (!this.#copied) return undefined;
    const lang = textAt(this.#draft, ['lang']);
    return readPasted(this.#copied, {
      ...(lang && { lang }),
      ...(this.#percentOf && { of: this.#percentOf }),
    });
  }

  #take = (pasted: Pasted): void => {
    this.#closeWindow();
    this.#part = 'rows';
    const draft = withRows(this.#draft, pasted.comparison);
    this.#go(change(this.#history, draft), { said: 'The rows are in the aid.', focus: 'part-rows' });
  };

  // what is seen

  /** Leads to what there is to mend. */
  #goTo(mend: Mend): void {
    const path: Path = (mend.path.match(/[^.[\]]+/g) ?? []).map((key) =>
      /^\d+$/.test(key) ? Number(key) : key,
    );
    const part = partOf(mend);
    this.#part = part.id;
    this.#show = 'write';
    for (const end of path.keys()) {
      const place = pathText(path.slice(0, end + 1));
      for (const kind of ['item', 'cell', 'row', 'rare', 'around']) this.#open.add(`${kind}-${place}`);
    }
    this.#open.add('rare-');
    this.#draw();
    for (let end = path.length; end >= 0; end--) {
      const id = pathText(path.slice(0, end)).replace(/[^\w-]+/g, '-');
      const found =
        end > 0
          ? (this.#root.getElementById(`field-${id}`) ?? this.#root.getElementById(`title-${id}`))
          : this.#root.getElementById(`part-${part.id}`);
      if (!found) continue;
      found.focus();
      found.scrollIntoView({ block: 'center' });
      return;
    }
  }

  #fit = (): void => {
    const { frame } = this.#preview;
    const stage = frame.parentElement;
    if (!stage) return;
    const { clientWidth, clientHeight } = stage;
    const width = this.#width === 'phone' ? Math.min(375, clientWidth) : Math.max(1280, clientWidth);
    const scale = Math.min(1, clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInlineStart = `${Math.max(0, (clientWidth - width * scale) / 2)}px`;
  };

  #draw(): void {
    // a change that comes of drawing is drawn with the next one
    if (this.#isDrawing) {
      queueMicrotask(() => this.#draw());
      return;
    }
    this.#isDrawing = true;
    render(this.#view(), this.#root);
    this.#isDrawing = false;
    this.#showPatients();
    this.#fit();
    if (this.#focus !== undefined) {
      const place = this.#root.getElementById(this.#focus);
      this.#focus = undefined;
      place?.focus();
    }
  }

  /** A short aid is shown with each key, a long one when there is a pause. */
  #showPatients(): void {
    clearTimeout(this.#showing);
    if (this.#draft === NOTHING) return;
    if (this.#preview.cost < QUICK) this.#preview.show(this.#draft);
    else this.#showing = setTimeout(() => this.#preview.show(this.#draft), PAUSE);
  }

  #view(): TemplateResult {
    const hasWork = this.#draft !== NOTHING;
    return html`<div class="page" data-show=${this.#show}>
      ${this.#bar(hasWork)}
      <div class="live" role="status">${this.#said}</div>
      ${
        hasWork
          ? html`<div class="columns">
              <main class="write">${this.#partsView()}</main>
              <aside class="side" aria-label="What patients see, and what is to do">
                ${this.#sideView()}
              </aside>
            </div>`
          : html`<main class="start">
              <h1>Make a decision aid</h1>
              <p class="lead">
                You write what you know, and see at once what patients will see. Nothing leaves this page: you
                save your work as a file.
              </p>
              ${beginView({ begin: this.#onBegin, example: this.#onExampleIfAny })}
              <h2>Or go on with an aid that is there</h2>
              ${this.#openView()}
            </main>`
      }
      ${this.#windowView()}
    </div>`;
  }

  #onBegin = ({ draft, label }: Beginning): void =>
    this.#begin({ ...draft }, `${label} is begun.`, false, 'field-decision');

  #onExample = (): void => this.#openText(this.#options.example ?? '', 'The example');

  get #onExampleIfAny(): (() => void) | undefined {
    return this.#options.example === undefined ? undefined : this.#onExample;
  }

  #openView(): TemplateResult {
    return openView({
      open: (file) => void this.#openFile(file),
      openText: (text) => this.#openText(text),
      told: this.#told,
    });
  }

  #bar(hasWork: boolean): TemplateResult {
    const { before, after } = this.#history;
    const errors = this.#mends.filter((mend) => kindOf(mend) === 'error').length;
    const off = (isOff: boolean) => (isOff ? 'true' : nothing);
    const tab = (show: Show, label: unknown) =>
      html`<button
        type="button"
        class="tab ${show}"
        aria-pressed=${String(this.#show === show)}
        @click=${() => {
          this.#show = show;
          this.#draw();
        }}
      >
        ${label}
      </button>`;
    return html`<header class="bar">
      <p class="title">
        <strong
          >${hasWork ? textAt(this.#draft, ['decision']) || 'A new aid' : 'Decision aid builder'}</strong
        >
        ${hasWork ? html`<span>${this.#isUnsaved ? 'Not saved' : 'Saved'}</span>` : nothing}
      </p>
      ${
        hasWork
          ? html`<div class="tabs" role="group" aria-label="Show">
              ${tab('write', 'Write')} ${tab('see', 'See')}
              ${tab('mend', html`To do <span class="count ${errors ? 'error' : ''}">${this.#mends.length}</span>`)}
            </div>`
          : nothing
      }
      <div class="actions" role="group" aria-label="Your work">
        <button type="button" aria-disabled=${off(!before.length)} @click=${this.#undo}>Undo</button>
        <button type="button" aria-disabled=${off(!after.length)} @click=${this.#redo}>Redo</button>
        ${
          hasWork
            ? html`<button type="button" @click=${() => this.#openWindow('open')}>Open</button>
                <button type="button" @click=${() => void this.#save()}>Save</button>
                <button type="button" class="main" @click=${() => void this.#handOver()}>Hand over</button>`
            : nothing
        }
      </div>
    </header>`;
  }

  #partsView(): unknown {
    const desk: Desk = { ...this.#desk, draft: this.#draft, mends: this.#mends, shown: new Set() };
    return parts.map((part) => this.#partView(desk, part));
  }

  #partView(desk: Desk, part: Part): TemplateResult {
    const isOpen = this.#part === part.id;
    const content = isOpen ? part.view(desk) : nothing;
    const rest = desk.mends.filter(
      (mend) =>
        !desk.shown.has(mend) &&
        (part.fields.some((field) => isIn(mend, field)) || (mend.path === '' && part.id === 'about')),
    );
    for (const mend of rest) desk.shown.add(mend);
    const summary = part.summary(this.#draft);
    return html`<section class="part ${isOpen ? 'open' : ''}">
      <h2>
        <button
          type="button"
          id="part-${part.id}"
          aria-expanded=${String(isOpen)}
          @click=${() => {
            this.#part = isOpen ? undefined : part.id;
            this.#draw();
            if (!isOpen) {
              this.#root.getElementById(`part-${part.id}`)?.scrollIntoView({ block: 'nearest' });
              this.#preview.reveal(part.tag);
            }
          }}
        >
          <span class="name">${part.name}</span>
          ${isOpen ? nothing : badge(rest.length)}
          <span class="summary">${summary || 'nothing yet'}</span>
        </button>
      </h2>
      ${
        isOpen
          ? html`<div class="inside">
              <p class="explains">${part.explains}</p>
              ${mendsView(rest, `part-${part.id}-mends`)} ${content}
            </div>`
          : nothing
      }
    </section>`;
  }

  #sideView(): unknown {
    const width = (width: 'phone' | 'desk', label: string) =>
      html`<button
        type="button"
        class="small"
        aria-pressed=${String(this.#width === width)}
        @click=${() => {
          this.#width = width;
          this.#draw();
        }}
      >
        ${label}
      </button>`;
    return html`<div class="seen">
        <div class="seen-bar">
          <h2>As patients see it</h2>
          <div class="tools" role="group" aria-label="Width">
            ${width('phone', 'On a phone')} ${width('desk', 'On a desk')}
          </div>
        </div>
        <div class="stage">${this.#preview.frame}</div>
      </div>
      <div class="to-mend">${this.#mendsView()}</div>`;
  }

  #mendsView(): unknown {
    const list = (grade: Mend['grade'], title: string) => {
      const those = this.#mends.filter((mend) => mend.grade === grade);
      if (!those.length) return nothing;
      return html`<h3>${title}</h3>
        <ol class="all">
          ${those.map(
            (mend) =>
              html`<li class=${kindOf(mend)}>
                <p class="where">${placeInParts(mend)}</p>
                <p>
                  ${[mend.place, mend.label].filter(Boolean).map((words) => html`<b>${words}</b>: `)}${mend.got === undefined ? nothing : `${ended(mend.got)} `}
                  <span class="how">${sentence(mend.mend)}</span>
                </p>
                ${mend.why ? html`<p class="why">${mend.why}</p>` : nothing}
                <button
                  type="button"
                  class="small"
                  aria-label=${`Go there: ${placeInParts(mend)}, ${mend.mend}`}
                  @click=${() => this.#goTo(mend)}
                >
                  Go there
                </button>
              </li>`,
          )}
        </ol>`;
    };
    return html`<h2>Still to do</h2>
      ${
        this.#mends.length
          ? html`${list('error', 'Before patients see it')} ${list('warning', 'Have a look')}`
          : html`<p>Software finds nothing. A clinician and patients have to read the aid, too.</p>`
      }`;
  }

  #windowView(): TemplateResult {
    const titles = {
      open: 'Open, or begin anew',
      told: 'What could not be taken over as it is',
      paste: 'Paste a table',
      hand: 'Hand over',
    };
    const name = this.#window;
    return html`<dialog aria-label=${name ? titles[name] : nothing} @close=${this.#onClosed}>
      ${
        name
          ? html`<div class="window-head">
                <h2>${titles[name]}</h2>
                <button type="button" class="small" @click=${() => this.#closeWindow()}>Close</button>
              </div>
              ${this.#contentOf(name)}`
          : nothing
      }
    </dialog>`;
  }

  #contentOf(name: NonNullable<Window>): unknown {
    switch (name) {
      case 'open':
        return html`<p>What you have now can be brought back with Undo.</p>
          ${this.#openView()}
          <h3>Or begin anew</h3>
          ${beginView({ begin: this.#onBegin, example: this.#onExampleIfAny })}`;
      case 'told':
        return toldView(this.#told);
      case 'paste':
        return pasteView(this.#pasted, {
          read: (data) => {
            this.#readPasted(data);
            this.#draw();
          },
          percentOf: this.#percentOf,
          choosePercent: (of) => {
            this.#percentOf = of;
            this.#draw();
          },
          take: this.#take,
        });
      case 'hand':
        return handView({
          forms: this.#forms,
          open: this.#openForm,
          css: cssOf(looksOf(this.#draft)),
          errors: this.#mends.filter(({ grade }) => grade === 'error').length,
          copy: this.#copy,
          save: (name, text, type) => {
            this.#download(name, text, type);
            this.#say(`Saved as ${name}.`);
          },
          show: () => {
            this.#closeWindow();
            this.#show = 'mend';
            this.#draw();
          },
        });
    }
  }
}

const partOf = (mend: Mend): Part =>
  parts.find(({ fields }) => fields.some((field) => isIn(mend, field))) ?? parts[0]!;

/** The part in which two drafts differ. Nothing: they do in several. */
function partOfChange(one: Draft, other: Draft): Part | undefined {
  const [first, ...others] = parts.filter(({ fields }) =>
    fields.some((field) => at(one, field.split('.')) !== at(other, field.split('.'))),
  );
  // what is done to the options is done to the rows
  return others.every(({ tag }) => tag !== undefined && tag === first?.tag) ? first : undefined;
}

/** Where it is, in the words of the builder. */
function placeInParts(mend: Mend): string {
  const option = /^comparison\.options\[(\d+)\]/.exec(mend.path)?.[1];
  return `${partOf(mend).name}${option === undefined ? '' : ` › Option ${Number(option) + 1}`}`;
}

/** A document with all that it holds, also what the library does not know. Nothing: it is none. */
function documentIn(text: string): Draft | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isAid(readData(data).value) ? (data as Draft) : undefined;
  } catch {
    return undefined;
  }
}
