/** Fields for colours and letters. */
import { html, nothing, type TemplateResult } from 'lit';
import { put, textAt } from '../draft.js';
import { LOOKS, VARIABLES } from '../looks.js';
import type { Desk } from './desk.js';
import { field } from './fields.js';
import { typedIn } from './value.js';

const EXAMPLES: Readonly<Record<string, string>> = {
  '--da-font': 'Georgia, serif',
  '--da-font-heading': 'Georgia, serif',
  '--da-space': '1em',
  '--da-radius': '0.6em',
  '--da-icon-size': '0.72em',
};

export const looksView = (desk: Desk): TemplateResult =>
  html`<p class="hint">What is empty follows your page: its text, and whether it is light or dark.</p>
    <div class="fields">
      ${VARIABLES.map(([name, label]) => {
        const path = [LOOKS, name];
        const value = textAt(desk.draft, path);
        const set = (event: Event) =>
          desk.type(path, put(desk.draft, path, (event.target as HTMLInputElement).value.trim()));
        return field(
          desk,
          path,
          { label },
          ({ id }) =>
            html`<span class="beside">
              ${
                name.startsWith('--da-color-')
                  ? html`<input
                      type="color"
                      aria-label=${`${label}: choose a colour`}
                      ${typedIn(/^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : '#808080')}
                      @input=${set}
                      @change=${() => desk.pause()}
                    />`
                  : nothing
              }
              <input
                id=${id}
                spellcheck="false"
                placeholder=${EXAMPLES[name] ?? 'as the page has it'}
                ${typedIn(value, (text) => text.trim())}
                @input=${set}
                @change=${() => desk.pause()}
              />
            </span>`,
        );
      })}
    </div>`;
