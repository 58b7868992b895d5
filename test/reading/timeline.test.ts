import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { explain } from '../../src/author/explain.js';
import { stepTimes, type StepTime } from '../../src/model/timeline.js';
import { readStep, readTimeline } from '../../src/reading/timeline.js';

/** Parsed in a document of its own, where no element does anything by itself. */
function parsed(markup: string): Element {
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
}

const step = (when: string, option?: string) =>
  `<li><da-step when="${when}"${option === undefined ? '' : ` option="${option}"`}>Words.</da-step></li>`;

const list = (option: string | undefined, ...whens: string[]) =>
  `<h3>Option</h3><ol>${whens.map((when) => step(when, option)).join('')}</ol>`;

/** The option around it with a short name. */
const optionOf = (value: string) => parsed(`<da-option value="${value}"></da-option>`);

const read = (content: string, options?: readonly string[]) =>
  readTimeline(parsed(`<da-timeline>${content}</da-timeline>`), options?.map(optionOf));

const whens = ({ value }: ReturnType<typeof read>) => value.map(({ steps }) => steps.map(({ when }) => when));
const missing = ({ value }: ReturnType<typeof read>) => value.map(({ missing }) => missing);
const problems = ({ problems }: { problems: readonly { where: string; got: string }[] }) =>
  problems.map(({ where, got }) => `${where}: ${got}`);

describe('reading a step', () => {
  const readIt = (markup: string) => readStep(parsed(markup));

  it('takes when, option and sources', () => {
    expect(readIt('<da-step when="day" option="a" source="x y x">Words.</da-step>'), 'all').to.deep.equal({
      value: { when: 'day', option: 'a', sources: ['x', 'y'] },
      problems: [],
    });
    for (const when of stepTimes) {
      expect(readIt(`<da-step when=" ${when} ">Words.</da-step>`).value.when, when).to.equal(when);
    }
  });

  it('tells the author what is bad or missing, and guesses nothing', () => {
    for (const [attribute, got] of [
      ['', 'nothing'],
      ['when=""', '“”'],
      ['when="Day"', '“Day”'],
      ['when="on the day"', '“on the day”'],
    ]) {
      const result = readIt(`<da-step ${attribute}>Words.</da-step>`);
      expect(result.value.when, `${attribute}: no moment`).to.equal(undefined);
      expect(problems(result), attribute).to.deep.equal([`when: ${got}`]);
    }
    expect(
      problems(readIt('<da-step when="day"><b class="da-said da-said-when">On the day</b></da-step>')),
      'only generated words',
    ).to.deep.equal(['content: nothing']);
  });
});

