import type { Unit, UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** A unit that a sentence shares enough words with to be worth aligning. */
export interface Candidate {
  readonly unit: Unit;
  /** Weight of the telling words shared, and its share of the weight of all the unit's telling words. */
  readonly mass: number;
  readonly coverage: number;
}

/** The units most like a sentence by their telling words, best first. The cost is that of these words' postings. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Candidate[] {
  const mass = new Float32Array(index.units.length);
  const touched: number[] = [];
  const concepts = new Set<number>();
  for (const { concept, stop } of tokens) {
    if (stop || concept === UNKNOWN || concepts.has(concept)) continue;
    concepts.add(concept);
    const weight = index.weights[concept] ?? 0;
    const end = index.from[concept + 1] ?? 0;
    for (let at = index.from[concept] ?? 0; at < end; at += 1) {
      const unit = index.postings[at] ?? 0;
      const before = mass[unit] ?? 0;
      if (before === 0) touched.push(unit);
      mass[unit] = before + weight;
    }
  }

  const candidates: Candidate[] = [];
  for (const at of touched) {
    const unit = index.units[at];
    const shared = mass[at] ?? 0;
    if (unit === undefined || shared < CANDIDATES.coverage * unit.keyTotal) continue;
    candidates.push({ unit, mass: shared, coverage: Math.min(1, shared / unit.keyTotal) });
  }
  candidates.sort((a, b) => b.mass * b.coverage - a.mass * a.coverage);
  return candidates.slice(0, CANDIDATES.most);
}
