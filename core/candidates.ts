import { BestFew } from './best-few';
import { LEAST_SHARE, type UnitIndex } from './index-of-units';
import { CANDIDATES } from './thresholds';
import type { Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** The share of each unit that a sentence has: one table for all calls, empty between them. */
let has = new Float32Array(0);

/** The best of them, for all calls too. */
const best = new BestFew(CANDIDATES.most);

/** The units of which a sentence has enough, the most like it by their telling words first. The cost is that of its words' lists. */
function mostLike(tokens: readonly ConceptToken[], index: UnitIndex, enough: Float32Array): Unit[] {
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
      const needed = enough[place] ?? 0;
      if (before < needed && share >= needed) near.push(place);
    }
  }

  best.clear();
  for (const place of near) best.offer(place, (has[place] ?? 0) ** 4 * (keyTotals[place] ?? 0));
  // To empty what was filled takes a fraction of the time that it takes to empty all of a large record's table.
  for (const concept of concepts) {
    const end = from[concept + 1] ?? 0;
    for (let at = from[concept] ?? 0; at < end; at += 1) has[items[at] ?? 0] = 0;
  }
  return best.items().map((place) => index.unit(place));
}

/** The units worth a look for a sentence, best first. */
export function candidatesFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return mostLike(tokens, index, new Float32Array(index.size).fill(LEAST_SHARE));
}

/** The same of those alone that may have a chance (`hasChance`) by what is known of them before they are made: most have not. */
export function promisingFor(tokens: readonly ConceptToken[], index: UnitIndex): Unit[] {
  return mostLike(tokens, index, index.enough);
}
