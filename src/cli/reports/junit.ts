import { countOf, helpOf, sentence, summaryOf, type Entry, type Format } from './entry.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** What XML may hold, as it may stand there. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\n]/g, (sign) => SIGNS[sign]!);

const caseOf = (entry: Entry, file: string, isStrict: boolean): string => {
  const { rule, grade, line, path, place, got, answer } = entry;
  const at = path ?? (line === undefined ? '' : `line ${line}`);
  const name = [rule, at, place].filter(Boolean).join(', ');
  const start = `<testcase classname="${escaped(file)}" name="${escaped(name)}"`;
  const words = escaped(`${sentence(got)} ${helpOf(entry)}`);
  if (answer !== undefined)
    return `${start}><system-out>${escaped(`${sentence(got)} Answered: ${answer}`)}</system-out></testcase>`;
  if (grade === 'warning' && !isStrict) return `${start}><system-out>${words}</system-out></testcase>`;
  return `${start}><failure type="${grade}" message="${words}"/></testcase>`;
};

/** JUnit's form, which build servers count: what fails is what makes the command fail. A file without findings is one that passes. */
export const junit = (isStrict: boolean): Format => ({
  ending: '.xml',
  write: (files) => {
    const suites = files.map((file) => {
      const { entries, unread } = file;
      const failures = countOf(file, 'error') + (isStrict ? countOf(file, 'warning') : 0);
      const name = escaped(file.file);
      const cases =
        unread !== undefined
          ? [
              `<testcase classname="${name}" name="can be read"><error message="${escaped(summaryOf(file))}"/></testcase>`,
            ]
          : entries.length
            ? entries.map((entry) => caseOf(entry, file.file, isStrict))
            : [`<testcase classname="${name}" name="nothing found"/>`];
      return `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="${unread === undefined ? 0 : 1}">\n${cases.map((one) => `    ${one}\n`).join('')}  </testsuite>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="decision-aid-elements">\n${suites.join('')}</testsuites>\n`;
  },
});
