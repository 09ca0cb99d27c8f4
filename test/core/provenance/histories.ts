/** Records of made-up days of which the truth is known: when each source really spoke. */
import fc from 'fast-check';
import type { Pack, Sighting, Source, Time } from '../../../core/model';
import { interval, record, source, states } from './record';

/** A record that is right in all that it proves and infers, with the truth behind it. */
export interface History {
  readonly pack: Pack;
  /** By source: the minute of the day at which it said what it says. */
  readonly truth: ReadonlyMap<string, number>;
}

const LAST = 23 * 60 + 59;
const hour = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
/** Minutes as times of the record's day, none beyond its ends. */
export const hours = (from: number, to: number): string => `${hour(Math.max(0, from))}-${hour(Math.min(LAST, to))}`;

interface Draft {
  readonly minute: number;
  readonly before: number;
  readonly after: number;
  readonly inferred: number | null;
  readonly edited: number | null;
  readonly seen: Source['seen'];
  readonly network: boolean;
  readonly copies: number | null;
  readonly says: boolean;
  readonly unnamed: boolean;
  readonly credits: readonly number[];
  readonly cites: readonly number[];
}

const picks = fc.array(fc.nat(), { maxLength: 2 });
const draft: fc.Arbitrary<Draft> = fc.record({
  minute: fc.integer({ min: 0, max: 1200 }),
  before: fc.nat(240), after: fc.nat(240),
  inferred: fc.option(fc.nat(30)),
  edited: fc.option(fc.nat(240), { freq: 4 }),
  seen: fc.constantFrom('whole' as const, 'in part' as const, 'through others' as const),
  network: fc.boolean(),
  copies: fc.option(fc.nat(), { freq: 4 }),
  says: fc.boolean(),
  unnamed: fc.nat(9).map((one) => one === 0),
  credits: picks, cites: picks,
});

function timeOf({ minute, before, after, inferred }: Draft): Time {
  const known = interval(hours(minute - before, minute + after));
  if (inferred === null) return { known, basis: 'stamp' };
  return { known, basis: 'stamp', likely: interval(hours(minute - Math.min(before, inferred), minute + Math.min(after, inferred))), inference: 'inferred' };
}

/** Sources in the order of truth: each may credit, cite or copy only what was there before it, and a copy only what its original may. */
function historyOf(drafts: readonly Draft[]): History {
  const ordered = [...drafts].sort((a, b) => a.minute - b.minute).map((one, index) => ({ ...one, id: `s${index}`, index }));
  const originals: number[] = [];
  for (const { index, copies } of ordered) originals.push(copies === null || index === 0 ? index : originals[copies % index] ?? index);
  const earlier = (index: number, numbers: readonly number[]): string[] => {
    const end = originals[index] ?? index;
    return end === 0 ? [] : [...new Set(numbers.map((number) => `s${number % end}`))];
  };
  const sources = ordered.map((one): Source => {
    const published = Math.max(0, one.edited === null ? one.minute : one.minute - one.edited);
    const copyOf = one.copies === null || one.index === 0 ? undefined : `s${one.copies % one.index}`;
    return source(one.id, timeOf({ ...one, minute: published }), {
      seen: one.seen, outlet: one.network ? 'network' : one.id, ...(copyOf !== undefined && { copyOf }),
      ...(one.edited !== null && { readAsOf: { known: interval(hours(one.minute, one.minute + one.after)), basis: 'update stamp' } }),
    });
  });
  const sightings = ordered.flatMap((one): Sighting[] => [
    ...(one.says ? [states(one.id, [...earlier(one.index, one.credits), ...(one.unnamed ? ['unnamed'] : [])])] : []),
    ...(one.cites.length > 0 ? [states(one.id, earlier(one.index, one.cites), { claim: 'other' })] : []),
  ]);
  return { pack: record(sources, sightings), truth: new Map(ordered.map(({ id, minute }) => [id, minute])) };
}

/** Days with two to seven sources. */
export const histories: fc.Arbitrary<History> = fc.array(draft, { minLength: 2, maxLength: 7 }).map(historyOf);
