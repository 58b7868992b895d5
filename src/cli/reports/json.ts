import { standards } from '../../audit/standards.js';
import { countOf, type Format } from './entry.js';

export const json: Format = {
  ending: '.json',
  write: (files) =>
    `${JSON.stringify(
      {
        standards,
        files: files.map((file) => ({
          file: file.file,
          ...(file.unread !== undefined && { unread: file.unread, line: file.line, column: file.column }),
          errors: countOf(file, 'error'),
          warnings: countOf(file, 'warning'),
          findings: file.entries,
          aids: file.aids.map(({ decision, assessed, weights }) => ({
            decision,
            standards: assessed.map(({ item, status, declared, findings }) => ({
              standard: item.standard,
              number: item.number,
              group: item.group,
              asks: item.asks,
              status,
              ...(declared !== undefined && { declared }),
              findings: [...new Set(findings.map(({ rule }) => rule))],
            })),
            balance: weights,
          })),
        })),
      },
      null,
      2,
    )}\n`,
};
