// The style sheets of other sites as a module, each fetched when it is chosen: those that the tests use.
import { REAL } from '../test/styles/sheets.js';

const OFFERED = [
  'Bootstrap 3',
  'Bootstrap 5',
  'Bulma',
  'Pico',
  'Milligram',
  'NHS',
  'GOV.UK',
  'USWDS',
  'WordPress, _s',
  'Normalize',
];
const hosts = REAL.filter(({ name }) => OFFERED.includes(name));

/** For Vite: 'virtual:hosts' has their names, and a function for each that gives its text and its classes. */
export const hostsPlugin = () => ({
  name: 'hosts',
  resolveId: (id) => (id.startsWith('virtual:host') ? `\0${id}` : undefined),
  async load(id) {
    if (id === '\0virtual:hosts')
      return `export default {${hosts.map(({ name }, index) => `${JSON.stringify(name)}: () => import('virtual:host-${index}')`).join(',')}};`;
    const index = /^\0virtual:host-(\d+)$/.exec(id)?.[1];
    if (index === undefined) return undefined;
    const { css, main = '', body = '' } = hosts[index];
    // fonts and pictures of its package are not here: its text is tried, and nothing is asked for
    const text = (await css()).replace(/@import[^;]+;/g, '').replace(/url\((?!["']?data:)[^)]*\)/g, 'none');
    return `export const css = ${JSON.stringify(text)}; export const classes = ${JSON.stringify(`${body} ${main}`.trim())};`;
  },
});
