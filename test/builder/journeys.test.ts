import { expect } from '@open-wc/testing';
import { formIds } from '../../src/builder/forms.js';
import { readData } from '../../src/document/load.js';
import { readHtml } from '../../src/server/render.js';
import { setViewport } from '../commands.js';
import { comes, Person } from './person.js';

/** Somebody with the site alone makes an aid from nothing. All data are invented. */
describe('with the builder alone', () => {
  let person: Person;

  beforeEach(async () => {
    document.documentElement.lang = 'en';
    await setViewport({ width: 1280, height: 800 });
    person = new Person();
  });
  afterEach(() => person.leave());

  const about = (decision: string, condition: string) => {
    person.part('About this aid');
    person.fill('The decision, as a question', decision);
    person.fill('The health problem', condition);
    person.fill('Whom it is for', `adults in the United States with ${condition}`);
    person.choose('Country', 'United States');
    person.part('Who made it, and when');
    person.fill('Published on', '2026-11-21');
    person.fill('To be reviewed by', '2027-11-21');
    person.fill('How it is kept up to date', 'Checked once a year.');
    person.fill('Who wrote it', 'Example Clinic');
    person.fill('Who paid for it', 'none');
    person.fill('Competing interests of the authors', 'none');
  };

  const option = (now: string, name: string, approval: string) => {
    person.part('Options');
    person.press(now);
    person.fill('Name of the option', name);
    person.choose('How it stands with the country’s regulator', approval);
    person.press(name);
  };

  interface Number {
    readonly row: string;
    readonly option: string;
    readonly people: string;
    readonly others?: string;
    readonly treatment: string;
    readonly outcome: string;
  }

  const number = ({ row, option, people, others, treatment, outcome }: Number) => {
    person.fill(`${row}: ${option}`, people);
    person.press(`Details of ${row}: ${option}`);
    person.fill('What happened to them', outcome);
    person.fill('What the treated people had', treatment);
    if (others === undefined) person.tick('These are the people that others are compared with');
    else {
      person.fill('Of those it is compared with', others);
      person.fill('What the others had', 'with a dummy pill');
    }
    person.fill('When it was counted', 'after 5 years');
    person.fill('Who was studied', 'adults with green pox who had tried nothing before');
    person.choose('How sure the evidence is', 'Nobody has rated it');
    person.fill('Why', 'invented');
    if (person.names.includes('Invented 2026')) person.tick('Invented 2026');
    else {
      person.fill('Short name of a new source', 'Invented 2026');
      person.press('Add source');
    }
    person.press(`Details of ${row}: ${option}`);
  };

  const source = () => {
    person.part('Sources');
    person.press('Invented 2026');
    person.fill('The whole reference', 'Invented for this test. [Where](https://example.org/invented)');
    person.fill('Year', '2026');
  };

  /** Each form is the aid that was saved. */
  const handOver = async () => {
    person.press('Save');
    const { text } = await person.file();
    const { value } = readData(JSON.parse(text));
    person.press('Hand over');
    await comes(() => person.has('Tags'), 'the forms are there');
    const forms = await person.forms();
    expect(Object.keys(forms)).to.include.members([...formIds]);
    expect(readData(JSON.parse(forms['json']!)).value).to.deep.equal(value);
    for (const id of ['tags', 'page'] as const)
      expect(readHtml(forms[id]!).document, id).to.deep.equal(value);
    return { forms, value };
  };

  it('a fact box is made, themed and handed over', async () => {
    person.press('A fact box');
    about('Should I take the green pill?', 'green pox');
    option('Option 1', 'No pill', 'No new treatment');
    option('Option 2', 'The green pill', 'Approved for another use');
    person.part('What may go well, and');
    person.fill('Question 1 under What may go well?', 'How many people have a bad rash?');
    const benefit = { row: 'How many people have a bad rash?', outcome: 'had a bad rash' };
    number({ ...benefit, option: 'No pill', people: '10 of 100', treatment: 'without the pill' });
    number({
      ...benefit,
      option: 'The green pill',
      people: '7 of 100',
      others: '10 of 100',
      treatment: 'with the pill',
    });
    person.fill('Question 1 under What may go wrong?', 'How many people have muscle pain?');
    const harm = { row: 'How many people have muscle pain?', outcome: 'had muscle pain' };
    number({ ...harm, option: 'No pill', people: '5 of 100', treatment: 'without the pill' });
    number({
      ...harm,
      option: 'The green pill',
      people: '6 of 100',
      others: '5 of 100',
      treatment: 'with the pill',
    });
    person.fill('What do I have to do?: No pill', 'Nothing new.');
    person.fill('What do I have to do?: The green pill', 'Take one pill a day.');
    source();
    await person.see('7 of 100 with the pill');
    await person.see('6 of 100 with the pill');

    person.part('Colours and letters');
    person.fill('Links, filled circles, controls', '#8a1c1c');
    const aid = person.page.querySelector('da-decision-aid')!;
    await comes(
      () =>
        person.page.defaultView!.getComputedStyle(aid).getPropertyValue('--da-color-accent') === '#8a1c1c',
      'patients see the colour',
    );
    const { forms, value } = await handOver();
    expect(value.comparison!.options!.map(({ name }) => name)).to.deep.equal(['No pill', 'The green pill']);
    expect(value.comparison!.groups![0]!.rows![0]!.cells![1]).to.deep.include({
      chance: {
        events: 7,
        of: 100,
        comparatorEvents: 10,
        comparatorOf: 100,
        outcome: 'had a bad rash',
        treatment: 'with the pill',
        comparator: 'with a dummy pill',
        timeframe: 'after 5 years',
        population: 'adults with green pox who had tried nothing before',
        certainty: 'not-rated',
        certaintyReason: 'invented',
        sources: ['invented-2026'],
      },
    });
    for (const id of ['page', 'frame', 'print', 'css'] as const)
      expect(forms[id], id).to.include('--da-color-accent: #8a1c1c');
    // nothing of the looks is in the document
    expect(forms['json']).not.to.include('$looks');
  });

  it('an aid with three options is made, put in order, and opens again', async () => {
    person.press('Three options');
    about('What should I do about green pox?', 'green pox');
    option('Option 1', 'Waiting', 'No new treatment');
    option('Option 2', 'Cream', 'No medicine, so nobody has to approve it');
    option('Option 3', 'Baths', 'No medicine, so nobody has to approve it');
    person.press('Move Baths up');
    person.fill('How they are ordered', 'alphabetical by name, waiting first');
    person.part('What may go well, and');
    person.fill('How many people does it help?: Waiting', '20 of 100');
    person.fill('How many people does it help?: Baths', 'not studied');
    person.fill('How many people does it help?: Cream', '30 of 100');
    person.fill('What do I have to do?: Baths', 'A bath a day.\n\n- Warm water\n- **No** soap');
    person.part('What matters');
    person.press('Add a statement');
    person.fill('What somebody may want', 'I have little time.');
    // the boxes of what it speaks against stand last
    person.tick('Waiting');
    person.part('Side effects');
    person.press('Add a list for a treatment');
    person.press('Add a side effect');
    person.fill('Name', 'Dry skin');
    person.fill('How many people', '4 of 100');
    person.choose('How serious it can be', 'Mild');
    person.part('What to expect');
    person.press('Add an option’s course');
    person.press('Add a step');
    person.choose('When', 'before it');
    person.fill('What happens', 'You see your clinician.');
    person.part('Questions for the visit');
    person.press('Add a question');
    person.fill('The question', 'Do you have open wounds?');
    person.part('Costs');
    person.press('Add a price');
    person.choose('Which option it is a cost of', 'Cream');
    person.fill('What is paid for', 'A tube of cream.');
    person.fill('Lowest price', '12');
    person.part('Check');
    person.press('Add a question');
    person.fill('The question', 'How many does waiting help?');
    person.press('Add an answer');
    person.fill('Answer 1', '20 of 100');
    person.press('Add an answer');
    person.fill('Answer 2', '80 of 100');
    person.fill('Which answer is right', '1');
    person.part('Words explained');
    person.press('Add a word');
    person.fill('The word', 'rash');
    person.fill('What it means', 'Red skin.');
    for (const words of [
      'Not studied',
      'Warm water',
      'I have little time.',
      'Dry skin',
      'You see your clinician.',
      'Do you have open wounds?',
      'A tube of cream.',
      'How many does waiting help?',
      'Red skin.',
    ])
      await person.see(words);
    const { value } = await handOver();
    expect(value.comparison!.options!.map(({ name }) => name)).to.deep.equal(['Waiting', 'Baths', 'Cream']);
    expect(value.comparison!.groups![0]!.rows![0]!.cells).to.deep.equal([
      { chance: { events: 20, of: 100 } },
      { chance: { finding: 'not-studied' } },
      { chance: { events: 30, of: 100 } },
    ]);
    expect(value.values!.statements![0]!.away).to.deep.equal([value.comparison!.options![0]!.value]);
    const { name, text } = await person.file();
    const again = new Person();
    again.choosesFile(name, text);
    await again.see('What should I do about green pox?');
    expect(again.words).to.include('Saved');
    again.leave();
  });

  it('a table that was copied elsewhere becomes rows', async () => {
    person.press('A fact box');
    person.part('What may go well, and');
    person.press('Paste a table');
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<table><tr><td></td><td>No pill</td><td>Green pill</td></tr><tr><td>How many have a rash?</td><td>10 of 100</td><td>7 of 100</td></tr><tr><td>What do I do?</td><td>Nothing.</td><td>One pill a day.</td></tr></table>',
    );
    data.setData('text/plain', '\tNo pill\tGreen pill\nHow many have a rash?\t10 of 100\t7 of 100');
    person.paste('Paste the table here', data);
    await comes(() => person.words.includes('2 options and 2 rows were read.'), 'it is read');
    person.press('Put these rows into the aid');
    expect(person.field('How many have a rash?: Green pill').value).to.equal('7 of 100');
    await person.see('One pill a day.');
    person.press('Undo');
    expect(person.names).not.to.include('How many have a rash?: Green pill');
  });
});
