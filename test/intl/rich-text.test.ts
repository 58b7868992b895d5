import { expect } from '@open-wc/testing';
import { aidMessages, describeAid, describeStatus } from '../../src/intl/aid.js';
import { approvalMessages, regulatorOf } from '../../src/intl/approval.js';
import { describeSource, sourceMessages } from '../../src/intl/source.js';
import { toPlainText } from '../../src/intl/rich-text.js';
import { approvals } from '../../src/model/comparison.js';

describe('an approval in words', () => {
  const { messages } = approvalMessages('en');

  it('is different for each state, and never blank', () => {
    const all = approvals.map((approval) => messages.approval(approval, 'FDA'));
    expect(new Set(all).size, 'sentences').to.equal(approvals.length);
    all.forEach((words) => expect(words, 'a sentence').to.match(/^[A-Z].+\.$/));
    expect(messages.approval(undefined, 'FDA'), 'none is given').to.equal(
      messages.approval('not-stated', 'FDA'),
    );
  });

  it('names the regulator of the country, and none where it is not known', () => {
    expect(regulatorOf('US'), 'US').to.equal('FDA');
    expect(regulatorOf('GB'), 'GB').to.equal('MHRA');
    for (const country of [undefined, 'FR', 'us', ''])
      expect(regulatorOf(country), String(country)).to.equal(undefined);
    expect(messages.approval('approved', 'FDA'), 'with').to.include('FDA');
    for (const approval of approvals) {
      expect(messages.approval(approval, undefined), approval).not.to.match(/FDA|MHRA|undefined/);
    }
  });

  it('does not let one that is not approved sound approved', () => {
    for (const approval of ['off-label', 'compounded', 'approved-for-other-use'] as const) {
      expect(messages.approval(approval, 'FDA'), approval).to.match(/^No/);
    }
    for (const approval of ['not-stated', 'no-new-treatment', 'not-a-medicine', 'device-cleared'] as const) {
      expect(messages.approval(approval, 'FDA'), approval).not.to.match(/^Yes|is approved|has approved/);
    }
  });
});

describe('what an aid says of itself', () => {
  const said = aidMessages('en');
  const aid = { denominator: 100, headingLevel: 2 } as const;

  it('names what is missing', () => {
    const before = toPlainText(describeStatus(aid, said));
    const about = toPlainText(describeAid(aid, said));
    expect(before, 'no date').to.match(/not stated when/);
    expect(before, 'no made-up date').not.to.match(/\d/);
    expect(about, 'no authors').to.match(/not stated who wrote/);
    expect(about, 'no funding').to.match(/not stated who paid/);
    expect(about, 'no interests').to.match(/not stated whether .* interests/);
  });

  it('takes “none” for an answer', () => {
    const about = toPlainText(
      describeAid({ ...aid, authors: 'A. Rivera', funding: 'none', interests: 'None' }, said),
    );
    expect(about, 'nothing is missing').not.to.include('not stated');
    expect(about, 'said in words').to.include('None declared.');
    expect(about, 'who wrote it').to.include('Written by: A. Rivera.');
  });

  it('always says that nobody can know their own group, and that it replaces no clinician', () => {
    const before = toPlainText(
      describeStatus({ ...aid, published: '2026-11-21', reviewBy: '2027-11-21' }, said),
    );
    expect(before, 'the group').to.match(/nobody can know which group/i);
    expect(before, 'the clinician').to.match(/not replace .* clinician/i);
    expect(before, 'the dates').to.match(/November 21, 2026.*November 21, 2027/);
  });
});

describe('what is added to a citation', () => {
  const said = sourceMessages('en');
  const source = { id: 'rivera-2024', text: 'Rivera A. Sleep. 2024.', year: 2024, seen: '2026-11-20' };

  it('is the day it was read, and the year where the citation does not name it', () => {
    expect(toPlainText(describeSource(source, said)), 'year in the citation').to.equal(
      'Read on November 20, 2026.',
    );
    expect(
      toPlainText(describeSource({ ...source, text: 'Rivera A. Sleep.' }, said)),
      'year not in it',
    ).to.match(/2024.*November 20, 2026/);
    expect(toPlainText(describeSource({ id: 'a', text: 'Rivera' }, said)), 'nothing is known').to.equal('');
  });

  it('writes a year without a thousands separator', () => {
    expect(toPlainText(describeSource({ id: 'a', text: 'Rivera', year: 2024 }, said)), 'a year').to.include(
      '2024',
    );
  });
});
