import { type Alignment, alignmentOf, costBetween, likeness, type Pair } from './align';
import type { Passage } from './passage';
import type { Unit } from './units';

/** What skipping costs while the best stretch is sought, in weight: a word of the page, and a share of a unit's word. */
const SKIP_PAGE = 0.06;
const SKIP_UNIT = 0.3;

/** The table that is filled for each pair of texts: one for all, as the filling of one is never interrupted. */
let table = new Float32Array(2048);

function emptyTable(size: number): Float32Array {
  if (size > table.length) table = new Float32Array(2 * size);
  else table.fill(0, 0, size);
  return table;
}

/**
 * Smith and Waterman's local alignment over words: the best stretch in which the words come in the same order on both sides.
 * For quotations, where order is part of the wording.
 */
export function alignInOrder(passage: Passage, unit: Unit): Alignment | null {
  const { tokens, weights, total } = unit;
  const concepts = tokens.map(({ concept }) => concept);
  const rows = passage.tokens.length;
  const columns = tokens.length;
  const width = columns + 1;
  const best = emptyTable((rows + 1) * width);
  let top = 0;
  let topAt = 0;
  let isEmptyAbove = true;
  for (let row = 1; row <= rows; row += 1) {
    const page = passage.tokens[row - 1];
    if (page === undefined) break;
    const { concept } = page;
    // Nothing begins or goes on here: most of a passage is not in the unit.
    if (isEmptyAbove && !concepts.includes(concept)) continue;
    isEmptyAbove = true;
    let left = 0;
    let before = 0;
    for (let column = 1, at = row * width + 1; column <= columns; column += 1, at += 1) {
      const weight = weights[column - 1] ?? 0;
      const above = best[at - width] ?? 0;
      const skipped = left - SKIP_UNIT * weight;
      let value = above - SKIP_PAGE;
      if (skipped > value) value = skipped;
      if (concepts[column - 1] === concept) {
        const there = tokens[column - 1];
        const alike = there === undefined ? 0 : likeness(page, there, unit);
        const matched = alike > 0 ? before + weight * alike : 0;
        if (matched > value) value = matched;
      }
      before = above;
      left = 0;
      if (value > 0) {
        best[at] = value;
        // As the table holds it, in single precision.
        left = best[at] ?? 0;
        isEmptyAbove = false;
      }
      if (value > top) {
        top = value;
        topAt = at;
      }
    }
  }
  if (top === 0) return null;

  const pairs: Pair[] = [];
  let found = 0;
  for (let at = topAt; (best[at] ?? 0) > 0;) {
    const row = Math.floor(at / width);
    const column = at % width;
    const page = passage.tokens[row - 1];
    const there = tokens[column - 1];
    if (page === undefined || there === undefined) break;
    const gain = (weights[column - 1] ?? 0) * likeness(page, there, unit);
    if (gain > 0 && Math.abs((best[at - width - 1] ?? 0) + gain - (best[at] ?? 0)) < 1e-5) {
      pairs.push({ at: row - 1, there: column - 1 });
      found += gain;
      at -= width + 1;
    } else {
      at -= Math.abs((best[at - width] ?? 0) - SKIP_PAGE - (best[at] ?? 0)) < 1e-5 ? width : 1;
    }
  }
  pairs.reverse();
  const cost = pairs.reduce((sum, { at }, place) => place === 0 ? 0 : sum + costBetween(passage, pairs[place - 1]?.at ?? at, at), 0);
  return alignmentOf(passage, unit, pairs, found / total - cost);
}
