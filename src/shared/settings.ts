import type { ReactiveElement } from 'lit';
import type { Settings } from '../reading/readable.js';

type Setting = string | number | boolean | null | undefined;

/** The properties of a class by their attributes. It is asked for each setting of each element. */
function propertiesIn(element: Partial<typeof ReactiveElement>): ReadonlyMap<string, PropertyKey> {
  let properties = byAttribute.get(element);
  if (!properties)
    byAttribute.set(
      element,
      (properties = new Map(
        // one that is not defined yet has none
        [...(element.elementProperties ?? [])].flatMap(([property, { attribute }]) =>
          attribute === false
            ? []
            : [[typeof attribute === 'string' ? attribute : String(property).toLowerCase(), property]],
        ),
      )),
    );
  return properties;
}
const byAttribute = new WeakMap<object, ReadonlyMap<string, PropertyKey>>();

/**
 * An element's settings as its properties hold them: a property may have been set and not been reflected yet,
 * so reading the attributes would be one update behind.
 */
export function settingsOf(host: ReactiveElement): Settings {
  const properties = propertiesIn(host.constructor);
  return {
    getAttributeNames: () => host.getAttributeNames(),
    getAttribute(name) {
      const property = properties.get(name);
      if (property === undefined) return host.getAttribute(name);
      const value = (host as unknown as Record<PropertyKey, Setting>)[property];
      // frameworks set an attribute without a value as true
      if (typeof value === 'boolean') return value ? '' : null;
      return value === undefined || value === null ? null : String(value);
    },
  };
}
