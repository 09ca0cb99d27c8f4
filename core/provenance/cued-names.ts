/** Names of outlets in a block, each with the cue that credits it. */
import type { Block, Span } from '../article';
import type { Outlet } from '../model';
import { quotationsIn } from '../text/quotes';
import { stemOf } from '../text/stems';
import { isStop } from '../text/stop-words';
import type { CueOf } from './credit-cues';
import { BEFORE_A_PLACE, BETWEEN, cueSets, type Cue, cueFound, lowered } from './credit-phrases';
import type { NamedOutlet } from './outlet-names';

export interface CuedName {
  readonly name: NamedOutlet;
  readonly cue: Cue;
  /** Where the cue stands: it may be shared with a name on the other side. */
  readonly side: 'before' | 'after';
  /** The cue with the name in it. */
  readonly phrase: Span;
  /** The same for names that one cue credits together. */
  readonly group: number;
}

/** Characters on either side of a name in which its cue is looked for. */
const REACH = 110;
/** Stands for what was cut off, so that no cue takes the cut for a block's end. */
const CUT = '…';
const CAPITALISED_BEFORE = /(\p{Lu}[\p{L}’'.-]*)\s$/u;
const CAPITALISED_AFTER = /^\s\p{Lu}\p{Ll}/u;
const TITLE = /^(?:Mrs?\.?|(?:US-)?(?:Pr[eéä]sident[ea]?|Präsident))$/;

/** Cues that say that somebody spoke to an outlet, or that it reported: they credit it only where it is so. */
const DENIABLE = new Set(['told X', 'spoke to X', 'said to X', 'interview with X', 'X reported', 'X report']);
/** A denial right before such a cue, and one within it. */
const DENIED_BEFORE = /(?:(?:^|\s)(?:not|never|no|nor|without|declined|refused|denied)|n['’]t)(?:\s+[a-z]+)?\s+$/;
const DENIED_WITHIN = /\s(?:not|never)\s/;

const KINDS: Readonly<Record<Outlet['kind'], CueOf>> = {
  newsroom: 'press', blog: 'press', aggregator: 'press', agency: 'agency', company: 'company', person: 'person',
};

const cueKindOf = ({ outlet }: NamedOutlet): CueOf => KINDS[outlet.kind];

/**
 * Whether a name stands for something else, so that what follows it is no cue: a word that may mean something else, as part
 * of a longer name ("Twitter Inc.", "Time Warner", "Ivanka Trump"); a company as a place ("many on Twitter").
 */
function isSomethingElse({ everyday, outlet: { kind } }: NamedOutlet, before: string, after: string): boolean {
  if (kind === 'company') return BEFORE_A_PLACE.test(lowered(before));
  if (!everyday) return false;
  const word = CAPITALISED_BEFORE.exec(before)?.[1];
  const named = word !== undefined && !TITLE.test(word) && !isStop(stemOf(word.toLowerCase()));
  return named || (kind !== 'person' && CAPITALISED_AFTER.test(after));
}

/** The first cue that a name has. */
function cuedName(name: NamedOutlet, block: Block, text: string): CuedName | null {
  const from = Math.max(block.start, name.start - REACH);
  const to = Math.min(block.end, name.end + REACH);
  const before = (from > block.start ? CUT : '') + text.slice(from, name.start);
  const after = text.slice(name.end, to) + (to < block.end ? CUT : '');
  const [lowerBefore, lowerAfter] = [lowered(before), lowered(after)];
  for (const set of cueSets()[cueKindOf(name)]) {
    const left = set.before?.exec(lowerBefore);
    const right = left === null ? null : set.after?.exec(lowerAfter);
    if (left === null || right === null) continue;
    const match = left ?? right;
    // A phrase such as "told X" tells by itself that X is a name of its own.
    if (left === undefined && isSomethingElse(name, before, after)) continue;
    const cue = match === undefined ? undefined : cueFound(set, match);
    if (cue === undefined) continue;
    if (DENIABLE.has(cue.cue) && (DENIED_BEFORE.test(lowerBefore.slice(0, left?.index)) || DENIED_WITHIN.test(right?.[0] ?? ''))) return null;
    const phrase = { start: name.start - (left?.[0].length ?? 0), end: name.end + (right?.[0].length ?? 0) };
    return { name, cue, phrase, group: name.start, side: left === undefined ? 'after' : 'before' };
  }
  return null;
}

/** What stands in a quotation is not the page's word; a name that alone is put between marks is. */
export function isQuoted({ start, end }: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start <= start && end <= quotation.end && quotation.end - quotation.start > end - start);
}

/** A name beside a credited one, with nothing but "and" between, is credited with it: "according to X and Y", "X and Y reported". */
function withNeighbours(names: readonly NamedOutlet[], cued: readonly (CuedName | null)[], text: string): CuedName[] {
  const all = [...cued];
  const joins = (a: NamedOutlet, b: NamedOutlet): boolean => {
    const between = text.slice(a.end, b.start);
    return cueKindOf(a) === cueKindOf(b) && between.trim() !== '' && BETWEEN.test(lowered(between));
  };
  names.forEach((name, at) => {
    const last = names[at - 1];
    const of = all[at - 1];
    if (all[at] !== null || last === undefined || of?.side !== 'before' || !joins(last, name)) return;
    all[at] = { ...of, name, phrase: { start: of.phrase.start, end: name.end } };
  });
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const [name, next, of] = [names[at], names[at + 1], all[at + 1]];
    if (all[at] !== null || name === undefined || next === undefined || of?.side !== 'after' || !joins(name, next)) continue;
    all[at] = { ...of, name, phrase: { start: name.start, end: of.phrase.end } };
  }
  return all.filter((one) => one !== null);
}

/** Those of a block's names that are credited, in order. */
export function cuedNamesIn(block: Block, names: readonly NamedOutlet[], text: string): CuedName[] {
  if (names.length === 0) return [];
  const quotations = quotationsIn(text, block);
  const spoken = names.filter((name) => !isQuoted(name, quotations));
  return withNeighbours(spoken, spoken.map((name) => cuedName(name, block, text)), text);
}
