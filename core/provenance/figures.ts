/** Which figures say the same, and which others are on record. */
import type { ClaimId, Figure, SourceId } from '../model';
import type { FigureGroup } from '../note';
import { originalOf } from './credits';
import type { Holdings } from './holdings';

/** The last place that a figure gives: 100,000 for 41.7 million, 0.1 for 2.5. A round number counts as exact to its first digit. */
function placeOf(value: number): number {
  const digits = String(Math.abs(value));
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

/** As above for a figure that is given without "about": that has two digits at least, so that 10 is not a way to say 11. */
function exactPlaceOf(value: number): number {
  const leading = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(placeOf(value), Math.max(1, 10 ** (leading - 1)));
}

/** The numbers that a figure may be a way to put, both ends left out. */
function rangeOf({ value, upTo = value, bound }: Figure): readonly [from: number, to: number] {
  const place = placeOf(value);
  switch (bound) {
    case 'over': return [value, value + place];
    case 'below': return [Math.min(0, upTo), upTo];
    case 'almost': return [value - place, value];
    case 'about': return [value - place / 2, upTo + place / 2];
    default: return [value - exactPlaceOf(value) / 2, upTo + exactPlaceOf(upTo) / 2];
  }
}

/** Sums of decimals miss by less than this share of the figures' last places. */
const SLACK = 1e-6;

/**
 * Whether two figures agree: there is a number that could be put both ways ("42 million" and "41.7 million", "over 40
 * million" and "43.5 million"; not "10" and "11").
 */
export function agrees(a: Figure, b: Figure): boolean {
  if (a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf) return false;
  const [fromA, toA] = rangeOf(a);
  const [fromB, toB] = rangeOf(b);
  const slack = SLACK * Math.min(toA - fromA, toB - fromB);
  return Math.min(toA, toB) - Math.max(fromA, fromB) > slack;
}

/**
 * Whether who says the first has given the second: it agrees, and where the second is exact to its last digit, the first is not only a
 * bound. "Almost 11" and "over 10" give neither 10 nor 11, though both may be a way to put the same.
 */
export function gives(given: Figure, figure: Figure): boolean {
  const isExact = figure.bound === undefined && exactPlaceOf(figure.value) <= 1;
  return agrees(given, figure) && !(isExact && (given.upTo !== undefined || (given.bound !== undefined && given.bound !== 'about')));
}

/**
 * Whether a figure is a rounder way to put another with which it agrees: "42 million" for 41.7 million, and not the other way
 * round. "Less than 15" and "11 to 12" are no way to put 11, though they are true of it.
 */
export function isRounder(figure: Figure, than: Figure): boolean {
  if (figure.bound === 'below' || figure.upTo !== undefined) return false;
  const widthOf = ([from, to]: readonly [number, number]): number => to - from;
  return figure.value !== than.value && widthOf(rangeOf(figure)) > widthOf(rangeOf(than));
}

const keyOf = ({ value, bound, asOf }: Figure): string => `${value} ${bound ?? ''} ${asOf ?? ''}`;

/** A figure that a source gives. */
export interface Given {
  readonly source: SourceId;
  readonly of: Figure;
}

/**
 * The figures on record that can agree or disagree with a page's: those of the same day.
 *
 * A page seldom says of which day its figure is. It is taken to be of the days of those that agree with it; figures of
 * other days are then no other figures, only later or earlier ones.
 */
export function comparableFigures(claim: ClaimId, figure: Figure, holdings: Holdings): Given[] {
  const given = holdings.sightingsOf(claim).flatMap(({ source, figure: of }) => (of === undefined ? [] : [{ source, of }]));
  const days = new Set(figure.asOf === undefined ? given.filter(({ of }) => agrees(of, figure)).map(({ of }) => of.asOf) : [figure.asOf]);
  return given.filter(({ of }) => of.asOf === undefined || days.has(of.asOf));
}

/** The figures on record for the same day that differ from a page's: most sources first, then by value. */
export function otherFigures(claim: ClaimId, figure: Figure, holdings: Holdings): FigureGroup[] {
  const others = comparableFigures(claim, figure, holdings).filter(({ of }) => !agrees(of, figure));
  const groups = Map.groupBy(others, ({ of }) => keyOf(of));
  return [...groups.values()].flatMap((group): FigureGroup[] => {
    const [one] = group;
    if (one === undefined) return [];
    return [{ figure: one.of, sources: [...new Set(group.map(({ source }) => originalOf(source, holdings)))].sort() }];
  }).sort((a, b) => b.sources.length - a.sources.length || a.figure.value - b.figure.value || (keyOf(a.figure) < keyOf(b.figure) ? -1 : 1));
}
