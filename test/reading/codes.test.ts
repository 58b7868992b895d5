import { expect } from '@open-wc/testing';
import { readData } from '../../src/document/load.js';
import { readDocument } from '../../src/document/read.js';
import { readAid } from '../../src/reading/aid.js';
import { readUrgentHelp } from '../../src/reading/urgent-help.js';

const element = (html: string): HTMLElement => {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.firstElementChild as HTMLElement;
};

/** What the codes come to, and how many of them the author is told of. */
const codesIn = (attributes: string) => {
  const { value, problems } = readAid(element(`<p ${attributes}></p>`));
  const told = problems.filter(({ where }) => /^(country|currency)$/.test(where)).map(({ got }) => got);
  return { country: value.country, currency: value.currency, told };
};

describe('codes', () => {
  it('are those that the platform lists', () => {
    for (const country of ['US', 'GB', 'MX', 'XK'])
      expect(codesIn(`country="${country}"`)).to.deep.include({ country, told: [] });
    for (const currency of ['USD', 'GBP', 'MXN', 'JPY'])
      expect(codesIn(`currency="${currency}"`)).to.deep.include({ currency, told: [] });
  });

  it('that there are not are told, and stand for nothing: a currency for one that cannot be read', () => {
    for (const country of ['GBR', 'XX', 'ZZ', 'us', 'England', 'constructor'])
      expect(codesIn(`country="${country}"`), country).to.deep.include({
        country: undefined,
        told: [`“${country}”`],
      });
    for (const currency of ['XYZ', '£', 'gbp', 'US', 'POUND'])
      expect(codesIn(`currency="${currency}"`), currency).to.deep.include({
        currency: '',
        told: [`“${currency}”`],
      });
  });

  it('are checked one by one in a list', () => {
    const { value, problems } = readUrgentHelp(
      element('<p></p>'),
      element('<p for="crisis" country="US GBR GB"></p>'),
      undefined,
    );
    expect(value.countries).to.deep.equal(['US', 'GB']);
    expect(problems.map(({ where, got }) => [where, got])).to.deep.equal([['country', '“GBR”']]);
  });

  describe('UK, which many write for GB,', () => {
    it('is taken for it, and told', () => {
      expect(codesIn('country="UK"')).to.deep.include({ country: 'GB', told: ['“UK”'] });
    });

    it('also in a document', () => {
      const { value, problems } = readData({ country: 'UK', urgentHelp: { country: ['US', 'UK'] } });
      expect(value).to.deep.equal({ country: 'GB', urgentHelp: { country: ['US', 'GB'] } });
      expect(problems.map(({ where, got }) => [where, got])).to.deep.equal([
        ['country', '“UK”'],
        ['urgentHelp.country[1]', '“UK”'],
      ]);
      expect(readData({ country: 'constructor', currency: 'XYZ' }).value).to.deep.equal({});
    });

    it('also in a page that a document is made from', () => {
      const page =
        '<da-decision-aid country="UK"><da-urgent-help country="UK"></da-urgent-help></da-decision-aid>';
      const { value, problems } = readDocument(element(page));
      expect(value).to.deep.include({ country: 'GB', urgentHelp: { country: ['GB'] } });
      expect(problems.map(({ got }) => got)).to.deep.equal(['“UK”', '“UK”']);
    });
  });
});
