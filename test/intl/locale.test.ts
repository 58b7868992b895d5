import { expect } from '@open-wc/testing';
import { chanceMessages } from '../../src/intl/chance.js';
import { addTranslation, localeOf, topic } from '../../src/intl/locale.js';

describe('the language of a place', () => {
  let page: HTMLElement;
  let language: string;

  beforeEach(() => {
    language = document.documentElement.lang;
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    document.documentElement.lang = language;
  });

  const put = (markup: string): Element => {
    page.innerHTML = markup;
    return page.querySelector('i')!;
  };

  it('is the nearest lang', () => {
    document.documentElement.lang = 'en';
    expect(localeOf(put('<i lang="de"></i>')), 'its own').to.equal('de');
    expect(localeOf(put('<p lang="ar-EG"><b><i></i></b></p>')), 'its ancestor’s').to.equal('ar-EG');
    expect(localeOf(put('<p lang="de"><b lang="es"><i></i></b></p>')), 'the nearer').to.equal('es');
    document.documentElement.lang = 'fr';
    expect(localeOf(put('<i></i>')), 'the page’s').to.equal('fr');
  });

  it('is found outwards through shadow roots', () => {
    put('<p lang="de"><i></i></p>');
    const outer = page.querySelector('p')!;
    const middle = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const inner = middle.attachShadow({ mode: 'closed' }).appendChild(document.createElement('b'));
    expect(localeOf(inner), 'two shadow roots in').to.equal('de');
    middle.lang = 'es';
    expect(localeOf(inner), 'a host’s own lang').to.equal('es');
  });

  it('is English where none is given, or none that is known', () => {
    document.documentElement.removeAttribute('lang');
    expect(localeOf(put('<i></i>')), 'none').to.equal('en');
    for (const lang of [
      '',
      'x',
      'tlhx',
      'deutsch sprache',
      'de_DE',
      '💊',
      '-',
      'x-private',
      'zz'.repeat(500),
    ]) {
      page.innerHTML = '<i></i>';
      page.querySelector('i')!.setAttribute('lang', lang);
      expect(localeOf(page.querySelector('i')!), `lang=“${lang.slice(0, 20)}”`).to.equal('en');
    }
  });

  it('is English for what is no part of a page', () => {
    expect(localeOf({}), 'something parsed from a file').to.equal('en');
    expect(localeOf(document.createElement('i')), 'a detached element').to.equal('en');
  });
});

describe('messages', () => {
  const colours = topic('test-colours', { red: 'red' });

  it('are English, unmarked, in every English', () => {
    for (const locale of ['en', 'en-GB', 'EN-us']) {
      expect(colours(locale), locale).to.deep.equal({ messages: { red: 'red' }, locale });
    }
  });

  it('are English and marked so where the language has none', () => {
    expect(colours('fr'), 'French').to.deep.equal({ messages: { red: 'red' }, locale: 'en', lang: 'en' });
  });

  it('are those of the language once it is added, in each of its regions', () => {
    addTranslation('de', { 'test-colours': { red: 'rot' } });
    expect(colours('de'), 'German').to.deep.equal({ messages: { red: 'rot' }, locale: 'de' });
    expect(colours('de-AT'), 'Austrian German').to.deep.equal({ messages: { red: 'rot' }, locale: 'de-AT' });
    expect(colours('en').messages.red, 'English').to.equal('red');
    expect(colours('fr').lang, 'French').to.equal('en');
  });

  it('of topics that a translation lacks are English and marked so', () => {
    addTranslation('de', { 'test-colours': { red: 'rot' } });
    expect(topic('test-shapes', { round: 'round' })('de'), 'another topic').to.deep.equal({
      messages: { round: 'round' },
      locale: 'en',
      lang: 'en',
    });
    expect(chanceMessages('de').lang, 'a topic of the library').to.equal('en');
  });

  it('of a topic of which a translation lacks a sentence are English as a whole, and marked so', () => {
    const weather = topic('test-weather', { sun: 'sun', rain: (days: number) => `${days} days of rain` });
    addTranslation('de', { 'test-weather': { sun: 'Sonne' } });
    const { messages, locale, lang } = weather('de');
    expect([messages.sun, messages.rain(2), locale, lang], 'no halves').to.deep.equal([
      'sun',
      '2 days of rain',
      'en',
      'en',
    ]);
    addTranslation('de', { 'test-weather': { sun: 'Sonne', rain: (days: number) => `${days} Tage Regen` } });
    expect([weather('de').messages.rain(2), weather('de').lang], 'once it is whole').to.deep.equal([
      '2 Tage Regen',
      undefined,
    ]);
  });
});
