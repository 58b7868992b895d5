// The story as it stands where no script runs: the words that were written into the page, and the style sheet.

/** Every word of the story, in a frame that runs nothing. */
export function withoutScript(story: Node, sheets: readonly CSSStyleSheet[], style: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.title = 'The story without script';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'inline-size: 100%; border: 0; min-block-size: 20rem';
  const drawn = document.createElement('div');
  // drawn outside the view, so that it has the words that a server would send
  drawn.style.cssText = 'position: absolute; inset-inline-start: -9999px; inline-size: 60rem';
  drawn.append(story);
  const whole = document.createElement('div');
  whole.append(frame, drawn);
  const css = sheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')).join('\n');
  setTimeout(() => {
    frame.addEventListener('load', () => {
      const page = frame.contentDocument!;
      page.documentElement.lang = document.documentElement.lang || 'en';
      const sheet = page.createElement('style');
      sheet.textContent = css;
      page.head.append(sheet);
      page.body.style.cssText = `${style}; margin: 0`;
      page.body.append(page.importNode(drawn, true));
      (page.body.firstElementChild as HTMLElement).style.cssText = '';
      drawn.remove();
      frame.style.blockSize = `${page.documentElement.scrollHeight + 16}px`;
    });
    frame.src = 'about:blank';
  }, 700);
  return whole;
}
