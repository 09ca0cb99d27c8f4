import type { Instant, Interval } from '../../core/model';

/**
 * The forms in which people write a moment in the seeds:
 * - `2017-11-30T09:02:17Z`, `2017-11-30T09:02:17-06:00`: that second;
 * - `2017-11-30T09:02-06:00`: that whole minute;
 * - `2017-11-30`: that whole day, where the outlet is.
 */
const STAMP = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)$/;
/** Of a year that a report can be of: any other is a slip of the pen. */
const DAY = /^[12]\d{3}-\d\d-\d\d$/;

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY_LENGTH = 24 * HOUR;

/** The extremes of civil time: a day begins at UTC+14 and ends at UTC-12. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = -12 * HOUR;

/**
 * The stretch of UTC that a written moment stands for, or null where it is none of the forms.
 * @param zone IANA zone in which a bare day is meant; undefined where it is not known.
 */
export function expandMoment(written: string, zone: string | undefined): Interval | null {
  const stamp = STAMP.exec(written);
  if (stamp !== null) {
    const [, day = '', minute = '', second, offset = ''] = stamp;
    const from = Date.parse(`${day}T${minute}:${second ?? '00'}${offset}`);
    if (!isCalendarDay(day) || Number.isNaN(from)) return null;
    return [instant(from), instant(second === undefined ? from + 59 * SECOND : from)];
  }
  if (!isCalendarDay(written)) return null;
  const midnight = Date.parse(`${written}T00:00:00Z`);
  if (zone === undefined) {
    return [instant(midnight - EARLIEST_ZONE), instant(midnight + DAY_LENGTH - LATEST_ZONE - SECOND)];
  }
  return [instant(midnightIn(zone, midnight)), instant(midnightIn(zone, midnight + DAY_LENGTH) - SECOND)];
}

/** Whether the runtime knows the zone by this name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** `Date.parse` takes 31 November for 1 December; a slip of the pen should be told instead. */
export function isCalendarDay(day: string): boolean {
  const parsed = Date.parse(`${day}T00:00:00Z`);
  return DAY.test(day) && !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
}

function instant(epoch: number): Instant {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}

/** The moment at which the zone's clocks show the midnight that UTC shows at `midnight`. */
function midnightIn(zone: string, midnight: number): number {
  const guess = midnight - offsetAt(zone, midnight);
  // Where the clocks changed between the two, the guess used the other side's offset.
  return midnight - offsetAt(zone, guess);
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(zone: string, epoch: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  const parts = new Map(format.formatToParts(epoch).map((part) => [part.type, part.value]));
  const at = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return Date.parse(`${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}:${at('second')}Z`) - epoch;
}
