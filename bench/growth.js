// Whether anything grows faster than what is in an aid, by how often functions are called: from twelve rows, effects or questions
// to sixty is as much for each as from sixty to a hundred and twenty, and from one aid on a page to five as from five to ten.
import { aid } from './apps/content.js';
import { countCalls } from './browser.js';
import { plain } from './stats.js';
import { pageWith, viewport, writers } from './short.js';

/** So many of what a list has, each with a name of its own. */
const grown = (list, count, rename) =>
  Array.from({ length: count }, (_, index) => rename(list[index % list.length], index));

const { comparison, sideEffects, questions } = aid;
const [group] = comparison.groups;
const [list] = sideEffects;

const KINDS = {
  rows: (count) => ({
    ...aid,
    comparison: {
      ...comparison,
      groups: [{ ...group, rows: grown(group.rows, count, (row, n) => ({ ...row, title: `Matter ${n}?` })) }],
    },
  }),
  effects: (count) => ({
    ...aid,
    sideEffects: [
      { ...list, effects: grown(list.effects, count, (one, n) => ({ ...one, name: `Effect ${n}` })) },
    ],
  }),
  questions: (count) => ({
    ...aid,
    questions: {
      ...questions,
      items: grown(questions.items, count, (one, n) => ({ ...one, question: `Do you have matter ${n}?` })),
    },
  }),
};

export default async function measure(bench) {
  const { tags } = await writers();
  const calls = async (body) => {
    bench.server.put('/bench/growth.html', pageWith(body));
    // high enough for all of it
    return countCalls(bench, '/bench/growth.html', { ...viewport, height: 16_000 }, 4000);
  };
  const rows = [];
  for (const [kind, [less, more, most], body] of [
    ...Object.entries(KINDS).map(([kind, make]) => [kind, [12, 60, 120], (count) => tags(make(count))]),
    ['aids', [1, 5, 10], (count) => tags(aid).repeat(count)],
  ]) {
    const [few, many, all] = [await calls(body(less)), await calls(body(more)), await calls(body(most))];
    const first = (many - few) / (more - less);
    const then = (all - many) / (most - more);
    rows.push(
      plain(
        `growth: ${kind}`,
        `growth: calls for one of ${most} ${kind}, to one of ${more}`,
        then / first,
        'x',
      ),
    );
    console.log(`${kind}: ${few} calls with ${less}, ${many} with ${more}, ${all} with ${most}`);
  }
  return rows;
}
