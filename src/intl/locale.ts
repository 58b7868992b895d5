/** Which language a place in the page is in, and which messages speak it. */

/** What is needed of a node to find its language: any DOM has it. */
interface Placed {
  closest?(selectors: string): { getAttribute(name: string): string | null } | null;
  getRootNode?(): unknown;
}

/**
 * The language of a place: the nearest `lang`, looked for outwards through shadow roots.
 * Absent or unknown to `Intl`: English, the language of the built-in messages.
 */
export function localeOf(place: Placed): string {
  let from: Placed | undefined = place;
  while (from) {
    const lang = from.closest?.('[lang]')?.getAttribute('lang');
    if (lang) return known(lang) ? lang : 'en';
    from = (from.getRootNode?.() as { host?: Placed } | undefined)?.host;
  }
  return 'en';
}

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
export interface Said<Messages> {
  readonly say: Messages;
  /** The locale for numbers and dates inside the messages. */
  readonly locale: string;
  /** Set where the page's language has no messages and these are in another: marks what is written with them. */
  readonly lang?: string | undefined;
}

/** The translations that are there beside English: topic, then language, then messages. */
const translations = new Map<string, Map<string, unknown>>();

/**
 * Adds messages for a language (`es`) or for one of its kinds (`zh-Hant`, as the page's `lang` has it).
 * A topic that the translation lacks is said in English.
 */
export function addTranslation(language: string, topics: Readonly<Record<string, unknown>>): void {
  for (const [topic, messages] of Object.entries(topics)) {
    let languages = translations.get(topic);
    if (!languages) translations.set(topic, (languages = new Map<string, unknown>()));
    languages.set(language, messages);
  }
}

/**
 * A topic of messages. The English ones are the type of every translation: one that lacks a message does not compile.
 * Topics are separate so that an element by itself carries only its own.
 */
export function topic<Messages extends object>(name: string, english: Messages) {
  return (locale: string): Said<Messages> => {
    const [language = 'en'] = locale.toLowerCase().split('-');
    if (language === 'en') return { say: english, locale };
    const languages = translations.get(name);
    const translated = (languages?.get(locale) ?? languages?.get(language)) as Messages | undefined;
    return translated ? { say: translated, locale } : { say: english, locale: 'en', lang: 'en' };
  };
}
