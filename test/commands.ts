/** What a test can ask of the browser, beyond what a page may do itself. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Emulates media features, such as `{ 'forced-colors': 'active' }`; `{}` ends it. */
export const emulateFeatures = (features: Record<string, string>): Promise<unknown> =>
  executeServerCommand('emulate-features', features);

/**
 * What assistive technology is told, as indented lines `role "name" state… = value (description)`.
 * @param selector takes just the element that it matches in the document, and what is in it
 */
export const accessibilityTree = (selector?: string): Promise<string> =>
  executeServerCommand('full-ax-tree', selector === undefined ? {} : { selector });

/** The text of each page when printed on A4: the test's own page, or the page at `url`, with or without script. */
export const printedPages = (options: { url?: string; script?: boolean } = {}): Promise<string[]> =>
  executeServerCommand('print-pdf', options);

export interface Heap {
  /** living objects with that prototype */
  instances: number;
  /** living DOM nodes, detached ones too */
  nodes: number;
  listeners: number;
}

/**
 * What is alive after garbage collection.
 * @param prototype an expression, such as `customElements.get('da-option').prototype`
 */
export const heap = (prototype?: string): Promise<Heap> =>
  executeServerCommand('heap', prototype === undefined ? {} : { prototype });
