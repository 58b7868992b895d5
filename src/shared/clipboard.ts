import { html, type TemplateResult } from 'lit';

/** Puts text on the clipboard. @returns whether the browser has let it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What could not be copied, for the reader to copy. */
export const copyField = (text: string, label: string): TemplateResult =>
  html`<textarea class="copied control" rows="8" readonly aria-label=${label} .value=${text}></textarea>`;

/** Marks all of it. */
export function selectCopyField(root: ParentNode): void {
  const field = root.querySelector<HTMLTextAreaElement>('.copied');
  field?.focus();
  field?.select();
}
