import type { Country } from '../model/aid.js';
import type { Approval } from '../model/comparison.js';
import { topic } from './locale.js';

const english = {
  question: 'Is it approved for this use?',
  /** @param regulator the name of the country's regulator. Absent: the country is not known. */
  approval: (approval: Approval | undefined, regulator: string | undefined): string =>
    ({
      approved: `Yes. ${regulator ? `The ${regulator} has approved it` : 'It is approved'} for this use.`,
      'approved-for-other-use': 'Not for this use. It is approved for other uses.',
      'off-label':
        'No. It is used off-label: approved for other uses, and given for this one by a clinician’s choice.',
      compounded: `No. A pharmacy mixes it. ${regulator ? `The ${regulator} does not check` : 'No regulator checks'} mixed products for safety or effect.`,
      'device-cleared': `It is a device, not a medicine. ${regulator ? `The ${regulator} has cleared it` : 'It is cleared'} for this use.`,
      'not-a-medicine': 'It is not a medicine, so it needs no approval as one.',
      'no-new-treatment': 'Nothing new is started.',
      'not-stated': 'Not stated on this page. Ask your clinic.',
    })[approval ?? 'not-stated'],
};

export const approvalMessages = topic('approval', english);
export type ApprovalMessages = typeof english;

const regulators: Readonly<Record<Country, string>> = { US: 'FDA', GB: 'MHRA' };

/** The regulator of medicines of a country the library knows. */
export const regulatorOf = (country: string | undefined): string | undefined =>
  country === 'US' || country === 'GB' ? regulators[country] : undefined;
