/**
 * Plain markup as it is written for filters that take classes: the class words as a line of text.
 * @param {string} html
 * @returns {string}
 */
export function withMarks(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const host of body.querySelectorAll('[class*="da-"]')) {
    const words = [...host.classList].filter((word) => word.startsWith('da-')).join(' ');
    const caption = host.querySelector(':scope > caption, :scope > figcaption');
    host.removeAttribute('class');
    if (caption) {
      caption.append(document.createElement('br'), words);
      continue;
    }
    const mark = document.createElement('p');
    mark.textContent = words;
    host.before(mark);
    if (host.localName === 'div') host.replaceWith(...host.childNodes);
  }
  return body.innerHTML;
}
