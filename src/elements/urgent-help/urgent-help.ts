import { ContextConsumer } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { tellAuthor } from '../../author/report.js';
import type { Words } from '../../intl/rich-text.js';
import { urgentHelpMessages } from '../../intl/urgent-help.js';
import { countries } from '../../model/aid.js';
import type { Problem } from '../../reading/problem.js';
import { authorText, reading } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { Content } from '../../shared/content-observer.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { say } from '../../shared/write-text.js';
import { urgentHelpLight } from './urgent-help.lightdom.js';

/**
 * @summary Crisis lines: always shown, always printed, never set off by anything a reader does.
 *
 * The author's words stand as they are. Left empty, it names the lines of the countries it knows (US and GB); for any
 * other country it names no number, since a wrong one costs time.
 *
 * @tagname da-urgent-help
 * @slot - The author's own words. Empty: the built-in ones are written.
 * @cssprop [--da-color-caution] - The bar at the start edge.
 */
export class DaUrgentHelp extends ReactiveElement {
  /** Two-letter codes of the countries whose lines are named, with spaces between: `US`, `GB`. Absent: the aid's country. */
  @property({ reflect: true }) country?: string | null;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #language = new Language(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new Content(this);
    new LightStyles(this, [saidLight, urgentHelpLight]);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** No shadow root: there is nothing to draw, and one around the content would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const said = urgentHelpMessages(this.#language.locale);
    const read = reading(settingsOf(this), 'da-urgent-help');
    const asked = read.names('country');
    const wanted = asked.length ? asked : this.#aid.value?.country ? [this.#aid.value.country] : [];
    const known = countries.filter((country) => wanted.includes(country));
    const own = authorText(this) !== '';
    if (!own && known.length < Math.max(1, wanted.length)) {
      read.problem(
        'country',
        wanted.join(' ') || null,
        `${countries.join(', ')}, or the words for the country inside the element`,
      );
    }
    this.#problems = read.problems;
    const lines: Words = known.length
      ? known.flatMap((country) => [' ', ...said.say.help[country]])
      : [' ', said.say.elsewhere];
    say(this, {
      key: 'help',
      words: own ? undefined : [{ strong: said.say.heading }, ...lines],
      lang: said.lang,
    });
  }

  protected override updated(_changed: PropertyValues): void {
    tellAuthor(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-urgent-help': DaUrgentHelp;
  }
}
