import type { Inline, RichText } from '../intl/rich-text.js';
import { toPlainText, formatTime, type Time } from '../intl/rich-text.js';
import { normalizeText, GENERATED, generatedClass } from '../reading/settings.js';

/** How words are put into the page. */
export interface GeneratedText {
  /** Tells the places apart in which one parent has words written. Becomes the class `da-said-…`. */
  readonly key: string;
  /** Nothing: what was said there before is taken back. */
  readonly text: RichText | undefined;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly tag?: string | undefined;
  /** Where new words go; what is there already stays where it is. Absent: at the end of the parent. */
  readonly before?: Node | null | undefined;
}

/**
 * Writes generated words into the light DOM, where copying, translating, reader mode and search find them.
 * They are marked by a class, so that a page saved after it ran says them once and not twice, and nothing is
 * written where the words are there already.
 *
 * @returns the element that says them
 */
export function writeText(
  parent: Element,
  { key, text: text, lang, tag = 'span', before = null }: GeneratedText,
): Element | undefined {
  const name = `${GENERATED}-${key}`;
  const existing = Array.from(parent.children).find((child): child is HTMLElement =>
    child.classList.contains(name),
  );
  if (!text) {
    existing?.remove();
    return undefined;
  }
  if (
    existing?.localName === tag &&
    existing.lang === (lang ?? '') &&
    normalizeText(existing.textContent) === normalizeText(toPlainText(text, dayIn(existing))) &&
    sameShape(existing, text)
  ) {
    return existing;
  }
  const fresh = document.createElement(tag);
  fresh.className = generatedClass(key);
  if (lang) {
    fresh.lang = lang;
    fresh.dir = 'auto';
  }
  // so that words do not run together where no style sets them apart, and where the text alone is taken
  const apart = text.length ? [' '] : [];
  fresh.append(...apart, ...text.map(asNode), ...apart);
  if (existing) existing.replaceWith(fresh);
  else parent.insertBefore(fresh, before);
  return fresh;
}

/** A day as it is said in the page already, where that is the same day in the same language. */
function dayIn(existing: Element): (day: Time) => string {
  const days = Array.from(existing.querySelectorAll('time'));
  return (day) => {
    const existing = days.shift();
    return existing?.dateTime === day.time && existing.lang === day.locale
      ? existing.textContent
      : formatTime(day);
  };
}

function asNode(inline: Inline): Node {
  if (typeof inline === 'string') return document.createTextNode(inline);
  if ('strong' in inline) {
    const strong = document.createElement('b');
    strong.textContent = inline.strong;
    return strong;
  }
  if ('link' in inline) {
    const link = document.createElement('a');
    // as it stands: as a property it would come back changed where it is no well-formed text
    link.setAttribute('href', inline.to);
    link.textContent = inline.link;
    return link;
  }
  if ('time' in inline) {
    const time = document.createElement('time');
    time.dateTime = inline.time;
    time.lang = inline.locale;
    time.textContent = formatTime(inline);
    return time;
  }
  if ('items' in inline) {
    const list = document.createElement('ol');
    for (const item of inline.items) {
      const entry = document.createElement('li');
      entry.append(...item.map(asNode));
      list.append(entry, ' ');
    }
    return list;
  }
  const part = document.createElement('span');
  if (inline.lang) part.lang = inline.lang;
  part.className = `${GENERATED}-${inline.part}`;
  part.append(...inline.text.map(asNode));
  return part;
}

/** Links, days and named parts in their order: what words have beside their text. */
function sameShape(existing: Element, words: RichText): boolean {
  const wanted: string[] = [];
  const collect = (inline: Inline) => {
    if (typeof inline === 'string') return;
    if ('time' in inline) wanted.push(inline.time);
    if ('link' in inline) wanted.push(inline.to);
    if ('items' in inline) inline.items.flat().forEach(collect);
    if ('part' in inline) {
      wanted.push(`${GENERATED}-${inline.part}${inline.lang ?? ''}`);
      inline.text.forEach(collect);
    }
  };
  words.forEach(collect);
  const found = Array.from(
    existing.querySelectorAll<HTMLElement>('a, time, [class]'),
    (part) => part.getAttribute('href') ?? part.getAttribute('datetime') ?? part.className + part.lang,
  );
  return found.join(' ') === wanted.join(' ');
}
