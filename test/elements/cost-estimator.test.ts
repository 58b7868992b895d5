import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { inOneLine } from '../../src/model/summary.js';
import type { DaCostEstimator, DaEstimateEvent } from '../../src/index.js';
import {
  accessibilityTree,
  emulateFeatures,
  emulateMedia,
  printedPages,
  sendKeys,
  setViewport,
} from '../commands.js';
import type { Attributes } from '../fixtures/chances.js';
import { LINES, SETTINGS, type Line } from '../fixtures/costs.js';
import { authorNotes, isSeen, make, settled, wordsOf } from '../page.js';
import { answersIn } from '../support/answers.js';
import { isA } from '../support/dom.js';

const lineOf = ({ text, ...attributes }: Line) => make('da-cost', attributes, text);
const BEFORE = 'Infusions $4,300 to $12,000 over 6 months, and more that is not known';

describe('da-cost-estimator', () => {
  const notes = authorNotes();

  interface Place {
    lines?: readonly Line[];
    settings?: Attributes;
    width?: string;
    lang?: string;
    aid?: Attributes;
  }

  async function put({ lines = LINES, settings = SETTINGS, width = '900px', lang = 'en', aid }: Place = {}) {
    const page = await fixture<HTMLElement>(html`<div style="font-size: 16px" lang=${lang}></div>`);
    page.style.inlineSize = width;
    const element = make('da-cost-estimator', settings, ...lines.map(lineOf));
    document.getElementById('costs')?.removeAttribute('id');
    element.id = 'costs';
    page.append(aid ? make('da-decision-aid', aid, element) : element);
    await settled(page);
    return element;
  }

  const tree = () => accessibilityTree('#costs');
  const root = (element: DaCostEstimator) => element.shadowRoot!;
  /** What the eye gets, from the page and the shadow root, without the controls. */
  const shown = (element: DaCostEstimator): string =>
    [...root(element).children]
      .filter((child) => !child.matches('.control, [role=status]'))
      .map(flat)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const flat = (node: Node): string =>
    isA(node, 'slot')
      ? node.assignedNodes({ flatten: true }).map(flat).join(' ')
      : isElement(node)
        ? [...node.childNodes].map(flat).join(node.matches('p, span, b, a, i') ? '' : ' ')
        : node.nodeType === Node.TEXT_NODE
          ? node.nodeValue!
          : '';
  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
  const status = (element: DaCostEstimator) =>
    root(element).querySelector('[role=status]')!.textContent.trim();
  /** Those of the options; what stands beside the fields has them once more. */
  const bars = (element: DaCostEstimator) => [
    ...root(element).querySelectorAll<SVGElement>('[part=option] svg'),
  ];
  const unfold = (element: DaCostEstimator) => {
    for (const details of root(element).querySelectorAll<HTMLDetailsElement>('[part=option] details'))
      details.open = true;
  };

  function focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }
  const nameOf = (element: Element | null): string =>
    ((element as HTMLInputElement | null)?.labels?.[0] ?? element)?.textContent?.trim() ?? '';

  async function tabTo(name: string): Promise<HTMLInputElement> {
    const passed: string[] = [];
    for (let i = 0; i < 60; i++) {
      await sendKeys({ press: 'Tab' });
      if (nameOf(focused()).startsWith(name)) return focused() as HTMLInputElement;
      passed.push(nameOf(focused()));
    }
    throw new Error(`${name} is not reached: ${passed.join(' | ')}`);
  }

  /** Starts before the element, by keyboard, and opens the reader's own numbers. */
  async function open(element: DaCostEstimator): Promise<void> {
    const start = document.createElement('button');
    element.before(start);
    start.focus();
    await tabTo('Use your own numbers');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    start.remove();
  }

  async function type(element: DaCostEstimator, name: string, text: string): Promise<HTMLInputElement> {
    const field = await tabTo(name);
    await sendKeys({ type: text });
    await settled(element);
    return field;
  }

  /** Leaves the field, as its change is told then. */
  async function leave(element: DaCostEstimator): Promise<void> {
    await sendKeys({ press: 'Tab' });
    await settled(element);
  }

  async function payByPlan(element: DaCostEstimator): Promise<void> {
    await tabTo('I pay everything myself');
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
  }

  describe('says, in the page itself,', () => {
    it('what each option comes to, in the author’s order, from low to high', async () => {
      const element = await put();
      const words = wordsOf(element);
      expect(words, 'the known').to.include('Carrying on $60 to $150 over 6 months');
      // 350 + 6 × 400 + 4 × 400 to 350 + 6 × 800 + 8 × 800
      expect(words, 'the partly known').to.include(BEFORE);
      expect(words, 'the unknown').to.include('Light No price is known');
      const places = ['Carrying on', 'Infusions', 'Light'].map((name) => words.indexOf(`${name} `));
      expect(places, 'their order').to.deep.equal([...places].sort((a, b) => a - b));
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('the parts, each before its lines, and what is not in the figures', async () => {
      const words = wordsOf(await put());
      expect(words, 'parts').to.match(
        /At the start: \$2,700 to \$5,200 ?First talk\..*Keeping on: \$1,600 to \$6,400 ?Top-ups\..*Not in these figures ?A ride home\. No price found\./,
      );
    });

    it('the age and the place of the prices, and what the figures rest on', async () => {
      const words = wordsOf(await put());
      expect(words, 'prices').to.include('Prices as of 2024, United States.');
      expect(words, 'before insurance').to.include('Prices before insurance.');
      expect(words, 'months').to.include('These are the costs of 6 months.');
      expect(words, 'rounding').to.include('rounded outwards');
      const bare = await put({ settings: { currency: 'USD' } });
      expect(wordsOf(bare), 'not stated').to.include('Prices. It is not stated how old they are.');
      expect(
        bare.problems.map(({ where }) => where),
        'the author is told',
      ).to.deep.equal(['prices-as-of', 'region']);
    });

    it('who may pay a part, only as far as the page says it', async () => {
      const element = await put();
      const said = {
        public: 'Prices before a public service pays a part.',
        none: 'Prices that you pay yourself. Nobody else pays a part.',
        '': 'Full prices, before anybody else pays a part.',
      };
      for (const [payer, words] of Object.entries(said)) {
        element.payer = payer as DaCostEstimator['payer'] & '';
        await settled(element);
        expect(wordsOf(element), payer).to.include(words);
        expect(wordsOf(element) + root(element).textContent, `${payer}: no plan`).not.to.match(
          /insurance|plan|deductible/i,
        );
      }
      element.payer = 'none';
      await settled(element);
      expect(
        element.problems.map(({ got }) => got),
        'a payer where there is none',
      ).to.deep.equal(['“usually”', '“rarely”', '“rarely”', '“rarely”']);
    });

    it('that it is no Good Faith Estimate in the US, no offer elsewhere, or the author’s words', async () => {
      expect(wordsOf(await put({ aid: { country: 'US' } })), 'US').to.include(
        'This is not a Good Faith Estimate. If you have no insurance or do not use it, you can ask the clinic for one.',
      );
      expect(wordsOf(await put()), 'elsewhere').to.include(
        'This is not an offer. Ask the clinic what you would pay.',
      );
      const own = wordsOf(
        await put({ aid: { country: 'US' }, settings: { ...SETTINGS, notice: 'Ask us first' } }),
      );
      expect(own, 'own words').to.include('Ask us first.').and.not.to.include('Good Faith');
    });

    it('all of it once, also in a page that was saved', async () => {
      const element = await put();
      const copy = element.cloneNode(true) as DaCostEstimator;
      element.replaceWith(copy);
      await settled(copy);
      expect(wordsOf(copy).split('Carrying on $60').length, 'once').to.equal(2);
      expect(shown(copy), 'shown once').to.include(BEFORE);
    });

    it('all of it anew when the author changes a line', async () => {
      const element = await put();
      element.querySelector('da-cost')!.setAttribute('high', '50');
      await settled(element);
      await settled(element);
      expect(wordsOf(element), 'the total').to.include('Carrying on $60 to $300');
      element.lastElementChild!.previousElementSibling!.remove();
      await settled(element);
      await settled(element);
      expect(wordsOf(element), 'an option that is gone').not.to.include('Light');
      element.append(lineOf({ text: 'Talks.', option: 'Talking', low: '10', high: '20', per: 'once' }));
      await settled(element);
      await settled(element);
      expect(shown(element), 'one that has come').to.include('Talking $10 to $20');
    });
  });

  describe('keeps what the author wrote', () => {
    it('in view, around the lines', async () => {
      const element = await put();
      const [before, after] = [document.createElement('p'), document.createElement('p')];
      before.textContent = 'Ask what is included.';
      after.textContent = 'Then call us.';
      element.prepend(before);
      element.append(after);
      await settled(element);
      await settled(element);
      expect(isSeen(before) && isSeen(after), 'both are seen').to.equal(true);
      const all = shown(element);
      expect(all.indexOf('Ask what is included.'), 'first').to.be.below(all.indexOf('Prices as of'));
      expect(all.indexOf('Then call us.'), 'last').to.be.above(all.indexOf('rounded outwards'));
      expect(all.match(/Infusion at a clinic\./g)?.length, 'each line is shown once').to.equal(1);
    });

    it('also with comments and other nodes that cannot be shown among the lines', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = make('da-cost-estimator', SETTINGS, ...LINES.map(lineOf));
      for (const line of [...element.children])
        line.before(document.createComment(' a line '), document.createProcessingInstruction('line', ''));
      element.append('Then call us.', document.createComment(' the end '));
      page.append(element);
      await settled(page);
      for (const line of element.querySelectorAll('da-cost')) {
        line.assignedSlot!.closest('details')!.open = true;
        expect(isSeen(line), 'each line').to.equal(true);
      }
      expect(shown(element), 'the words').to.include(BEFORE).and.to.include('Then call us.');
      element.prepend(document.createComment(' later '));
      await settled(element);
      await settled(element);
      expect(shown(element), 'still').to.include(BEFORE);
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('without a slot or another attribute written into it', async () => {
      const element = await put();
      for (const line of element.querySelectorAll('da-cost')) {
        expect(
          line.getAttributeNames().filter((name) => ['slot', 'hidden', 'style'].includes(name)),
          'attributes',
        ).to.deep.equal([]);
      }
    });
  });

  describe('draws a bar for each option', () => {
    it('on one scale from 0, to the highest of all', async () => {
      const element = await put();
      const [first, second, third] = bars(element).map((bar) =>
        bar.querySelector('.part')?.getBoundingClientRect(),
      );
      const whole = bars(element)[0]!.getBoundingClientRect();
      expect(bars(element).length, 'bars').to.equal(3);
      expect(Math.abs(second!.right - whole.right), 'the highest reaches the end').to.be.below(1.5);
      expect((second!.left - whole.left) / whole.width, 'and starts at 4,300 of 12,000').to.be.closeTo(
        4300 / 12000,
        0.01,
      );
      expect((first!.right - whole.left) / whole.width, 'the other is short').to.be.below(0.03);
      expect(third, 'none without a price').to.equal(undefined);
      expect(root(element).textContent, 'the scale’s ends').to.match(/\$0\s*\$12,000/);
    });

    it('all of them together, with the lines folded under each', async () => {
      await setViewport({ width: 375, height: 812 });
      const element = await put();
      const lines = [...element.querySelectorAll('da-cost')];
      expect(lines.filter(isSeen), 'lines that are seen').to.deep.equal([]);
      const places = bars(element).map((bar) => bar.getBoundingClientRect());
      expect(places.at(-1)!.bottom - places[0]!.top, 'from the first bar to the last').to.be.below(400);
      const [, second] = root(element).querySelectorAll<HTMLElement>('[part=option] summary');
      second!.click();
      await settled(element);
      expect(
        lines.filter(isSeen).map((line) => line.getAttribute('option')),
        'the lines of that option alone',
      ).to.deep.equal(
        lines.map((line) => line.getAttribute('option')).filter((name) => name === 'Infusions'),
      );
    });

    for (const [width, height] of [
      [320, 568],
      [1280, 800],
    ] as const)
      it(`in one view with what is typed, at ${width} px`, async () => {
        await setViewport({ width, height });
        const element = await put();
        await open(element);
        const short = root(element).querySelector<HTMLElement>('[part=short]')!;
        for (const input of root(element).querySelectorAll('input')) {
          input.scrollIntoView({ block: 'center' });
          const [field, figures] = [input, short].map((part) => part.getBoundingClientRect());
          expect(figures!.top >= 0 && figures!.bottom <= height, 'the figures are in view').to.equal(true);
          const isApart = figures!.bottom <= field!.top || figures!.left >= field!.right;
          expect(isApart, `the field ${input.id} is not under them`).to.equal(true);
        }
        await type(element, 'Travel', '500');
        expect(short.innerText, 'what it changes').to.match(/Infusions\s+\$9,300 to \$19,000/);
      });

    it('which runs from right to left where the page does', async () => {
      const element = await put();
      element.parentElement!.dir = 'rtl';
      await settled(element);
      const bar = bars(element)[1]!.querySelector('.part')!.getBoundingClientRect();
      const whole = bars(element)[1]!.getBoundingClientRect();
      expect(Math.abs(bar.left - whole.left), 'the highest reaches the left end').to.be.below(1.5);
    });

    it('silently, since the words say the same', async () => {
      await put();
      expect(await tree(), 'no image').not.to.match(/^\s*(image|img|graphics)/m);
    });

    it('that is seen in forced colours', async () => {
      try {
        await emulateFeatures({ 'forced-colors': 'active' });
        const element = await put();
        const { fill } = getComputedStyle(bars(element)[1]!.querySelector('.part')!);
        const canvas = getComputedStyle(document.body).backgroundColor;
        expect(fill, 'the bar').not.to.equal(canvas);
      } finally {
        await emulateFeatures({});
      }
    });
  });

  describe('for assistive technology', () => {
    it('is a list of options with their words and lines', async () => {
      const element = await put();
      const folded = await tree();
      expect(folded, 'a sum, which unfolds').to.match(/"Infusions \$4,300 to \$12,000 .*" expanded=false/);
      expect(folded, 'a line').not.to.include('Infusion at a clinic.');
      unfold(element);
      const text = await tree();
      expect(text, 'a list').to.match(/^\s*list/m);
      expect(text.match(/^\s*listitem/gm)?.length, 'three options').to.equal(3);
      expect(text, 'a total').to.include('$4,300 to $12,000 over 6 months, and more that is not known');
      expect(text, 'a line').to.include('Infusion at a clinic.');
    });

    it('has fields with names and explanations', async () => {
      const element = await put();
      await open(element);
      const text = await tree();
      expect(text, 'months').to.match(/combobox "How far to look ahead"/);
      expect(text, 'travel').to.match(
        /textbox "Travel".*\(Fares, fuel, parking or a ride, there and back\. If none, type 0\.\)/,
      );
      expect(text, 'visits').to.match(/textbox "Infusions".*\(This page counts 10 to 14\.\)/);
      expect(text, 'a group').to.include('group "How you pay"');
      expect(text, 'nothing is chosen').to.match(/radio "I pay everything myself" checked=false/);
      expect(text, 'nothing is chosen').to.match(/radio "My plan pays a part" checked=false/);
    });
  });

  describe('by keyboard alone', () => {
    it('is offered nothing that would change nothing', async () => {
      const once = { option: 'Surgery', text: 'All of it.', low: '400', high: '800', per: 'once' };
      const element = await put({ settings: { ...SETTINGS, payer: 'none' }, lines: [once] });
      expect(root(element).querySelector('select, summary:not([part=option] *)'), 'controls').to.equal(null);
    });

    it('looks at other months', async () => {
      const element = await put();
      const start = document.createElement('button');
      element.before(start);
      start.focus();
      await tabTo('How far to look ahead');
      await sendKeys({ press: 'Home' });
      await leave(element);
      expect(shown(element), 'one month').to.include('Infusions $2,700 to $5,200 over 1 month');
      expect(shown(element), 'what comes later is not in it').to.match(/Not in these figures.*Top-ups\./);
      expect(wordsOf(element), 'the page says what it said').to.include(BEFORE);
    });

    it('adds own costs for each visit, in place of those not known', async () => {
      const element = await put();
      await open(element);
      await type(element, 'Travel', '20');
      await type(element, 'Lost time', '80');
      await leave(element);
      const all = shown(element);
      // 10 to 14 visits
      expect(all, 'the part').to.include('Your own travel and time: $1,000 to $1,400');
      expect(all, 'the total').to.include('Infusions $5,300 to $13,000 over 6 months');
      expect(all, 'nothing more is unknown of it').not.to.include('$13,000 over 6 months, and more');
      expect(all, 'what it rests on').to.include('Travel: $20.').and.to.include('Lost time: $80.');
    });

    it('says what is still not known where only travel or only lost time is filled in', async () => {
      for (const [field, part, words] of [
        ['Travel', 'Your own travel', 'Your travel is counted, but your lost time is not known.'],
        ['Lost time', 'Your own lost time', 'Your lost time is counted, but your travel is not known.'],
      ] as const) {
        const element = await put();
        await open(element);
        await type(element, field, '20');
        await leave(element);
        const all = shown(element);
        expect(all, 'what is counted').to.include(`${part}: $200 to $280`);
        expect(all, 'the total').to.include(
          'Infusions $4,500 to $12,000 over 6 months, and more that is not known',
        );
        expect(all, 'the author’s line').to.match(
          new RegExp(`Not in these figures\\. ${words} A ride home\\. No price found\\.`),
        );
        expect(bars(element)[1]!.querySelector('.open'), 'the bar goes on').not.to.equal(null);
        element.parentElement!.remove();
      }
      const element = await put();
      await open(element);
      await type(element, 'Travel', '20');
      await type(element, 'Lost time', '0');
      expect(shown(element), '0 is known').to.include(
        'Infusions $4,500 to $12,000 over 6 months At the start',
      );
    });

    it('counts other visits', async () => {
      const element = await put();
      await open(element);
      await type(element, 'Infusions', '5');
      // 350 + 5 × 400 to 350 + 5 × 800
      expect(shown(element), 'half as many').to.include('Infusions $2,300 to $4,400 over');
      expect(shown(element), 'what it rests on').to.include('Your visits over 6 months, Infusions: 5.');
    });

    it('gives no total for a part whose lines say other visits than those counted', async () => {
      const element = await put({ lines: [...LINES, { ...LINES[1]!, text: 'A test.', phase: 'taper' }] });
      await open(element);
      await type(element, 'Travel', '20');
      await type(element, 'Infusions', '5');
      const all = shown(element);
      expect(all, 'how they are spread, once, before the lines').to.match(
        /Counted with your 5 visits over 6 months, spread over this time as on the page \(10 to 14\)\. The lines below still say the page’s visits\. At the start First talk\..* 6 visits in month 1\./,
      );
      expect(all.split('Counted with your').length, 'once').to.equal(2);
      expect(all, 'nor for the other part').to.match(/Keeping on Top-ups\./);
      expect(all, 'a part without visits has one').to.include('Then less often: about $350 A test.');
      expect(all, 'own costs are for the reader’s visits').to.include('Your own travel: about $100');
      expect(wordsOf(element), 'the page says what it said').to.match(/At the start: \$2,700 to \$5,200/);
    });

    it('does not say that it counts visits which no price is for', async () => {
      const course = { ...LINES[2]!, text: 'All of it.', per: 'course', times: '1' };
      const ride = { ...LINES[4]!, times: '6', 'to-month': '1' };
      const element = await put({ lines: [course, ride] });
      await open(element);
      await type(element, 'Infusions', '5');
      expect(shown(element), 'as before').to.include('At the start All of it.');
      expect(shown(element), 'no word of visits').not.to.include('Counted with your');
    });

    it('counts a reader’s visits only for the months for which they were filled in', async () => {
      const element = await put();
      await open(element);
      const field = await type(element, 'Infusions', '5');
      expect(await tree(), 'the months are said').to.include('group "Your visits over 6 months"');
      const months = root(element).querySelector('select')!;
      const look = async (key: string) => {
        months.focus();
        await sendKeys({ press: key });
        await leave(element);
      };
      const other = 'Your visits over 6 months: 5, left out, since other months are looked at now.';
      await look('Home');
      expect(field.value, 'an empty field').to.equal('');
      expect(await tree(), 'the months are said').to.include('group "Your visits over 1 month"');
      expect(await tree(), 'and what is left out').to.include(`(This page counts 6. ${other})`);
      expect(shown(element), 'the page’s visits').to.include('Infusions $2,700 to $5,200 over 1 month');
      expect(shown(element), 'what it rests on').to.include(other.replace(':', ', Infusions:'));
      expect(status(element), 'heard').to.include(other.replace(':', ', Infusions:'));
      for (let i = 0; i < 5; i++) await look('ArrowDown');
      expect(field.value, 'back with its months').to.equal('5');
      expect(shown(element), 'and counted').to.include('Infusions $2,300 to $4,400 over');
      expect(shown(element), 'nothing is left out').not.to.include('left out');
    });

    it('counts with a plan: what is left of the deductible, then the share, up to the limit', async () => {
      const lines = LINES.slice(1, 2).map((line) => ({ ...line, low: '1000', high: '2000' }));
      const element = await put({ lines });
      expect(shown(element), 'before').to.include('Infusions $1,000 to $2,000');
      await open(element);
      await payByPlan(element);
      expect(shown(element), 'nothing is known yet').to.include('Infusions $0 to $2,000');
      await type(element, 'Deductible left', '500');
      await type(element, 'Share in %', '20');
      expect(shown(element), 'perhaps not covered').to.include('Infusions $600 to $2,000');
      await tabTo('Infusions');
      await sendKeys({ press: 'ArrowDown' });
      await leave(element);
      expect(shown(element), 'covered').to.include('Infusions $600 to $800');
      expect(shown(element), 'said').to.include('What you might pay with your plan.');
      expect(shown(element), 'the order').to.include(
        'You pay first what is left of your deductible, then your copay or share',
      );
      expect(shown(element), 'the prices are marked').to.include(
        'At the start: $1,000 to $2,000 before insurance',
      );
    });

    it('says in words that there is nothing more to pay', async () => {
      const element = await put({ lines: LINES.slice(1, 2) });
      await open(element);
      await payByPlan(element);
      await type(element, 'Yearly limit left', '0');
      await tabTo('Infusions');
      await sendKeys({ press: 'ArrowDown' });
      await leave(element);
      expect(shown(element), 'no $0').to.include(
        'Infusions Nothing more to pay over 6 months for what is counted',
      );
    });

    it('keeps the focus and the caret while figures change', async () => {
      const element = await put();
      await open(element);
      const field = await type(element, 'Travel', '120');
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ type: '5' });
      await settled(element);
      expect(focused(), 'the focus').to.equal(field);
      expect(field.value, 'typed in the middle').to.equal('1250');
      expect(field.selectionStart, 'the caret').to.equal(3);
    });
  });

  describe('what cannot be used', () => {
    it('is said at the field once it is left, and in words where the figures stand', async () => {
      const element = await put();
      await open(element);
      const field = await type(element, 'Travel', '1.200');
      expect(field.getAttribute('aria-invalid'), 'while typing').to.equal(null);
      await leave(element);
      expect(field.getAttribute('aria-invalid'), 'once left').to.equal('true');
      expect(await tree(), 'heard').to.match(
        /textbox "Travel" invalid.*Type a number from 0 to 1,000,000, such as 12\.5\. Until then it is left out\./,
      );
      expect(shown(element), 'left out').to.include(BEFORE);
      expect(shown(element), 'said').to.include(
        'Travel: left out, since it is not a number that can be used.',
      );
    });

    it('is also what is too much', async () => {
      const element = await put({ lines: LINES.slice(1, 2) });
      await open(element);
      await payByPlan(element);
      const field = await type(element, 'Share in %', '120');
      await leave(element);
      expect(field.getAttribute('aria-invalid'), 'more than all').to.equal('true');
      expect(shown(element), 'nothing is known').to.include('Infusions $0 to');
    });

    it('stays the same number in another language', async () => {
      const element = await put({ lines: LINES.slice(1, 3) });
      await open(element);
      const field = await type(element, 'Travel', '1,000.5');
      element.parentElement!.lang = 'de';
      await settled(element);
      expect(field.value, 'as it is typed in German').to.equal('1.000,5');
      expect(shown(element), 'six visits').to.include('Your own travel: $6,000 to $6,100');
    });

    it('is read in the page’s language', async () => {
      const element = await put({ lang: 'de', lines: LINES.slice(1, 3) });
      await open(element);
      await type(element, 'Travel', '1.000,5');
      await leave(element);
      expect(shown(element), 'six visits').to.include('Your own travel: $6,000 to $6,100');
      const field = await tabTo('Infusions');
      expect(field.getAttribute('aria-invalid'), 'the next one is fine').to.equal(null);
    });
  });

  describe('what it tells', () => {
    it('is announced once a field is left, not with each key', async () => {
      const element = await put();
      await open(element);
      await type(element, 'Travel', '20');
      expect(status(element), 'while typing').to.equal('');
      await leave(element);
      expect(status(element), 'afterwards').to.match(
        /^Prices before insurance\. Carrying on: \$60 to \$150 over 6 months\. Infusions: /,
      );
      expect(await tree(), 'politely').to.match(/status.*live=polite/);
    });

    it('is an event of its own that does not bubble, for what the reader did', async () => {
      const element = await put();
      const heard: DaEstimateEvent[] = [];
      const outside: Event[] = [];
      element.addEventListener('da-estimate', (event) => heard.push(event));
      document.addEventListener('da-estimate', (event) => outside.push(event), { once: true });
      element.months = 3;
      await settled(element);
      expect(heard, 'not for what the author did').to.deep.equal([]);
      await open(element);
      await type(element, 'Travel', '20');
      await leave(element);
      expect(heard.length, 'once').to.equal(1);
      const [event] = heard as [DaEstimateEvent];
      const { filledIn, bubbles, composed } = event;
      expect(filledIn, 'that there is something').to.equal(true);
      expect(Object.keys(event), 'and not what').to.deep.equal(['isTrusted', 'filledIn']);
      expect(bubbles || composed || outside.length > 0, 'nobody else hears it').to.equal(false);
    });

    it('is given to the aid around it, and taken back', async () => {
      const page = await fixture<HTMLElement>(html`<da-decision-aid></da-decision-aid>`);
      const told = answersIn(page);
      const element = make('da-cost-estimator', SETTINGS, ...LINES.map(lineOf));
      page.append(element);
      await settled(page);
      expect(told.size, 'nothing yet').to.equal(0);
      await open(element);
      await type(element, 'Travel', '20');
      await leave(element);
      const [section] = told.get(element)!;
      expect(section!.heading, 'the heading').to.equal('Costs');
      const lines = section!.lines.map(inOneLine);
      expect(lines, 'a range').to.include('Carrying on: $60 to $150 over 6 months.');
      expect(lines, 'what was filled in').to.include('Travel: $20.');
      const place = element.nextSibling;
      element.remove();
      expect(told.size, 'gone with it').to.equal(0);
      page.insertBefore(element, place);
    });
  });

  describe('forgets', () => {
    const filled = async (element: DaCostEstimator) => {
      await open(element);
      await type(element, 'Travel', '20');
      await payByPlan(element);
      await type(element, 'Share in %', '20');
      await leave(element);
    };
    const values = (element: DaCostEstimator) =>
      [...root(element).querySelectorAll<HTMLInputElement>('input')].map(({ type, checked, value }) =>
        type === 'radio' ? checked : value,
      );

    it('all of it at once, and keeps the focus in place', async () => {
      const element = await put();
      await filled(element);
      const clear = [...root(element).querySelectorAll('button')].find((button) =>
        button.textContent.includes('Clear'),
      )!;
      clear.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(values(element).filter(Boolean), 'fields').to.deep.equal([]);
      expect(shown(element), 'the figures').to.include(BEFORE);
      expect(shown(element), 'no plan').to.include('Prices before insurance.');
      expect(status(element), 'said').to.equal('Your numbers are cleared.');
      expect(nameOf(focused()), 'the focus').to.equal('Use your own numbers');
      expect(isSeen(clear), 'nothing is left to clear').to.equal(false);
    });

    it('all of it when the page comes back from the cache', async () => {
      const element = await put();
      await filled(element);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await settled(element);
      expect(values(element).filter(Boolean).length, 'not for a first visit').to.be.above(0);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect(values(element).filter(Boolean), 'fields').to.deep.equal([]);
      expect(shown(element), 'the figures').to.include(BEFORE);
    });

    it('nothing of another one, and tells it nothing', async () => {
      const [first, second] = [await put(), await put()];
      await filled(second);
      expect(values(first).filter(Boolean), 'the other’s fields').to.deep.equal([]);
      expect(shown(first), 'the other’s figures').to.include(BEFORE);
    });
  });

  describe('where something is missing', () => {
    it('makes no totals without a currency, and still shows the lines', async () => {
      const { currency, ...settings } = SETTINGS;
      expect(currency, 'there was one').to.equal('USD');
      const element = await put({ settings });
      const all = shown(element);
      expect(all, 'said').to.include(
        'No totals are made here, since the currency of the prices is not stated.',
      );
      expect(all, 'the lines').to.include('Infusion at a clinic.');
      expect(all, 'no money').not.to.match(/\d,\d{3}|\$\d/);
      expect(root(element).querySelector('input, select, svg'), 'nothing to fill in').to.equal(null);
      expect(
        element.problems.map(({ where }) => where),
        'the author is told',
      ).to.deep.equal(['currency']);
    });

    it('does not add a line in another currency', async () => {
      const lines = [...LINES.slice(0, 1), { ...LINES[0]!, text: 'In Canada.', currency: 'CAD' }];
      const element = await put({ lines });
      expect(shown(element), 'only the dollars').to.include(
        'Carrying on $60 to $150 over 6 months, and more that is not known',
      );
      expect(shown(element), 'listed').to.match(/Not in these figures In Canada\. CA\$10 to CA\$25 a month/);
      expect(element.problems.length, 'the author is told').to.equal(1);
    });

    it('says nothing where there is nothing', async () => {
      const element = await put({ lines: [] });
      expect(wordsOf(element), 'no words').to.equal('');
      expect(
        element.problems.map(({ where }) => where),
        'the author is told',
      ).to.deep.equal(['content']);
    });

    it('bears sixty lines and very long words', async () => {
      const lines = Array.from({ length: 60 }, (_, index) => ({
        ...LINES[index % LINES.length]!,
        option: `Behandlungsmöglichkeitenvergleich${index % 6}`,
        text: 'Elektrokonvulsionstherapieverfahrenskostenübernahmeerklärung',
      }));
      const element = await put({ lines, width: '288px' });
      expect(element.scrollWidth, 'no wider than its place').to.be.at.most(288);
    });
  });

  describe('fits', () => {
    it('320 px with everything open', async () => {
      const element = await put({ width: '288px' });
      await open(element);
      await payByPlan(element);
      // a line's ends are not its box in every engine
      const wide = [...root(element).querySelectorAll(':not(path)')].filter(
        (node) => node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      expect(
        wide.map(({ outerHTML }) => outerHTML.slice(0, 60)),
        'too wide',
      ).to.deep.equal([]);
    });

    it('paper, with what the figures rest on together on a sheet, wherever it ends', async () => {
      const element = await put();
      for (let above = 0; above < 900; above += 25) {
        element.style.marginBlockStart = `${above}px`;
        const sheets = (await printedPages()).map((sheet) => sheet.replace(/\s+/g, ' '));
        expect(
          sheets.filter((sheet) => /What the figures rest on.*as if it were the only one/.test(sheet)).length,
          `${above} px down`,
        ).to.equal(1);
      }
    }).timeout(60_000);

    it('a page in another language, with its words marked as English', async () => {
      const element = await put({ lang: 'de' });
      expect(element.querySelector('.da-said-option-1')!.getAttribute('lang'), 'in the page').to.equal('en');
      expect(root(element).querySelector('.control')!.getAttribute('lang'), 'the controls').to.equal('en');
    });

    it('paper: with the figures and what was filled in, without the controls', async () => {
      try {
        await setViewport({ width: 1000, height: 800 });
        const element = await put();
        await open(element);
        await type(element, 'Travel', '20');
        await leave(element);
        const paper = (await printedPages()).join(' ').replace(/\s+/g, ' ');
        expect(paper, 'a total').to.include('Infusions');
        expect(paper, 'a line').to.include('Infusion at a clinic.');
        expect(paper, 'what was filled in').to.include('Travel: $20.');
        expect(paper, 'no control').not.to.include('Use your own numbers');
        await emulateMedia({ media: 'print' });
        expect(isSeen(bars(element)[1]!), 'the bars').to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });
});
