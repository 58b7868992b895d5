import { expect } from '@open-wc/testing';
import { readSheetFacts, readSummary } from '../../src/reading/summary.js';

const parsed = (html: string): Element =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;

describe('reading a summary', () => {
  const read = (html: string, hasAid: (id: string | undefined) => boolean) =>
    readSummary(parsed(html), hasAid).problems.map(({ element, where, got }) => [element, where, got]);

  it('asks for the aid that it names, or else for the one around it', () => {
    expect(read('<da-summary for=" a "></da-summary>', (id) => id === 'a')).to.deep.equal([]);
    expect(read('<da-summary for=" "></da-summary>', (id) => id === undefined)).to.deep.equal([]);
  });

  it('tells of an aid that is not there', () => {
    const none = () => false;
    expect(read('<da-summary for="b"></da-summary>', none)).to.deep.equal([['da-summary', 'for', '“b”']]);
    expect(read('<da-summary></da-summary>', none)).to.deep.equal([['da-summary', 'for', 'nothing']]);
  });

  it('takes the names of the sources, and the words of urgent help', () => {
    const page = parsed(`<da-decision-aid>
      <da-urgent-help> Call <b class="da-said">988</b>. </da-urgent-help><da-urgent-help></da-urgent-help>
      <ol><li><da-source id="a" label=" A 2024 ">A.</da-source></li><li><da-source id="b">B.</da-source></li>
      <li><da-source>C.</da-source></li></ol></da-decision-aid>`);
    expect(readSheetFacts(page), 'all').to.deep.equal({ sources: ['A 2024', 'b'], help: ['Call 988.'] });
    expect(readSheetFacts(undefined), 'without an aid').to.deep.equal({ sources: [], help: [] });
  });
});
