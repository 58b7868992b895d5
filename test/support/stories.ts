import { html, render } from 'lit';

type Args = Record<string, unknown>;

/** The part of Storybook's component story format that the stories use. */
interface Story {
  component?: string;
  args?: Args;
  render?: (args: Args, context: { args: Args }) => unknown;
}

/** What Storybook does with a story. */
export function renderStory(given: unknown, one: unknown, container: HTMLElement): void {
  const [meta, story] = [given as Story, one as Story];
  const args = { ...meta.args, ...story.args };
  const draw = story.render ?? meta.render;
  const result = draw
    ? draw(args, { args })
    : Object.assign(document.createElement(story.component ?? meta.component ?? 'div'), args);
  render(html`${result}`, container);
}
