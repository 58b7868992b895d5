import { html, type PropertyValues } from 'lit';
import { valuesMessages } from '../../intl/values.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { value } from '../../model/declarations/value.js';
import type { Rating } from '../../model/values.js';
import { allBy, childrenOf } from '../../reading/nodes.js';
import { authorText, within } from '../../reading/readable.js';
import { readValue, readValueContext } from '../../reading/values.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { controlStyles } from '../../shared/controls.js';
import { ratings } from '../../shared/notebook.js';
import { ratingGroup, ratingStyles } from '../../shared/rating.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { groupOf } from '../../shared/group-of.js';
import { ResetController } from '../../shared/reset-controller.js';
import { hostStyles } from '../../shared/styles.js';
import { writeValue } from '../../writing/value.js';
import { valueLightdom } from './value.lightdom.js';

const styles = [hostStyles, controlStyles, ratingStyles];

/**
 * @summary One statement about what may matter to a reader, which they can rate.
 *
 * The first block of words is the statement, what comes after it says what the options offer there, in the author's
 * words. Nothing is preselected, nothing has to be rated, and every rating can be taken back. It stays in memory. On
 * paper, the rating is printed in words; where there is none, boxes to tick are.
 *
 * @tagname da-value
 * @slot - The statement in a `<p>`, and after it what the options offer there.
 * @csspart choice - One rating.
 * @cssprop [--da-color-border] - The line under the statement, and the outlines of the ratings.
 * @cssprop [--da-color-accent] - The mark of the chosen rating.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-radius=2em] - Roundness of the ratings.
 */
export class DaValue extends AidElement {
  static override properties = propertiesOf(value);

  #rating: Rating | '' = '';
  #fromUser = false;
  #hasWaited = false;

  constructor() {
    super(value, { lightdom: [answeredLightdom, valueLightdom] });
    new ResetController(this, () => {
      this.#rating = '';
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ratings.put(this, undefined);
  }

  protected override willUpdate(): void {
    const { value, textNodes, problems } = this.#read();
    this.problems = problems;
    if (problems.length && !this.#hasWaited) {
      // what the statement names may still be on its way
      this.#hasWaited = true;
      this.problems = [];
      setTimeout(() => this.requestUpdate());
    }
    const { text } = value;
    const place = writeValue<Element>(this, { text, textNodes });
    if (!place) return;
    // where it can name the ratings, it is not heard once more
    const statement =
      'ariaLabelledByElements' in this
        ? childrenOf<Element>(this).find((child) => textNodes.includes(child) && authorText(child) === text)
        : undefined;
    const named = statement ?? html`<legend class="visually-hidden">${text}</legend>`;
    const onRate = (rating: Rating | '') => this.#onRate(rating);
    const group = ratingGroup(valuesMessages(this.locale), named, groupOf(this), this.#rating, onRate);
    renderShadow(place, group, styles);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const fromUser = this.#fromUser;
    this.#fromUser = false;
    const rating = this.#rating;
    if (this.isConnected && (rating || fromUser))
      ratings.put(this, rating ? { rating, read: this.#readNow } : undefined, fromUser);
  }

  #onRate(rating: Rating | ''): void {
    this.#rating = rating;
    this.#fromUser = true;
    this.requestUpdate();
  }

  readonly #readNow = () => this.#read().value;

  /** Reads it with the options and the comparison of its aid, or else of the page. */
  #read() {
    const { surroundings } = this;
    const context = readValueContext({
      all: (name) => within(surroundings, name),
      find: (id) => allBy(`#${CSS.escape(id)}`, surroundings)[0],
    });
    return readValue(this, this.settings, context);
  }
}

export interface DaValue extends PropertiesOf<typeof value> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-value': DaValue;
  }
}
