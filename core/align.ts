import type { Unit } from './units';
import type { Passage } from './passage';
import { ALIGN } from './thresholds';
import type { ConceptToken } from './vocabulary';

/** How a passage and a unit lie on one another. */
export interface Alignment {
  /** Places in the passage's tokens, rising, and the unit's tokens that they match. */
  readonly page: readonly number[];
  readonly unit: readonly number[];
  /** 0 to 1: the share of the unit that was found, less what stands strangely between. */
  readonly score: number;
  /** Whether the matched words are the same words, one after the other, on both sides. */
  readonly exact: boolean;
  /** Whether a figure of the unit was matched with one of another value. */
  readonly otherFigure: boolean;
}

/** How alike two tokens are, 0 to 1. */
function likeness(page: ConceptToken, unit: ConceptToken, { via, claim }: Unit): number {
  if (page.concept !== unit.concept) return 0;
  if (page.number !== null && unit.number !== null) {
    if (page.number.value === unit.number.value) return 1;
    return claim.unit === undefined ? 0 : ALIGN.otherFigure;
  }
  if (page.stem === unit.stem) return 1;
  return via === 'wording' ? ALIGN.synonymInWording : ALIGN.synonymInStatement;
}

/** What stands between two matched words that follow one another, as a cost. */
function costBetween({ tokens, broken }: Passage, before: number, after: number): number {
  let cost = broken[after] === true ? ALIGN.boundary : 0;
  for (let at = before + 1; at < after; at += 1) {
    cost += (tokens[at]?.stop === true ? ALIGN.strangeStop : ALIGN.strangeWord) + (broken[at] === true ? ALIGN.boundary : 0);
  }
  return cost;
}

/** A word of the page and the word of the unit that it matches, by their places. */
interface Pair {
  readonly at: number;
  readonly there: number;
}

function alignmentOf(passage: Passage, { tokens }: Unit, pairs: readonly Pair[], score: number): Alignment {
  const exact = pairs.every(({ at, there }, place) => {
    const before = pairs[place - 1];
    return passage.tokens[at]?.norm === tokens[there]?.norm && (before === undefined || (at === before.at + 1 && there === before.there + 1));
  });
  const otherFigure = pairs.some(({ at, there }) => {
    const mine = passage.tokens[at]?.number;
    const theirs = tokens[there]?.number;
    return mine != null && theirs != null && mine.value !== theirs.value;
  });
  return { page: pairs.map(({ at }) => at), unit: pairs.map(({ there }) => there), score: Math.max(0, Math.min(1, score)), exact, otherFigure };
}

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

/** Such a pair in a statement, and what it counts. */
interface Hit extends Pair {
  readonly concept: number;
  readonly gain: number;
}

/** In the passage's order, of each of its words the best hit. */
function hitsOf(passage: Passage, unit: Unit): Hit[] {
  const { tokens, weights } = unit;
  const hits: Hit[] = [];
  for (let there = 0; there < tokens.length; there += 1) {
    const token = tokens[there];
    const places = token === undefined || token.stop ? undefined : passage.places.get(token.concept);
    if (token === undefined || places === undefined) continue;
    const { concept } = token;
    for (const at of places) {
      const page = passage.tokens[at];
      const gain = page === undefined ? 0 : likeness(page, token, unit) * (weights[there] ?? 0);
      if (gain > 0) hits.push({ at, there, concept, gain });
    }
  }
  hits.sort((a, b) => a.at - b.at || b.gain - a.gain);
  return hits.filter(({ at }, place) => hits[place - 1]?.at !== at);
}

/**
 * The best stretch that has the unit's words in whatever order. For our own statements: "for 11 minutes the account was gone"
 * states what "the account was gone for 11 minutes" states.
 */
export function alignAnyOrder(passage: Passage, unit: Unit): Alignment | null {
  const hits = hitsOf(passage, unit);
  let best = { score: 0, first: 0, last: -1 };
  let left = hits.reduce((sum, { gain }) => sum + gain, 0);
  for (const [first, { at: from, gain }] of hits.entries()) {
    // What begins here, and what begins after it, has less than what was found.
    if (left / unit.contentTotal <= best.score) break;
    left -= gain;
    const taken = new Set<number>();
    let found = 0;
    let cost = 0;
    let last = from;
    for (let place = first; place < hits.length; place += 1) {
      const hit = hits[place];
      if (hit === undefined || taken.has(hit.concept)) continue;
      taken.add(hit.concept);
      found += hit.gain;
      cost += hit.at === last ? 0 : costBetween(passage, last, hit.at);
      last = hit.at;
      const score = found / unit.contentTotal - cost;
      if (score > best.score + 1e-6) best = { score, first, last: place };
    }
  }
  if (best.score === 0) return null;
  const taken = new Set<number>();
  const pairs = hits.slice(best.first, best.last + 1).filter(({ concept }) => {
    const isNew = !taken.has(concept);
    taken.add(concept);
    return isNew;
  });
  const { contentTotal, stopTotal } = unit;
  if (stopTotal === 0) return alignmentOf(passage, unit, pairs, best.score);
  const stops = stopsFound(passage, unit, pairs) / stopTotal;
  const whole = contentTotal + stopTotal;
  return alignmentOf(passage, unit, pairs, best.score * (contentTotal / whole) + stops * (stopTotal / whole));
}

/** Words before and after the matched ones in which a short statement's grammar is looked for. */
const GRAMMAR_REACH = 4;

/** The weight of a statement's words of grammar that stand about the matched words. */
function stopsFound(passage: Passage, { tokens, weights }: Unit, pairs: readonly Pair[]): number {
  const from = Math.max(0, (pairs[0]?.at ?? 0) - GRAMMAR_REACH);
  const near = new Set(passage.tokens.slice(from, (pairs.at(-1)?.at ?? 0) + GRAMMAR_REACH + 1).map((token) => token.stem));
  return tokens.reduce((sum, token, at) => token.stop && near.has(token.stem) ? sum + (weights[at] ?? 0) : sum, 0);
}
