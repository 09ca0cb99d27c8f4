/** How a page lies in time to the earliest report. */
import type { Instant, Interval, SourceId, Time } from '../model';
import type { CreditFinding, Edge, PageIdentity, PageOrder, Verdict } from '../note';
import { originalOf } from './credits';
import type { Holdings } from './holdings';

const UNKNOWN: PageOrder = { relation: 'unknown', minutes: null };

/** Whole minutes from one moment to a later one, rounded down. */
function minutesBetween(earlier: Instant, later: Instant): number {
  return Math.floor((Date.parse(later) - Date.parse(earlier)) / 60_000);
}

/** From when to when the earliest report may have come: the first of several was out when any of them was. */
function hullOf(times: readonly Interval[]): Interval | null {
  const from = times.map(([start]) => start).sort()[0];
  const to = times.map(([, end]) => end).sort()[0];
  return from === undefined || to === undefined ? null : [from, to];
}

/**
 * By the clock alone: by proof where that speaks, else behind by what is inferred, first of the earliest's time, then of the page's own as well.
 * How far behind is reckoned from the likely time in any case, which is the one that a reader is told.
 */
function byClock({ published, likely, edited }: PageIdentity, { voices, since }: Verdict): PageOrder {
  const times: readonly Time[] = voices.map(({ time }) => time);
  const proved = hullOf(times.map(({ known }) => known));
  const told = hullOf(times.map((time) => time.likely ?? time.known));
  if (published === null || proved === null || told === null || since === null) return UNKNOWN;
  const [from, to] = published;
  if (from > proved[1]) return { relation: 'after', certainty: 'known', minutes: minutesBetween(told[1], from) };
  // What stands in an edited page may be as late as its last edit.
  const by = edited !== undefined && edited[1] > to ? edited[1] : to;
  if (by < since) return { relation: 'before', minutes: minutesBetween(by, since) };
  if (from > told[1]) return { relation: 'after', certainty: 'likely', minutes: minutesBetween(told[1], from) };
  if (likely !== undefined && likely[0] > told[1]) {
    return { relation: 'after', certainty: 'likely', minutes: minutesBetween(told[1], likely[0]), byZone: true };
  }
  return { relation: 'unordered', minutes: null };
}

/** Whether the record or the page itself puts it behind the earliest, whatever the clock says: who credits another comes after it. Null where neither does. */
function behindAsFarAs(source: SourceId | null, { edges }: Verdict, { status, reach, mistaken }: CreditFinding): Edge['certainty'] | null {
  if (status === 'earliest' && mistaken.length === 0 && (reach === 'sentence' || reach === 'nearby')) return 'known';
  return edges.find(({ after }) => after === source)?.certainty ?? null;
}

/** A verdict that states no doubt: who was earliest is proved, or it is the only report, which no time could make another. */
const isCertain = ({ status }: Verdict): boolean => status !== 'likely' && status !== 'unsettled';

/**
 * How a page lies in time to the earliest report, with the least distance where the two are apart. A page on record that is
 * not the earliest is never before it: where its stamp says so, it was edited since.
 */
export function orderOfPage(page: PageIdentity, earliest: Verdict, credit: CreditFinding, holdings: Holdings): PageOrder {
  const source = page.source === null || holdings.source(page.source) === undefined ? null : originalOf(page.source, holdings);
  if (isAmongEarliest(page, earliest, holdings)) return { relation: 'self', minutes: null };
  const clock = byClock(page, earliest);
  if (clock.relation === 'after' && clock.certainty === 'known') return clock;
  const behind = behindAsFarAs(source, earliest, credit);
  if (clock.relation === 'after') {
    if (behind !== 'known') return clock;
    // How far is inferred all the same, and may be said outright only where the verdict speaks of likelihood anyhow.
    return { relation: 'after', certainty: 'known', minutes: isCertain(earliest) || clock.byZone === true ? null : clock.minutes };
  }
  if (behind !== null) return { relation: 'after', certainty: behind, minutes: null };
  return clock.relation === 'before' && source !== null ? { relation: 'unordered', minutes: null } : clock;
}

/** Whether a page is, or reprints, one of the sources that are or may be earliest. */
export function isAmongEarliest(page: PageIdentity, { voices }: Verdict, holdings: Holdings): boolean {
  if (page.source === null) return false;
  const own = originalOf(page.source, holdings);
  return voices.some(({ sources }) => sources.includes(own));
}
