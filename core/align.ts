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

/** What it costs that a word stands between matched ones without being matched. */
function strangeCost(passage: Passage, at: number): number {
  return passage.tokens[at]?.stop === true ? ALIGN.strangeStop : ALIGN.strangeWord;
}

/** What stands between two matched words that follow one another, as a cost. */
function costBetween(passage: Passage, before: number, after: number): number {
  let cost = passage.broken[after] === true ? ALIGN.boundary : 0;
  for (let at = before + 1; at < after; at += 1) {
    cost += strangeCost(passage, at) + (passage.broken[at] === true ? ALIGN.boundary : 0);
  }
  return cost;
}

function alignmentOf(passage: Passage, unit: Unit, pairs: readonly (readonly [page: number, unit: number])[], score: number): Alignment {
  const page = pairs.map(([at]) => at);
  const units = pairs.map(([, at]) => at);
  const exact = pairs.every(([at, there], place) => passage.tokens[at]?.norm === unit.tokens[there]?.norm
    && (place === 0 || (at === (page[place - 1] ?? 0) + 1 && there === (units[place - 1] ?? 0) + 1)));
  const otherFigure = pairs.some(([at, there]) => {
    const [mine, theirs] = [passage.tokens[at]?.number, unit.tokens[there]?.number];
    return mine != null && theirs != null && mine.value !== theirs.value;
  });
  return { page, unit: units, score: Math.max(0, Math.min(1, score)), exact, otherFigure };
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
  const rows = passage.tokens.length;
  const columns = unit.tokens.length;
  const width = columns + 1;
  const best = emptyTable((rows + 1) * width);
  let top = 0;
  let topAt = 0;
  for (let row = 1; row <= rows; row += 1) {
    const page = passage.tokens[row - 1];
    if (page === undefined) break;
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column;
      const there = unit.tokens[column - 1];
      const weight = unit.weights[column - 1] ?? 0;
      let value = Math.max(0, (best[at - width] ?? 0) - SKIP_PAGE, (best[at - 1] ?? 0) - SKIP_UNIT * weight);
      const alike = there === undefined ? 0 : likeness(page, there, unit);
      if (alike > 0) value = Math.max(value, (best[at - width - 1] ?? 0) + weight * alike);
      best[at] = value;
      if (value > top) {
        top = value;
        topAt = at;
      }
    }
  }
  if (top === 0) return null;

  const pairs: [number, number][] = [];
  let found = 0;
  for (let at = topAt; (best[at] ?? 0) > 0;) {
    const row = Math.floor(at / width);
    const column = at % width;
    const [page, there] = [passage.tokens[row - 1], unit.tokens[column - 1]];
    if (page === undefined || there === undefined) break;
    const gain = (unit.weights[column - 1] ?? 0) * likeness(page, there, unit);
    if (gain > 0 && Math.abs((best[at - width - 1] ?? 0) + gain - (best[at] ?? 0)) < 1e-5) {
      pairs.push([row - 1, column - 1]);
      found += gain;
      at -= width + 1;
    } else {
      at -= Math.abs((best[at - width] ?? 0) - SKIP_PAGE - (best[at] ?? 0)) < 1e-5 ? width : 1;
    }
  }
  pairs.reverse();
  const cost = pairs.reduce((sum, [at], place) => place === 0 ? 0 : sum + costBetween(passage, pairs[place - 1]?.[0] ?? at, at), 0);
  return alignmentOf(passage, unit, pairs, found / unit.total - cost);
}

/** A word of the page that some word of the unit matches, and what it counts. */
interface Hit {
  readonly at: number;
  readonly there: number;
  readonly gain: number;
}

function hitsOf(passage: Passage, unit: Unit): Hit[] {
  const hits = new Map<number, Hit>();
  unit.tokens.forEach((token, there) => {
    if (token.stop) return;
    for (const at of passage.places.get(token.concept) ?? []) {
      const page = passage.tokens[at];
      const gain = page === undefined ? 0 : likeness(page, token, unit) * (unit.weights[there] ?? 0);
      if (gain > (hits.get(at)?.gain ?? 0)) hits.set(at, { at, there, gain });
    }
  });
  return [...hits.values()].sort((a, b) => a.at - b.at);
}

/**
 * The best stretch that has the unit's words in whatever order. For our own statements: "for 11 minutes the account was gone"
 * states what "the account was gone for 11 minutes" states.
 */
export function alignAnyOrder(passage: Passage, unit: Unit): Alignment | null {
  const hits = hitsOf(passage, unit);
  let best = { score: 0, first: 0, last: -1 };
  for (let first = 0; first < hits.length; first += 1) {
    const taken = new Set<number>();
    let found = 0;
    let cost = 0;
    let last = hits[first]?.at ?? 0;
    for (let place = first; place < hits.length; place += 1) {
      const hit = hits[place];
      const concept = unit.tokens[hit?.there ?? -1]?.concept;
      if (hit === undefined || concept === undefined || taken.has(concept)) continue;
      taken.add(concept);
      found += hit.gain;
      cost += hit.at === last ? 0 : costBetween(passage, last, hit.at);
      last = hit.at;
      const score = found / unit.contentTotal - cost;
      if (score > best.score + 1e-6) best = { score, first, last: place };
    }
  }
  if (best.score === 0) return null;
  const taken = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { at, there } of hits.slice(best.first, best.last + 1)) {
    const concept = unit.tokens[there]?.concept ?? -1;
    if (!taken.has(concept)) pairs.push([at, there]);
    taken.add(concept);
  }
  if (unit.stopTotal === 0) return alignmentOf(passage, unit, pairs, best.score);
  const stops = stopsFound(passage, unit, pairs) / unit.stopTotal;
  const whole = unit.contentTotal + unit.stopTotal;
  return alignmentOf(passage, unit, pairs, best.score * (unit.contentTotal / whole) + stops * (unit.stopTotal / whole));
}

/** Words before and after the matched ones in which a short statement's grammar is looked for. */
const GRAMMAR_REACH = 4;

/** The weight of a statement's words of grammar that stand about the matched words. */
function stopsFound(passage: Passage, unit: Unit, pairs: readonly (readonly [page: number, unit: number])[]): number {
  const from = Math.max(0, (pairs[0]?.[0] ?? 0) - GRAMMAR_REACH);
  const near = new Set(passage.tokens.slice(from, (pairs.at(-1)?.[0] ?? 0) + GRAMMAR_REACH + 1).map((token) => token.stem));
  return unit.tokens.reduce((sum, token, at) => token.stop && near.has(token.stem) ? sum + (unit.weights[at] ?? 0) : sum, 0);
}
