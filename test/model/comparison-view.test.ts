import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { choices, topics, type Comparison } from '../../src/model/comparison.js';
import { ComparisonView, mayChoose } from '../../src/model/comparison-view.js';

const compare = (options: number, ...groups: Comparison['groups'][number]['topic'][]): Comparison => ({
  choose: choices,
  options: Array.from({ length: options }, (_, index) => ({ name: `Option ${index}` })),
  groups: groups.map((topic, index) => ({ title: `Group ${index}`, topic, rows: [] })),
});

describe('what a patient looks at', () => {
  it('is everything at first', () => {
    const view = new ComparisonView(compare(2, 'benefits', 'harms'));
    expect(view.isWhole, 'nothing is away').to.equal(true);
    expect(view.options, 'options').to.deep.equal(['Option 0', 'Option 1']);
    expect([view.groups(true), view.groups(false)], 'groups').to.deep.equal([['Group 0', 'Group 1'], []]);
  });

  it('can be chosen from three options, and from two groups with a title', () => {
    const all = compare(3, 'benefits', 'harms');
    expect(mayChoose(all), 'both').to.deep.equal({ options: true, rows: true });
    expect(mayChoose(compare(2, 'benefits')), 'too few').to.deep.equal({ options: false, rows: false });
    expect(mayChoose({ ...all, choose: [] }), 'not asked for').to.deep.equal({ options: false, rows: false });
    const [first, second] = all.groups;
    const untitled = { ...all, groups: [first!, { ...second!, title: undefined }] };
    expect(mayChoose(untitled).rows, 'one title').to.equal(false);
  });

  it('keeps two options', () => {
    const view = new ComparisonView(compare(3)).toggleOption(1);
    expect(view.options, 'without one').to.deep.equal(['Option 0', 'Option 2']);
    expect(
      [0, 1, 2].map((index) => view.optionStays(index)),
      'those that stay',
    ).to.deep.equal([true, false, true]);
    expect(view.toggleOption(0), 'refused').to.equal(view);
    expect(view.toggleOption(1).isWhole, 'back').to.equal(true);
  });

  it('has no benefits without harms', () => {
    const view = new ComparisonView(compare(2, 'benefits', 'harms', 'practical'));
    expect(
      [0, 1, 2].map((index) => view.groupStays(index)),
      'harms stay',
    ).to.deep.equal([false, true, false]);
    expect(view.toggleGroup(1).isWhole, 'also where they are asked to go').to.equal(true);
    const without = view.toggleGroup(0).toggleGroup(1);
    expect(without.groups(true), 'neither').to.deep.equal(['Group 2']);
    expect(without.groups(false), 'both away').to.deep.equal(['Group 0', 'Group 1']);
    expect(without.toggleGroup(0).isWhole, 'they come back together').to.equal(true);
  });

  it('stays when the comparison is read again, unless what was away has gone', () => {
    const view = new ComparisonView(compare(4, 'benefits', 'practical')).toggleOption(3).toggleGroup(1);
    const longer = view.of(compare(5, 'benefits', 'practical', 'practical'));
    expect(longer.options, 'one more').to.deep.equal(['Option 0', 'Option 1', 'Option 2', 'Option 4']);
    expect(longer.groups(false), 'as before').to.deep.equal(['Group 1']);
    const fewer = view.of(compare(3, 'benefits', 'practical'));
    expect([fewer.options.length, fewer.groups(false)], 'options have gone').to.deep.equal([3, ['Group 1']]);
  });

  it('is never fewer than two options, nor benefits without harms, whatever is pressed', () => {
    const presses = fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { maxLength: 12 });
    const groups = fc.array(fc.constantFrom(...topics, undefined), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(groups, presses, (topics, presses) => {
        let view = new ComparisonView(compare(4, ...topics));
        for (const [isOption, index] of presses)
          view = isOption ? view.toggleOption(index) : view.toggleGroup(index);
        const away = [...view.groupsAway].map((index) => topics[index]);
        const isShown = topics.some((topic, i) => topic === 'benefits' && !view.groupsAway.has(i));
        return view.options.length >= 2 && !(isShown && away.includes('harms'));
      }),
    );
  });
});
