import type { Unit, UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** A unit that a sentence shares enough words with to be worth aligning. */
export interface Candidate {
  readonly unit: Unit;
  /** Weight of the words shared, and its share of the weight of all the unit's words of content. */
  readonly mass: number;
  readonly coverage: number;
}

/** The units most like a sentence by their words alone, best first. The cost is that of the sentence's words' postings. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Candidate[] {
  const mass = new Map<number, number>();
  const concepts = new Set<number>();
  for (const { concept, stop } of tokens) {
    if (stop || concept === UNKNOWN || concepts.has(concept)) continue;
    concepts.add(concept);
    const weight = index.weights[concept] ?? 0;
    const end = index.from[concept + 1] ?? 0;
    for (let at = index.from[concept] ?? 0; at < end; at += 1) {
      const unit = index.postings[at] ?? 0;
      mass.set(unit, (mass.get(unit) ?? 0) + weight);
    }
  }

  const candidates: Candidate[] = [];
  for (const [at, shared] of mass) {
    const unit = index.units[at];
    if (unit === undefined) continue;
    const coverage = Math.min(1, shared / unit.contentTotal);
    if (coverage >= CANDIDATES.coverage) candidates.push({ unit, mass: shared, coverage });
  }
  candidates.sort((a, b) => b.mass * b.coverage - a.mass * a.coverage);
  return candidates.slice(0, CANDIDATES.most);
}
