// What is declared of each element in src/model/declarations, with what its comments say of the settings.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { bundle } from './build.js';

const FOLDER = 'src/model/declarations';

const { code } = await bundle(`
  export { declarations } from '/${FOLDER}/all.ts';
  export { attributeOf } from '/src/model/declaration.ts';
`);
const { declarations, attributeOf } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

/** The name of its folder, its story, its test and its page. */
export const nameOf = (tag) => tag.replace(/^da-/, '');

/** What the comments of a declaration say, by property. */
function commentsIn(tag) {
  const file = `${FOLDER}/${nameOf(tag)}.ts`;
  const comments = {};
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'settings')
      for (const property of node.initializer.properties)
        comments[property.name.getText()] = ts
          .getJSDocCommentsAndTags(property)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment))
          .join(' ')
          .replace(/\s+/g, ' ');
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return comments;
}

/** Each setting of an element: its property, its attribute, what it is, and what to write there. */
function settingsOf({ tag, settings }) {
  const comments = commentsIn(tag);
  return Object.entries(settings).map(([property, setting]) => {
    const { absent } = setting;
    const name = typeof absent === 'string' ? `\`${absent}\`` : absent;
    const isSaid = absent === undefined || /\bAbsent\b/.test(comments[property]);
    return {
      ...setting,
      property,
      attribute: attributeOf(property),
      field: setting.field ?? property,
      description: isSaid ? comments[property] : `${comments[property]} Absent: ${name}.`,
    };
  });
}

/** Every element, in the order of `all.ts`. */
export const declared = declarations.map((declaration) => ({
  ...declaration,
  name: nameOf(declaration.tag),
  settings: settingsOf(declaration),
}));
