import { expect } from '@open-wc/testing';
import { dateTime } from '../../src/shared/date-time.js';
import fc from '../support/properties.js';

describe('a moment for health records', () => {
  it('is the reader’s own time with its offset', () => {
    const moment = new Date(2026, 10, 22, 10, 5, 7);
    expect(dateTime(moment), 'local').to.match(/^2026-11-22T10:05:07[+-]\d\d:\d\d$/);
    const day = fc.date({ min: new Date('1970-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (day) => {
        const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
        expect(seconds(new Date(dateTime(day)!)), 'the same moment').to.equal(seconds(day));
      }),
    );
  });

  it('is nothing where there is none', () => {
    expect(dateTime(new Date(NaN)), 'no date').to.equal(undefined);
    expect(dateTime(new Date(8.64e15)), 'a year that the standard cannot write').to.equal(undefined);
  });
});
