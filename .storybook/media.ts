// What a page cannot ask of the browser, put on for the eye: the rules for paper and for forced colours, as if they held.

type Medium = 'print' | 'forced-colors';

/** What a query says as it was written, since it is put back. */
const written = new WeakMap<MediaList, string>();

/** Whether a query holds in the medium that is put on. Undefined: it does not speak of it. */
function holds(query: string, medium: Medium): boolean | undefined {
  if (medium === 'forced-colors') {
    if (/forced-colors:\s*active/.test(query)) return true;
    return /forced-colors:\s*none/.test(query) ? false : undefined;
  }
  if (/\bprint\b/.test(query)) return !/\bnot\s+print\b/.test(query);
  return /\bscreen\b/.test(query) ? false : undefined;
}

function change(rules: CSSRuleList, medium: Medium | undefined): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const query = written.get(rule.media) ?? rule.media.mediaText;
      written.set(rule.media, query);
      const held = medium && holds(query, medium);
      rule.media.mediaText = held === undefined ? query : held ? 'all' : 'not all';
    }
    if (rule instanceof CSSGroupingRule) change(rule.cssRules, medium);
    if (rule instanceof CSSStyleRule) change(rule.cssRules, medium);
  }
}

function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) yield* rootsIn(element.shadowRoot);
}

/** Puts a medium on all that is drawn now. Undefined: as the browser has it. */
export function putOn(medium: Medium | undefined): void {
  for (const root of rootsIn(document))
    for (const sheet of [...root.adoptedStyleSheets, ...root.styleSheets])
      try {
        change(sheet.cssRules, medium);
      } catch {
        // a sheet of another origin cannot be read
      }
}
