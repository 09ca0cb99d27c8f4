import type { UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import type { Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** A unit that a sentence shares enough telling words with, and how much of it and how much in all, as one number. */
interface Near {
  readonly place: number;
  readonly rank: number;
}

/** Which concepts the sentence has and which units were looked at: one table each for all calls, wiped after use. */
let has = new Uint8Array(0);
let seen = new Uint8Array(0);

/** The units worth aligning with a sentence: most like it by their telling words, best first. The cost is that of these words' lists. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  const { size, weights, found, keys: { from, items }, keyTotals } = index;
  if (has.length < weights.length) has = new Uint8Array(weights.length);
  if (seen.length < size) seen = new Uint8Array(size);
  const concepts = [...new Set(tokens.filter(({ stop, concept }) => !stop && concept !== UNKNOWN).map(({ concept }) => concept))];
  for (const concept of concepts) has[concept] = 1;

  const near: Near[] = [];
  const looked: number[] = [];
  for (const concept of concepts) {
    const end = found.from[concept + 1] ?? 0;
    for (let at = found.from[concept] ?? 0; at < end; at += 1) {
      const place = found.items[at] ?? 0;
      if (seen[place] === 1) continue;
      seen[place] = 1;
      looked.push(place);
      let mass = 0;
      const last = from[place + 1] ?? 0;
      for (let key = from[place] ?? 0; key < last; key += 1) {
        const own = items[key] ?? 0;
        if (has[own] === 1) mass += weights[own] ?? 0;
      }
      const total = keyTotals[place] ?? 1;
      if (mass >= CANDIDATES.coverage * total) near.push({ place, rank: mass * Math.min(1, mass / total) });
    }
  }
  for (const concept of concepts) has[concept] = 0;
  for (const place of looked) seen[place] = 0;
  return near.sort((a, b) => b.rank - a.rank).slice(0, CANDIDATES.most).map(({ place }) => index.unit(place));
}
