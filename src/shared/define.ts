import { ContextRoot } from '@lit/context';
import { openOnPaper } from './open-on-paper.js';
import { mayDraw } from './trusted-types.js';
import { version } from './version.js';
import { page, whenRead } from '../reading/page.js';

/** Elements may be defined in any order: whoever asks for a setting before its provider is there gets it later. */
let root: ContextRoot | undefined;
let hasTold = false;

/**
 * Registers an element. The first to take a name keeps it, so a second copy of the library does no harm; one of another
 * version says so once. It waits until the page has been read. Where Lit may not draw, the page stays as it is; and on a
 * server there is no page.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (mayDraw && globalThis.document)
    whenRead(() => {
      register(name, element);
    });
}

function register(name: string, element: CustomElementConstructor): void {
  const first = customElements.get(name) as { readonly version?: string } | undefined;
  if (first) {
    if (first.version !== version && !hasTold) {
      hasTold = true;
      console.info(
        `decision-aid-elements ${version}: <${name}> is there already, of version ${first.version ?? 'unknown'}`,
      );
    }
    return;
  }
  if (!root) {
    root = new ContextRoot();
    root.attach(page.documentElement);
    openOnPaper();
  }
  customElements.define(name, Object.assign(element, { version }));
  Object.assign(element, { isDefined: true });
}
