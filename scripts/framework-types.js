// Types of the elements for frameworks, each in a file of its own, since it names the types of the framework: all of them from
// custom-elements.json, and from nothing else.
const classModule = (tag) => `../elements/${tag.replace(/^da-/, '')}/${tag.replace(/^da-/, '')}.js`;
const comment = (text) => `/** ${(text ?? '').replaceAll('*/', '* /')} */`;

/** What may be written in place of a value: a setting without one is an empty text in some frameworks, and true in others. */
function openType({ type }, member) {
  if (type?.text === 'boolean') return " | '' | null | undefined";
  // a list of words, which may be empty
  return type?.text.endsWith('(string & {})') && !member.type.text.includes("'") ? ' | boolean' : '';
}

/** What every file begins with: the elements by their tags, with their classes, settings and events. */
function elementsFile(elements) {
  const imports = elements.map(
    ({ tagName, name, events = [] }) =>
      `import type { ${[name, ...events.map(({ type }) => type.text)].join(', ')} } from '${classModule(tagName)}';`,
  );
  const entries = elements.map(({ tagName, name, summary, attributes, members, events = [] }) => {
    const type = (property) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === property) ?? {};
      const member = members.find((one) => one.name === property);
      return `${name}['${property}']${openType(attribute, member)}`;
    };
    const fields = members.filter(
      ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
    );
    return `${comment(summary)}
'${tagName}': {
  element: ${name};
  attributes: {
    ${attributes.map((one) => `${comment(one.description)}\n'${one.name}'?: ${type(one.fieldName)};`).join('\n')}
  };
  properties: {
    ${fields.map((one) => `${comment(one.description)}\n${one.name}?: ${type(one.name)};`).join('\n')}
  };
  events: {
    ${events.map((one) => `${comment(one.description)}\n'${one.name}': ${one.type.text};`).join('\n')}
  };
};`;
  });
  return `${imports.join('\n')}

/** Every element by its tag. */
export interface Elements {
${entries.join('\n')}
}

/** The settings of an element, as attributes and as properties. */
export type Settings<Tag extends keyof Elements> = Elements[Tag]['attributes'] & Elements[Tag]['properties'];

/** Colours, spaces and typefaces, as \`docs/for-designers.md\` has them. */
export interface CssVariables {
  [name: \`--da-\${string}\`]: string | undefined;
}
`;
}

const IMPORT = "import type { CssVariables, Elements, Settings } from './elements.js';";

/** Listeners are properties: the name of the event after “on”. */
const listeners = (name) =>
  `{ [Event in keyof Elements[Tag]['events'] as \`${name}\`]?: (event: Elements[Tag]['events'][Event]) => void }`;

const frameworks = {
  react: `import type { ClassAttributes, HTMLAttributes } from 'react';
${IMPORT}

type Own<Tag extends keyof Elements> = Settings<Tag> & { class?: string | undefined } & ${listeners('on${Event & string}')};

type Tags = {
  [Tag in keyof Elements]: ClassAttributes<Elements[Tag]['element']> &
    Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
  interface CSSProperties extends CssVariables {}
}
`,
  preact: `import type { ClassAttributes, HTMLAttributes } from 'preact';
${IMPORT}

type Own<Tag extends keyof Elements> = Settings<Tag> & ${listeners('on${Event & string}')};

type Tags = {
  [Tag in keyof Elements]: ClassAttributes<Elements[Tag]['element']> &
    Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  solid: `import type { JSX } from 'solid-js';
${IMPORT}

type Own<Tag extends keyof Elements> = Settings<Tag> & {
  [Name in keyof Elements[Tag]['attributes'] as \`attr:\${Name & string}\`]?: Elements[Tag]['attributes'][Name];
} & {
  [Name in keyof Elements[Tag]['properties'] as \`prop:\${Name & string}\`]?: Elements[Tag]['properties'][Name];
} & ${listeners('on:${Event & string}')};

type Tags = {
  [Tag in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

// solid-js only passes these types on: there they cannot be added to
declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  vue: `import type { HTMLAttributes, PublicProps } from 'vue';
${IMPORT.replace('CssVariables, ', '')}

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

type Tags = {
  [Tag in keyof Elements]: new () => {
    $props: PublicProps &
      Omit<HTMLAttributes, keyof Settings<Tag>> &
      Settings<Tag> &
      ${listeners('on${Pascal<Event & string>}')};
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${IMPORT.replace('CssVariables, ', '')}

type Own<Tag extends keyof Elements> = Settings<Tag> & ${listeners('on${Event & string}')} & ${listeners('on:${Event & string}')};

type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
};

/** @returns {Record<string, string>} each file by its name */
export function frameworkTypes(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  return {
    elements: elementsFile(elements),
    ...Object.fromEntries(
      Object.entries(frameworks).map(([name, text]) => [
        name,
        text.includes('CssVariables {}') ? text : text.replace('CssVariables, ', ''),
      ]),
    ),
  };
}
