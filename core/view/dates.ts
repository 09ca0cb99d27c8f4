/** Intervals as readers like them, in a locale, always UTC. */
import type { Instant, Interval } from '../model';
import { dateFormat, numberFormat } from './intl';
import type { TimeView } from './shapes';
import type { Words } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to so long a stretch, both of its ends are printed; beyond, only the end that says something. */
const SHORT_STRETCH = 3 * HOUR;
/** Beyond so many hours a distance is given in days. */
const HOURS_AS_HOURS = 48;

const FORMATS = {
  date: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  'month-day': { day: 'numeric', month: 'short', timeZone: 'UTC' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const format = (locale: string, name: keyof typeof FORMATS): Intl.DateTimeFormat => dateFormat(locale, FORMATS[name]);

/** A day: "29 Nov 2017". Takes `YYYY-MM-DD` as well. */
export function dayText(instant: Instant, locale: string): string {
  return format(locale, 'date').format(new Date(instant));
}

/** An hour in UTC: "23:45". */
export function clockText(instant: Instant, locale: string): string {
  return format(locale, 'time').format(new Date(instant));
}

const dayOf = (instant: Instant): string => instant.slice(0, 10);
const startsDay = (instant: Instant): boolean => instant.slice(11, 16) === '00:00';
const endsDay = (instant: Instant): boolean => instant.slice(11, 16) === '23:59';

/** Two days of which it is one: "29 or 30 Nov 2017". */
function eitherDay([from, to]: Interval, words: Words): string {
  if (from.slice(0, 7) !== to.slice(0, 7)) return words.t('date.orDates', dayText(from, words.locale), dayText(to, words.locale));
  const dayNumber = numberFormat(words.locale, { useGrouping: false });
  const days = words.t('date.orDays', dayNumber.format(Number(from.slice(8, 10))), dayNumber.format(Number(to.slice(8, 10))));
  const parts = format(words.locale, 'date').formatToParts(new Date(to));
  // Where a language sets a full stop after the day, `date.orDays` has it.
  return parts.map(({ type, value }, at) => {
    if (type === 'day') return days;
    return parts[at - 1]?.type === 'day' ? value.replace(/^\./, '') : value;
  }).join('');
}

function withinDay([from, to]: Interval, words: Words): string {
  const day = dayText(from, words.locale);
  const [start, end] = [clockText(from, words.locale), clockText(to, words.locale)];
  if (start === end) return words.t('date.at', day, start);
  if (startsDay(from) && endsDay(to)) return words.t('date.dayOnly', day);
  if (Date.parse(to) - Date.parse(from) <= SHORT_STRETCH) return words.t('date.within', day, start, end);
  if (!endsDay(to)) return words.t('date.before', day, end);
  return words.t('date.after', day, start);
}

/** Some time in an interval, in full: "29 Nov 2017, before 23:45 UTC", "29 or 30 Nov 2017". */
export function intervalText(interval: Interval, words: Words): string {
  const [from, to] = interval;
  if (dayOf(from) === dayOf(to)) return withinDay(interval, words);
  const length = Date.parse(to) - Date.parse(from);
  const { locale } = words;
  if (length <= SHORT_STRETCH) {
    return words.t('date.across', dayText(from, locale), clockText(from, locale), dayText(to, locale), clockText(to, locale));
  }
  if (Date.parse(dayOf(to)) - Date.parse(dayOf(from)) === DAY) return eitherDay(interval, words);
  return words.t('date.between', dayText(from, locale), dayText(to, locale));
}

/** When something came out, as closely as we can say. */
export function timeText({ known, likely }: TimeView, words: Words): string {
  return intervalText(likely ?? known, words);
}

/** The day alone, for narrow places: "29 Nov", "29–30 Nov". */
export function shortDay([from, to]: Interval, locale: string): string {
  return format(locale, 'month-day').formatRange(new Date(from), new Date(to));
}

/** A distance in time between things of which some have no hour, or none that is sure: "55 min", "16 h", "25 days". */
export function roughDurationText(minutes: number, words: Words): string {
  return durationText(minutes < 120 ? minutes : Math.round(minutes / 60) * 60, words);
}

/** A distance in time: "55 min", "15 h 55 min", "25 days". */
export function durationText(minutes: number, words: Words): string {
  const whole = Math.floor(minutes);
  if (whole < 60) return words.t('date.minutes', whole);
  const hours = Math.floor(whole / 60);
  if (hours >= HOURS_AS_HOURS) return words.n('date.days', Math.floor(hours / 24));
  return whole % 60 === 0 ? words.t('date.hours', hours) : words.t('date.hoursMinutes', hours, whole % 60);
}
