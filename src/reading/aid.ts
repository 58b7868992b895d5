import type { Aid } from '../model/aid.js';
import { denominators } from '../model/chance.js';
import type { Problem } from './problem.js';
import { reading, type Settings } from './settings.js';

/** Reads what a decision aid says about itself from the attributes of a `da-decision-aid`. */
export function readAid(settings: Settings): { value: Aid; problems: readonly Problem[] } {
  const read = reading(settings, 'da-decision-aid');
  const denominator = read.number('denominator');
  const headingLevel = read.number('heading-level');
  const country = read.text('country');
  const currency = read.text('currency');
  const code = (name: string, got: string | undefined, shape: RegExp, allowed: string) =>
    got === undefined || shape.test(got) ? got : read.problem(name, got, allowed);

  const value: Aid = {
    decision: read.needed('decision', 'the decision as a question'),
    condition: read.text('condition'),
    audience: read.text('audience'),
    published: read.date('published'),
    reviewBy: read.date('review-by'),
    updatePolicy: read.needed('update-policy', 'when and how the page is brought up to date'),
    authors: read.needed('authors', 'who wrote the page'),
    funding: read.needed('funding', 'who paid for it, or “none”'),
    interests: read.needed('interests', 'the authors’ competing interests, or “none”'),
    denominator:
      denominators.find((one) => one === denominator) ??
      (denominator === undefined
        ? undefined
        : read.problem('denominator', String(denominator), denominators.join(', '))) ??
      100,
    country: code('country', country, /^[A-Z]{2}$/, 'a country code of two capital letters, such as US'),
    currency: code(
      'currency',
      currency,
      /^[A-Z]{3}$/,
      'a currency code of three capital letters, such as USD',
    ),
    headingLevel:
      headingLevel === undefined || [1, 2, 3, 4, 5, 6].includes(headingLevel)
        ? (headingLevel ?? 2)
        : (read.problem('heading-level', String(headingLevel), '1 to 6') ?? 2),
  };
  for (const name of ['published', 'review-by']) {
    if (!read.text(name)) read.problem(name, null, 'a day as year-month-day, such as 2026-11-21');
  }
  return { value, problems: read.problems };
}
