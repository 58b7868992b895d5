import { ContextConsumer } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import type { RichText } from '../../intl/rich-text.js';
import { urgentHelpMessages } from '../../intl/urgent-help.js';
import { countries } from '../../model/aid.js';
import type { Problem } from '../../reading/problem.js';
import { authorText, parseSettings } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { writeText } from '../../shared/write-text.js';
import { urgentHelpLightdom } from './urgent-help.lightdom.js';

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
  readonly #language = new LocaleController(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom, urgentHelpLightdom]);
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
    const localized = urgentHelpMessages(this.#language.locale);
    const read = parseSettings(settingsOf(this), 'da-urgent-help');
    const asked = read.names('country');
    const wanted = asked.length ? asked : this.#aid.value?.country ? [this.#aid.value.country] : [];
    const known = countries.filter((country) => wanted.includes(country));
    const isAuthored = authorText(this) !== '';
    if (!isAuthored && known.length < Math.max(1, wanted.length)) {
      read.problem(
        'country',
        wanted.join(' ') || null,
        `${countries.join(', ')}, or the words for the country inside the element`,
      );
    }
    this.#problems = read.problems;
    const lines: RichText = known.length
      ? known.flatMap((country) => [' ', ...localized.messages.help[country]])
      : [' ', localized.messages.elsewhere];
    writeText(this, {
      key: 'help',
      text: isAuthored ? undefined : [{ strong: localized.messages.heading }, ...lines],
      lang: localized.lang,
    });
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-urgent-help': DaUrgentHelp;
  }
}
