import { expect } from '@open-wc/testing';
import { costMessages } from '../../src/intl/cost.js';
import { readCosts } from '../../src/reading/cost.js';
import { writeCostEstimator } from '../../src/writing/cost-estimator.js';
import { makeTree, type TreeElement } from '../../src/writing/tree.js';
import { LINES, SETTINGS, type Line } from '../fixtures/costs.js';
import type { Attributes } from '../fixtures/chances.js';

const lineOf = ({ text, ...attributes }: Line) => makeTree('da-cost', attributes, [text]);
const estimator = (settings: Attributes = SETTINGS, lines = LINES.map(lineOf)) =>
  makeTree('da-cost-estimator', settings, lines);
const write = (element: TreeElement) =>
  writeCostEstimator(element, readCosts(element, element, undefined), costMessages('en'), undefined);
const parts = ({ children }: TreeElement) =>
  children.map((child) => child.getAttribute('class')?.split(' ')[1] ?? child.localName);

describe('the words of a cost estimator', () => {
  it('stand before their lines, and come with the elements that say them', () => {
    const element = estimator();
    const { about, payer, options, grounds } = write(element);
    expect(parts(element).join(' '), 'in order').to.equal(
      'da-said-about da-said-way da-said-option da-said-part da-cost ' +
        'da-said-option da-said-part da-cost da-cost da-said-part da-cost da-said-part da-cost ' +
        'da-said-option da-said-part da-cost da-said-grounds',
    );
    expect(
      [about, payer, ...options.flatMap(({ total, parts }) => [total, ...parts]), grounds],
      'each, once',
    ).to.deep.equal(element.children.filter(({ localName }) => localName !== 'da-cost'));
  });

  it('are written once', () => {
    const element = estimator();
    write(element);
    const nodes = [...element.childNodes];
    write(element);
    expect(element.childNodes, 'the same nodes').to.deep.equal(nodes);
  });

  it('stand before what holds their lines', () => {
    const element = estimator(SETTINGS, [makeTree('div', {}, LINES.slice(0, 2).map(lineOf))]);
    write(element);
    expect(parts(element).slice(-2), 'the lines, and what stands after them').to.deep.equal([
      'div',
      'da-said-grounds',
    ]);
  });

  it('go with what they are for', () => {
    const element = estimator();
    write(element);
    element.attributes.delete('currency');
    element.children.at(-2)!.remove();
    write(element);
    expect(new Set(parts(element)), 'no totals').to.deep.equal(
      new Set(['da-said-about', 'da-said-way', 'da-said-option', 'da-cost']),
    );
    expect(parts(element).filter((part) => part === 'da-said-option').length, 'two options').to.equal(2);
    for (const line of element.children.filter(({ localName }) => localName === 'da-cost')) line.remove();
    write(element);
    expect(element.children, 'nothing').to.deep.equal([]);
  });
});
