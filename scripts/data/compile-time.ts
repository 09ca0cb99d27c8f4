import type { Interval, Time } from '../../core/model';
import { expandMoment } from './moment';
import type { KeyPath } from './seed-document';
import type { Place, Problems } from './problem';
import type { SeedTime } from './schema';

/** Words in a basis that own up to an inference: what rests on one belongs in `likely`. */
const INFERRED = /\binfer|\bwe (guess|assume|suppose)/i;

/**
 * Expands a time as written into UTC intervals and checks it.
 * @param zone IANA zone of the outlet, in which bare days are meant.
 * @param place Where a part of the time stands.
 */
export function compileTime(
  time: SeedTime, zone: string | undefined, place: (...keys: KeyPath) => Place, problems: Problems,
): Time | null {
  const known = compileInterval(time.known, zone, place('known'), problems);
  const likely = time.likely === undefined ? undefined : compileInterval(time.likely, zone, place('likely'), problems);
  if (known === null || likely === null) return null;
  if (INFERRED.test(time.basis)) {
    problems.add(place('basis'), 'this time is called known, yet its basis speaks of an inference',
      'Put what is proved in known and basis, and what is inferred in likely and inference');
  }
  if (likely === undefined) {
    if (time.inference !== undefined) {
      problems.add(place('inference'), 'there is an inference, but no likely time that rests on it', 'Add likely, or move the remark to basis');
    }
    return { known, basis: time.basis };
  }
  if (likely[0] < known[0] || likely[1] > known[1]) {
    problems.add(place('likely'), `the likely time (${likely.join(' to ')}) lies outside the known (${known.join(' to ')})`,
      'Narrow likely, or widen known: what is proved cannot exclude what is thought likely');
  }
  if (time.inference === undefined) {
    problems.add(place('likely'), 'a likely time does not say on what it rests', 'Add inference, in a few words that a reader understands');
    return { known, basis: time.basis };
  }
  return { known, likely, basis: time.basis, inference: time.inference };
}

/** Expands a moment or a range of two. Reports what is no moment, and a range that ends before it begins. */
export function compileInterval(
  written: string | readonly [string, string], zone: string | undefined, place: Place, problems: Problems,
): Interval | null {
  const [first, last] = typeof written === 'string' ? [written, written] : written;
  const from = expandMoment(first, zone);
  const to = expandMoment(last, zone);
  if (from === null || to === null) {
    problems.add(place, `"${from === null ? first : last}" is no moment`,
      'Write 2017-11-30T09:02-06:00 (with Z or an offset), or a day like 2017-11-30');
    return null;
  }
  if (from[0] > to[1]) {
    problems.add(place, `the interval is upside down: ${from[0]} lies after ${to[1]}`, 'Write [earlier, later]');
    return null;
  }
  return [from[0], to[1]];
}
