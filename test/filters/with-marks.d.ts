/** Plain markup as it is written for filters that take classes: the class words as a line of text. */
export declare function withMarks(html: string): string;
