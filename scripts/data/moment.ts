import { anywhere, instant, isCalendarDay, SECOND, shownInUtc } from '../../core/local-time';
import type { Interval } from '../../core/model';
import { inZone } from '../../core/zones';

/**
 * The forms in which people write a moment in the seeds:
 * - `2017-11-30T09:02:17Z`, `2017-11-30T09:02:17-06:00`: that second;
 * - `2017-11-30T09:02-06:00`: that whole minute;
 * - `2017-11-30`: that whole day, where the outlet is.
 */
const STAMP = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)$/;

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
  const shown = isCalendarDay(written) ? shownInUtc(written) : null;
  if (shown === null) return null;
  return zone === undefined ? anywhere(shown) : inZone(written, zone);
}
