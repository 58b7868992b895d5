import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { isReviewPast } from '../../src/model/aid.js';

describe('the review date', () => {
  it('is past from the day after', () => {
    expect(isReviewPast('2027-11-21', '2027-11-20'), 'the day before').to.equal(false);
    expect(isReviewPast('2027-11-21', '2027-11-21'), 'on the day').to.equal(false);
    expect(isReviewPast('2027-11-21', '2027-11-22'), 'the day after').to.equal(true);
    expect(isReviewPast(undefined, '2027-11-22'), 'none is given').to.equal(false);
  });

  it('is compared as a day of the calendar', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (review, today) => {
        expect(isReviewPast(review, today), `${review}, seen on ${today}`).to.equal(
          new Date(today).getTime() > new Date(review).getTime(),
        );
      }),
    );
  });
});
