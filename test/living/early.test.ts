/** Settings that a page or a framework gives to an element before it is defined: as properties, or as attributes of their names. */
import { expect } from '@open-wc/testing';
import { attributeOf, type Setting } from '../../src/model/declaration.js';
import { declarations } from '../../src/model/declarations/all.js';
import { framed, load } from '../support/dom.js';
import fc from '../support/properties.js';

/** Every setting that is a property of its own, and loads nothing. */
const settings = declarations
  .filter(({ tag }) => tag.startsWith('da-'))
  .flatMap(({ tag, settings }) =>
    Object.entries<Setting>(settings)
      .filter(([property, { isAddress }]) => property !== 'id' && !isAddress)
      .map(([property, { kind }]) => ({ tag, property, attribute: attributeOf(property), kind })),
  );

type Early = (typeof settings)[number] & { readonly value: string | number | boolean | null };

/** What stands in the attribute then. */
const attributeFor = ({ kind, value }: Early): string | null => {
  if (kind === 'flag') return value ? '' : null;
  return value === null ? null : String(value);
};

const valueFor = (kind: Setting['kind']) =>
  kind === 'flag'
    ? fc.boolean()
    : fc.oneof(
        fc.string(),
        fc.constantFrom('20', 'low', 'none', '2026-11-21', 'a b'),
        fc.nat(),
        fc.constant(null),
      );

/** One value for each setting. */
const early = fc.tuple(
  ...settings.map((setting) => valueFor(setting.kind).map((value): Early => ({ ...setting, value }))),
);

describe('an element that is not defined yet', () => {
  /** Gives each setting to an element of its own, defines all, and looks at what has come of it. */
  async function after(all: readonly Early[], give: (element: Element, early: Early) => void) {
    const frame = await framed({
      html: '<!doctype html><html lang="en"><head><title>Early</title></head><body></body></html>',
    });
    try {
      const page = frame.contentDocument!;
      const elements = all.map((one) => {
        const element = page.createElement(one.tag);
        give(element, one);
        page.body.append(element);
        return element as HTMLElement & { updateComplete?: Promise<unknown> };
      });
      await load(page, '/src/define.ts');
      for (const element of elements) await element.updateComplete;
      return elements.map((element, at) => ({
        of: `${all[at]!.tag} ${all[at]!.property}`,
        has: element.getAttribute(all[at]!.attribute),
        names: element.getAttributeNames().filter((name) => name === all[at]!.property.toLowerCase()),
        own: Object.hasOwn(element, all[at]!.property),
      }));
    } finally {
      frame.remove();
    }
  }

  const expected = (all: readonly Early[]) =>
    all.map((one) => {
      const has = attributeFor(one);
      return {
        of: `${one.tag} ${one.property}`,
        has,
        names: has !== null && one.attribute === one.property.toLowerCase() ? [one.attribute] : [],
        own: false,
      };
    });

  it('has settings', () => {
    expect(settings.length, 'settings').to.be.greaterThan(100);
    expect(
      settings.filter(({ attribute, property }) => attribute !== property).length,
      'those whose attribute has another name',
    ).to.be.greaterThan(20);
  });

  const ways: Readonly<Record<string, (element: Element, early: Early) => void>> = {
    'as properties': (element, { property, value }) => void Reflect.set(element, property, value),
    // as a server writes them, and the browser reads them: in small letters
    'as attributes of their names': (element, one) => {
      const value = attributeFor(one);
      if (value !== null) element.setAttribute(one.property, value);
    },
    'as both, where the property is what counts': (element, one) => {
      element.setAttribute(one.property, one.kind === 'flag' ? '' : 'before');
      Reflect.set(element, one.property, one.value);
    },
  };
  for (const [how, give] of Object.entries(ways))
    it(`takes over every setting: ${how}`, async () => {
      await fc.assert(
        fc.asyncProperty(early, async (all) => {
          const given = expected(all);
          const found = await after(all, give);
          for (const [at, one] of found.entries())
            expect(one, JSON.stringify(all[at])).to.deep.equal(given[at]);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    }).timeout(60_000);
});
