import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { snippetAt, type Snippet } from './links.js';
import { playground } from './playground.js';

const meta: Meta<{ snippet: string }> = {
  title: 'Playground',
  tags: ['!autodocs'],
  args: { snippet: 'docs_elements_chance-1' },
  argTypes: {
    snippet: {
      control: 'text',
      description: 'The snippet to begin with: a guide, and which of its snippets in HTML, from 1.',
    },
  },
  parameters: { layout: 'padded' },
  loaders: [async ({ args }) => ({ begin: await snippetAt(args.snippet) })],
  render: (_, { loaded }) => playground(loaded['begin'] as Snippet | undefined),
};
export default meta;

/** Change a snippet, and see what becomes of it. Nothing is kept and nothing is sent. */
export const Playground: StoryObj<{ snippet: string }> = {};
