import { expect } from '@open-wc/testing';
import { aidMessages, describeAid, describeStatus } from '../../src/intl/aid.js';
import { approvalMessages, describeApproval, regulatorOf } from '../../src/intl/approval.js';
import { describeSource, sourceMessages } from '../../src/intl/source.js';
import { toPlainText, type Link } from '../../src/intl/rich-text.js';
import { readings, sourceKinds, type Source } from '../../src/model/source.js';
import { approvals, needsSource, type Approval } from '../../src/model/comparison.js';

describe('an approval in words', () => {
  const said = approvalMessages('en');
  const source = { link: 'Invented 2026', to: '#invented-2026' };
  const say = (
    approval: Approval | undefined,
    { country, asOf, sources = [source] }: { country?: string; asOf?: string; sources?: Link[] } = {},
  ) => toPlainText(describeApproval({ approval, approvalAsOf: asOf }, country, sources, said));
  const US = { country: 'US', asOf: '2025-01-21' };

  it('is different for each state, and never blank', () => {
    for (const sources of [[], [source]]) {
      const all = approvals.map((approval) => say(approval, { ...US, sources }));
      expect(new Set(all).size, 'sentences').to.equal(approvals.length);
      all.forEach((words) => expect(words, 'a sentence').to.match(/^[A-Z].+\.$/));
    }
    expect(say(undefined), 'none is given').to.equal(say('not-stated'));
  });

  it('says who says so and as of when', () => {
    expect(say('approved', US), 'a day').to.equal(
      'Yes. The FDA has approved it for this use, as of January 21, 2025 (Invented 2026).',
    );
    expect(say('approved', { asOf: '2025-01' }), 'a month, in no country').to.equal(
      'Yes. It is approved for this use, as of January 2025 (Invented 2026).',
    );
    expect(say('off-label', { country: 'US' }), 'no day').to.match(
      /choice \(Invented 2026\)\. It is not stated as of when\.$/,
    );
    const two = [source, { link: 'B', to: '#b' }];
    expect(say('compounded', { ...US, sources: two }), 'two').to.match(/2025 \(Invented 2026, B\)\.$/);
  });

  it('vouches for nothing that no source says', () => {
    expect(say('approved', { country: 'US', sources: [] }), 'nothing').to.equal(
      'This page says it is approved. It gives no source.',
    );
    for (const approval of approvals) {
      const words = say(approval, { ...US, sources: [] });
      expect(words, approval).not.to.match(/^(Yes|No\.)|FDA/);
      if (needsSource(approval))
        expect(words, approval).to.match(
          /^This page says .+, as of January 21, 2025\. It gives no source\.$/,
        );
      else expect(words, approval).not.to.include('source');
    }
  });

  it('names the regulator of the country, and none where it is not known', () => {
    expect(regulatorOf('US'), 'US').to.equal('FDA');
    expect(regulatorOf('GB'), 'GB').to.equal('MHRA');
    for (const country of [undefined, 'FR', 'us', '']) {
      expect(regulatorOf(country), String(country)).to.equal(undefined);
      for (const approval of approvals)
        expect(say(approval, { ...(country !== undefined && { country }) }), approval).not.to.match(
          /FDA|MHRA|undefined/,
        );
    }
    expect(say('approved', { country: 'GB' }), 'with').to.include('MHRA');
  });

  it('does not let one that is not approved sound approved', () => {
    for (const approval of ['off-label', 'compounded', 'approved-for-other-use'] as const) {
      expect(say(approval, US), approval).to.match(/^No/);
    }
    for (const approval of ['not-stated', 'no-new-treatment', 'not-a-medicine', 'device-cleared'] as const) {
      expect(say(approval, US), approval).not.to.match(/^Yes|is approved|has approved/);
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
    expect(about, 'as a declaration').to.include('Paid for by: The authors declare: none.');
    expect(about, 'interests').to.include('Competing interests: The authors declare: none.');
    expect(about, 'who wrote it').to.include('Written by: A. Rivera.');
  });

  it('tells what authors say of money as their declaration', () => {
    const about = toPlainText(
      describeAid({ ...aid, funding: 'the maker of treatment A', interests: 'two of us work for it.' }, said),
    );
    expect(about, 'who paid').to.include('Paid for by: The authors declare: the maker of treatment A.');
    expect(about, 'interests').to.include('The authors declare: two of us work for it.');
    expect(about, 'one stop').not.to.include('..');
  });

  it('always says that nobody can know their own group, and that it replaces no clinician', () => {
    const before = toPlainText(
      describeStatus({ ...aid, published: '2026-11-21', reviewBy: '2027-11-21' }, said),
    );
    expect(before, 'the group').to.match(/cannot tell what will happen to you/i);
    expect(before, 'the clinician').to.match(/cannot replace your clinician/i);
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

  it('is what it is, and how it was read', () => {
    const say = (more: Partial<Source>) => toPlainText(describeSource({ ...source, ...more }, said));
    expect(say({ kind: 'trial', read: 'abstract' }), 'an abstract').to.equal(
      'A trial. Only its abstract was read, on November 20, 2026.',
    );
    expect(say({ kind: 'seller', read: 'in-full', seen: undefined }), 'no day').to.equal(
      'From a seller. Read in full.',
    );
    const all = [...sourceKinds.map((kind) => say({ kind })), ...readings.map((read) => say({ read }))];
    expect(new Set(all).size, 'each in its own words').to.equal(all.length);
    expect(say({ read: 'second-hand' }), 'second hand').to.match(/^Read only second-hand/);
  });

  it('writes a year without a thousands separator', () => {
    expect(toPlainText(describeSource({ id: 'a', text: 'Rivera', year: 2024 }, said)), 'a year').to.include(
      '2024',
    );
  });
});
