import type { UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import { ROUNDING, type Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** Share of a unit's telling words from which it is looked at. */
const LEAST = CANDIDATES.coverage - ROUNDING;

/** Sums in single precision differ by less than this. */
const SINGLE = 1e-4;

/** The share of each unit that a sentence has: one table for all calls. */
let has = new Float32Array(0);

/** A unit that a sentence comes near to. */
interface Near {
  readonly place: number;
  /** How much of it the sentence has, and how much that is in all, as one number. */
  readonly rank: number;
  /** The most that the sentence can have of all of it. */
  readonly most: number;
}

/** The units most like a sentence by their telling words, best first. The cost is that of these words' lists. */
function nearest(tokens: readonly ConceptToken[], index: UnitIndex): Near[] {
  const { size, found: { from, items }, shares, keyTotals, otherTotals } = index;
  if (has.length < size) has = new Float32Array(size);
  else has.fill(0, 0, size);
  const concepts = new Set<number>();
  for (const { stop, concept } of tokens) if (!stop && concept !== UNKNOWN) concepts.add(concept);

  const near: number[] = [];
  for (const concept of concepts) {
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) {
      const place = items[at] ?? 0;
      const before = has[place] ?? 0;
      const share = before + (shares[at] ?? 0);
      has[place] = share;
      if (before < LEAST && share >= LEAST) near.push(place);
    }
  }
  const best: Near[] = [];
  for (const place of near) {
    const share = has[place] ?? 0;
    const keys = keyTotals[place] ?? 0;
    const rank = share * share * keys;
    // Of a large record most are not among the best, and to sort all took longer than to find them.
    if (best.length === CANDIDATES.most && rank <= (best.at(-1)?.rank ?? 0)) continue;
    const others = otherTotals[place] ?? 0;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.rank ?? 0) < rank) at -= 1;
    best.splice(at, 0, { place, rank, most: (share * keys + others) / (keys + others) });
    if (best.length > CANDIDATES.most) best.pop();
  }
  return best;
}

/** The units worth a look for a sentence, best first. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return nearest(tokens, index).map(({ place }) => index.unit(place));
}

/** Of these, the ones that may have a chance (`hasChance`) by what is known of them before they are made: most have not. */
export function promisingFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return nearest(tokens, index).filter(({ place, most }) => most >= (index.leastShares[place] ?? 0) - SINGLE).map(({ place }) => index.unit(place));
}
