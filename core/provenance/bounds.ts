/**
 * Stretches of time whose ends know what they rest on, and what an order between them makes of them.
 *
 * Every moment is kept twice: as *known*, by proof alone, and as *likely*, with what we infer. An end that is inferred
 * carries the inference in words, so that a verdict can name exactly those inferences that it needed.
 */
import type { Instant, Interval, SourceId, Time } from '../model';

/** What is inferred of a source's time, in the record's words. */
export interface Inference {
  readonly source: SourceId;
  readonly text: string;
}

/** One end of a stretch. */
export interface Bound {
  readonly at: Instant;
  /** On what it rests beyond proof; empty where it is known. */
  readonly inferences: readonly Inference[];
  /** Whose inference it is: an end may have been handed on from another. */
  readonly origin: string;
  /** Taken for want of anything better, and the first to give way to other evidence. */
  readonly presumed?: boolean;
}

export interface Stretch {
  readonly from: Bound;
  readonly to: Bound;
}

export interface Timed {
  readonly known: Stretch;
  /** Equal to `known` where nothing is inferred. */
  readonly likely: Stretch;
}

/** The first is not later than the second. */
export type NotAfter = readonly [earlier: string, later: string];

const knownBound = (at: Instant): Bound => ({ at, inferences: [], origin: '' });

function stretchOf([from, to]: Interval): Stretch {
  return { from: knownBound(from), to: knownBound(to) };
}

/** Whether an end rests on more than proof. */
export function isInferred({ inferences }: Bound): boolean {
  return inferences.length > 0;
}

/** A source's recorded time as two stretches. */
export function timedOf(time: Time, source: SourceId, origin: string = source): Timed {
  const known = stretchOf(time.known);
  if (time.likely === undefined) return { known, likely: known };
  const [from, to] = time.likely;
  const inferences = [{ source, text: time.inference ?? time.basis }];
  return {
    known,
    likely: {
      from: from === known.from.at ? known.from : { at: from, inferences, origin },
      to: to === known.to.at ? known.to : { at: to, inferences, origin },
    },
  };
}

/** The same time with every inference counted as this one's own. */
export function ownedBy(origin: string, { known, likely }: Timed): Timed {
  const own = (bound: Bound): Bound => (isInferred(bound) ? { ...bound, origin } : bound);
  return { known, likely: { from: own(likely.from), to: own(likely.to) } };
}

/** 0 for what is known. */
function weaknessOf({ inferences, presumed }: Bound): number {
  if (presumed === true) return 2;
  return inferences.length > 0 ? 1 : 0;
}

/** Ties go to what is known, then to whichever text comes first: the outcome must not hang on the order of the input. */
function precedes(a: Bound, b: Bound): boolean {
  // Most ties are of one bound with itself, handed on, or of what is known.
  if (a === b) return true;
  const [ofA, ofB] = [weaknessOf(a), weaknessOf(b)];
  if (ofA !== ofB) return ofA < ofB;
  if (ofA === 0) return true;
  const keyOf = ({ inferences, origin }: Bound): string => [...inferences.flatMap(({ source, text }) => [source, text]), origin].join(' ');
  return keyOf(a) <= keyOf(b);
}

function latest(a: Bound, b: Bound): Bound {
  if (a.at === b.at) return precedes(a, b) ? a : b;
  return a.at > b.at ? a : b;
}

function earliest(a: Bound, b: Bound): Bound {
  if (a.at === b.at) return precedes(a, b) ? a : b;
  return a.at < b.at ? a : b;
}

/** Whether a stretch ends before it begins: what it was made from contradicts itself. */
function isEmpty({ from, to }: Stretch): boolean {
  return from.at > to.at;
}

/** The earlier of two is out by the end of the later; the later does not begin before the earlier. */
function spread(stretches: ReadonlyMap<string, Stretch>, rules: readonly NotAfter[]): Map<string, Stretch> {
  const result = new Map(stretches);
  for (let changed = true; changed;) {
    changed = false;
    for (const [first, second] of rules) {
      const a = result.get(first);
      const b = result.get(second);
      if (a === undefined || b === undefined) continue;
      const to = earliest(a.to, b.to);
      const from = latest(b.from, a.from);
      if (to !== a.to) result.set(first, { from: a.from, to });
      if (from !== b.from) result.set(second, { from, to: b.to });
      changed ||= to !== a.to || from !== b.from;
    }
  }
  return result;
}

/**
 * Narrows times by what is known of their order. Only proof narrows `known`. Inferences that the order
 * contradicts are dropped, the presumed ones before the others, and `likely` falls back there on what is known.
 * @param rules which is not later than which; ids that have no time are passed over
 */
export function narrow(times: ReadonlyMap<string, Timed>, rules: readonly NotAfter[]): Map<string, Timed> {
  const known = spread(new Map([...times].map(([id, time]) => [id, time.known])), rules);
  for (const [id, stretch] of known) {
    // The record contradicts itself: the build reports it, and here each keeps the time that it was recorded with.
    if (isEmpty(stretch)) known.set(id, times.get(id)?.known ?? stretch);
  }
  const dropped = new Set<string>();
  for (;;) {
    const clipped = [...known].map(([id, proof]): [string, Stretch] => {
      const likely = times.get(id)?.likely;
      const free = (bound: Bound, other: Bound): Bound => (dropped.has(bound.origin) ? other : bound);
      return [id, likely === undefined ? proof : {
        from: latest(proof.from, free(likely.from, proof.from)), to: earliest(proof.to, free(likely.to, proof.to)),
      }];
    });
    const likely = spread(new Map(clipped), rules);
    const contradicted = [...likely.values()].filter(isEmpty).flatMap(({ from, to }) => [from, to])
      .filter((bound) => isInferred(bound) && !dropped.has(bound.origin));
    const presumed = contradicted.filter((bound) => bound.presumed === true);
    if (contradicted.length === 0) {
      return new Map([...known].map(([id, proof]) => {
        const inferred = likely.get(id);
        return [id, { known: proof, likely: inferred === undefined || isEmpty(inferred) ? proof : inferred }];
      }));
    }
    for (const { origin } of presumed.length > 0 ? presumed : contradicted) dropped.add(origin);
  }
}
