import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { aidWithSummary } from '../test/fixtures/summary.js';
import { atAGlance } from './data.js';
import { themesPage } from './themes.js';

const meta: Meta = {
  title: 'Themes',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () =>
    themesPage(
      atAGlance(aidWithSummary().replace('<p>Elsewhere on the page.</p>', '<h3>Compare the choices</h3>'), {
        'Will it help?': 'benefit',
        'What may go wrong?': 'harm',
      }).replace(
        '<td>Not known.</td><td>Not known.</td><td>',
        '<td>Not known.</td><td><da-chance events="24" of="120" comparator-events="12" comparator-of="118" outcome="slept through (example data)" treatment="with treatment A" comparator="with a dummy" timeframe="after 8 weeks" certainty="low" certainty-reason="example data" population="nobody: example data" source="example-a"></da-chance></td><td>',
      ),
    ),
};
export default meta;

/** Every variable on a whole aid, with the contrast of each pair, and the theme to take along. All of the aid is invented. */
export const Themes: StoryObj = {};
