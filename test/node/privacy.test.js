// What other scripts on a page can read of what a patient says: `npm run privacy` prints the same.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recorders } from '../privacy/recorders.js';
import { open, ORDERS, SCRIPTS, tryOut } from '../privacy/run.js';

describe('beside a script that', () => {
  let opened;
  before(async () => {
    opened = await open();
  });
  after(() => opened.close());

  for (const [index, name] of Object.keys(recorders).entries())
    for (const order of ORDERS)
      it(`${name}, ${order}: nothing is read, and nothing is lost`, async () => {
        // each with one of the two scripts
        const script = (index + ORDERS.indexOf(order)) % 2 ? SCRIPTS.classic : SCRIPTS.module;
        const { isTrial, texts, of, choices, kept, left, errors } = await tryOut(opened, name, order, script);
        assert.ok(isTrial, 'it reads what the site lets it');
        assert.ok(of > 40, 'what was typed');
        assert.equal(texts, 0, 'texts that it has');
        assert.deepEqual(choices, [], 'what it has of one patient and not of the other');
        assert.deepEqual(kept, [], 'what the patient has no more');
        assert.deepEqual(left, [], 'what is there after all was cleared');
        assert.deepEqual(errors, [], 'errors');
      });
});
