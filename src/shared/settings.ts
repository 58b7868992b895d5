import type { ReactiveElement } from 'lit';
import type { Settings } from '../reading/readable.js';

type Setting = string | number | boolean | null | undefined;

/**
 * An element's settings as its properties hold them: a property may have been set and not been reflected yet,
 * so reading the attributes would be one update behind.
 */
export function settingsOf(host: ReactiveElement): Settings {
  // one that is not defined yet has none
  const { elementProperties = [] } = host.constructor as Partial<typeof ReactiveElement>;
  return {
    getAttributeNames: () => host.getAttributeNames(),
    getAttribute(name) {
      for (const [property, { attribute }] of elementProperties) {
        if ((attribute === undefined ? String(property).toLowerCase() : attribute) === name) {
          const value = (host as unknown as Record<PropertyKey, Setting>)[property];
          // frameworks set an attribute without a value as true
          if (typeof value === 'boolean') return value ? '' : null;
          return value === undefined || value === null ? null : String(value);
        }
      }
      return host.getAttribute(name);
    },
  };
}
