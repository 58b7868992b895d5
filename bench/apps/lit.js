/* global customElements */
// The short aid as somebody would write it with Lit: elements with templates, in the page's own tree.
import { html, LitElement, nothing, svg } from 'lit';
import { aid, icons, per100, total } from './content.js';

class Part extends LitElement {
  createRenderRoot() {
    return this;
  }
}

const people = (count) => {
  const { filled, outlined } = icons(count);
  return html`<svg class="people" viewBox="0 0 100 100" role="img" aria-label="${count} of 100 people">
    ${svg`<path class="outlined" d=${outlined}></path><path class="filled" d=${filled}></path>`}
  </svg>`;
};

class Comparison extends Part {
  static properties = { away: { state: true } };
  constructor() {
    super();
    this.away = [];
  }
  render() {
    const { heading, caption, options, groups } = aid.comparison;
    const isHere = (_, index) => !this.away.includes(options[index].value);
    const toggle = (value) => {
      this.away = this.away.includes(value)
        ? this.away.filter((one) => one !== value)
        : [...this.away, value];
    };
    return html`<section>
      <h2>${heading}</h2>
      <fieldset>
        <legend>Compare</legend>
        ${options.map(
          ({ name, value }) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${!this.away.includes(value)}
                @change=${() => toggle(value)}
              />${name}</label
            >`,
        )}
      </fieldset>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th>Your question</th>
            ${options.filter(isHere).map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        ${groups.map(
          ({ title, rows }) =>
            html`<tbody>
              <tr>
                <th colspan="6" scope="rowgroup">${title}</th>
              </tr>
              ${rows.map(
                ({ title, cells }) =>
                  html`<tr>
                    <th scope="row">${title}</th>
                    ${cells.filter(isHere).map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </section>`;
  }
}

class Effect extends Part {
  static properties = { effect: { attribute: false }, list: { attribute: false }, isOpen: { state: true } };
  render() {
    const { effect, list } = this;
    const [ours, theirs] = [
      per100(effect.events, effect.of),
      per100(effect.comparatorEvents, effect.comparatorOf),
    ];
    return html`<article>
      <h3>${effect.name}</h3>
      <p>${ours} of 100 ${list.treatment}, ${theirs} of 100 ${list.comparator}.</p>
      <div class="arrays">${people(ours)}${people(theirs)}</div>
      <p>Mild. It starts ${effect.starts}, and lasts ${effect.lasts}. Wait: it goes by itself.</p>
      <p>${effect.text[0]}</p>
      <button aria-expanded=${Boolean(this.isOpen)} @click=${() => (this.isOpen = !this.isOpen)}>
        How the numbers are known
      </button>
      ${this.isOpen ? html`<p>${effect.events} of ${effect.of} in the study.</p>` : nothing}
    </article>`;
  }
}

class Question extends Part {
  static properties = { item: { attribute: false }, answer: { state: true } };
  render() {
    return html`<fieldset>
      <legend>${this.item.question}</legend>
      <p>${this.item.why[0]}</p>
      ${['Yes', 'No', 'Not sure'].map(
        (word) =>
          html`<label
            ><input
              type="radio"
              .checked=${this.answer === word}
              @change=${() => (this.answer = word)}
            />${word}</label
          >`,
      )}
      <label>Note<input type="text" /></label>
    </fieldset>`;
  }
}

class Costs extends Part {
  static properties = { months: { state: true } };
  constructor() {
    super();
    this.months = aid.costs.months;
  }
  render() {
    const { heading, lines, region } = aid.costs;
    return html`<section>
      <h2>${heading}</h2>
      <label
        >Months<input
          type="number"
          .value=${String(this.months)}
          @change=${({ target }) => (this.months = Number(target.value))}
      /></label>
      ${lines.map((line) => {
        const [low, high] = total(line, this.months);
        return html`<article>
          <h3>${line.option}</h3>
          <p>${line.text[0]} $${line.low} to $${line.high} a month. In all $${low} to $${high}.</p>
          <meter min="0" max="6000" value=${high}></meter>
        </article>`;
      })}
      <p>Prices of ${region}.</p>
    </section>`;
  }
}

class App extends Part {
  render() {
    return html`<main>
      <h1>${aid.decision}</h1>
      <p>Published ${aid.published}. For ${aid.audience}. By ${aid.authors}.</p>
      <x-comparison></x-comparison>
      ${aid.sideEffects.map(
        (list) =>
          html`<section>
            <h2>${list.heading}</h2>
            ${list.effects.map((effect) => html`<x-effect .effect=${effect} .list=${list}></x-effect>`)}
          </section>`,
      )}
      <section>
        <h2>${aid.questions.heading}</h2>
        ${aid.questions.items.map((item) => html`<x-question .item=${item}></x-question>`)}
      </section>
      <x-costs></x-costs>
      <section class="sources">
        <h2>${aid.sources.heading}</h2>
        <ol>
          <li>${aid.sources.items[0].text[0]}</li>
        </ol>
      </section>
    </main>`;
  }
}

export function start() {
  for (const [name, element] of Object.entries({ Comparison, Effect, Question, Costs, App }))
    customElements.define(`x-${name.toLowerCase()}`, element);
}
