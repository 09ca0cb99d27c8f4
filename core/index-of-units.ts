import type { Pack } from './model';
import { CANDIDATES, WEIGHT } from './thresholds';
import { type Draft, draftsOf, type Unit, unitOf, weightsOf } from './units';
import { Vocabulary } from './vocabulary';

/** Lists of numbers, one after the other: the nth is `items[from[n]] .. items[from[n + 1]]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** The units of a pack, and how they are found by their words. */
export interface UnitIndex {
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  /** The weight of each concept in a statement. */
  readonly weights: Float32Array;
  /** For each concept, the places of the units that are found by it. */
  readonly found: Lists;
  /** For each unit its *keys*: the concepts that tell it apart from others, or where it has none, all. And what they weigh together. */
  readonly keys: Lists;
  readonly keyTotals: Float32Array;
}

function keysOf({ concepts, conceptWeights }: Unit): readonly number[] {
  const light = conceptWeights.findIndex((weight) => weight <= WEIGHT.common);
  return light <= 0 ? concepts : concepts.slice(0, light);
}

/**
 * The keys of which a passage must have one to have enough of them all: the most telling ones, as long as those after them
 * weigh enough together. Only by these is a unit found, so that words in a thousand claims have short lists (prefix filtering;
 * Chaudhuri, Ganti and Kaushik 2006).
 */
function findingKeys({ conceptWeights }: Unit, keys: readonly number[], total: number): readonly number[] {
  let rest = total;
  const enough = keys.findIndex((_, at) => {
    rest -= conceptWeights[at] ?? 0;
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

/**
 * Builds the index of a pack, in time proportional to its words, claim by claim: whoever drives it can let others run in
 * between.
 */
export function* indexing(pack: Pack): Generator<void, UnitIndex> {
  const names = pack.names.map(({ name, also }) => [name, ...also]);
  const vocabulary = new Vocabulary([...names, ...pack.synonyms]);
  const drafts: Draft[] = [];
  for (const claim of pack.claims) {
    drafts.push(...draftsOf(claim, vocabulary));
    yield;
  }
  const weights = weightsOf(pack, drafts, vocabulary);
  yield;
  const units: Unit[] = [];
  const keys: (readonly number[])[] = [];
  const finding: (readonly number[])[] = [];
  const totals = new Float32Array(drafts.length);
  for (const [at, draft] of drafts.entries()) {
    const unit = unitOf(draft, weights);
    const own = keysOf(unit);
    const total = own.reduce((sum, _, place) => sum + (unit.conceptWeights[place] ?? 0), 0);
    units.push(unit);
    keys.push(own);
    finding.push(findingKeys(unit, own, total));
    totals[at] = total;
    yield;
  }
  return { vocabulary, units, weights, found: inverted(listsOf(finding), vocabulary.size), keys: listsOf(keys), keyTotals: totals };
}
