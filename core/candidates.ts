import type { UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import { ROUNDING, type Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** A unit that a sentence shares enough telling words with, and how much of it and how much in all, as one number. */
interface Near {
  readonly place: number;
  readonly rank: number;
}

/** The share of each unit that a sentence has: one table for all calls, wiped after use. */
let has = new Float32Array(0);

/** The units worth aligning with a sentence: most like it by their telling words, best first. The cost is that of these words' lists. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  const { size, found: { from, items }, shares, keyTotals } = index;
  if (has.length < size) has = new Float32Array(size);
  const concepts = new Set<number>();
  for (const { stop, concept } of tokens) if (!stop && concept !== UNKNOWN) concepts.add(concept);

  for (const concept of concepts) {
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) {
      const place = items[at] ?? 0;
      has[place] = (has[place] ?? 0) + (shares[at] ?? 0);
    }
  }
  const near: Near[] = [];
  for (const concept of concepts) {
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) {
      const place = items[at] ?? 0;
      const share = has[place] ?? 0;
      if (share >= CANDIDATES.coverage - ROUNDING) near.push({ place, rank: share * share * (keyTotals[place] ?? 0) });
      has[place] = 0;
    }
  }
  return near.sort((a, b) => b.rank - a.rank).slice(0, CANDIDATES.most).map(({ place }) => index.unit(place));
}
