/** What the clocks of a time zone show. Not for scripts in pages: what knows zones takes some milliseconds when it is first asked. */
import { instant, SECOND, shownInUtc, type LocalTime } from './local-time';
import type { Interval, Outlet, OutletId } from './model';
import { dateFormat } from './view/intl';

const CLOCK = {
  hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
} as const satisfies Intl.DateTimeFormatOptions;

/** Null where the runtime does not know the zone. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return dateFormat('en-US', { ...CLOCK, timeZone: zone });
  } catch {
    return null;
  }
}

/** Whether the runtime knows a zone by this IANA name. */
export function isZone(zone: string): boolean {
  return clockOf(zone) !== null;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(epoch: number, clock: Intl.DateTimeFormat): number {
  const parts = new Map(clock.formatToParts(epoch).map((part) => [part.type, part.value]));
  const at = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return Date.parse(`${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}:${at('second')}Z`) - epoch;
}

/** The moment at which a zone's clocks show what UTC's show at `epoch`. */
function shownAt(epoch: number, clock: Intl.DateTimeFormat): number {
  const guess = epoch - offsetAt(epoch, clock);
  // Where the clocks changed between the two, the guess used the other side's offset.
  return epoch - offsetAt(guess, clock);
}

/** When a zone's clocks showed a day or a minute; null where there is none such, or the runtime does not know the zone. */
export function inZone(local: LocalTime, zone: string): Interval | null {
  const shown = shownInUtc(local);
  const clock = clockOf(zone);
  if (shown === null || clock === null) return null;
  const [from, to] = shown;
  const begins = shownAt(from, clock);
  // A day of changing clocks has 23 or 25 hours; a minute has sixty seconds everywhere.
  const ends = local.includes('T') ? begins + (to - from) : shownAt(to, clock);
  return [instant(begins), instant(ends - SECOND)];
}

/** The zone of an outlet, or of the one that it is part of: in it a bare day that it prints is meant. */
export function zoneOf(outlet: Outlet | undefined, outletBy: (id: OutletId) => Outlet | undefined): string | undefined {
  return outlet?.zone ?? (outlet?.partOf === undefined ? undefined : outletBy(outlet.partOf)?.zone);
}
