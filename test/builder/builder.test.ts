import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '../commands.js';
import { violations } from '../support/axe.js';
import { comes, Person } from './person.js';
import { readData } from '../../src/document/load.js';

const EXAMPLE = '/docs/examples/ringing-ears.json';

describe('the builder', () => {
  let person: Person;
  let example: string;

  before(async () => {
    document.documentElement.lang = 'en';
    document.title = 'Builder';
    example = await (await fetch(EXAMPLE)).text();
  });
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    person = new Person(example);
  });
  afterEach(() => person.leave());

  const openExample = async () => {
    person.press('An example');
    await person.see('Ringing in the ears');
  };

  const withControl = async (key: string) => {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Control' });
  };

  describe('shows what patients see', () => {
    it('as soon as it is typed', async () => {
      person.press('A fact box');
      person.field('The decision, as a question').focus();
      await sendKeys({ type: 'Should I take the green pill?' });
      await person.see('Should I take the green pill?');
      await sendKeys({ press: 'Backspace' });
      await person.see('Should I take the green pill');
    });

    it('with the elements of the library', async () => {
      await openExample();
      await comes(() => person.page.querySelector('da-chance .da-said'), 'the elements write their words');
    });

    it('on a phone and on a desk', async () => {
      await openExample();
      expect(person.page.defaultView!.innerWidth).to.equal(375);
      person.press('On a desk');
      await comes(() => person.page.defaultView!.innerWidth >= 1280, 'the page is as wide as a desk');
    });

    it('and asks nobody else for anything', async () => {
      await openExample();
      person.press('Save');
      await person.file();
      const asked = [performance, person.page.defaultView!.performance].flatMap((one) =>
        one.getEntriesByType('resource'),
      );
      const others = asked
        .map(({ name }) => new URL(name))
        .filter((url) => url.protocol !== 'blob:' && url.host !== location.host);
      expect(others).to.deep.equal([]);
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      expect(document.cookie).to.equal('');
    });
  });

  describe('keeps work', () => {
    it('by undo and redo, each state as it was', async () => {
      await openExample();
      const decision = 'The decision, as a question';
      const before = person.field(decision).value;
      person.fill(decision, 'Another question?');
      person.fill('The health problem', 'another problem');
      person.press('Undo');
      person.press('Undo');
      expect(person.field(decision).value).to.equal(before);
      person.press('Redo');
      expect(person.field(decision).value).to.equal('Another question?');
      await person.see('Another question?');
    });

    it('by keys, too', async () => {
      await openExample();
      const field = person.field('The health problem');
      const before = field.value;
      field.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '!!' });
      expect(field.value).to.equal(`${before}!!`);
      await withControl('z');
      expect(person.field('The health problem').value).to.equal(before);
      await withControl('y');
      expect(person.field('The health problem').value).to.equal(`${before}!!`);
    });

    it('when a bad file is opened: it is told, and nothing is changed', async () => {
      await openExample();
      person.fill('The health problem', 'kept');
      person.press('Open');
      person.choosesFile('broken.json', '{ "decision": ');
      await comes(() => person.words.includes('Nothing is changed.'), 'it is told');
      person.press('Close');
      expect(person.field('The health problem').value).to.equal('kept');
      expect(person.words).to.include('Not saved');
    });

    it('when another aid is opened: undo brings the one before back', async () => {
      await openExample();
      person.fill('The health problem', 'kept');
      person.press('Open');
      person.press('A fact box');
      expect(person.field('The health problem').value).to.equal('');
      person.press('Undo');
      expect(person.field('The health problem').value).to.equal('kept');
    });

    it('in a file that opens to the same, with what the library does not know', async () => {
      const own = {
        decision: 'A?',
        mine: { kept: [1, 2] },
        comparison: { options: [{ name: 'x', note: 'kept' }] },
      };
      person.choosesFile('mine.json', JSON.stringify(own));
      await person.see('A?');
      person.fill('The health problem', 'added');
      person.press('Save');
      const { name, text } = await person.file();
      expect(name).to.equal('a.json');
      expect(JSON.parse(text)).to.deep.equal({ ...own, condition: 'added' });
      expect(person.words).to.include('Saved');
      // as after a reload of the page
      const again = new Person();
      again.choosesFile(name, text);
      await again.see('A?');
      expect(again.field('The health problem').value).to.equal('added');
      again.leave();
    });

    it('asks before it is left with unsaved work, and not otherwise', async () => {
      const leaving = () => {
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(leaving()).to.equal(false);
      await openExample();
      expect(leaving()).to.equal(false);
      person.fill('The health problem', 'changed');
      expect(leaving()).to.equal(true);
      person.press('Save');
      await person.file();
      expect(leaving()).to.equal(false);
      person.press('Undo');
      expect(leaving()).to.equal(true);
    });

    it('as it was typed, also what cannot be read', async () => {
      await openExample();
      person.part('Costs');
      person.press('Sound generator: The device.');
      person.fill('Lowest price', 'about 400');
      await person.told('Lowest price', 'A number from 0 up');
      person.press('Save');
      const saved = JSON.parse((await person.file()).text) as { costs: { lines: { low: unknown }[] } };
      expect(saved.costs.lines[0]!.low).to.equal('about 400');
      person.fill('Lowest price', '450');
      await comes(
        () => !person.field('Lowest price').closest('.field')!.querySelector('.mends'),
        'it is mended',
      );
    });
  });

  describe('puts in order, and says so', () => {
    it('rows: up and down, with the focus on the button', async () => {
      await openExample();
      person.part('What may go well, and');
      const row = 'Can it get worse?';
      person.press(`Move ${row} up`);
      expect(person.said).to.equal(`${row} is now 1 of 2.`);
      expect(person.focused!.getAttribute('aria-label')).to.equal(`Move ${row} up`);
      await comes(
        () => person.patientsRead.indexOf(row) < person.patientsRead.indexOf('How many get a sore ear?'),
        'patients read it first',
      );
      // it is the first: nothing more happens
      person.press(`Move ${row} up`);
      expect(person.said).to.equal(`${row} is now 1 of 2.`);
      person.press('Undo');
      await comes(
        () => person.patientsRead.indexOf(row) > person.patientsRead.indexOf('How many get a sore ear?'),
        'it is as before',
      );
    });

    it('options, with their answers', async () => {
      await openExample();
      person.part('Options');
      person.press('Move Talks up');
      person.part('What may go well, and');
      expect(person.field('Can you drive?: Talks').closest('td')!.cellIndex).to.equal(2);
      const time = person.field('How much time does it take?: Talks') as HTMLTextAreaElement;
      expect(time.value).to.equal('One hour a week for eight weeks.');
    });

    it('what is removed is said, and comes back with undo', async () => {
      await openExample();
      person.part('Questions for the visit');
      person.press('Remove Can you sleep?');
      expect(person.said).to.include('Can you sleep? is removed.');
      await comes(() => !person.patientsRead.includes('Can you sleep?'), 'it is gone');
      expect(person.focused).not.to.equal(null);
      // it says where, since another part may be open
      person.part('Sources');
      person.press('Undo');
      expect(person.said).to.equal('Undone, in “Questions for the visit”.');
      await person.see('Can you sleep?');
    });

    it('what was open in a list stays open where it goes', async () => {
      await openExample();
      person.part('Sources');
      person.press('Invented A');
      person.press('Move Invented A down');
      expect(person.button('Invented A').getAttribute('aria-expanded')).to.equal('true');
      expect(person.button('Invented B').getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('tells what is still to do', () => {
    it('beside the field that it is about, until it is done', async () => {
      person.press('A fact box');
      await person.told('The health problem', 'The name of the condition');
      person.fill('The health problem', 'green pox');
      await comes(
        () => !person.field('The health problem').closest('.field')!.querySelector('.mends'),
        'it is done',
      );
    });

    it('in a list that leads to each field', async () => {
      await openExample();
      person.part('Who made it, and when');
      person.fill('Published on', '');
      person.part('About this aid');
      await comes(() => person.has('To do 1'), 'it is counted');
      person.press('To do 1');
      person.press('Go there');
      expect(person.focused).to.equal(person.field('Published on'));
    });

    it('in the words of the fields, and in none of code', async () => {
      person.press('Three options');
      await comes(() => !person.has('To do 0'), 'there is something');
      person.press('To do');
      const list = person.root.querySelector<HTMLElement>('.to-mend')!;
      expect(list.innerText).not.to.match(/<|da-|="|camelCase|undefined/);
      expect(list.innerText.length).to.be.greaterThan(200);
    });
  });

  it('is used by keyboard alone', async () => {
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80; presses++) {
        const { focused } = person;
        const words = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
        if (words.trim().startsWith(name)) return;
        await sendKeys({ press: 'Tab' });
      }
      expect.fail(`“${name}” is not reached`);
    };
    (document.activeElement as HTMLElement | null)?.blur();
    await tabTo('A fact box');
    await sendKeys({ press: 'Enter' });
    // one can write at once
    await sendKeys({ type: 'Should I?' });
    await person.see('Should I?');
    await tabTo('Options');
    await sendKeys({ press: 'Enter' });
    await tabTo('Move Option 1 down');
    await sendKeys({ press: ' ' });
    expect(person.said).to.equal('Option 1 is now 2 of 2.');
    await tabTo('Add an option');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Waiting' });
    await person.see('Waiting');
    expect(person.field('Name of the option').value).to.equal('Waiting');
  });

  it('keeps the names of options in the costs when an option gets another', async () => {
    await openExample();
    person.part('Options');
    person.press('Sound generator');
    person.fill('Name of the option', 'Noise maker');
    await person.see('Noise maker');
    person.press('Save');
    const { text } = await person.file();
    const { costs } = JSON.parse(text) as { costs: { lines: { option: string }[] } };
    expect([...new Set(costs.lines.map(({ option }) => option))]).to.deep.equal([
      'Noise maker',
      'Talks',
      'Carrying on',
    ]);
  });

  it('names a source where a number is, and asks for the rest of it under Sources', async () => {
    await openExample();
    person.part('Questions for the visit');
    person.press('Can you sleep?');
    person.fill('Short name of a new source', 'Made up 2026');
    person.press('Add source');
    expect((person.field('Made up 2026') as HTMLInputElement).checked).to.equal(true);
    person.part('Sources');
    expect(person.has('Made up 2026')).to.equal(true);
  });

  it('opens each part, and none of them changes anything', async () => {
    await openExample();
    const data: unknown = JSON.parse(example);
    const { value } = readData(data);
    for (const name of [...person.root.querySelectorAll('.part .name')].map((one) => one.textContent)) {
      person.part(name);
      for (const opener of person.root.querySelectorAll<HTMLElement>(
        '.part.open .opener, .part.open details.rare:not([open]) > summary',
      ))
        opener.click();
    }
    expect(person.words).to.include('Saved');
    expect(person.words).not.to.include('Not saved');
    person.press('Save');
    expect(readData(JSON.parse((await person.file()).text)).value).to.deep.equal(value);
  });

  for (const width of [320, 1280])
    it(`keeps words that are very long in their places: ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      const names = [long, ...Array.from({ length: 8 }, (_, index) => `Option ${index + 2}`)];
      const aid = {
        decision: `${long}?`,
        comparison: {
          options: names.map((name) => ({ name })),
          groups: [{ title: long, rows: [{ title: long, cells: names.map(() => long) }] }],
        },
      };
      person.choosesFile('aid.json', JSON.stringify(aid));
      await comes(() => person.has('Save'), 'it is open');
      person.part('What may go well, and');
      await comes(() => person.button('To do').textContent.match(/\d/), 'it is looked over');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const answer = person.field(`${long}: ${long}`);
      const { right } = answer.closest('.scroll')!.getBoundingClientRect();
      expect(answer.getBoundingClientRect().right, 'the first answer is in view').to.be.at.most(right + 1);
    });

  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)
    it(`has no axe violation, and nothing wider than the page: ${theme}, ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      person.host.style.colorScheme = theme;
      const check = async (what: string) => {
        const found = await violations(person.host, {
          rules: { region: { enabled: false } },
          // what patients see has tests of its own
          iframes: false,
        });
        expect(found, `${what}: ${found.join('\n')}`).to.be.empty;
        expect(document.documentElement.scrollWidth, what).to.be.at.most(width);
      };
      await check('the beginning');
      await openExample();
      for (const name of [...person.root.querySelectorAll('.part .name')].map((one) => one.textContent)) {
        person.part(name);
        for (const opener of person.root.querySelectorAll<HTMLElement>('.part.open .opener')) opener.click();
        person.root.querySelector<HTMLElement>('.part.open [id^="details-"]')?.click();
        await check(name);
      }
      person.press('To do');
      await check('what is to do');
      person.press('Open');
      await check('the window');
    });
});
