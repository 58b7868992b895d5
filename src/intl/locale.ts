/** Which language a place in the page is in, and which messages speak it. */

/** What is needed of a node to find its language. Every DOM has it. */
interface Placed {
  closest?(selectors: string): { getAttribute(name: string): string | null } | null;
  getRootNode?(): unknown;
}

/**
 * The language of a place: the nearest `lang`, looked for outwards through shadow roots.
 * Absent or unknown to `Intl`: English, the language of the built-in messages.
 */
export function localeOf(node: Placed): string {
  let from: Placed | undefined = node;
  while (from) {
    const lang = from.closest?.('[lang]')?.getAttribute('lang');
    if (lang) return localeFor(lang);
    from = (from.getRootNode?.() as { host?: Placed } | undefined)?.host;
  }
  return 'en';
}

/** The language of a place with that `lang`. */
export const localeFor = (lang: string | null): string => (lang && known(lang) ? lang : 'en');

/** Asking `Intl` is slow: it is asked once for a language, and not for English, which it always knows. */
const asked = new Map<string, boolean>();

function known(lang: string): boolean {
  let answer = asked.get(lang) ?? (/^en(-[a-z]{2})?$/i.test(lang) || undefined);
  if (answer === undefined) {
    try {
      answer = Intl.NumberFormat.supportedLocalesOf(lang).length > 0;
    } catch {
      answer = false; // not a language tag at all
    }
    asked.set(lang, answer);
  }
  return answer;
}

/** Messages of one topic in one language, with the language they are in. */
export interface Localized<Messages> {
  readonly messages: Messages;
  /** The locale for numbers and dates inside the messages. */
  readonly locale: string;
  /** Set where the page's language has no messages and these are in another: marks what is written with them. */
  readonly lang?: string | undefined;
}

/** Messages by topic. */
type Topics = Readonly<Record<string, unknown>>;

/** The languages that are there beside English. */
interface Languages {
  /** Topic, then language, then messages. */
  readonly translations: Map<string, Map<string, unknown>>;
  readonly listeners: ((language: string) => void)[];
  isTaking: boolean;
}

let languages: Languages = { translations: new Map(), listeners: [], isTaking: false };

/** Those of this copy, for a file beside it. */
export const ownLanguages = (): Languages => languages;

/** Has a file beside the script know the languages of the script, and all that come later. */
export function shareLanguages(those: Languages): void {
  languages = those;
}

/**
 * Adds messages for a language (`es`) or for one of its kinds (`zh-Hant`, as the page's `lang` has it). Elements that are
 * there already say their words again. A topic that the translation lacks, or that lacks a message, is said in English.
 */
export function addTranslation(language: string, topics: Topics): void {
  // what is added by hand stands instead of what a file has brought
  take();
  add(language, topics);
}

function add(language: string, topics: Topics): void {
  const { translations, listeners } = languages;
  for (const [topic, messages] of Object.entries(topics)) {
    let translated = translations.get(topic);
    if (!translated) translations.set(topic, (translated = new Map<string, unknown>()));
    translated.set(language, messages);
  }
  for (const listener of listeners) listener(language);
}

/*
 * A language is a module of its own, and it knows no other: neither where the script of the page stands, nor whether it
 * comes earlier or later, nor how many copies of it there are. Each of the two says that it is there, by an event at the
 * document, and the language answers the script. The events hold nothing but messages.
 */
const OFFER = 'da-translation';
const WANT = 'da-translations-wanted';

/** Offers messages to every copy of the library on the page, now and later. For a module of one language. */
export function offerTranslation(language: string, topics: Topics): void {
  if (!globalThis.document) return; // a server
  const offer = () => document.dispatchEvent(new CustomEvent(OFFER, { detail: [language, topics] }));
  document.addEventListener(WANT, offer);
  offer();
}

/** Takes what is offered, from the first time that another language than English is needed. A command has no page. */
function take(): void {
  if (languages.isTaking || !globalThis.document) return;
  languages.isTaking = true;
  document.addEventListener(OFFER, (event) => {
    add(...(event as CustomEvent<[string, Topics]>).detail);
  });
  document.dispatchEvent(new Event(WANT));
}

/** Tells of every language that is added from now on. */
export function whenTranslated(listener: (language: string) => void): void {
  languages.listeners.push(listener);
}

/** The language that a tag is a kind of: `es` of `es-MX`. */
export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0]!;

/**
 * A topic of messages. The English ones are the type of every translation: one that lacks a message does not compile.
 * Topics are separate so that an element by itself carries only its own.
 */
export function topic<Messages extends object>(name: string, english: Messages) {
  return (locale: string): Localized<Messages> => {
    const language = languageOf(locale);
    if (language === 'en') return { messages: english, locale };
    take();
    const known = languages.translations.get(name);
    const translated = (known?.get(locale) ?? known?.get(language)) as Messages | undefined;
    return translated && Object.keys(english).every((key) => key in translated)
      ? { messages: translated, locale }
      : { messages: english, locale: 'en', lang: 'en' };
  };
}
