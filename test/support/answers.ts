import { answers } from '../../src/shared/notebook.js';

/** What the elements inside put into the aid around them, by element. */
export const answersIn = (aid: Element) => answers.in(aid);
