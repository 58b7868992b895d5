/** The example pages under the style sheets of other sites, which are in the packages that `package.json` names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../../scripts/styles.js';

const isKind = (kind) => (fault) => fault.startsWith(`${kind}: `);

/** What no element can hold against, one of each kind: where a fault of it is not seen, none can be. */
const SPOILT = {
  overflow: 'da-chance{inline-size:900px!important}',
  contrast: '.da-said-name{color:#aaa!important}',
  control: '.da-said-contents a{display:inline!important;font-size:8px!important;line-height:1!important}',
  clipped: 'da-option,.da-said-name{block-size:6px!important;overflow:hidden!important}',
  overlap: '.da-said-name{margin-block-end:-1.2em!important}',
  lost: '.da-said-told{display:none!important}',
  shown:
    '.da-said-skip{position:static!important;inline-size:auto!important;block-size:auto!important;clip-path:none!important}',
  drawing: 'da-chance{--da-color-accent:#eee;--da-color-muted:#eee}',
};

test('each kind of fault is seen', { timeout: 300_000 }, async () => {
  const sheets = Object.entries(SPOILT).map(([name, css]) => ({ name, css: () => css }));
  const found = await measure({ sheets });
  for (const kind of Object.keys(SPOILT)) {
    const ofSheet = found.filter(({ sheet }) => sheet === kind).flatMap(({ faults }) => faults);
    assert.ok(ofSheet.some(isKind(kind)), `${kind}: ${ofSheet.slice(0, 3).join('; ')}`);
  }
  assert.ok(
    found.some(({ place }) => place.endsWith('no derived colours')),
    'an engine that derives no colours is tried, too',
  );
});

test('what is read and pressed holds under each sheet', { timeout: 1_800_000 }, async () => {
  const found = await measure();
  const faults = found.flatMap(({ sheet, place, faults }) =>
    faults.map((fault) => `${sheet}, ${place}: ${fault}`),
  );
  assert.deepEqual([...new Set(faults)], []);
});
