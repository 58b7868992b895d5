/* global requestAnimationFrame, setTimeout */
// A patient who uses every control, by real keys. They are found over the DevTools protocol, which sees closed roots, too.

const HAS_TEXT = { input: true, textarea: true };
const attributesOf = ({ attributes = [] }) =>
  Object.fromEntries(attributes.flatMap((name, i) => (i % 2 ? [] : [[name, attributes[i + 1]]])));

/** All controls in shadow roots, in the order of the page. */
export async function controlsOf(client) {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = [];
  const visit = (node, at) => {
    const tag = node.localName?.startsWith('da-') ? node.localName : at.tag;
    const here = { ...at, tag, label: node.localName === 'label' ? textOf(node) : at.label };
    if (node.localName === 'fieldset') here.group = node.backendNodeId;
    if (node.localName === 'details') here.group = node.backendNodeId;
    if (
      at.isInside &&
      tag !== 'da-probe' &&
      /^(input|textarea|select|button|summary)$/.test(node.localName)
    ) {
      const { type = '', name = '', class: className = '', readonly } = attributesOf(node);
      found.push({
        id: node.backendNodeId,
        kind: node.localName === 'input' && /radio|checkbox/.test(type) ? type : node.localName,
        name,
        className,
        isReadOnly: readonly !== undefined,
        tag: here.tag,
        group: here.group,
        words: node.localName === 'button' ? textOf(node) : (here.label ?? ''),
      });
    }
    for (const child of node.children ?? []) visit(child, here);
    for (const shadow of node.shadowRoots ?? [])
      for (const child of shadow.children ?? []) visit(child, { ...here, isInside: true });
  };
  visit(root, {});
  return found;
}

const textOf = (node) =>
  node.nodeType === 3
    ? node.nodeValue
    : (node.children ?? []).map(textOf).join('').replace(/\s+/g, ' ').trim();

/** @param v 0 or 1: whoever says something else. They press as many keys. */
export function patient(page, client, v) {
  const typed = [];
  const words = ['kumquat', 'physalis'][v].padEnd(8, 'x');

  const settle = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const focus = async ({ id }) => {
    try {
      await client.send('DOM.focus', { backendNodeId: id });
      return true;
    } catch {
      return false; // it is not displayed
    }
  };
  const press = async (control, ...keys) => {
    if (!(await focus(control))) return;
    for (const key of keys) await page.keyboard.press(key);
    await settle();
  };
  const type = async (control, text) => {
    if (!(await focus(control))) return false;
    await page.keyboard.type(text);
    typed.push(text);
    await settle();
    return true;
  };
  let count = 0;
  const say = () => `${words}${String(++count).padStart(2, '0')}`;

  async function use(controls) {
    const groups = new Map();
    for (const control of controls) {
      const { kind, tag, group, name } = control;
      const key = /radio|checkbox/.test(kind) ? `${kind} ${tag} ${group} ${name}` : kind;
      groups.set(key, [...(groups.get(key) ?? []), control]);
    }
    for (const [key, list] of groups) {
      // whose plan pays is asked more, and presses more keys
      if (key.startsWith('radio')) await press(list[key.includes('da-cost') ? 1 : v], 'Space');
      else if (key.startsWith('checkbox')) await press(list.at(-1 - v), 'Space');
      else if (key === 'select')
        for (const select of list)
          await press(select, ...(v ? ['End', 'ArrowUp'] : ['ArrowDown', 'ArrowDown']));
    }
    for (const control of controls) {
      if (!HAS_TEXT[control.kind] || control.isReadOnly) continue;
      const isOwn = control.tag !== 'da-cost-estimator' && control.kind === 'input';
      if (isOwn) {
        if (await type(control, say())) await press(control, 'Enter');
        // and one that is not sent
        await type(control, say());
      } else if (control.tag === 'da-cost-estimator') await type(control, `${v ? 61 : 83}${10 + ++count}`);
      else await type(control, say());
    }
  }

  const sayAgain = async () =>
    use((await controlsOf(client)).filter(({ kind }) => !/button|summary/.test(kind)));

  const unfold = async () => {
    for (const control of await controlsOf(client))
      if (control.kind === 'summary' && !opened.has(control.id)) {
        opened.add(control.id);
        await press(control, 'Space');
      }
  };
  const opened = new Set();
  const seen = new Set();
  const useNew = async () => {
    const controls = (await controlsOf(client)).filter(({ id }) => !seen.has(id));
    for (const { id } of controls) seen.add(id);
    await use(controls.filter(({ kind }) => kind !== 'button' && kind !== 'summary'));
  };
  const button = async (isMeant) => {
    for (const control of await controlsOf(client))
      if (control.kind === 'button' && isMeant(control)) await press(control, 'Space');
  };

  return {
    typed,
    settle,
    /** Says something everywhere, also where that leads to. */
    async sayAll() {
      for (let round = 0; round < 3; round++) {
        await unfold();
        await useNew();
      }
    },
    button,
    sayAgain,
    /** Presses the words of an answer in the page. */
    async pressWords() {
      const item = (await page.$$('da-check li'))[2 * v];
      const { x, y, width, height } = await item.boundingBox();
      await page.mouse.click(x + width / 2, y + height / 2);
      await settle();
    },
    /** What can be seen and heard of it: all that stands in shadow roots, and in their fields. */
    async drawn() {
      const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
      const texts = [];
      const visit = async (node, isInside) => {
        if (isInside && node.nodeType === 3) texts.push(node.nodeValue);
        if (isInside && /^(input|textarea)$/.test(node.localName)) {
          const { object } = await client.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
          const { result } = await client.send('Runtime.callFunctionOn', {
            objectId: object.objectId,
            functionDeclaration: 'function () { return this.value }',
          });
          texts.push(result.value);
        }
        for (const child of node.children ?? []) await visit(child, isInside);
        for (const shadow of node.shadowRoots ?? [])
          for (const child of shadow.children ?? []) await visit(child, true);
      };
      await visit(root, false);
      return texts.join('\n');
    },
  };
}
