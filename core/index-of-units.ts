import type { Pack } from './model';
import type { PackIndex } from './pack-index';
import { CANDIDATES, WEIGHT } from './thresholds';
import { textsOf, type Unit, unitOf, weightsOf } from './units';
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
  /** For each concept, the places of the units that are found by it. */
  readonly found: Lists;
  /** For each unit its *keys*: the concepts that tell it apart from others, or where it has none, all. And what they weigh together. */
  readonly keys: Lists;
  readonly keyTotals: Float32Array;
}

/** The telling ones among a unit's concepts, which come first. */
function keysOf(concepts: readonly number[], weights: Float32Array): readonly number[] {
  const light = concepts.findIndex((concept) => (weights[concept] ?? 1) <= WEIGHT.common);
  return light <= 0 ? concepts : concepts.slice(0, light);
}

/**
 * The keys of which a passage must have one to have enough of them all: the most telling ones, as long as those after them
 * weigh enough together. Only by these is a unit found, so that words in a thousand claims have short lists (prefix filtering;
 * Chaudhuri, Ganti and Kaushik 2006).
 */
function findingKeys(keys: readonly number[], total: number, weights: Float32Array): readonly number[] {
  let rest = total;
  const enough = keys.findIndex((concept) => {
    rest -= weights[concept] ?? 1;
    return rest < CANDIDATES.coverage * total - 1e-6;
  });
  return keys.slice(0, enough + 1);
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

/** What an index refers to. */
type IndexedPack = Pick<Pack, 'id' | 'names' | 'commonWords' | 'claims'>;

/** Makes the index of a pack ready for use. */
export function openIndex(pack: IndexedPack, index: PackIndex): UnitIndex {
  const vocabulary = new Vocabulary(index.vocabulary);
  const weights = weightsOf(pack, index.claimsWith, vocabulary);
  const keys: (readonly number[])[] = [];
  const finding: (readonly number[])[] = [];
  const totals = new Float32Array(index.units.length);
  for (const [at, [, , , , , ...concepts]] of index.units.entries()) {
    const own = keysOf(concepts, weights);
    const total = own.reduce((sum, concept) => sum + (weights[concept] ?? 1), 0);
    keys.push(own);
    finding.push(findingKeys(own, total, weights));
    totals[at] = total;
  }
  const units: Unit[] = [];
  return {
    vocabulary, size: index.units.length, weights, found: inverted(listsOf(finding), vocabulary.size), keys: listsOf(keys), keyTotals: totals,
    unit: (place) => units[place] ??= unitAt(place, pack, index, weights, vocabulary),
  };
}

function unitAt(place: number, pack: IndexedPack, index: PackIndex, weights: Float32Array, vocabulary: Vocabulary): Unit {
  const [at = 0, which = 0, part = 0, start = 0, end = 0, ...concepts] = index.units[place] ?? [];
  const claim = pack.claims[at];
  const recorded = claim === undefined ? undefined : textsOf(claim)[which];
  if (claim === undefined || recorded === undefined) throw new Error(`The index of ${pack.id} is not that of this pack.`);
  return unitOf({ claim, ...recorded, text: recorded.text.slice(start, end), part, concepts }, weights, vocabulary);
}
