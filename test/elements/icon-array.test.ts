import { expect, fixture, html } from '@open-wc/testing';
import fc from '../support/properties.js';
import '../../src/elements/icon-array/define.js';
import type { DaIconArray } from '../../src/index.js';
import { accessibilityTree, emulateFeatures } from '../commands.js';
import { coloursIn, drawingsOf, nodesOf, seenIn } from '../drawing.js';
import type { Attributes } from '../fixtures/chances.js';
import { authorNotes, isSeen, make, settled } from '../page.js';

describe('da-icon-array', () => {
  const notes = authorNotes();

  async function array(attributes: Attributes, words = 'In words'): Promise<DaIconArray> {
    const holder = await fixture<HTMLElement>(html`<div style="font-size: 16px"></div>`);
    document.getElementById('array')?.removeAttribute('id');
    const element = make('da-icon-array', { id: 'array', ...attributes }, make('span', {}, words));
    holder.append(element);
    await settled(holder);
    return element;
  }

  const seen = (element: DaIconArray) => seenIn(drawingsOf(element)[0]!);

  it('draws as many icons as there are people, and fills as many as are affected', async () => {
    expect(seen(await array({ count: '59', of: '100' })), '59 of 100').to.deep.include({
      filled: 59,
      outlined: 41,
      all: 100,
      columns: 10,
      fromTheBottomUp: true,
    });
    expect(seen(await array({ count: '0', of: '100' })), 'nobody').to.deep.include({
      filled: 0,
      outlined: 100,
    });
    expect(seen(await array({ count: '100', of: '100' })), 'everybody').to.deep.include({
      filled: 100,
      outlined: 0,
    });
    expect(seen(await array({ count: '3', of: '7' })), '3 of 7').to.deep.include({
      filled: 3,
      outlined: 4,
      all: 7,
    });
    expect(seen(await array({ count: '5', of: '1000' })), '5 of 1,000').to.deep.include({
      filled: 5,
      outlined: 995,
      all: 1000,
    });
  });

  it('draws any count of any denominator truly', async () => {
    const element = await array({ count: '0', of: '1' });
    const counts = fc.integer({ min: 1, max: 1000 }).chain((of) =>
      fc.tuple(
        fc.constant(of),
        fc.tuple(fc.nat(of), fc.nat(of), fc.nat(of)).map((all) => all.sort((a, b) => a - b)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(counts, async ([of, [low, count, high]]) => {
        Object.assign(element, { of, count, low, high });
        await element.updateComplete;
        const { filled, dotted, all, fromTheBottomUp } = seen(element);
        expect([all, filled, filled + dotted], 'icons, sure, and counted').to.deep.equal([of, low, count]);
        expect(fromTheBottomUp, 'grouped from the bottom up').to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a range by icons of two more kinds', async () => {
    expect(seen(await array({ count: '59', of: '100', low: '48', high: '70' })), 'the range').to.deep.include(
      {
        filled: 48,
        dotted: 11,
        inRange: 11,
        outlined: 30,
        all: 100,
      },
    );
  });

  it('is one picture with a name for assistive technology', async () => {
    await array({ count: '59', of: '100', label: '59 of 100 people sleep through the night' });
    const tree = await accessibilityTree('#array');
    expect(tree, 'its name').to.include('"59 of 100 people sleep through the night"');
    expect(tree.split('\n').length, `one thing to hear:\n${tree}`).to.equal(1);
    expect(tree, 'its role').to.match(/^(image|img) /);
  });

  it('is silent without a label, since the same words stand beside it', async () => {
    await array({ count: '59', of: '100' });
    expect(await accessibilityTree('#array'), 'nothing to hear').to.equal('');
  });

  it('draws nothing that is not true, and shows its words instead', async () => {
    const untrue: Attributes[] = [
      {},
      { count: '59' },
      { of: '100' },
      { count: '101', of: '100' },
      { count: '5.5', of: '100' },
      { count: '-1', of: '100' },
      { count: '0', of: '0' },
      { count: '5', of: '1001' },
      { count: 'five', of: '100' },
      { count: '5%', of: '100' },
    ];
    for (const attributes of untrue) {
      const element = await array(attributes, 'About 6 in 10 people');
      const what = JSON.stringify(attributes);
      expect(drawingsOf(element), `${what}: no drawing`).to.be.empty;
      expect(isSeen(element.querySelector('span')!), `${what}: the words`).to.equal(true);
      expect(element.problems, `${what}: the author is told`).not.to.be.empty;
    }
    expect(notes, 'notes to the author').not.to.be.empty;
  });

  it('hides its words while it draws, and shows them again once it cannot', async () => {
    const element = await array({ count: '59', of: '100' });
    const words = element.querySelector('span')!;
    expect(isSeen(words), 'while it draws').to.equal(false);
    expect(element.problems, 'nothing to mend').to.deep.equal([]);
    element.setAttribute('count', '159');
    await element.updateComplete;
    expect(isSeen(words), 'once it cannot').to.equal(true);
    element.count = 15;
    await element.updateComplete;
    expect(isSeen(words), 'once it can again').to.equal(false);
    expect(seen(element).filled, 'the new count').to.equal(15);
  });

  it('draws the count without a range that cannot be true', async () => {
    const element = await array({ count: '59', of: '100', low: '60', high: '70' });
    expect(seen(element), 'the count').to.deep.include({ filled: 59, outlined: 41, dotted: 0, inRange: 0 });
    expect(element.problems[0]?.where, 'the problem').to.equal('low and high');
  });

  it('takes few nodes, however many icons', async () => {
    for (const of of ['100', '1000']) {
      const element = await array({ count: '50', of, low: '40', high: '60' });
      expect(nodesOf(drawingsOf(element)[0]!), `nodes for ${of} icons`).to.be.at.most(12);
    }
  });

  it('is as wide as ten icons, at 100 and at 1,000', async () => {
    const widths = [];
    for (const of of ['100', '1000']) {
      const element = await array({ count: '5', of });
      widths.push(drawingsOf(element)[0]!.getBoundingClientRect().width);
    }
    expect(widths[0], 'some width').to.be.greaterThan(50);
    expect(widths[1], 'the same width').to.be.closeTo(widths[0]!, 1);
    const wide = await array({ count: '5', of: '100', style: '--da-icon-size: 20px' });
    expect(drawingsOf(wide)[0]!.getBoundingClientRect().width, 'as wide as the author says').to.equal(200);
  });

  it('tells filled from outlined in forced colours', async () => {
    const element = await array({ count: '59', of: '100', low: '48', high: '70' });
    try {
      await emulateFeatures({ 'forced-colors': 'active' });
      expect(matchMedia('(forced-colors: active)').matches, 'forced colours').to.equal(true);
      expect(new Set(coloursIn(drawingsOf(element)[0]!)).size, 'colours').to.be.at.least(3);
      expect(seen(element), 'the same icons').to.deep.include({
        filled: 48,
        dotted: 11,
        inRange: 11,
        outlined: 30,
      });
    } finally {
      await emulateFeatures({});
    }
  });

  it('goes away when hidden', async () => {
    const element = await array({ count: '59', of: '100', hidden: '' });
    expect(isSeen(element), 'hidden').to.equal(false);
    element.hidden = false;
    expect(isSeen(element), 'and back').to.equal(true);
  });
});
