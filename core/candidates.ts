import type { UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import { ROUNDING, type Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** A unit that a sentence shares enough telling words with, and how much of it and how much in all, as one number. */
interface Near {
  readonly place: number;
  readonly rank: number;
}

/** What a sentence's words weigh in each unit: one table for all calls, wiped after use. */
let masses = new Float64Array(0);

/** The units worth aligning with a sentence: most like it by their telling words, best first. The cost is that of these words' lists. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  const { size, weights, found: { from, items }, keyTotals } = index;
  if (masses.length < size) masses = new Float64Array(size);
  const concepts = new Set<number>();
  for (const { stop, concept } of tokens) if (!stop && concept !== UNKNOWN) concepts.add(concept);

  for (const concept of concepts) {
    const weight = weights[concept] ?? 0;
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) {
      const place = items[at] ?? 0;
      masses[place] = (masses[place] ?? 0) + weight;
    }
  }
  const near: Near[] = [];
  for (const concept of concepts) {
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) {
      const place = items[at] ?? 0;
      const mass = masses[place] ?? 0;
      const total = keyTotals[place] ?? 1;
      if (mass > 0 && mass >= CANDIDATES.coverage * total - ROUNDING) near.push({ place, rank: mass * Math.min(1, mass / total) });
      masses[place] = 0;
    }
  }
  return near.sort((a, b) => b.rank - a.rank).slice(0, CANDIDATES.most).map(({ place }) => index.unit(place));
}
