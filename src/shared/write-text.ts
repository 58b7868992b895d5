import type { Piece, Words } from '../intl/rich-text.js';
import { asText, timeInWords, type Time } from '../intl/rich-text.js';
import { plain, SAID, saidClass } from '../reading/settings.js';

/** How words are put into the page. */
export interface Saying {
  /** Tells the places apart in which one parent has words written. Becomes the class `da-said-…`. */
  readonly key: string;
  /** Nothing: what was said there before is taken back. */
  readonly words: Words | undefined;
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
export function say(
  parent: Element,
  { key, words, lang, tag = 'span', before = null }: Saying,
): Element | undefined {
  const name = `${SAID}-${key}`;
  const there = Array.from(parent.children).find((child): child is HTMLElement =>
    child.classList.contains(name),
  );
  if (!words) {
    there?.remove();
    return undefined;
  }
  if (
    there?.localName === tag &&
    there.lang === (lang ?? '') &&
    plain(there.textContent) === plain(asText(words, dayIn(there))) &&
    sameShape(there, words)
  ) {
    return there;
  }
  const fresh = document.createElement(tag);
  fresh.className = saidClass(key);
  if (lang) {
    fresh.lang = lang;
    fresh.dir = 'auto';
  }
  // so that words do not run together where no style sets them apart, and where the text alone is taken
  const apart = words.length ? [' '] : [];
  fresh.append(...apart, ...words.map(asNode), ...apart);
  if (there) there.replaceWith(fresh);
  else parent.insertBefore(fresh, before);
  return fresh;
}

/** A day as it is said in the page already, where that is the same day in the same language. */
function dayIn(there: Element): (day: Time) => string {
  const days = Array.from(there.querySelectorAll('time'));
  return (day) => {
    const said = days.shift();
    return said?.dateTime === day.time && said.lang === day.locale ? said.textContent : timeInWords(day);
  };
}

function asNode(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  if ('strong' in piece) {
    const strong = document.createElement('b');
    strong.textContent = piece.strong;
    return strong;
  }
  if ('link' in piece) {
    const link = document.createElement('a');
    // as it stands: as a property it would come back changed where it is no well-formed text
    link.setAttribute('href', piece.to);
    link.textContent = piece.link;
    return link;
  }
  if ('time' in piece) {
    const time = document.createElement('time');
    time.dateTime = piece.time;
    time.lang = piece.locale;
    time.textContent = timeInWords(piece);
    return time;
  }
  if ('items' in piece) {
    const list = document.createElement('ol');
    for (const item of piece.items) {
      const entry = document.createElement('li');
      entry.append(...item.map(asNode));
      list.append(entry, ' ');
    }
    return list;
  }
  const part = document.createElement('span');
  if (piece.lang) part.lang = piece.lang;
  part.className = `${SAID}-${piece.part}`;
  part.append(...piece.pieces.map(asNode));
  return part;
}

/** Links, days and named parts in their order: what words have beside their text. */
function sameShape(there: Element, words: Words): boolean {
  const wanted: string[] = [];
  const collect = (piece: Piece) => {
    if (typeof piece === 'string') return;
    if ('time' in piece) wanted.push(piece.time);
    if ('link' in piece) wanted.push(piece.to);
    if ('items' in piece) piece.items.flat().forEach(collect);
    if ('part' in piece) {
      wanted.push(`${SAID}-${piece.part}${piece.lang ?? ''}`);
      piece.pieces.forEach(collect);
    }
  };
  words.forEach(collect);
  const found = Array.from(
    there.querySelectorAll<HTMLElement>('a, time, [class]'),
    (part) => part.getAttribute('href') ?? part.getAttribute('datetime') ?? part.className + part.lang,
  );
  return found.join(' ') === wanted.join(' ');
}
