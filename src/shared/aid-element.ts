import { ReactiveElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import { problemsFoundIn, reportProblems } from '../author/report.js';
import { attributeOf, attributesRead, type Declaration } from '../model/declaration.js';
import { allBy } from '../reading/nodes.js';
import type { Problem } from '../reading/problem.js';
import { isGenerated, type Settings } from '../reading/readable.js';
import { ContentObserver } from './content-observer.js';
import { generatedLightdom } from './lightdom.js';
import { LightdomStyles } from './lightdom-styles.js';
import { LocaleController } from './locale-controller.js';
import { settingsOf } from './settings.js';

/** The properties of an element's settings, each with its attribute. An `id` is HTML's own. */
export const propertiesOf = ({ settings }: Declaration): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(settings)
      .filter(([property]) => property !== 'id')
      .map(([property, { kind }]) => [
        property,
        { attribute: attributeOf(property), reflect: true, ...(kind === 'flag' && { type: Boolean }) },
      ]),
  );

/**
 * Attributes by the names of properties, in small letters as HTML has them: frameworks that know no such property yet, since
 * they write on a server or before the element is defined, write `comparatorEvents` as an attribute.
 */
function namesOfProperties(
  element: Pick<typeof ReactiveElement, 'elementProperties'>,
): ReadonlyMap<string, string> {
  let names = byNames.get(element);
  if (!names)
    byNames.set(
      element,
      (names = new Map(
        [...element.elementProperties].flatMap(([property, { attribute }]) => {
          const name = String(property).toLowerCase();
          return typeof attribute === 'string' && attribute !== name ? [[name, attribute]] : [];
        }),
      )),
    );
  return names;
}
const byNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** How the content of an element looks in the page. */
interface Looks {
  /** Also in `decision-aid.css`. */
  readonly lightdom?: readonly CSSResult[];
  /** For what only the script brings about. */
  readonly states?: readonly CSSResult[];
}

/**
 * What every element is: content in the page, in a language, that is read again when its author changes it, and about
 * which there may be something for the author to mend.
 */
export abstract class AidElement extends ReactiveElement {
  /** The internals of an element hand out its closed root: nobody can have them, but who hides parts of their content by a state. */
  static readonly disabledFeatures: readonly string[] = ['internals'];

  /** Whether nothing has changed since it was read. What it gives to others is read before its first update. */
  protected isRead = false;
  readonly #locale = new LocaleController(this);
  #problems: readonly Problem[] = [];

  constructor(declaration: Declaration, { lightdom = [], states = [] }: Looks = {}) {
    super();
    new LightdomStyles(this, [generatedLightdom, ...lightdom], ...states);
    new ContentObserver(this, attributesRead(declaration));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...namesOfProperties(this).keys()];
  }

  override attributeChangedCallback(name: string, last: string | null, value: string | null): void {
    const attribute = namesOfProperties(this.constructor as typeof AidElement).get(name);
    if (!attribute) super.attributeChangedCallback(name, last, value);
    else if (value !== null && !this.hasAttribute(attribute)) {
      this.setAttribute(attribute, value);
      this.removeAttribute(name);
    }
  }

  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    this.isRead = false;
    super.requestUpdate(...change);
  }

  /** The language of its place in the page. */
  protected get locale(): string {
    return this.#locale.locale;
  }

  /** Where the other parts of its aid stand: in the aid, or else on the page. */
  protected get surroundings(): ParentNode {
    return this.closest('da-decision-aid') ?? (this.getRootNode() as ParentNode);
  }

  /** Has it read again where more has come of what it is held against: a script puts a page together part after part. */
  protected awaitOthers(): void {
    const count = () => allBy('da-option,da-side-effect,da-cost', this.surroundings).length;
    const before = count();
    setTimeout(() => {
      if (count() !== before) this.requestUpdate();
    });
  }

  /** Its settings as its properties hold them by now. */
  protected get settings(): Settings {
    return settingsOf(this);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return [...this.#problems, ...problemsFoundIn(this)];
  }

  protected set problems(problems: readonly Problem[]) {
    this.#problems = problems;
  }

  /** No shadow root around the content, which would have it laid out a second time: only what is drawn has one. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  /** What goes wrong in one part is told, and stops no other. */
  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  protected attempt(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      this.problems = [
        { rule: 'failed', element: this.localName, where: 'content', got: `“${String(error)}”` },
      ];
      reportProblems(this, this.problems);
    }
  }

  protected override updated(_changed: PropertyValues): void {
    // one that another element has written: its problems are that element's to tell; one that is gone has nothing to mend
    if (this.isConnected && !isGenerated(this)) reportProblems(this, this.problems);
  }
}
