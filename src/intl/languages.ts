import { es } from './es.js';
import { addTranslation, ownLanguages } from './locale.js';

/** Languages with a file of words beside the script, with those words. */
export const languages = { es };

/** Makes the languages known that are built in. Where a site has brought its own words of a topic, these stay. */
export function addLanguages(): void {
  const { translations } = ownLanguages();
  for (const [language, topics] of Object.entries(languages)) {
    const missing = Object.entries(topics).filter(([topic]) => !translations.get(topic)?.has(language));
    if (missing.length) addTranslation(language, Object.fromEntries(missing));
  }
}
