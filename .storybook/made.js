// What pages need to know of all guides and elements, as modules: the guides and the manifest themselves are heavy.
import { readFileSync } from 'node:fs';
import { guides } from './guides.js';
import { addressOf } from './place.js';

const made = {
  // the address of each guide
  'virtual:guides': () =>
    Object.fromEntries(guides().map((file) => [file, addressOf(file, readFileSync(file, 'utf8'))])),
  // what there is to control of each element
  'virtual:controls': () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const told = ({ name, description, type, default: absent }) => ({
      name,
      description,
      type,
      default: absent,
    });
    return Object.fromEntries(
      modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes = [], cssProperties = [], cssParts = [] }) => [
          tagName,
          {
            attributes: attributes.map(told),
            cssProperties: cssProperties.map(told),
            cssParts: cssParts.map(told),
          },
        ]),
    );
  },
};

/** For Vite: each as the module's default. */
export const madePlugin = () => ({
  name: 'made',
  resolveId: (id) => (id in made ? `\0${id}` : undefined),
  load: (id) => {
    const make = made[id.replace('\0', '')];
    return make && `export default ${JSON.stringify(make())};`;
  },
});
