/** The value of a field that somebody may be typing in: it stays as they have typed it while it means the same. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type Typable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

class Typed extends Directive {
  render(_text: string, _read?: (text: string) => unknown): unknown {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [text, read = (own: string) => own]: Parameters<this['render']>,
  ): unknown {
    const field = element as Typable;
    if (field.value === text) return noChange;
    const isBusy = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
    if (isBusy && JSON.stringify(read(field.value)) === JSON.stringify(read(text))) return noChange;
    field.value = text;
    return noChange;
  }
}

/** @param read what the text means. Absent: itself */
export const typedIn = directive(Typed);
