/** Days and minutes as the clocks of some place show them, and what UTC shows meanwhile. */
import type { Instant, Interval } from './model';

/** `2017-11-30`, that whole day; `2017-11-30T09:02`, that whole minute. */
export type LocalTime = string;

/** Of a year that a report can be of: any other is a slip of the pen. */
const FORM = /^([12]\d{3}-\d\d-\d\d)(T\d\d:\d\d)?$/;

/** Milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The extremes of civil time: a day begins at UTC+14 and ends at UTC-12. */
export const EASTMOST = 14 * HOUR;
const WESTMOST = 12 * HOUR;

/** A moment as it is written, from milliseconds since 1970. */
export function instant(epoch: number): Instant {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}

/** The stretch that UTC's own clocks show a day or a minute, in milliseconds since 1970, its end not included; null where there is none such. */
export function shownInUtc(local: LocalTime): readonly [from: number, to: number] | null {
  const [, day = '', minute = 'T00:00'] = FORM.exec(local) ?? [];
  const from = Date.parse(`${day}${minute}Z`);
  // `Date.parse` takes 31 November for 1 December; a slip of the pen should be told instead.
  if (Number.isNaN(from) || !instant(from).startsWith(local)) return null;
  return [from, from + (local === day ? DAY : MINUTE)];
}

/** Whether something is a day of the calendar, and no more than that. */
export function isCalendarDay(day: string): boolean {
  return !day.includes('T') && shownInUtc(day) !== null;
}

/** When clocks somewhere on earth show what UTC's show from one moment to another: from where that begins first to where it ends last. */
export function anywhere([from, to]: readonly [from: number, to: number]): Interval {
  return [instant(from - EASTMOST), instant(to + WESTMOST - SECOND)];
}
