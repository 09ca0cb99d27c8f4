import type { Pack } from './model';
import type { PackIndex } from './pack-index';
import { RecordedUnit } from './recorded-unit';
import { WEIGHT } from './thresholds';
import { type RecordedText, textsOf, type Unit, weightsOf } from './units';
import { Vocabulary } from './vocabulary';

/** Lists of numbers, one after the other: the nth is `items[from[n]] .. items[from[n + 1]]`. */
export interface Lists {
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
}

/** The telling ones among a unit's concepts, which come first. */
function keysOf(concepts: readonly number[], weights: Float32Array): readonly number[] {
  const light = concepts.findIndex((concept) => (weights[concept] ?? 1) <= WEIGHT.common);
  return light <= 0 ? concepts : concepts.slice(0, light);
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, at) => { from[at + 1] = (from[at] ?? 0) + length; });
  return { from, items: Int32Array.from(lists.flat()) };
}

/** For each item, the places of the lists that hold it. */
function inverted({ from, items }: Lists, size: number): Lists {
  const starts = new Int32Array(size + 1);
  for (const item of items) starts[item + 1] = (starts[item + 1] ?? 0) + 1;
  for (let item = 0; item < size; item += 1) starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(items.length);
  for (let list = 0; list + 1 < from.length; list += 1) {
    for (let at = from[list] ?? 0; at < (from[list + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0;
      const place = next[item] ?? 0;
      places[place] = list;
      next[item] = place + 1;
    }
  }
  return { from: starts, items: places };
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

/** What an index refers to. */
type IndexedPack = Pick<Pack, 'id' | 'names' | 'commonWords' | 'claims'>;

/** What stands in a `UnitEntry` before its concepts. */
const BEFORE_CONCEPTS = 5;

/** Makes the index of a pack ready for use, in steps. */
export function* openingIndex(pack: IndexedPack, index: PackIndex): Generator<void, UnitIndex> {
  const vocabulary = new Vocabulary(index.vocabulary);
  const weights = weightsOf(pack, index.claimsWith, vocabulary);
  yield;
  const keys = index.units.map((entry) => keysOf(entry.slice(BEFORE_CONCEPTS), weights));
  const texts: (readonly RecordedText[])[] = [];
  const units: Unit[] = [];
  const make = (place: number): Unit => {
    const entry = index.units[place] ?? [];
    const [at = 0, which = 0, part = 0, start = 0, end = 0] = entry;
    const claim = pack.claims[at];
    const recorded = claim === undefined ? undefined : (texts[at] ??= textsOf(claim))[which];
    if (claim === undefined || recorded === undefined) throw new Error(`The index of ${pack.id} is not that of this pack.`);
    return new RecordedUnit({ claim, ...recorded, text: recorded.text.slice(start, end), part, concepts: entry.slice(BEFORE_CONCEPTS) }, weights, vocabulary);
  };
  yield;
  const found = inverted(listsOf(keys), vocabulary.size);
  const keyTotals = Float32Array.from(keys, (own) => own.reduce((sum, concept) => sum + (weights[concept] ?? 1), 0));
  return {
    vocabulary, size: index.units.length, weights, found, shares: sharesOf(found, weights, keyTotals), keyTotals,
    unit: (place) => units[place] ??= make(place),
  };
}
