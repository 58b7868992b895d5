// docs/audit.md: what the audit looks for, rule by rule. It is made from the list that the findings are made from, so that
// nothing is kept in step by hand; `npm run manifest` writes it.
import prettier from 'prettier';
import { bundle } from './build.js';

export const FILE = 'docs/audit.md';

const { code } = await bundle(`
  export { auditRules } from '/src/audit/rules.ts';
  export { packs } from '/src/audit/rules/claims.ts';
  export { languages } from '/src/audit/words/words.ts';
`);
const { auditRules, packs, languages } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

const escaped = (words) => words.replace(/</g, '\\<');
const linked = (source) => source.replace(/(https:\/\/[^\s;,]+(?:\.[^\s;,]+)*)/g, '<$1>');

/** The text of docs/audit.md. */
export async function auditText() {
  const rules = auditRules.map(({ id, grade, finds, why, source, mend, items, problems }) =>
    [
      `### ${id}`,
      `**${grade === 'error' ? 'Error' : 'Warning'}.** ${escaped(finds)}`,
      `Why: ${escaped(why)} (${linked(source)})`,
      `Write: ${escaped(mend)}.`,
      items.length ? `Items: ${items.join(', ')}.` : '',
      problems?.length
        ? `It takes in what reading finds: ${problems.map((one) => `[${one}](messages.md#${one})`).join(', ')}.`
        : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  const topics = packs.map(({ topic, claims }) =>
    [
      `### ${topic[0].toUpperCase()}${topic.slice(1)}\n`,
      '| claim | it is | what the evidence says | from |',
      '| --- | --- | --- | --- |',
      ...claims.map(
        ({ claim, verdict, says, sources }) =>
          `| “${claim}” | ${verdict} | ${escaped(says)} | ${sources.map(({ name, address }) => (address ? `[${name}](${address})` : name)).join('; ')} |`,
      ),
    ].join('\n'),
  );
  const text = `# The audit: what misleads

<!-- written by npm run manifest, from src/audit: do not edit it here -->

For content owners, and for those who check an aid before it is published. The audit looks for what misleads, is incomplete or
careless in what an author says. It changes nothing, it sends nothing, and it sees nothing of what a patient does. Patients never
load it.

An **error** must be mended before the aid is published. A **warning** has to be looked at by somebody: it may be right as it is.
Each finding says where it is, what stands there in your own words, why it matters, and what to write.

An audit without findings is no proof that an aid is good. It knows words, numbers and places. It cannot know whether a number is
true, whether a study was a good one, or whether something was left out that nobody wrote down. And it knows words, not what they
mean: who promises in other words is passed over. Of 15 sentences that were written to mislead after the lists had been finished, in
other words than theirs, it found 3; of 15 honest ones beside them it named none.

It knows the words of ${languages.length} languages: ${languages.map((lang) => new Intl.DisplayNames('en', { type: 'language' }).of(lang)).join(' and ')}.
Of an aid in another language it looks at the numbers, sources and settings, and at no words: [a warning](#language-unknown) says so.

What is denied (“not proven”), asked (“Is it safe?”) or told of others (“You may have read that …”) is no saying of the aid, and
neither are the wrong answers of a check, the titles of sources and the words of urgent help.

What stands around an aid is looked at, too: in the \`main\` or the \`article\` that it stands in, or, where there is neither, in the
paragraphs, headings and lists beside it. There only verdicts, changes without numbers and known claims are told, [as a
warning](#around-aid). Menus, headers, footers, asides and forms are the site’s.

## The rules

${rules.join('\n\n')}

## What is not looked for

Some things only the authors can say. A report shows what they declare, and never that it was met.

- Whether the source of a number gives an interval that is left out of a whole row: [one row](#range-missing) is seen by itself.
- Whether a drug has a boxed warning, or a serious side effect that is not in the list.
- Whether patients and clinicians were asked, and have tried the aid.
- Whether the evidence was looked for well, and all of it was taken.
- Whether the words of a translation say the same. Its [numbers](#lang-number-drift) are compared where the command is told of which aid it is.
- Contrast, sizes, what runs over the edge, and how many words are seen at first: they depend on the page around the aid, and are
  seen in a browser, where [the author’s view](author-view.md) tells them.
- How many sheets of paper it takes: no page knows before it is printed. Print it once, and count.

## Topics: claims that are known

Of some topics the same claims go from page to page. A *topic pack* is a list of them, each with what the evidence says. The rule
[claim-known](#claim-known) uses a pack in aids that are about its topic: it looks at the decision, the condition and the names of
the options.

${topics.join('\n\n')}

### To write another

A pack is data, in a file of its own in \`src/audit/packs\`, and stands in the list \`packs\` in \`src/audit/rules/claims.ts\`.

| field | what it is |
| --- | --- |
| \`topic\` | its name |
| \`about\` | for each language a pattern that finds whether an aid is about it |
| \`seen\` | the day on which the evidence was last looked through |
| \`claims\` | the claims |

And each claim:

| field | what it is |
| --- | --- |
| \`id\` | its name |
| \`part\`, \`claim\` | for readers: what it is about, and the claim in plain words |
| \`said\` | for each language the ways in which it is said, made with \`words()\`; empty where there is nothing to find |
| \`verdict\` | \`supported\`: it is so. \`partly\`: true, with something left out. \`overstated\`: more than is known. \`contradicted\`: the evidence says otherwise. \`outdated\`: it was so |
| \`says\` | what the evidence says, in your own plain words, with both numbers |
| \`sources\` | where that is from: each a \`name\`, and its \`address\` |

Begin with the evidence, not with the claims. Read each source yourself. Take a claim into the pack only where a row of your evidence
answers it. Then write a sentence in which it is made, and one beside it that is honest: the first has to be found, and the second not.
A pack grows old as an aid does. Say when you looked, and look again.

A pack is read by people, too: \`npm run manifest\` makes [a page of its claims](examples/claims.html) for patients.
`;
  return prettier.format(text, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}
