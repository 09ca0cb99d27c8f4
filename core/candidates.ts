import { BestFew } from './best-few';
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

/** The best of them, for all calls too. */
const best = new BestFew(CANDIDATES.most);

/** The places of the units most like a sentence by their telling words, best first. The cost is that of these words' lists. */
function nearest(tokens: readonly ConceptToken[], index: UnitIndex): number[] {
  const { size, found: { from, items }, shares, keyTotals } = index;
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
  best.clear();
  for (const place of near) {
    const share = has[place] ?? 0;
    best.offer(place, share * share * (keyTotals[place] ?? 0));
  }
  return best.items();
}

/** The most that a sentence, of which `nearest` was asked last, can have of all of a unit. */
function mostOf(place: number, { keyTotals, otherTotals }: UnitIndex): number {
  const keys = keyTotals[place] ?? 0;
  const others = otherTotals[place] ?? 0;
  return ((has[place] ?? 0) * keys + others) / (keys + others);
}

/** The units worth a look for a sentence, best first. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return nearest(tokens, index).map((place) => index.unit(place));
}

/** Of these, the ones that may have a chance (`hasChance`) by what is known of them before they are made: most have not. */
export function promisingFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return nearest(tokens, index).filter((place) => mostOf(place, index) >= (index.leastShares[place] ?? 0) - SINGLE).map((place) => index.unit(place));
}
