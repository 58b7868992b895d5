/* global document, window, Node, NodeFilter, getComputedStyle, innerWidth */
// In the page: what is wrong with what is seen. All of it is measured on what is painted: the boxes of each line of text,
// and its colour on the colours behind it.

/** In the page: opens what is folded, also in shadow roots, and hides nothing else. */
export function unfold(root = document) {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'details') element.open = true;
    if (element.getAttribute('hidden') === 'until-found') element.removeAttribute('hidden');
    if (element.shadowRoot) unfold(element.shadowRoot);
  }
}

/**
 * In the page.
 * @param {boolean} isFirst takes what is seen now as what is to be seen under each sheet
 * @param {boolean} isHostile leaves out the author's own text in the aid, which such a sheet spoils everywhere
 * @returns {string[]} the faults, each with its kind before it
 */
export function look(isFirst, isHostile) {
  const OURS = [
    ...new Set(
      [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.startsWith('da-')),
    ),
  ].join();
  const faults = [];
  const canvas = (window.canvasOfColours ??= Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const colours = (window.knownColours ??= new Map());
  const rgba = (text) => {
    let known = colours.get(text);
    if (!known) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = '#000';
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      known = [r, g, b, a / 255];
      colours.set(text, known);
    }
    return known;
  };
  const over = ([r, g, b, a], [r2, g2, b2]) => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const hex = (colour) =>
    `#${colour
      .slice(0, 3)
      .map((value) => Math.round(value).toString(16).padStart(2, '0'))
      .join('')}`;

  // by type: what is drawn is no instance of the page's classes
  const isRoot = (node) => node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  const parentOf = (node) =>
    node.assignedSlot ?? (isRoot(node.parentNode) ? node.parentNode.host : node.parentNode);
  const probe = document.createElement('i');
  probe.style.cssText = 'all:initial;position:absolute;color-scheme:inherit;color:Canvas';
  document.documentElement.append(probe);
  const ground = rgba(getComputedStyle(probe).color);
  probe.remove();

  // what an element is painted on, and what cuts it
  const known = new Map();
  const about = (element) => {
    if (element?.nodeType !== Node.ELEMENT_NODE)
      return { ground, opacity: 1, cuts: [], isLoose: false, isHidden: false };
    let info = known.get(element);
    if (info) return info;
    const outer = about(parentOf(element));
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isCut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const isTiny = style.display !== 'inline' && isCut && (width <= 1 || height <= 1);
    info = {
      ground: over(rgba(style.backgroundColor), outer.ground),
      hasImage: style.backgroundImage !== 'none' || (outer.hasImage && rgba(style.backgroundColor)[3] < 1),
      opacity: outer.opacity * Number(style.opacity),
      cuts: isCut && style.display !== 'inline' ? [...outer.cuts, element] : outer.cuts,
      isLoose: outer.isLoose || /sticky|fixed|absolute/.test(style.position),
      isHidden:
        outer.isHidden ||
        isTiny ||
        !element.checkVisibility() ||
        style.visibility !== 'visible' ||
        style.display === 'none',
      style,
    };
    known.set(element, info);
    return info;
  };

  const nameOf = (element) => {
    const names = [];
    for (let at = element; at && names.length < 3; at = parentOf(at)) {
      if (at?.nodeType !== Node.ELEMENT_NODE || at.localName === 'slot') continue;
      const classes = [...at.classList].map((name) => `.${name}`).join('');
      names.unshift(at.localName + classes);
    }
    return names.join(' > ');
  };
  const isOurs = (element) =>
    isRoot(element.getRootNode()) ||
    element.closest('.da-said') ||
    element.closest(OURS)?.matches(':not(da-decision-aid)');
  const say = (kind, element, text, what) => {
    if (isHostile && !isOurs(element)) return;
    faults.push(`${kind}: ${what}, “${text.trim().replace(/\s+/g, ' ').slice(0, 40)}” in ${nameOf(element)}`);
  };

  // a site's own colours, where its own text fails too
  const own = new Set();
  const sample = document.createElement('div');
  sample.innerHTML =
    '<p>a <a href="#">b</a> <b>c</b></p><ul><li>d</li></ul><details open><summary>e</summary><p>l <a href="#">m</a></p></details><dl><dt>f</dt><dd>g</dd></dl><table><caption>h</caption><tr><th>i</th><td>j <a href="#">k</a></td></tr></table>';
  sample.querySelector('table').className =
    document.querySelector('da-treatment-comparison > table:not(.da-said)')?.className ?? '';
  document.querySelector('main').prepend(sample);
  const pairOf = (element, style, info) => {
    const [r, g, b, a] = rgba(style.webkitTextFillColor || style.color);
    return [over([r, g, b, a * info.opacity], info.ground), info.ground];
  };
  for (const element of sample.querySelectorAll('*')) {
    const info = about(element);
    const [ink, ground] = pairOf(element, info.style, info);
    if (contrast(ink, ground) < 4.5) own.add(hex(ink));
  }
  sample.remove();

  // text
  const aid = document.querySelector('main');
  const seen = (window.seenTexts ??= new WeakMap());
  const lines = [];
  const range = document.createRange();
  const checkColour = (element, text, style, info) => {
    if (info.hasImage) return;
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const [ink, ground] = pairOf(element, style, info);
    const is = contrast(ink, ground);
    if (is < least - 0.005 && !own.has(hex(ink)))
      say('contrast', element, text, `${is.toFixed(2)} (${hex(ink)} on ${hex(ground)})`);
  };
  const readText = (node) => {
    const text = node.data;
    if (!text.trim()) return;
    const parent = isRoot(node.parentNode) ? node.parentNode.host : node.parentElement;
    if (parent.closest('script, style, option, noscript, template')) return;
    const info = about(parent);
    range.selectNodeContents(node);
    const boxes = info.isHidden
      ? []
      : [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    const isSeen = boxes.length > 0;
    if (isFirst) seen.set(node, isSeen);
    else if (seen.get(node) === true && !isSeen) say('lost', parent, text, 'not seen');
    else if (seen.get(node) === false && isSeen) say('shown', parent, text, 'seen');
    if (!isSeen) return;
    checkColour(parent, text, info.style, info);
    for (const box of boxes) {
      // what there is a choice of scrolls in a line of its own, and some lines end in dots
      if (info.cuts.some((cut) => cut.matches('.choices') || about(cut).style.textOverflow === 'ellipsis'))
        continue;
      if (box.right > innerWidth + 1 || box.left < -1)
        say('overflow', parent, text, `from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
      for (const cut of info.cuts) {
        const style = getComputedStyle(cut);
        const edge = cut.getBoundingClientRect();
        const isAcross =
          style.overflowX !== 'visible' && (box.right > edge.right + 1 || box.left < edge.left - 1);
        // the box of letters is taller than their line
        const slack = box.height * 0.25;
        const isAlong =
          /hidden|clip/.test(style.overflowY) &&
          (box.bottom > edge.bottom + slack || box.top < edge.top - slack);
        if ((isAcross || isAlong) && style.textOverflow !== 'ellipsis')
          say('clipped', parent, text, `by ${nameOf(cut).split(' > ').at(-1)}`);
      }
      if (!info.isLoose)
        lines.push({
          top: box.top + box.height * 0.25,
          bottom: box.bottom - box.height * 0.25,
          left: box.left + 1,
          right: box.right - 1,
          node,
          parent,
        });
    }
  };
  const controls = [];
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) readText(node);
      else {
        if (node.matches('a[href], button, input, select, textarea, summary')) controls.push(node);
        if (node.shadowRoot) visit(node.shadowRoot);
        if (node.localName === 'svg') {
          const info = about(node);
          for (const shape of node.querySelectorAll('path, rect')) {
            const { stroke, fill } = getComputedStyle(shape);
            const ink = stroke === 'none' ? fill : stroke;
            // an outline's inside differs from the outline
            const outline = shape.closest('.ground') && node.querySelector('.outlined, .off');
            if (outline && !info.isHidden) {
              const rim = contrast(
                over(rgba(ink), info.ground),
                over(rgba(getComputedStyle(outline).stroke), info.ground),
              );
              if (rim < 3) say('drawing', shape, '', `${rim.toFixed(2)} to its outline (${ink})`);
            }
            if (shape.closest('.ground') || shape.matches('.hole, .span') || info.isHidden) continue;
            // the line around the costs of all options repeats their scale
            if (shape.matches('.whole') && shape.closest('summary, .short, p')) continue;
            const is = contrast(over(rgba(ink), info.ground), info.ground);
            if (is < 3) say('drawing', shape, '', `${is.toFixed(2)} (${ink})`);
          }
        }
        const before = getComputedStyle(node, '::before');
        if (/"[^"]*\w/.test(before.content) && before.display !== 'none' && !about(node).isHidden)
          checkColour(node, before.content, before, about(node));
      }
    }
  };
  visit(aid);

  lines.sort((a, b) => a.top - b.top);
  const said = new Set();
  for (const [index, line] of lines.entries())
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom - 1; next++) {
      const other = lines[next];
      if (
        other.left < line.right &&
        other.right > line.left &&
        other.node !== line.node &&
        !said.has(other.node)
      ) {
        said.add(other.node);
        say('overlap', other.parent, other.node.data, `over “${line.node.data.trim().slice(0, 20)}”`);
      }
    }

  // controls
  for (const control of controls) {
    const info = about(control);
    if (info.isHidden || control.type === 'hidden') continue;
    const box = control.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    let { width, height } = box;
    const label = control.matches('input, select, textarea') ? control.closest('label') : null;
    if (label) {
      const around = label.getBoundingClientRect();
      [width, height] = [Math.max(width, around.width), Math.max(height, around.height)];
    }
    const text = control.textContent || control.value || '';
    // a link in a sentence is as high as its line
    let block = control;
    while (getComputedStyle(block).display === 'inline') block = parentOf(block);
    const isInSentence =
      control.localName === 'a' && block.textContent.trim().length > control.textContent.trim().length + 1;
    if (!isInSentence && (width < 23.5 || height < 23.5))
      say('control', control, text, `${Math.round(width)} × ${Math.round(height)} px`);
    if (control.matches('select, textarea, input:not([type=checkbox], [type=radio], [type=range])'))
      checkColour(control, text, info.style, info);
  }

  // sideways
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth && !isHostile) faults.push(`overflow: the page is ${scrollWidth} px wide`);
  for (const [element, { style, isHidden }] of known) {
    if (
      isHidden ||
      !style ||
      element.matches('.choices') ||
      style.textOverflow === 'ellipsis' ||
      !/auto|scroll|hidden/.test(style.overflowX) ||
      !(isRoot(element.getRootNode()) || aid.contains(element)) ||
      (isHostile && !isOurs(element))
    )
      continue;
    if (element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline')
      faults.push(`overflow: ${nameOf(element)} scrolls sideways`);
  }
  return faults;
}
