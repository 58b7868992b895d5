import { countries, type Country } from '../model/aid.js';
import type { Approval, Option } from '../model/comparison.js';
import { formatDate } from './format.js';
import { topic, type Localized } from './locale.js';
import type { Link, RichText } from './rich-text.js';

/** Approvals that are a matter of somebody having said so. */
type Claim = Exclude<Approval, 'no-new-treatment' | 'not-stated'>;

const english = {
  question: 'Is it approved for this use?',
  /**
   * What sources say, as a sentence that goes on.
   *
   * @param regulator the name of the country's regulator. Absent: the country is not known.
   */
  sourced: (approval: Claim, regulator: string | undefined): string =>
    ({
      approved: `Yes. ${regulator ? `The ${regulator} has approved it` : 'It is approved'} for this use`,
      'approved-for-other-use': 'Not for this use. It is approved for other uses',
      'off-label':
        'No. It is used off-label: approved for other uses, and given for this one by a clinician’s choice',
      compounded: `No. A pharmacy mixes it. ${regulator ? `The ${regulator} does not check` : 'No regulator checks'} such mixtures before they are used`,
      'device-cleared': `It is a device, not a medicine. ${regulator ? `The ${regulator} has cleared it` : 'It is cleared'} for this use`,
      'not-a-medicine': 'It is not a medicine, so it needs no approval as one',
    })[approval],
  /** What the page says by itself, as a sentence that goes on. */
  claimed: {
    approved: 'This page says it is approved',
    'approved-for-other-use': 'This page says it is approved for other uses, and not for this one',
    'off-label':
      'This page says it is used off-label: approved for other uses, and given for this one by a clinician’s choice',
    compounded:
      'This page says that a pharmacy mixes it, and that no regulator checks such mixtures before they are used',
    'device-cleared': 'This page says it is a device, and cleared for this use',
    'not-a-medicine': 'This page says it is not a medicine, so that it needs no approval as one',
  } satisfies Record<Claim, string>,
  /** Goes on after either. */
  asOf: (day: string) => `, as of ${day}`,
  noSource: 'It gives no source.',
  noDay: 'It is not stated as of when.',
  'no-new-treatment': 'Nothing new is started.',
  'not-stated': 'Not stated on this page. Ask your clinic.',
  mistake: 'There is a mistake on this page, so this is not shown. Ask your clinic.',
};

export const approvalMessages = topic('approval', english);
export type ApprovalMessages = typeof english;

// none for Spain: most medicines are approved for all of the European Union, and not by its own
const regulators: Readonly<Partial<Record<Country, string>>> = { US: 'FDA', GB: 'MHRA', MX: 'COFEPRIS' };

/** The regulator of medicines of a country the library knows. */
export const regulatorOf = (country: string | undefined): string | undefined =>
  countries.flatMap((one) => (one === country ? (regulators[one] ?? []) : []))[0];

/**
 * How an option stands with the regulator, and who says so: the page vouches for nothing that no source says.
 *
 * @param sources those that are there
 */
export function describeApproval(
  {
    approval = 'not-stated',
    approvalAsOf,
    approvalSources,
    hasMistake,
  }: Pick<Option, 'approval' | 'approvalAsOf' | 'approvalSources' | 'hasMistake'>,
  country: string | undefined,
  sources: readonly Link[],
  { messages, locale }: Localized<ApprovalMessages>,
): RichText {
  if (hasMistake) return [messages.mistake];
  if (approval === 'no-new-treatment' || approval === 'not-stated') return [messages[approval]];
  const day = approvalAsOf ? messages.asOf(formatDate(approvalAsOf, locale)) : '';
  if (!sources.length) {
    // one that is named and not there is told to the author
    const isPlain = approval === 'not-a-medicine' || approvalSources;
    return [`${messages.claimed[approval]}${day}.${isPlain ? '' : ` ${messages.noSource}`}`];
  }
  const words = messages.sourced(approval, regulatorOf(country)) + day;
  const links = sources.flatMap((link, index) => [index ? ', ' : ' (', link]);
  return [words, ...links, day || approval === 'not-a-medicine' ? ').' : `). ${messages.noDay}`];
}
