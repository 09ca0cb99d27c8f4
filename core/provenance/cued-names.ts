/** Names of outlets in a block, each with the cue that credits it. */
import type { Block, Span } from '../article';
import type { Outlet } from '../model';
import { quotationsIn } from '../text/quotes';
import type { CueOf } from './credit-cues';
import { isDenied } from './credit-denied';
import { BETWEEN, cueSets, type Cue, cueFound, lowered } from './credit-phrases';
import { isDateline } from './dateline';
import { isSomethingElse } from './name-meant';
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
/** Cues that sign a whole text, and so need its shape. */
const SIGNATURES = new Set(['(X) —', 'X —']);

const KINDS: Readonly<Record<Outlet['kind'], CueOf>> = {
  newsroom: 'press', blog: 'press', aggregator: 'press', agency: 'agency', company: 'company', person: 'person',
};

const cueKindOf = ({ outlet }: NamedOutlet): CueOf => KINDS[outlet.kind];

/** What stands around a name within its block, as the page prints it. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether another name comes right after it. */
  readonly next: boolean;
}

function surroundingsOf({ start, end }: NamedOutlet, block: Block, names: readonly NamedOutlet[], text: string): Surroundings {
  const from = Math.max(block.start, start - REACH);
  const to = Math.min(block.end, end + REACH);
  return {
    before: (from > block.start ? CUT : '') + text.slice(from, start), after: text.slice(end, to) + (to < block.end ? CUT : ''),
    next: names.some((name) => name.start === end + 1),
  };
}

/** The first cue that a name has. */
function cuedName(name: NamedOutlet, block: Block, { before, after, next }: Surroundings): CuedName | null {
  const [lowerBefore, lowerAfter] = [lowered(before), lowered(after)];
  for (const set of cueSets()[cueKindOf(name)]) {
    const left = set.before?.exec(lowerBefore);
    const right = left === null ? null : set.after?.exec(lowerAfter);
    if (left === null || right === null) continue;
    const match = left ?? right;
    if (isSomethingElse(name, left?.[0] ?? null, before, after, next)) continue;
    const cue = match === undefined ? undefined : cueFound(set, match);
    if (cue === undefined || (cue.whole && block.kind === 'caption') || (SIGNATURES.has(cue.cue) && !isDateline(before, after))) continue;
    const [leading, following] = [left?.[0] ?? '', right?.[0] ?? ''];
    if (isDenied(cue.cue, lowerBefore.slice(0, left?.index), `${leading}X${following}`, lowerAfter.slice(following.length))) return null;
    const phrase = { start: name.start - leading.length, end: name.end + following.length };
    return { name, cue, phrase, group: name.start, side: left === undefined ? 'after' : 'before' };
  }
  return null;
}

/** What stands in a quotation is not the page's word; a name that alone is put between marks is. */
export function isQuoted({ start, end }: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start <= start && end <= quotation.end && quotation.end - quotation.start > end - start);
}

/** Newsrooms and agencies are named together; a company is another sort of source. */
const isReporting = (name: NamedOutlet): boolean => ['press', 'agency'].includes(cueKindOf(name));

/** A name beside a credited one, with nothing but "and" between, is credited with it: "according to X and Y", "X and Y reported". */
function withNeighbours(names: readonly NamedOutlet[], cued: readonly (CuedName | null)[], text: string): CuedName[] {
  const all = [...cued];
  const joins = (a: NamedOutlet, b: NamedOutlet): boolean => {
    const between = text.slice(a.end, b.start);
    return isReporting(a) === isReporting(b) && between.trim() !== '' && BETWEEN.test(lowered(between));
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
    // "Unlike X, Y reported".
    if (isDenied(of.cue.cue, lowered(text.slice(Math.max(0, name.start - REACH), name.start)), '', '')) continue;
    all[at] = { ...of, name, phrase: { start: name.start, end: of.phrase.end } };
  }
  return all.filter((one) => one !== null);
}

/** Those of a block's names that are credited, in order. */
export function cuedNamesIn(block: Block, names: readonly NamedOutlet[], text: string): CuedName[] {
  if (names.length === 0) return [];
  const quotations = quotationsIn(text, block);
  const spoken = names.filter((name) => !isQuoted(name, quotations));
  return withNeighbours(spoken, spoken.map((name) => cuedName(name, block, surroundingsOf(name, block, names, text))), text);
}
