import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { readData } from '../../src/document/load.js';
import { clean } from '../../src/document/text.js';
import { render } from '../../src/document/render.js';
import { makeTree, toHtml, TreeElement } from '../../src/writing/tree.js';
import { writeFileText } from '../../src/writing/write-file.js';
import { documents } from '../fixtures/documents.js';

/** What a path leads to in data. */
const at = (data: unknown, path: string): unknown =>
  [...path.matchAll(/[^.[\]]+/g)].reduce<unknown>(
    (value, [key]) => (value as Readonly<Record<string, unknown>>)[key],
    data,
  );

const everyElement = (element: TreeElement): TreeElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];

describe('what is made of a document', () => {
  it('knows its part of it, whatever was left out around it', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(documents, (data) => {
        for (const { localName, position, childNodes, textContent } of everyElement(
          render(readData(data).value, makeTree),
        )) {
          if (!position) continue;
          const part = at(data, position.path!);
          // a cell or a title may be missing, and words of the rest may be taken for the first
          const around = position.path!.replace(/[.[]?[^.[]*$/, '');
          expect(part ?? at(data, around), position.path).not.to.equal(undefined);
          found.add(localName);
          const isWords = !childNodes.some((node) => node instanceof TreeElement);
          if (typeof part === 'string' && clean(part) && isWords)
            expect(clean(textContent)).to.equal(clean(part));
        }
      }),
    );
    expect([...found]).to.include.members([
      'da-decision-aid',
      'p',
      'td',
      'th',
      'h2',
      'li',
      'da-chance',
      'tr',
    ]);
  });

  it('is told of by the path that its author has it at', () => {
    const chance = { of: 100, outcome: 'slept', baseline: true };
    const tree = render(
      readData({
        published: '',
        intro: ['', 'Numbers are invented.'],
        comparison: {
          caption: 'Both',
          options: [{ name: 'Lamp', value: 'lamp' }, { name: 'Waiting' }],
          groups: [
            // a group that is left out
            {},
            {
              title: 'Good',
              rows: [
                { title: 'Sleep?', cells: [['', { chance: { ...chance, events: 30 } }], ''] },
                {
                  title: 'Rest?',
                  glance: 'benefit',
                  cells: [{ span: 1, short: 'Yes', text: ['Yes, it does.'] }, 'No'],
                },
              ],
            },
          ],
        },
        timeline: { courses: [{ option: 'lamp', steps: [{ when: 'before', text: ['Ask.'] }] }] },
      }).value,
      makeTree,
    );
    const paths = new Map(
      writeFileText(tree).map(({ element, where, rule, path }) => [`${element} ${where} ${rule}`, path]),
    );
    const lines: readonly [problem: string, path: string][] = [
      ['da-decision-aid review-by missing', 'reviewBy'],
      ['da-decision-aid published missing', 'published'],
      ['da-treatment-comparison order missing', 'comparison.order'],
      ['da-option approval missing', 'comparison.options[0].approval'],
      ['da-chance timeframe missing', 'comparison.groups[1].rows[0].cells[0][1].chance.timeframe'],
      ['da-treatment-comparison row “Sleep?”, “Waiting” cell-empty', 'comparison.groups[1].rows[0].cells[1]'],
      ['da-treatment-comparison data-glance, row “Rest?” glance-no-harm', 'comparison.groups[1].rows[1]'],
    ];
    for (const [problem, path] of lines)
      expect(paths.get(problem), `${problem} of ${[...paths.keys()].join('; ')}`).to.equal(path);
    expect(toHtml(tree), 'nothing of it is written').not.to.contain('groups[1]');
  });
});
