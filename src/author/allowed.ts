import type { Setting } from '../model/declaration.js';

/** What may stand in a setting, in words for its author. */
export function allowedIn({ kind, values, low, high, word, orWords, code }: Setting): string {
  switch (kind) {
    case 'oneOf':
    case 'someOf':
      return (
        values!.join(', ') +
        (orWords ? { any: ', or words of your own', phrase: ', or two words or more' }[orWords] : '')
      );
    case 'whole':
      return `a whole number from ${low} to ${high}`;
    case 'wholes':
      return 'whole numbers from 1, with spaces between';
    case 'number':
      return `a number from 0 up${high === undefined ? '' : ` to ${high}`} in plain digits, such as 182 or 27.4, without % or words${word ? `; or ${word}` : ''}`;
    case 'signed':
      return 'a number in plain digits, below 0 with a minus before it, such as 14 or -3';
    case 'uri':
      return 'an address that begins with https://, http:// or urn:, without spaces, | and #';
    case 'day':
      return 'a day as year-month-day, such as 2026-11-21';
    case 'age':
      return 'a year, month or day, such as 2026, 2026-11 or 2026-11-21';
    default:
      return code ? CODES[code] : 'words';
  }
}

const CODES = {
  country: 'a country code of two capital letters (ISO 3166-1), such as US, or GB for the UK',
  currency: 'a currency code of three capital letters (ISO 4217), such as USD',
  language: 'a language tag, such as en or es-MX',
} as const;
