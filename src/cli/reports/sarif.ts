import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import { auditRules } from '../../audit/rules.js';
import { rules as messages } from '../../author/rules.js';
import { helpOf, sentence, summaryOf, type CheckedFile, type Entry, type Format } from './entry.js';

/** Where docs are read that have no address of their own: in the package. */
const idsIn = (files: readonly CheckedFile[]): string[] => [
  ...new Set(files.flatMap(({ entries }) => entries.map(({ rule }) => rule))),
];

function describe(id: string): object {
  const rule = auditRules.find((one) => one.id === id);
  const words = rule
    ? { finds: rule.finds, help: `${rule.why} ${rule.mend}. ${rule.source}` }
    : Object.hasOwn(messages, id)
      ? {
          finds: messages[id as keyof typeof messages].cause,
          help: messages[id as keyof typeof messages].mend,
        }
      : { finds: id, help: id };
  return { id, shortDescription: { text: words.finds }, help: { text: words.help } };
}

const messageOf = (entry: Entry): string =>
  `${entry.place ? `${entry.place}: ` : ''}${sentence(entry.got)} ${helpOf(entry)}`;

/** SARIF 2.1.0, which code hosts and build servers show beside the lines: https://docs.oasis-open.org/sarif/sarif/v2.1.0 */
export const sarif: Format = {
  ending: '.sarif',
  write: (files) => {
    const ids = idsIn(files);
    const results = files.flatMap(({ file, entries }) =>
      entries.map((entry) => ({
        ruleId: entry.rule,
        ruleIndex: ids.indexOf(entry.rule),
        level: entry.grade,
        message: { text: messageOf(entry) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: {
                uri: isAbsolute(file)
                  ? pathToFileURL(file).href
                  : file.split(/[\\/]/).map(encodeURIComponent).join('/'),
              },
              ...(entry.line !== undefined && {
                region: {
                  startLine: entry.line,
                  ...(entry.column !== undefined && { startColumn: entry.column }),
                },
              }),
            },
            ...(entry.path !== undefined && { logicalLocations: [{ fullyQualifiedName: entry.path }] }),
          },
        ],
        ...(entry.answer !== undefined && {
          suppressions: [{ kind: 'external', justification: entry.answer }],
        }),
      })),
    );
    return `${JSON.stringify(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'decision-aid-elements', rules: ids.map(describe) } },
            invocations: [
              {
                executionSuccessful: files.every(({ unread }) => unread === undefined),
                ...(files.some(({ unread }) => unread !== undefined) && {
                  toolExecutionNotifications: files.flatMap((file) =>
                    file.unread === undefined ? [] : [{ level: 'error', message: { text: summaryOf(file) } }],
                  ),
                }),
              },
            ],
            results,
          },
        ],
      },
      null,
      2,
    )}\n`;
  },
};
