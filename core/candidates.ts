import type { UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import { ROUNDING, type Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** Share of a unit's telling words from which it is looked at. */
const LEAST = CANDIDATES.coverage - ROUNDING;

/** The share of each unit that a sentence has: one table for all calls, wiped after use. */
let has = new Float32Array(0);

/** The units worth aligning with a sentence: most like it by their telling words, best first. The cost is that of these words' lists. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  const { size, found: { from, items }, shares, keyTotals } = index;
  if (has.length < size) has = new Float32Array(size);
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
  const ranked = near.map((place) => {
    const share = has[place] ?? 0;
    // How much of it the sentence has, and how much that is in all, as one number.
    return { place, rank: share * share * (keyTotals[place] ?? 0) };
  });
  for (const concept of concepts) {
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) has[items[at] ?? 0] = 0;
  }
  return ranked.sort((a, b) => b.rank - a.rank).slice(0, CANDIDATES.most).map(({ place }) => index.unit(place));
}
