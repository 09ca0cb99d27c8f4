// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayText, durationText, intervalText, roughDurationText, shortDay, timeText } from '../../../core/view/dates';
import type { Interval } from '../../../core/model';
import { readWords } from '../../../scripts/words';
import { words } from './notes';

const de = readWords('de');

describe('some time in an interval', () => {
  it.each<[string, Interval]>([
    ['3 Nov 2017, 00:05 UTC', ['2017-11-03T00:05:51Z', '2017-11-03T00:05:51Z']],
    ['3 Nov 2017, 23:24 to 23:59 UTC', ['2017-11-03T23:24:00Z', '2017-11-03T23:59:00Z']],
    ['3 Nov 2017, hour not known', ['2017-11-03T00:00:00Z', '2017-11-03T23:59:59Z']],
    ['29 Nov 2017, before 23:45 UTC', ['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z']],
    ['29 Nov 2017, after 15:40 UTC', ['2017-11-29T15:40:00Z', '2017-11-29T23:59:59Z']],
    ['2 Nov 2017, 23:24, to 3 Nov 2017, 02:20 UTC', ['2017-11-02T23:24:00Z', '2017-11-03T02:20:00Z']],
    ['3 Nov 2017, 20:00 to 23:00 UTC', ['2017-11-03T20:00:00Z', '2017-11-03T23:00:00Z']],
    ['2 Nov 2017, 22:30, to 3 Nov 2017, 01:30 UTC', ['2017-11-02T22:30:00Z', '2017-11-03T01:30:00Z']],
    ['between 28 Nov 2017 and 30 Nov 2017', ['2017-11-28T20:00:00Z', '2017-11-30T07:00:00Z']],
    ['29 or 30 Nov 2017', ['2017-11-29T00:00:00Z', '2017-11-30T23:59:59Z']],
    ['29 or 30 Nov 2017', ['2017-11-29T08:00:00Z', '2017-11-30T07:59:59Z']],
    ['30 Nov 2017 or 1 Dec 2017', ['2017-11-30T08:00:00Z', '2017-12-01T07:59:59Z']],
    ['between 2 Nov 2017 and 30 Nov 2017', ['2017-11-02T22:35:00Z', '2017-11-30T18:29:59Z']],
  ])('%s', (text, interval) => {
    expect(intervalText(interval, words)).toBe(text);
  });

  it('reads as its language has it', () => {
    expect(intervalText(['2017-11-29T08:00:00Z', '2017-11-30T07:59:59Z'], de)).toBe('29. oder 30. Nov. 2017');
    expect(intervalText(['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'], de)).toBe('29. Nov. 2017, vor 23:45 UTC');
  });

  it('is what we infer, where we infer more than is proved', () => {
    const time = { known: ['2017-11-29T08:00:00Z', '2017-11-30T07:59:59Z'], likely: ['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'], basis: '', inference: '' } as const;
    expect(timeText(time, words)).toBe('29 Nov 2017, before 23:45 UTC');
    expect(timeText({ ...time, likely: null }, words)).toBe('29 or 30 Nov 2017');
  });
});

describe('days', () => {
  it('takes a bare day', () => {
    expect(dayText('2026-11-24', 'en-GB')).toBe('24 Nov 2026');
  });
  it('is short for narrow places', () => {
    expect(shortDay(['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'], 'en-GB')).toBe('29 Nov');
    expect(shortDay(['2017-11-29T08:00:00Z', '2017-11-30T07:59:59Z'], 'en-GB')).toMatch(/^29\s?–\s?30 Nov$/);
  });
});

describe('a distance in time', () => {
  it.each([[0.5, '0 min'], [55, '55 min'], [60, '1 h'], [955, '15 h 55 min'], [47 * 60 + 59, '47 h 59 min'], [48 * 60, '2 days'], [25 * 24 * 60 + 700, '25 days']] as const)('%d minutes: %s', (minutes, text) => {
    expect(durationText(minutes, words)).toBe(text);
  });

  it.each([[55, '55 min'], [95, '1 h 35 min'], [315, '5 h'], [27 * 60 + 9, '27 h'], [49 * 60, '2 days']] as const)('%d minutes, roughly: %s', (minutes, text) => {
    expect(roughDurationText(minutes, words)).toBe(text);
  });
});
