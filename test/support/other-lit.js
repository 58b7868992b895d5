// A program of the page's own, which has nothing to do with this library but that it is made with Lit, too.
import { html, LitElement } from 'lit';

customElements.define(
  'other-greeting',
  class extends LitElement {
    static properties = { name: {} };
    render() {
      return html`<p>Hello, <b>${this.name ?? 'you'}</b></p>`;
    }
  },
);
