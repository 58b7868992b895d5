// docs/messages.md: what an author is told, rule by rule. It is made from the list that the messages are made from, so that
// nothing is kept in step by hand; `npm run manifest` writes it.
import prettier from 'prettier';
import { bundle } from './build.js';

export const FILE = 'docs/messages.md';

const { code } = await bundle(`export { rules } from '/src/author/rules.ts';`);
const { rules } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const escaped = (words) => words.replace(/</g, '\\<').replaceAll('{}', '…');

/** The text of docs/messages.md. */
export async function messagesText() {
  const parts = Object.entries(rules).map(
    ([rule, { cause, mend, plain, isAdvice }]) =>
      `## ${rule}\n\n${cause}\n\nWrite: ${escaped(mend)}.${plain ? ` In a table: ${escaped(plain)}.` : ''}${isAdvice ? '\n\nAdvice: the command ends well, but for `--strict`.' : ''}\n`,
  );
  const text = `# Messages to authors

<!-- written by npm run manifest, from src/author/rules.ts: do not edit it here -->

For content owners and developers. What is amiss in a page is told to whoever writes it, and never to patients: in the
browser's console, in \`problems\` of the element that it is in, and by the command. All say the same:

\`\`\`text
<da-chance> row “Better?”, “Injection”, certainty: got “hihg”. Did you mean “high”? Allowed: high, moderate, low, very-low. Read docs/messages.md#unreadable and docs/elements/chance.md
\`\`\`

That is: the element; where it is, by the title of the row and the name of the option, or the words that it begins with; the
setting, or in a table the label; what stands there, in your own words; what may stand there; and where it is explained, in the
folder of the package. What is amiss in several places in one way is told once, with the first of them.

In \`problems\` each is an object with \`rule\`, \`element\`, \`where\`, \`got\` and, where known, \`row\`, \`option\`, \`part\`. \`allowed\`, \`near\`
(“did you mean”) and \`docs\` are in it a moment later: the words for authors are in a file of their own, \`decision-aid-hints.js\`
beside the script, and a page without mistakes never fetches it. Where it cannot be had, the console has the rule and the place.

The command prints the line of the file, too. It ends with 1 where something was left out or cannot be right, and with
\`--strict\` for whatever there is to mend.

${parts.join('\n')}`;
  return prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}
