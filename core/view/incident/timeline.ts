import type { ClaimId, Instant, Interval, Pack, SourceId } from '../../model';
import type { TimeView } from '../shapes';
import type { SourceView } from './shapes';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A time this exact is drawn as a point; any other as the span in which it lies. */
const POINT = 5 * MINUTE;
/** A span beyond this says nothing on a scale of hours. */
const LONGEST_SPAN = 48 * HOUR;
/** With so many statements must a source be the earliest to be drawn without a known hour. */
const TELLING = 2;
/** Without anything for so long, the scale is broken. */
const BREAK = 36 * HOUR;
/** So few marks are told in words instead. */
const FEWEST = 3;
/** Each side of a break within a busy stretch has at least so many marks, and the gap so large a share of the shorter side. */
const BUSY = 8;
const TELLING_GAP = 0.6;

/** Whether something happened, somebody of the story published it, or a newsroom did. */
export type Lane = 'events' | 'own' | 'newsrooms';

/** A thing on the timeline. `changed`: a later version of a page, whose first is elsewhere. */
export interface TimelineMark {
  readonly id: string;
  readonly lane: Lane;
  readonly kind: 'point' | 'span' | 'changed';
  /** What it is, and a shorter name for it. */
  readonly text: string;
  readonly name: string;
  readonly time: TimeView;
  readonly interval: Interval;
  /** Of how many statements it is the earliest report we hold. */
  readonly earliest: number;
  readonly source: SourceId | null;
  readonly claims: readonly ClaimId[];
}

/** A stretch of time on a scale of its own. */
export interface TimelinePanel {
  readonly from: Instant;
  readonly to: Instant;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineView {
  readonly panels: readonly TimelinePanel[];
  /** Marks too lonely for a panel. */
  readonly apart: readonly TimelineMark[];
  /** Sources that are not drawn: their hour is not known. */
  readonly undrawn: number;
}

const likely = ({ likely: inferred, known }: TimeView): Interval => inferred ?? known;
const start = ({ interval }: TimelineMark): number => Date.parse(interval[0]);
const end = ({ interval }: TimelineMark): number => Date.parse(interval[1]);
const length = ([from, to]: Interval): number => Date.parse(to) - Date.parse(from);
const instant = (at: number): Instant => `${new Date(at).toISOString().slice(0, 19)}Z`;

function marksOfSource(source: SourceView): TimelineMark[] {
  const base = { name: source.name, lane: source.own ? 'own' : 'newsrooms', source: source.id, claims: [] } as const;
  const text = source.own && source.about !== null ? source.about : source.name;
  const marks: TimelineMark[] = [];
  const interval = likely(source.time);
  const point = length(interval) <= POINT;
  if (point || (length(interval) <= LONGEST_SPAN && (source.earliest >= TELLING || source.own))) {
    marks.push({ ...base, id: source.id, kind: point ? 'point' : 'span', text, time: source.time, interval, earliest: source.earliest });
  }
  const changed = source.updated === null ? null : likely(source.updated);
  if (source.updated !== null && changed !== null && length(changed) <= POINT && changed[0] > interval[1]) {
    marks.push({ ...base, id: `${source.id} changed`, kind: 'changed', text, time: source.updated, interval: changed, earliest: 0 });
  }
  return marks;
}

function marksOfEvents({ events = [] }: Pack): TimelineMark[] {
  return events.map(({ text, time, claims }, at): TimelineMark => {
    const view: TimeView = { known: time.known, likely: time.likely ?? null, basis: time.basis, inference: time.inference ?? null };
    const interval = likely(view);
    return {
      id: `event ${String(at)}`, name: text, lane: 'events', kind: length(interval) <= POINT ? 'point' : 'span', text, time: view, interval, earliest: 0, source: null, claims,
    };
  });
}

/** Marks that follow one another without a long silence. */
function clusters(marks: readonly TimelineMark[]): TimelineMark[][] {
  const found: TimelineMark[][] = [];
  let until = -Infinity;
  for (const mark of [...marks].sort((a, b) => start(a) - start(b))) {
    if (start(mark) - until > BREAK) found.push([]);
    found.at(-1)?.push(mark);
    until = Math.max(until, end(mark));
  }
  return found;
}

/** Where a busy stretch is best broken: in the longest gap between its points, if both sides are busy; null where nowhere. */
function gapWithin(marks: readonly TimelineMark[]): readonly [before: number, after: number] | null {
  const points = marks.filter(({ kind }) => kind !== 'span').map(start);
  let best: readonly [number, number] | null = null;
  for (let at = BUSY; at <= points.length - BUSY; at += 1) {
    const [before = 0, after = 0] = [points[at - 1], points[at]];
    const shorter = Math.min(before - (points[0] ?? 0), (points.at(-1) ?? 0) - after);
    if (after - before >= TELLING_GAP * shorter && (best === null || after - before > best[1] - best[0])) best = [before, after];
  }
  return best;
}

function panelOf(marks: readonly TimelineMark[], notBefore: number): TimelinePanel {
  const from = Math.max(notBefore, Math.min(...marks.map(start)));
  return { from: instant(from), to: instant(Math.max(...marks.map(end))), marks };
}

function panelsOf(marks: readonly TimelineMark[]): TimelinePanel[] {
  const gap = gapWithin(marks);
  if (gap === null) return [panelOf(marks, -Infinity)];
  // A span across the gap belongs where most of it lies, and is cut off at that panel's edge.
  const early = marks.filter((mark) => (mark.kind === 'span' ? gap[0] - start(mark) > end(mark) - gap[0] : start(mark) <= gap[0]));
  return [panelOf(early, -Infinity), panelOf(marks.filter((mark) => !early.includes(mark)), gap[0])];
}

/** Versions of one page, and pages of one outlet that came out together, are one mark. */
function joined(marks: readonly TimelineMark[]): TimelineMark[] {
  const groups = Map.groupBy(marks, ({ lane, kind, text, interval }) => [lane, kind, text, ...interval].join('|'));
  return [...groups.values()].flatMap(([one, ...others]) => (
    one === undefined ? [] : [{ ...one, earliest: others.reduce((sum, { earliest }) => sum + earliest, one.earliest) }]));
}

/** When things happened, were published and were changed, in stretches that each have a scale of their own. */
export function timelineView(pack: Pack, sources: readonly SourceView[]): TimelineView {
  const marks = [...marksOfEvents(pack), ...joined(sources.flatMap(marksOfSource))];
  const groups = clusters(marks);
  return {
    panels: groups.filter((group) => group.length >= FEWEST).flatMap(panelsOf),
    apart: groups.filter((group) => group.length < FEWEST).flat(),
    undrawn: sources.filter((source) => marksOfSource(source).length === 0).length,
  };
}
