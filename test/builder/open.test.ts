/** Files as people have them: an aid, or why there is none. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { openAid } from '../../src/builder/open.js';

const told = (text: string, name?: string) =>
  openAid(text, name).told.map(({ place, message }) => (place ? `${place}: ${message}` : message));

const aid = { decision: 'Drops, or none?', intro: ['Invented.'] };

describe('a file that is opened', () => {
  it('is a document', () => {
    expect(openAid(JSON.stringify(aid), 'aid.json')).to.deep.equal({ document: aid, told: [] });
    expect(openAid(`\ufeff${JSON.stringify(aid)}`).document).to.deep.equal(aid);
  });

  it('is a document with a mistake, whose line is told and whose rest is read', () => {
    const { document, told } = openAid(
      '{\n"decision": "Drops?",\n"desicion": "x",\n"country": "USA", "intro": 3\n}',
      'aid.json',
    );
    expect(document).to.deep.equal({ decision: 'Drops?', country: 'US' });
    expect(told.map(({ place }) => place)).to.deep.equal(['line 3', 'line 4', 'line 4']);
    expect(told[0]!.message).to.include('desicion');
  });

  it('is a page in tags, or in plain markup', () => {
    expect(
      openAid('<da-decision-aid decision="Drops?"><p>Words.</p></da-decision-aid>', 'a.html').document,
    ).to.deep.equal({
      decision: 'Drops?',
      intro: ['Words.'],
    });
    expect(
      openAid('<div class="da-decision-aid"><p>Decision: Drops?</p><p>Words.</p></div>').document,
    ).to.deep.equal({
      decision: 'Drops?',
      intro: ['Words.'],
    });
  });

  it('is a post of WordPress, with a comment before each of its blocks', () => {
    const words = '<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->\n';
    const begun = '<!-- wp:group -->\n'.repeat(60);
    const { document } = openAid(`${begun}<div class="da-decision-aid">${words}</div>`, 'post.html');
    expect(document).to.deep.equal({ intro: ['Words.'] });
  });

  it('tells only what was not taken over: what is to do is told where it is mended', () => {
    const page = (more: string) =>
      `<!doctype html><html lang="en"><da-decision-aid decision="A?">${more}</da-decision-aid></html>`;
    const table =
      '<da-treatment-comparison><table><caption>A</caption><thead><tr><td></td><th scope="col"><da-option>A</da-option></th></tr></thead><tbody><tr><th scope="row">Q</th><td><da-chance events="6" of="100"></da-chance></td></tr></tbody></table></da-treatment-comparison>';
    expect(told(page(table), 'a.html')).to.deep.equal([]);
    const [lost = '', ...others] = told(page(`${table}<video src="a.mp4"></video>`), 'a.html');
    expect(others).to.deep.equal([]);
    expect(lost).to.include('<video>').and.not.to.include('docs/');
  });

  it('is a page with several aids: the first is read, and that is told', () => {
    const one = '<da-decision-aid decision="One?"></da-decision-aid>';
    const { document, told } = openAid(`<!doctype html>\n${one}\n${one.replace('One', 'Two')}`, 'a.html');
    expect(document).to.deep.equal({ decision: 'One?' });
    const [more] = told.filter(({ message }) => message.includes('more than one decision aid'));
    expect(more?.place).to.equal('line 3');
  });

  it('is a table of numbers', () => {
    const { document, told } = openAid(
      'row,option,events,of\nBetter?,Drops,59,100\nBetter?,None,forty,100\n',
      'n.csv',
    );
    expect(document?.comparison?.options).to.deep.equal([{ name: 'Drops' }, { name: 'None' }]);
    expect(told[0]).to.include({ place: 'line 3' });
    expect(openAid('row;option;text\nBetter?;Drops;Yes').document?.comparison?.groups).to.have.lengthOf(1);
  });

  for (const [what, text, name, message] of [
    ['nothing', ' \n', 'aid.json', /^The file is empty/],
    ['no JSON', '{\n  "decision": "A",\n}', 'aid.json', /^line 3: The file is no JSON: at column 1/],
    [
      'JSON of something else',
      '{"authors": "A", "version": 1}',
      'package.json',
      /There is no aid in this file/,
    ],
    ['a page without one', '<p>Words</p>', 'a.html', /no decision aid/],
    ['words', 'Just words.', 'a.txt', /neither a document/],
    ['a file of Word', 'PK\u0003\u0004\u0014\0\u0006', 'aid.docx', /Word, Excel or a PDF/],
    ['a picture', '\ufffdPNG\r\n\0', 'a.png', /Word, Excel or a PDF/],
    [
      'a table without the names of its columns',
      'a,b\n1,2',
      'n.csv',
      /^line 1: the first line has to name the columns/,
    ],
    ['too long', 'x'.repeat(5_000_001), 'a.html', /too large/],
    ['too deep', `${'<div>'.repeat(20_000)}`, 'a.html', /./],
  ] as const)
    it(`holds no aid, and says so: ${what}`, () => {
      expect(openAid(text, name).document).to.be.undefined;
      expect(told(text, name).join('\n')).to.match(message);
    });

  it('never makes it throw', () => {
    const names = fc.constantFrom('', 'a.json', 'a.html', 'a.csv', 'a.tsv');
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((text) => `<da-decision-aid>${text}`),
    );
    fc.assert(fc.property(texts, names, (text, name) => void openAid(text, name)));
  });
});
