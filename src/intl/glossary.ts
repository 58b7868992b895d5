import { topic } from './locale.js';

const english = {
  /** After an entry that a link has led to: it leads to where the word stands. */
  back: 'Back to the text',
  /** Closes the explanation that is shown beside a word. */
  close: 'Close',
};

export type GlossaryMessages = typeof english;
export const glossaryMessages = topic('glossary', english);
