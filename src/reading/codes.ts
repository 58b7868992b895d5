/** Which codes there are, as the platform lists them. */
import { countries } from '../model/aid.js';

/** Country codes that are none, by those that are meant. */
export const MEANT: Readonly<Record<string, string>> = { UK: 'GB', USA: 'US' };

let currencies: ReadonlySet<string> | undefined;
let regions: Intl.DisplayNames | undefined;

/** Whether there is a country or a currency with that code. Of languages any may be meant. */
export function isListed(of: 'country' | 'currency' | 'language', code: string): boolean {
  if (of === 'language') return true;
  if (of === 'country') {
    // the platform takes long to make its list, and is not asked what is known
    if ((countries as readonly string[]).includes(code)) return true;
    regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // the platform has a name for what is unknown, too, and for what is another
    return code !== 'ZZ' && !Object.hasOwn(MEANT, code) && regions.of(code) !== undefined;
  }
  // an older engine has no list: it takes any
  if (!('supportedValuesOf' in Intl)) return true;
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}
