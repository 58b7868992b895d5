import { helpOf, sentence, summaryOf, type CheckedFile, type Entry, type Format } from './entry.js';

/** As compilers tell it, so that editors find the place: `page.html:12:5: error verdict: …`. */
const lineOf = (file: string, entry: Entry): string => {
  const { line, column, path, grade, rule, place, got, docs, answer } = entry;
  const at = [file, line, column].filter((one) => one !== undefined).join(':');
  const where = [path, place].filter(Boolean).join(', ');
  const rest = answer === undefined ? ` ${helpOf(entry)} Read ${docs}` : ` Answered: ${answer}`;
  return `${at}: ${answer === undefined ? grade : 'answered'} ${rule}: ${where ? `${where}: ` : ''}${sentence(got)}${rest}\n`;
};

export const text: Format = {
  ending: '.txt',
  write: (files: readonly CheckedFile[]) =>
    files
      .map((file) => {
        const lines = file.entries.map((entry) => lineOf(file.file, entry)).join('');
        return `${lines}${summaryOf(file)}\n`;
      })
      .join(''),
};
