import type { StatedDate } from '../core/article';
import { anywhere, DAY, EASTMOST, HOUR, instant, MINUTE, SECOND } from '../core/local-time';

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
/** "Wed, 29 Nov 2017 18:45:00 GMT", and the same without the hour. */
const MAIL = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `/2017/11/29/`, `/2017-11-29-`, `/2017/nov/29/`. */
const IN_ADDRESS = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/i;
/** `/20171129/` and `20171129.html`. */
const PACKED_IN_ADDRESS = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight; null for a day alone. */
  readonly minute: number | null;
  /** Milliseconds east of UTC; null where the page does not say. */
  readonly zone: number | null;
}

function zoneOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(printed);
  if (match === null) return 0;
  const size = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
  return match[1] === '-' ? -size : size;
}

function monthOf(printed: string): number {
  return /^\d/.test(printed) ? Number(printed) : MONTHS.indexOf(printed.toLowerCase().slice(0, 3)) + 1;
}

/** The stretch of time that a stated date allows, with the day or minute as it is printed where that has no zone; null where there is no such one. */
function stretchOf({ year, month, day, minute, zone }: Parts): Pick<StatedDate, 'interval' | 'local'> | null {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // Date.UTC carries the 31st of a shorter month over; no page means that.
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (minute !== null && (minute < 0 || minute >= DAY / MINUTE)) return null;
  if (zone !== null && Math.abs(zone) > EASTMOST) return null;
  // Midnight to the minute is what a system prints that knows the day only.
  const isDay = minute === null || minute === 0;
  const from = midnight + (minute ?? 0) * MINUTE;
  const to = from + (isDay ? DAY : MINUTE);
  if (zone === null) return { interval: anywhere([from, to]), local: instant(from).slice(0, isDay ? 10 : 16) };
  return { interval: [instant(from - zone), instant(to - zone - SECOND)] };
}

function minuteOf(hour: string | undefined, minute: string | undefined): number | null {
  if (hour === undefined || minute === undefined) return null;
  return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : -1;
}

function partsOf(printed: string): Parts | null {
  const iso = ISO.exec(printed);
  if (iso !== null) {
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), minute: minuteOf(iso[4], iso[5]), zone: zoneOf(iso[7]) };
  }
  const mail = MAIL.exec(printed);
  if (mail === null) return null;
  return { year: Number(mail[3]), month: monthOf(mail[2] ?? ''), day: Number(mail[1]), minute: minuteOf(mail[4], mail[5]), zone: zoneOf(mail[7]) };
}

/**
 * A date as a page prints it, read as the whole minute or the whole day that it names, in UTC. Where the page names no zone
 * it is as wide as the earth's zones make it. Null where it is no date.
 */
export function statedDate(printed: string, from: StatedDate['from'], updated: boolean): StatedDate | null {
  const trimmed = printed.trim();
  if (trimmed.length > 60) return null;
  const parts = partsOf(trimmed);
  const stretch = parts === null ? null : stretchOf(parts);
  return stretch && { ...stretch, from, printed: trimmed, updated };
}

/** The day that stands in an address's path. */
export function dateInAddress(address: string): StatedDate | null {
  let path: string;
  try {
    path = new URL(address).pathname;
  } catch {
    return null;
  }
  // An archive's copy has the archived address, date and all, in its own; the archive's stamp is longer than a day.
  const match = IN_ADDRESS.exec(path) ?? PACKED_IN_ADDRESS.exec(path);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: monthOf(match[2] ?? ''), day: Number(match[3]), minute: null, zone: null };
  const stretch = stretchOf(parts);
  return stretch && { ...stretch, from: 'address', printed: match[0].slice(1), updated: false };
}
