// The controls of an element, from the manifest: one for each attribute, variable and part, and none that does nothing.
import type { ArgTypes } from '@storybook/web-components-vite';
import declarations, { type Described } from 'virtual:controls';

type Control = { control: Record<string, unknown>; options?: string[] };

/** Words in quotation marks between bars. Where other text is allowed as well, they are a help and no limit. */
const wordsIn = (type: string): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

function forType(type: string): Control {
  const words = wordsIn(type);
  const takesOthers = /\b(string|number)\b/.test(type);
  if (words.length > 0 && !takesOthers) return { control: { type: 'select' }, options: words };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number') return { control: { type: 'number', min: 0, step: 'any' } };
  return { control: { type: 'text' } };
}

const entry = (
  { name, description, default: byDefault }: Described,
  category: string,
  control: Control,
  type: string,
) => ({
  name,
  ...(description !== undefined && { description }),
  ...control,
  table: {
    category,
    type: { summary: type },
    ...(byDefault && { defaultValue: { summary: byDefault } }),
  },
});

/** How a part is told apart from an attribute among the arguments of a story. */
export const partIn = (argument: string): string | undefined => /^::part\(([\w-]+)\)$/.exec(argument)?.[1];

/**
 * The controls of an element.
 * @param tag its name.
 * @returns one entry for each attribute, `--da-` variable and `::part()` of the manifest, under that very name. None for an
 *   element that the manifest does not have.
 */
export function controlsOf(tag: string): ArgTypes {
  const declared = declarations[tag];
  if (!declared) return {};
  return Object.fromEntries([
    ...declared.attributes.map((one) => {
      const type = one.type?.text ?? 'string';
      return [one.name, entry(one, 'Attributes', forType(type), type)] as const;
    }),
    ...declared.cssProperties.map((one) => {
      const isColour = one.name.startsWith('--da-color-');
      const control = { control: { type: isColour ? 'color' : 'text' } };
      return [one.name, entry(one, 'Variables', control, isColour ? 'color' : 'CSS value')] as const;
    }),
    ...declared.cssParts.map((one) => {
      const name = `::part(${one.name})`;
      return [
        name,
        entry({ ...one, name }, 'Parts', { control: { type: 'text' } }, 'CSS declarations'),
      ] as const;
    }),
  ]);
}
