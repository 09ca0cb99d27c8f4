import type { UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import type { Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** A unit that a sentence shares enough words with to be worth aligning. */
export interface Candidate {
  readonly unit: Unit;
  /** Weight of the telling words shared, and its share of the weight of all the unit's telling words. */
  readonly mass: number;
  readonly coverage: number;
}

/** Which concepts the sentence has and which units were looked at: one table each for all calls, wiped after use. */
let has = new Uint8Array(0);
let seen = new Uint8Array(0);

/** The units most like a sentence by their telling words, best first. The cost is that of these words' lists. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Candidate[] {
  const { size, weights, found, keys, keyTotals } = index;
  if (has.length < weights.length) has = new Uint8Array(weights.length);
  if (seen.length < size) seen = new Uint8Array(size);
  const concepts = [...new Set(tokens.filter(({ stop, concept }) => !stop && concept !== UNKNOWN).map(({ concept }) => concept))];
  for (const concept of concepts) has[concept] = 1;

  const enough: { readonly place: number; readonly mass: number; readonly coverage: number }[] = [];
  const looked: number[] = [];
  for (const concept of concepts) {
    const end = found.from[concept + 1] ?? 0;
    for (let at = found.from[concept] ?? 0; at < end; at += 1) {
      const place = found.items[at] ?? 0;
      if (seen[place] === 1) continue;
      seen[place] = 1;
      looked.push(place);
      let mass = 0;
      const last = keys.from[place + 1] ?? 0;
      for (let key = keys.from[place] ?? 0; key < last; key += 1) {
        const own = keys.items[key] ?? 0;
        if (has[own] === 1) mass += weights[own] ?? 0;
      }
      const total = keyTotals[place] ?? 1;
      if (mass >= CANDIDATES.coverage * total) enough.push({ place, mass, coverage: Math.min(1, mass / total) });
    }
  }
  for (const concept of concepts) has[concept] = 0;
  for (const place of looked) seen[place] = 0;
  return enough.sort((a, b) => b.mass * b.coverage - a.mass * a.coverage).slice(0, CANDIDATES.most)
    .map(({ place, mass, coverage }) => ({ unit: index.unit(place), mass, coverage }));
}
