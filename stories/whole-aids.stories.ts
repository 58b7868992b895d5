import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element } from './data.js';

/** A page of docs/examples, as a patient has it: with its own head, style sheet and the built script. Beside the story, wherever it is. */
const pageOf = (name: string, title: string): HTMLElement => {
  const frame = element('iframe', { src: `docs/examples/${name}.html`, title, loading: 'lazy' });
  frame.style.cssText = 'display: block; inline-size: 100%; block-size: 90vh; border: 0';
  return frame;
};

const meta: Meta = { title: 'Whole aids', parameters: { layout: 'fullscreen' } };
export default meta;

type Story = StoryObj;

/** A real decision: depression has not lifted after two antidepressants. */
export const Depression: Story = {
  render: () => pageOf('ketamine-depression', 'A decision aid: what next after two antidepressants'),
};

/** A fact box, short: the columns are the groups of one study. The illness does not exist. */
export const BlueCough: Story = {
  render: () => pageOf('blue-cough', 'A decision aid: the shot against blue cough, an invented illness'),
};

/** In Spanish, with invented data: an operation or waiting. */
export const Hernia: Story = {
  render: () => pageOf('hernia-inguinal', 'A decision aid in Spanish with invented data: a hernia'),
};

/** Written as plain tables and lists, with invented data. */
export const PlainMarkup: Story = {
  render: () => pageOf('plain-table', 'A decision aid in plain markup with invented data: dry eyes'),
};
