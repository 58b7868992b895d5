import { formatMoney } from '../intl/format.js';
import { perUnits } from '../model/cost.js';
import { isListed } from '../reading/codes.js';
import { normalizeText } from '../reading/readable.js';
import type { LabelParser } from './labels.js';
import type { NumberParser } from './numbers.js';
import { inDigits, type AttributeValues } from './settings.js';

/** Reads prices as a locale writes them. */
export function priceParser(locale: string, { parseEnds }: NumberParser, { parseName }: LabelParser) {
  /**
   * A price, with what it is for where that is written after it. It is read only in the currency of the prices, or in one
   * that it names itself by its code: a sign alone may stand for several.
   */
  const parsePrice = (text: string, currency: string | undefined): AttributeValues | undefined => {
    if (parseName(text, ['not-known'])) return {};
    const [own] = /(?<![\p{L}])[A-Z]{3}(?![\p{L}])/u.exec(text) ?? [];
    const code = own ?? currency;
    if (!code || (own && !isListed('currency', own))) return undefined;
    let amount = normalizeText(text).replaceAll(code, ' ');
    for (const sign of signsOf(code, locale)) amount = amount.replaceAll(sign, ' ');
    // a currency that is not the one of the prices
    if (/\p{Sc}/u.test(amount)) return undefined;
    const found = parseEnds(amount.replace(/\s*\/\s*(?=\p{L})/u, ' '));
    if (!found) return undefined;
    const { low, high, rest } = found;
    const per = rest ? parseName(rest, perUnits) : '';
    if (per === undefined) return undefined;
    return {
      ...inDigits({ low, high }),
      ...(per && { per }),
      ...(code !== currency && { currency: code }),
    };
  };
  return {
    parsePrice,

    /** A price that is the lowest, or the highest: not two. */
    parsePriceEnd(
      name: 'low' | 'high',
      text: string,
      currency: string | undefined,
    ): AttributeValues | undefined {
      const { low, high, ...rest } = parsePrice(text, currency) ?? { low: '?' };
      return low === high ? { ...rest, ...(low && { [name]: low }) } : undefined;
    },
  };
}

/** How a currency is written in a locale: with its sign, or with what of it is a sign of money. */
function signsOf(currency: string, locale: string): readonly string[] {
  try {
    const sign = formatMoney(0, currency, locale).replace(/[\p{Nd}\s.,]/gu, '');
    return [sign, sign.replace(/\P{Sc}/gu, '')].filter(Boolean);
  } catch {
    return []; // no currency has this code
  }
}
