/** What the stories share. Numbers are invented and say so, or come from the worked example in docs/examples. */

type Args = Record<string, unknown>;

/** An absent setting: what a control hands over once it was emptied, or switched off. */
const isAbsent = (value: unknown): boolean =>
  [undefined, null, false, '', 'null', 'undefined'].includes(value as string);

/** HTML as an author would have typed it, parsed. */
export function parsed(content: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = content;
  return document.importNode(template.content, true);
}

/** An element with attributes, and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An element with its attributes from the controls, and with the author's HTML in it. */
export function element(name: string, args: Args, content = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(args)) {
    // what is typed for a part is a rule of the page's style sheet
    if (isAbsent(value) || typeof value === 'function' || key.startsWith('::part')) continue;
    const text = String(value);
    if (key.startsWith('--')) made.style.setProperty(key, text);
    else made.setAttribute(key, text);
  }
  made.append(parsed(content));
  return made;
}

/** Several pieces as one: a story draws one node. */
export function together(...pieces: (Node | string)[]): HTMLElement {
  const whole = document.createElement('div');
  whole.append(...pieces.map((piece) => (typeof piece === 'string' ? parsed(piece) : piece)));
  return whole;
}

/** A table whose questions stand at a glance as well: what each is there for, by the question. */
export const atAGlance = (table: string, rows: Readonly<Record<string, string>>): string =>
  Object.entries(rows).reduce(
    (markup, [question, glance]) =>
      markup.replace(
        new RegExp(`<tr>(\\s*<th[^>]*>${question.replace(/[?.()]/g, '\\$&')})`),
        `<tr data-glance="${glance}">$1`,
      ),
    table,
  );

/** A dark page. The page decides by `color-scheme`, and the elements follow it. */
export function onDark(...pieces: (Node | string)[]): HTMLElement {
  const page = together(...pieces);
  page.style.cssText = 'color-scheme: dark; background: Canvas; color: CanvasText; padding: 1rem';
  return page;
}

/** A page in Arabic, written from right to left. */
export function inArabic(...pieces: (Node | string)[]): HTMLElement {
  const page = together(...pieces);
  page.lang = 'ar';
  page.dir = 'rtl';
  return page;
}

/** A page in German, which the library has no words for: its own are English and are marked as English. */
export function inGerman(...pieces: (Node | string)[]): HTMLElement {
  const page = together(...pieces);
  page.lang = 'de';
  page.style.maxInlineSize = '24rem';
  return page;
}

/** What a story cannot show by itself, said above it. */
export const note = (story: string) => ({ docs: { description: { story } } });

export const FORCED_COLOURS =
  'To check: in the browser’s developer tools, choose “Emulate CSS media feature forced-colors: active” (Chromium: More tools, Rendering), or switch on a contrast theme of the system. Every line, icon and control has to stay visible, and filled icons have to differ from outlined ones.';

export const PRINT =
  'To check: open the story in a tab of its own and print it, or choose “Emulate CSS media type: print” in the developer tools (Chromium: More tools, Rendering). Everything is on the paper, controls are not.';

/** A source that no number of the real world comes from. */
export const exampleSource = `
  <da-sources>
    <ol>
      <li>
        <da-source id="example" label="Example data">
          Example data, made up for this story. There is no such study.
        </da-source>
      </li>
    </ol>
  </da-sources>`;

/** Two sources of the worked example. */
export const realSources = `
  <da-sources>
    <ol>
      <li>
        <da-source id="turkoz-2021" label="Turkoz 2021" year="2021" kind="trial" read="abstract" seen="2026-11-20">
          Turkoz I, Daly E, Singh J et al. <cite>J Clin Psychiatry</cite> 2021.
          <a href="https://psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse">psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse</a>.
        </da-source>
      </li>
      <li>
        <da-source id="cochrane-2021" label="Cochrane 2021" year="2021" seen="2026-11-20">
          Cochrane review CD011612.pub3, 2021.
          <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915/table/CD011612-tbl-0001">PMC8434915, table 1</a>.
        </da-source>
      </li>
    </ol>
  </da-sources>`;

/** A chance of the worked example: two trials of esketamine nasal spray. */
export const realChance = {
  events: 182,
  of: 310,
  'comparator-events': 94,
  'comparator-of': 208,
  outcome: 'got at least half better',
  treatment: 'with the spray',
  comparator: 'with a dummy spray',
  timeframe: 'after 4 weeks',
  population: 'adults whose depression had not lifted after 2 or more antidepressants',
  certainty: 'not-rated',
  'certainty-reason': 'Two trials with 518 people in all. Nobody was told who got the drug.',
  source: 'turkoz-2021',
};

/** A chance with invented numbers. */
export const exampleChance = {
  events: 24,
  of: 120,
  'comparator-events': 12,
  'comparator-of': 118,
  outcome: 'felt better',
  treatment: 'with treatment A',
  comparator: 'with treatment B',
  timeframe: 'after 8 weeks',
  population: 'nobody: this is example data',
  certainty: 'moderate',
  'certainty-reason': 'Example data.',
  source: 'example',
};

/** A `da-chance` tag, as an author types it. */
export const chanceTag = (args: Args): string => element('da-chance', args).outerHTML;

export interface ExampleTable {
  readonly caption: string;
  /** Names of the options, with an approval each. */
  readonly options: readonly (readonly [name: string, approval: string])[];
  readonly groups: readonly {
    readonly title?: string;
    readonly about?: string;
    /** A row's title, and its cells. */
    readonly rows: readonly (readonly [title: string, ...cells: string[]])[];
  }[];
  readonly corner?: string;
}

/** The table that an author types for a comparison. */
export const tableOf = ({ caption, options, groups, corner = 'Your question' }: ExampleTable): string => `
  <table>
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${corner}</th>
        ${options
          .map(
            ([name, approval], index) =>
              `<th scope="col"><da-option value="option-${index + 1}" approval="${approval}" approval-source="example" approval-as-of="2026">${name}</da-option></th>`,
          )
          .join('')}
      </tr>
    </thead>
    ${groups
      .map(
        ({ title, about, rows }) => `
    <tbody${about ? ` data-about="${about}"` : ''}>
      ${title ? `<tr><th scope="rowgroup" colspan="${options.length + 1}">${title}</th></tr>` : ''}
      ${rows
        .map(
          ([row, ...cells]) =>
            `<tr><th scope="row">${row}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
        )
        .join('')}
    </tbody>`,
      )
      .join('')}
  </table>`;
