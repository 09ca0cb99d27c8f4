import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhere, shownInUtc } from '../../core/local-time';
import { inZone } from '../../core/zones';

const two = (number: number): string => String(number).padStart(2, '0');
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const minutes = fc.tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([day, hour, minute]) => `${day}T${two(hour)}:${two(minute)}`);
const zones = fc.constantFrom('Pacific/Kiritimati', 'Asia/Kolkata', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'Pacific/Pago_Pago');

describe('a minute in a zone', () => {
  it('is where the clocks show it', () => {
    expect(inZone('2017-11-30T09:02', 'America/New_York')).toEqual(['2017-11-30T14:02:00Z', '2017-11-30T14:02:59Z']);
    expect(inZone('2017-06-30T09:02', 'America/New_York')).toEqual(['2017-06-30T13:02:00Z', '2017-06-30T13:02:59Z']);
    expect(inZone('2017-11-30T01:30', 'Asia/Kolkata')).toEqual(['2017-11-29T20:00:00Z', '2017-11-29T20:00:59Z']);
  });

  it('lies in its day, and both in what they may be anywhere', () => {
    fc.assert(fc.property(minutes, zones, (minute, zone) => {
      const within = ([from, to]: readonly [string, string], [first, last]: readonly [string, string]): boolean => first <= from && from < to && to <= last;
      const [inDay, day] = [inZone(minute, zone), inZone(minute.slice(0, 10), zone)];
      const [utcMinute, utcDay] = [shownInUtc(minute), shownInUtc(minute.slice(0, 10))];
      if (inDay === null || day === null || utcMinute === null || utcDay === null) throw new Error(`${minute} is none`);
      expect([within(inDay, day), within(inDay, anywhere(utcMinute)), within(day, anywhere(utcDay))]).toEqual([true, true, true]);
    }));
  });
});

it.each(['', '2017', '2017-11-31', '2017-13-01', '2017-11-30T24:00', '2017-11-30T25:02', '2017-11-30T09:60', '2017-11-30T09:02Z', '2017-11-30 09:02', '0017-11-30'])('%j is neither a day nor a minute', (local) => {
  expect([shownInUtc(local), inZone(local, 'UTC')]).toEqual([null, null]);
});

it('knows nothing of a zone that the runtime does not know', () => {
  expect(inZone('2017-11-30', 'Europe/Atlantis')).toBeNull();
});
