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
}

/** How alike two tokens are, 0 to 1. */
export function likeness(page: ConceptToken, unit: ConceptToken, { via, claim }: Unit): number {
  if (page.concept !== unit.concept) return 0;
  if (page.number !== null && unit.number !== null) {
    if (page.number.value === unit.number.value) return 1;
    return claim.unit === undefined ? 0 : ALIGN.otherFigure;
  }
  if (page.stem === unit.stem || (page.form !== null && page.form === unit.form)) return 1;
  return via === 'wording' ? ALIGN.synonymInWording : ALIGN.synonymInStatement;
}

/** What stands between two matched words that follow one another, as a cost. */
export function costBetween({ tokens, broken }: Passage, before: number, after: number): number {
  let cost = broken[after] === true ? ALIGN.boundary : 0;
  for (let at = before + 1; at < after; at += 1) {
    cost += (tokens[at]?.stop === true ? ALIGN.strangeStop : ALIGN.strangeWord) + (broken[at] === true ? ALIGN.boundary : 0);
  }
  return cost;
}

/** A word of the page and the word of the unit that it matches, by their places. */
export interface Pair {
  readonly at: number;
  readonly there: number;
}

export function alignmentOf(passage: Passage, { tokens }: Unit, pairs: readonly Pair[], score: number): Alignment {
  const exact = pairs.every(({ at, there }, place) => {
    const before = pairs[place - 1];
    return passage.tokens[at]?.norm === tokens[there]?.norm && (before === undefined || (at === before.at + 1 && there === before.there + 1));
  });
  return { page: pairs.map(({ at }) => at), unit: pairs.map(({ there }) => there), score: Math.max(0, Math.min(1, score)), exact };
}

/** Such a pair in a statement, and what it counts. */
interface Hit extends Pair {
  readonly concept: number;
  readonly gain: number;
}

/** In the passage's order, of each of its words the best hit first. */
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
  return hits.sort((a, b) => a.at - b.at || b.gain - a.gain);
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
