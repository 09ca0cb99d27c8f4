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

/** Sums up what a sentence has of each unit. Answers with the places of those of which it has enough to be looked at. The cost is that of its words' lists. */
function sumUp(tokens: readonly ConceptToken[], { size, found: { from, items }, shares }: UnitIndex): number[] {
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
  return near;
}

/** Of some units the most like the sentence that was summed up last, by their telling words, best first. */
function mostLike(places: readonly number[], index: UnitIndex): Unit[] {
  best.clear();
  for (const place of places) {
    const share = has[place] ?? 0;
    best.offer(place, share ** 4 * (index.keyTotals[place] ?? 0));
  }
  return best.items().map((place) => index.unit(place));
}

/** The most that the sentence that was summed up last can have of all of a unit. */
function mostOf(place: number, { keyTotals, otherTotals }: UnitIndex): number {
  const keys = keyTotals[place] ?? 0;
  const others = otherTotals[place] ?? 0;
  return ((has[place] ?? 0) * keys + others) / (keys + others);
}

/** The units worth a look for a sentence, best first. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return mostLike(sumUp(tokens, index), index);
}

/** The same of those alone that may have a chance (`hasChance`) by what is known of them before they are made: most have not. */
export function promisingFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return mostLike(sumUp(tokens, index).filter((place) => mostOf(place, index) >= (index.leastShares[place] ?? 0) - SINGLE), index);
}
