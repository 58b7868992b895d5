import type { Meta, StoryObj } from '@storybook/web-components-vite';
import example from '../docs/examples/ringing-ears.json?raw';
import { builder } from '../src/builder/view/builder.js';

// one for all visits of this page: who looks at another page comes back to their work
let made: HTMLElement | undefined;

const meta: Meta = {
  title: 'Builder',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: () => (made ??= builder({ files: './dist', example })),
};
export default meta;

/** Make an aid without code, see it as patients will, and hand it over. Nothing is kept and nothing is sent. */
export const Builder: StoryObj = {};
