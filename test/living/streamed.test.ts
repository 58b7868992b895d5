/** Pages that come in pieces over a slow line: the parser stops wherever a piece ends, in a table, in a cell, in a tag. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { all as plain } from '../fixtures/markup.js';
import { samples } from '../fixtures/samples.js';
import { framed, lightText, load, settled, shadowText, until } from '../support/dom.js';
import { MODULE, ours } from './page.js';

const HEAD = `<!doctype html><html lang="en"><head><title>A page</title>
  <script src="/test/support/watch.ts"></script></head><body><main>`;

const sources: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(samples).map(([tag, sample]) => {
      const box = document.createElement('div');
      box.append(sample());
      return [tag, box.innerHTML];
    }),
  ),
  ...Object.fromEntries(Object.entries(plain).map(([name, html]) => [`plain ${name}`, html])),
};

/** Where tags begin and end, and what is in the middle of tags and of words. */
const places = (html: string): Readonly<Record<string, number[]>> => {
  const begin = [...html.matchAll(/</g)].map(({ index }) => index);
  const end = [...html.matchAll(/>/g)].map(({ index }) => index + 1);
  const middle = (from: readonly number[], to: readonly number[]) =>
    from.flatMap((at) => {
      const next = to.find((other) => other > at);
      return next === undefined || next - at < 2 ? [] : [Math.floor((at + next) / 2)];
    });
  return {
    'after each tag': end,
    'within each tag': middle(begin, end),
    'within all words': middle(end, begin),
  };
};

describe('a page that comes in pieces', () => {
  /** What it says, draws, holds and tells once all of it is there. */
  async function shown(html: string, cuts: readonly number[], pause: () => Promise<unknown>) {
    const frame = await framed({ html: '' });
    try {
      const page = frame.contentDocument!;
      page.open();
      page.write(HEAD);
      await until(() => page.defaultView!.watched !== undefined);
      // it is there before what it is about
      await load(page, MODULE);
      const edges = [0, ...cuts, html.length];
      for (const [index, edge] of edges.slice(1).entries()) {
        page.write(html.slice(edges[index], edge));
        if (index < cuts.length) await pause();
      }
      page.write('</main></body></html>');
      page.close();
      // what reads plain markup is a file of its own
      await until(() => ours(page).length > 0);
      await settled(page);
      const { watched } = page.defaultView!;
      return {
        words: lightText(page.body),
        drawn: shadowText(page.body),
        content: page.querySelector('main')!.innerHTML,
        errors: watched.errors,
        console: watched.console,
      };
    } finally {
      frame.remove();
    }
  }
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const later = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));

  for (const [name, html] of Object.entries(sources)) {
    describe(name, () => {
      let whole: Awaited<ReturnType<typeof shown>>;
      before(async () => {
        whole = await shown(html, [], soon);
        expect(whole.errors, 'errors').to.deep.equal([]);
      });

      for (const [where, cuts] of Object.entries(places(html)))
        it(`is the same at the end: ${where}`, async () => {
          expect(await shown(html, cuts, soon)).to.deep.equal(whole);
        }).timeout(30_000);

      it('is the same at the end: anywhere', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(fc.integer({ min: 1, max: html.length - 1 }), { minLength: 1, maxLength: 6 }),
            async (cuts) => {
              expect(
                await shown(
                  html,
                  cuts.sort((a, b) => a - b),
                  later,
                ),
              ).to.deep.equal(whole);
            },
          ),
          { numRuns: 5 },
        );
      }).timeout(30_000);
    });
  }
});
