/** What the pages in tags have in common: a chance in one line. */
export interface Facts {
  readonly outcome: string;
  readonly treatment: string;
  readonly comparator?: string;
  readonly timeframe: string;
  readonly population: string;
  readonly certainty: string;
  readonly 'certainty-reason': string;
  readonly source: string;
}

const attributes = (facts: object) =>
  Object.entries(facts)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** `4 of 100, 9 of 100`: with the treatment, and without it. */
export const number = (counts: string, facts: Facts): string => {
  const [own, other] = counts.split(', ').map((count) => count.split(' of '));
  return `<da-chance events="${own![0]}" of="${own![1]}"${
    other ? ` comparator-events="${other[0]}" comparator-of="${other[1]}"` : ' baseline'
  }${attributes(facts)}></da-chance>`;
};

export const gap = (finding: string, outcome: string, source: string): string =>
  `<da-chance finding="${finding}" outcome="${outcome}" certainty="not-rated" source="${source}"></da-chance>`;

export const row = (attributes: string, title: string, ...cells: string[]): string =>
  `<tr ${attributes}><th scope="row">${title}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;

export const group = (about: string, title: string, columns: number, ...rows: string[]): string =>
  `<tbody data-about="${about}"><tr><th colspan="${columns}">${title}</th></tr>\n${rows.join('')}</tbody>\n`;
