import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone } from '../../core/zones';
import { expandMoment } from '../../scripts/data/moment';

describe('expandMoment', () => {
  it('takes a stamp with seconds for that second', () => {
    expect(expandMoment('2017-11-03T00:05:51Z', undefined)).toEqual(['2017-11-03T00:05:51Z', '2017-11-03T00:05:51Z']);
    expect(expandMoment('2017-11-02T22:27:04-04:00', 'Asia/Tokyo')).toEqual(['2017-11-03T02:27:04Z', '2017-11-03T02:27:04Z']);
  });

  it('takes a stamp without seconds for the whole minute', () => {
    expect(expandMoment('2017-11-30T09:02-06:00', undefined)).toEqual(['2017-11-30T15:02:00Z', '2017-11-30T15:02:59Z']);
  });

  it('takes a day for that day in the zone', () => {
    expect(expandMoment('2017-11-30', 'America/New_York')).toEqual(['2017-11-30T05:00:00Z', '2017-12-01T04:59:59Z']);
    expect(expandMoment('2017-11-30', 'Asia/Manila')).toEqual(['2017-11-29T16:00:00Z', '2017-11-30T15:59:59Z']);
  });

  it('knows that a day of changing clocks has 23 or 25 hours', () => {
    expect(expandMoment('2017-11-05', 'America/New_York')).toEqual(['2017-11-05T04:00:00Z', '2017-11-06T04:59:59Z']);
    expect(expandMoment('2018-03-25', 'Europe/Berlin')).toEqual(['2018-03-24T23:00:00Z', '2018-03-25T21:59:59Z']);
  });

  it('takes a day in an unknown zone from where it begins first to where it ends last', () => {
    expect(expandMoment('2017-11-30', undefined)).toEqual(['2017-11-29T10:00:00Z', '2017-12-01T11:59:59Z']);
  });

  it.each(['', 'Thursday', '2017-11', '2017-11-31', '2017-13-01', '2017-11-30T09:02', '2017-11-30 09:02Z', '2017-11-30T25:02Z'])(
    'refuses %j', (written) => {
      expect(expandMoment(written, 'UTC')).toBeNull();
    });

  it('puts every day of any zone inside that of an unknown zone', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const zones = fc.constantFrom('Pacific/Kiritimati', 'Asia/Kolkata', 'Europe/London', 'America/New_York', 'Pacific/Pago_Pago');
    fc.assert(fc.property(days, zones, (day, zone) => {
      const [from, to] = expandMoment(day, zone) ?? ['', ''];
      const [first, last] = expandMoment(day, undefined) ?? ['', ''];
      expect(from < to && first <= from && to <= last).toBe(true);
    }));
  });
});

describe('isZone', () => {
  it('knows IANA names only', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Berlin')).toBe(false);
  });
});
