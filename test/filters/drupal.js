/**
 * In a page: what Drupal’s filter for limited HTML leaves. Its code is not in a package, so this does what its documentation
 * and its sources say (`FilterHtml`, `Xss::filter`, `UrlHelper::stripDangerousProtocols`): tags that are not listed go, and
 * not what is in them; attributes that are not listed go; and of each value, but in a few attributes, what stands before a
 * colon is cut, unless it is the name of a safe protocol.
 *
 * @param {string} html
 * @param {string} code what is added to the allowed tags; without it everything is allowed that is in “Full HTML”
 * @returns {string}
 */
export function drupal(html, code) {
  const full = !code;
  const basic = '<a href> <em> <strong> <ul type> <ol start type> <li> <h2 id> <h3 id> <h4 id> <p> <br>';
  const allowed = {};
  for (const [, tag, names] of `${basic} ${code}`.matchAll(/<([\w-]+)([^>]*)>/g))
    allowed[tag] = [...(allowed[tag] ?? []), ...names.trim().split(/\s+/)];
  const safe = /^(ftp|http|https|irc|mailto|news|nntp|rtsp|sftp|ssh|tel|telnet|webcal)$/i;
  const isExempt = (name) => /^(title|alt|rel|property|class|datetime|data-.*)$/.test(name);
  const withoutProtocol = (value) => {
    let left = value;
    for (let before = ''; before !== left;) {
      before = left;
      const at = left.indexOf(':');
      const protocol = left.slice(0, Math.max(at, 0));
      if (at < 1 || /[/?#]/.test(protocol)) break;
      if (!safe.test(protocol)) left = left.slice(at + 1);
    }
    return left;
  };
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (full) return body.innerHTML;
  for (const element of body.querySelectorAll('*')) {
    const names = allowed[element.localName];
    if (!names) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const isListed = names.includes(name) || (name.startsWith('data-') && names.includes('data-*'));
      if (!isListed || name === 'style' || name.startsWith('on')) element.removeAttribute(name);
      else if (!isExempt(name)) element.setAttribute(name, withoutProtocol(value));
    }
  }
  return body.innerHTML;
}
