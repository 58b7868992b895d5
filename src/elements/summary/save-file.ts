import { page } from '../../reading/page.js';

/** Hands a file to the browser. It is made here, and its name says nothing of what is in it. */
export function saveFile(name: string, type: string, text: string): void {
  const link = page.createElement('a');
  const url = URL.createObjectURL(new Blob([`${text}\n`], { type }));
  link.setAttribute('href', url);
  link.download = name;
  link.click();
  // some browsers ask first, and read the file only then
  setTimeout(() => URL.revokeObjectURL(url), 40_000);
}
