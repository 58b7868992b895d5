import { css, html, nothing, type TemplateResult } from 'lit';

/** By its code: Enter that ends a word of an input method has another, in Safari as well. */
const ENTER = 13;

/**
 * A field for a question or a statement of the reader's own.
 *
 * @param onAdd told of the words, which are never blank
 */
export function ownWordsField(
  { label, add, lang }: { readonly label: string; readonly add: string; readonly lang: string | undefined },
  onAdd: (words: string) => void,
): TemplateResult {
  const take = (event: Event) => {
    const field = ownWordsFieldIn((event.currentTarget as Element).closest('.own'))!;
    const words = field.value.trim();
    field.focus();
    if (!words) return;
    field.value = '';
    onAdd(words);
  };
  // no form: in a frame that may not have any, nothing is submitted
  const onKey = (event: KeyboardEvent) => {
    if (event.keyCode === ENTER) take(event);
  };
  return html`<div class="own control" lang=${lang ?? nothing}>
    <label class="field">${label}<input autocomplete="off" enterkeyhint="done" @keydown=${onKey} /></label>
    <button type="button" part="button" @click=${take}>${add}</button>
  </div>`;
}

/** The button is under the field or beside it by the room there is, and not by how long their words are. */
export const ownWordsStyles = css`
  .own {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block: 1.25em;
  }
  .own > .field {
    flex: 1 1 14em;
    max-inline-size: 36em;
  }
  @container (inline-size < 24em) {
    .own > .field {
      flex-basis: 100%;
    }
  }
`;

/** The field, once it is drawn. */
export const ownWordsFieldIn = (root: ParentNode | null | undefined): HTMLInputElement | null | undefined =>
  root?.querySelector<HTMLInputElement>('.own input');

/** The title of what is shown back to a reader, or of a part of it. */
export const shownHeading = (level: number, words: string | TemplateResult, name: string): TemplateResult =>
  html`<div class=${name} part="heading" role="heading" aria-level=${level}>${words}</div>`;

/** What the reader's doing has led to, to be heard. The same words twice are said twice. */
export const statusAfter = (before: string, words: string): string =>
  words === before ? `${words}\u00a0` : words;
