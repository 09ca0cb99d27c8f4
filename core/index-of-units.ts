import { leastForStatement } from './least-scores';
import type { Pack } from './model';
import type { PackIndex, UnitEntry } from './pack-index';
import { RecordedUnit } from './recorded-unit';
import type { Tongue } from './text/tongue';
import { english } from './text/tongues/english';
import { CANDIDATES, SHOW, WEIGHT } from './thresholds';
import { ROUNDING, textAt, type Unit, weightsOf } from './units';
import { Vocabulary } from './vocabulary';

/** Lists of numbers, one after the other: the nth is `items[from[n]] .. items[from[n + 1]]`. */
interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** The units of a pack, and how they are found by their words. */
export interface UnitIndex {
  readonly vocabulary: Vocabulary;
  readonly size: number;
  /** The unit at a place, made when it is first asked for. */
  unit(place: number): Unit;
  /** The weight of each concept in a statement. */
  readonly weights: Float32Array;
  /** For each concept, the places of the units that have it among their *keys*: the concepts that tell a unit apart from others, or where it has none, all. */
  readonly found: Lists;
  /** For each of these places, how much of the weight of the unit's keys the concept is. */
  readonly shares: Float32Array;
  /** What each unit's keys weigh together. */
  readonly keyTotals: Float32Array;
  /** The least share of each unit's keys that a sentence must have for the unit to come to something in it. */
  readonly enough: Float32Array;
}

/** Share of a unit's keys from which it is looked at. */
export const LEAST_SHARE = CANDIDATES.coverage - ROUNDING;

/** Sums in single precision differ by less than this. */
const SINGLE = 1e-4;

/** What stands in a `UnitEntry` before its concepts. */
const BEFORE_CONCEPTS = 6;

/** Where the telling ones end among a unit's concepts, which come first. */
function endOfKeys(entry: UnitEntry, weights: Float32Array): number {
  let end = BEFORE_CONCEPTS;
  while (end < entry.length && (weights[entry[end] ?? 0] ?? 1) > WEIGHT.common) end += 1;
  return end === BEFORE_CONCEPTS ? entry.length : end;
}

function totalOf(entry: UnitEntry, start: number, end: number, weights: Float32Array): number {
  let total = 0;
  for (let at = start; at < end; at += 1) total += weights[entry[at] ?? 0] ?? 1;
  return total;
}

/** For each concept, the places of the units that have it among their keys. */
function placesOfKeys(units: readonly UnitEntry[], ends: Int32Array, size: number): Lists {
  const from = new Int32Array(size + 1);
  units.forEach((entry, place) => {
    const end = ends[place] ?? 0;
    for (let at = BEFORE_CONCEPTS; at < end; at += 1) from[(entry[at] ?? 0) + 1] = (from[(entry[at] ?? 0) + 1] ?? 0) + 1;
  });
  for (let concept = 0; concept < size; concept += 1) from[concept + 1] = (from[concept + 1] ?? 0) + (from[concept] ?? 0);
  const next = from.slice();
  const items = new Int32Array(from[size] ?? 0);
  units.forEach((entry, place) => {
    const end = ends[place] ?? 0;
    for (let at = BEFORE_CONCEPTS; at < end; at += 1) {
      const concept = entry[at] ?? 0;
      const free = next[concept] ?? 0;
      items[free] = place;
      next[concept] = free + 1;
    }
  });
  return { from, items };
}

/** For each item of lists, what the list weighs of a total of the item's. */
function sharesOf({ from, items }: Lists, weights: Float32Array, totals: Float32Array): Float32Array {
  const shares = new Float32Array(items.length);
  for (let list = 0; list + 1 < from.length; list += 1) {
    const end = from[list + 1] ?? 0;
    for (let at = from[list] ?? 0; at < end; at += 1) shares[at] = (weights[list] ?? 1) / (totals[items[at] ?? 0] ?? 1);
  }
  return shares;
}

/** Words of content up to which a statement is so short that its grammar counts. */
const SHORT_STATEMENT = 2;

function stopTotalOf(entry: UnitEntry): number {
  return entry.length - BEFORE_CONCEPTS > SHORT_STATEMENT ? 0 : WEIGHT.stopInStatement * entry[5];
}

/** The share of a statement's keys below which it cannot come near its least score, though the sentence had all its other words (`hasChance`). */
function enoughOfKeys(entry: UnitEntry, keys: number, others: number): number {
  const least = leastForStatement(entry.length - BEFORE_CONCEPTS) - SHOW.possible;
  return Math.max(LEAST_SHARE, (least * (keys + others) - others) / keys - SINGLE);
}

/** What an index refers to. */
type IndexedPack = Pick<Pack, 'id' | 'names' | 'commonWords' | 'claims'>;

/**
 * Makes the index of a pack ready for use, in steps.
 *
 * @param tongue the language in which texts are to be read with it
 */
export function* openingIndex(pack: IndexedPack, index: PackIndex, tongue: Tongue = english): Generator<void, UnitIndex> {
  const vocabulary = new Vocabulary(index.vocabulary);
  const weights = weightsOf(pack, index.claimsWith, vocabulary);
  yield;
  const { units: entries } = index;
  const size = entries.length;
  const ends = new Int32Array(size);
  const keyTotals = new Float32Array(size);
  const enough = new Float32Array(size);
  entries.forEach((entry, place) => {
    const end = endOfKeys(entry, weights);
    ends[place] = end;
    const keys = totalOf(entry, BEFORE_CONCEPTS, end, weights);
    keyTotals[place] = keys;
    // Wordings come to something in more ways than by their score.
    const isStatement = entry[1] >= (pack.claims[entry[0]]?.wordings.length ?? 0);
    enough[place] = isStatement ? enoughOfKeys(entry, keys, totalOf(entry, end, entry.length, weights) + stopTotalOf(entry)) : LEAST_SHARE;
  });
  yield;
  const units: Unit[] = [];
  const make = (place: number): Unit => {
    const entry = entries[place] ?? [0, 0, 0, 0, 0, 0];
    const [at, which, part, start, end] = entry;
    const claim = pack.claims[at];
    const recorded = claim === undefined ? undefined : textAt(claim, which);
    if (claim === undefined || recorded === undefined) throw new Error(`The index of ${pack.id} is not that of this pack.`);
    const text = recorded.text.slice(start, end);
    return new RecordedUnit({ claim, ...recorded, text, part, concepts: entry.slice(BEFORE_CONCEPTS), stopTotal: stopTotalOf(entry) }, weights, vocabulary, tongue);
  };
  const found = placesOfKeys(entries, ends, vocabulary.size);
  return {
    vocabulary, size, weights, found, shares: sharesOf(found, weights, keyTotals), keyTotals, enough,
    unit: (place) => units[place] ??= make(place),
  };
}