describe('reading a timeline', () => {
  it('takes each list as the course of one option', () => {
    const result = read(list('a', ...stepTimes) + list('b', ...stepTimes), ['a', 'b']);
    expect(whens(result), 'steps').to.deep.equal([stepTimes, stepTimes]);
    expect(missing(result), 'nothing is missing').to.deep.equal([[], []]);
    expect(result.problems, 'nothing to mend').to.deep.equal([]);
    expect(
      result.value[1]!.items.map(({ textContent }) => textContent),
      'the items that hold the steps',
    ).to.deep.equal(Array(5).fill('Words.'));
  });

  it('takes one list without an option', () => {
    const result = read(list(undefined, 'day', 'stopping'), ['a']);
    expect(result.problems, 'nothing to mend').to.deep.equal([]);
    expect(missing(result), 'no other moment is asked for').to.deep.equal([[]]);
  });

  it('finds lists in other elements, and leaves lists inside a step alone', () => {
    const result = read(
      `<section>${list('a', 'day', 'stopping')}</section><ol><li>${list('b', 'day', 'stopping')}</li></ol>
       <ul><li>No step.</li></ul>
       <ol><li><div><da-step when="day" option="c">Take <ol><li>one</li></ol></da-step></div></li>
       ${step('stopping', 'c')}</ol>`,
    );
    expect(whens(result), 'three courses').to.deep.equal(Array(3).fill(['day', 'stopping']));
    expect(result.value[2]!.items[0]!.localName, 'the item, not what is in it').to.equal('li');
    expect(result.problems, 'nothing to mend').to.deep.equal([]);
  });

  it('asks each option for what any of them tells, and always for stopping', () => {
    const result = read(list('a', 'before', 'day') + list('b', 'weeks', 'stopping'));
    expect(missing(result), 'missing').to.deep.equal([
      ['weeks', 'stopping'],
      ['before', 'day'],
    ]);
    expect(problems(result), 'told').to.deep.equal([
      'option “a”: “no weeks, stopping”',
      'option “b”: “no before, day”',
    ]);
    expect(missing(read(list(undefined, 'day'))), 'one option').to.deep.equal([['stopping']]);
  });

  it('passes over what the library wrote', () => {
    const said = '<li class="da-said da-said-no-weeks"><b>The weeks after</b> Nothing is stated.</li>';
    const result = read(`<ol>${step('day')}${said}${step('stopping')}</ol>`);
    expect(whens(result), 'two steps').to.deep.equal([['day', 'stopping']]);
    expect(result.problems, 'nothing to mend').to.deep.equal([]);
  });

  it('tells of steps that are not in order, and allows several at one moment', () => {
    expect(problems(read(list(undefined, 'day', 'day', 'stopping'))), 'twice').to.deep.equal([]);
    expect(problems(read(list('a', 'after', 'day', 'stopping'))), 'turned round').to.deep.equal([
      'option “a”: “after day stopping”',
    ]);
    expect(
      problems(read(list(undefined, 'day', 'nonsense', 'stopping'))),
      'a moment that is none is told by its step',
    ).to.deep.equal([]);
  });

  it('tells of options that cannot be told apart, or are not there', () => {
    const both = (first: string, second: string) => problems(read(first + second, ['a', 'b']));
    const a = list('a', 'day', 'stopping');
    expect(both(a, list('b', 'day', 'stopping')), 'as it should be').to.deep.equal([]);
    expect(both(a, a), 'twice the same').to.deep.equal(['option: “a”']);
    expect(both(a, list(undefined, 'day', 'stopping')), 'without one').to.deep.equal(['option: nothing']);
    expect(both(a, list('c', 'day', 'stopping')), 'one that is not there').to.deep.equal(['option: “c”']);
    expect(both(`<ol>${step('day', 'a')}${step('stopping', 'b')}</ol>`, ''), 'two in a list').to.deep.equal([
      'option: “a b”',
    ]);
    expect(problems(read(list('c', 'day', 'stopping'), [])), 'none is known').to.deep.equal([]);
    const { problems: told } = read(list('c', 'day', 'stopping'), ['a', ' ', 'b', 'a']);
    expect(explain(told[0]!).allowed, 'each name once, and no blank ones').to.match(/: a, b$/);
  });

  it('tells of steps in no list, and of a timeline without any', () => {
    expect(problems(read('<p>Soon.</p>')), 'empty').to.deep.equal(['content: nothing']);
    const loose = read('<da-step when="day">Words.</da-step><da-step when="stopping">Words.</da-step>');
    expect(problems(loose), 'loose').to.deep.equal(['content: “a step in no list”']);
    expect(loose.value[0]!.list, 'no list').to.equal(undefined);
  });

  it('throws at nothing, loses no step, and tells of all that is missing', () => {
    const name = fc.oneof(fc.constantFrom('a', 'b', ''), fc.string());
    const when = fc.oneof(fc.constantFrom(...stepTimes), fc.string());
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(when, name), { minLength: 1 })),
        fc.array(name),
        (lists, names) => {
          const element = parsed('<da-timeline></da-timeline>');
          const make = (tag: string) => element.ownerDocument.createElement(tag);
          for (const steps of lists) {
            const ol = element.appendChild(make('ol'));
            for (const [when, option] of steps) {
              const made = ol.appendChild(make('li')).appendChild(make('da-step'));
              made.setAttribute('when', when);
              made.setAttribute('option', option);
            }
          }
          const { value, problems } = readTimeline(element, names.map(optionOf));
          if (value.length !== lists.length) return false;
          const told = new Set(value.flatMap(({ steps }) => steps.map(({ when }) => when)));
          return value.every(({ steps, missing, items }, index) => {
            const own = new Set(steps.map(({ when }) => when));
            return (
              steps.length === lists[index]!.length &&
              items.length === steps.length &&
              stepTimes.every(
                (moment: StepTime) =>
                  missing.includes(moment) ===
                  // one that cannot be read may be any of them
                  (!steps.some(({ isMisplaced }) => isMisplaced) &&
                    !own.has(moment) &&
                    (told.has(moment) || moment === 'stopping')),
              ) &&
              (missing.length === 0 || problems.some(({ got }) => got === `“no ${missing.join(', ')}”`))
            );
          });
        },
      ),
    );
  });
});
