import type { Span } from '../article';
import { alignWords } from './align';
import type { ComparedWord } from './compared-words';

/** A stretch in which a page's words and the reference's are the same, or are not. Spans count words. */
export interface Run {
  readonly same: boolean;
  readonly page: Span;
  /** One of the two may be empty where they differ. */
  readonly reference: Span;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Shared words of grammar, as many at the most, between two changes are part of one change: so an editor would show it. */
const MOST_IN_ISLAND = 2;

function splitByPairs(page: readonly ComparedWord[], reference: readonly ComparedWord[]): Run[] {
  const runs: Run[] = [];
  let [at, there] = [0, 0];
  for (const [a, b] of [...alignWords(page, reference), [page.length, reference.length] as const]) {
    const last = runs.at(-1);
    if (a > at || b > there) runs.push({ same: false, page: { start: at, end: a }, reference: { start: there, end: b } });
    if (a === page.length) break;
    if (last?.same === true && a === at && b === there) runs[runs.length - 1] = { same: true, page: { ...last.page, end: a + 1 }, reference: { ...last.reference, end: b + 1 } };
    else runs.push({ same: true, page: { start: a, end: a + 1 }, reference: { start: b, end: b + 1 } });
    [at, there] = [a + 1, b + 1];
  }
  return runs;
}

/**
 * What the page has before or after the reference's words is not in it: a reference is a stretch of what was said. Words that
 * it has elsewhere were moved.
 */
function withoutSurroundings(runs: readonly Run[], page: readonly ComparedWord[], reference: readonly ComparedWord[], isTurned: (at: number) => boolean): readonly Run[] {
  const gone = new Set(runs.flatMap((run) => (run.same ? [] : reference.slice(run.reference.start, run.reference.end).map(({ norm }) => norm))));
  const surrounds = (run: Run | undefined): boolean => run !== undefined && !run.same && lengthOf(run.reference) === 0
    && page.slice(run.page.start, run.page.end).every(({ stop, norm }) => stop || !gone.has(norm));
  return runs.slice(surrounds(runs[0]) && !isTurned(runs[0]?.page.end ?? 0) ? 1 : 0, surrounds(runs.at(-1)) ? -1 : undefined);
}

/** Whether a run is more than an end of the reference that was cut off. */
function isChange(run: Run | undefined, isOuter: boolean): run is Run {
  return run !== undefined && !run.same && !(isOuter && lengthOf(run.page) === 0);
}

function isIsland({ same, page }: Run, before: Run, after: Run, words: readonly ComparedWord[]): boolean {
  if (!same || lengthOf(page) > MOST_IN_ISLAND) return false;
  const replaces = lengthOf(before.page) + lengthOf(after.page) > 0 && lengthOf(before.reference) + lengthOf(after.reference) > 0;
  return replaces && words.slice(page.start, page.end).every(({ stop }) => stop);
}

/** Joins changes between which there are only islands. */
function withoutIslands(runs: readonly Run[], words: readonly ComparedWord[]): Run[] {
  const merged: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const last = merged.at(-1);
    const next = runs[at + 1];
    const island = isChange(last, merged.length === 1) && isChange(next, at + 1 === runs.length - 1) && isIsland(run, last, next, words);
    const here = island ? { ...run, same: false } : run;
    if (last === undefined || last.same || here.same) merged.push(here);
    else merged[merged.length - 1] = { same: false, page: { ...last.page, end: here.page.end }, reference: { ...last.reference, end: here.reference.end } };
  }
  return merged;
}

/**
 * A page's words against a reference's: the stretches that are the same and those that differ, in turn.
 * @param isTurned whether what stands before a place among the page's words denies or doubts what follows: then it is a change
 */
export function runsOf(page: readonly ComparedWord[], reference: readonly ComparedWord[], isTurned: (at: number) => boolean = () => false): Run[] {
  return withoutIslands(withoutSurroundings(splitByPairs(page, reference), page, reference, isTurned), page);
}

/** The same for two wordings of which each is whole: what one has before or after the other's words is a difference. */
export function runsOfWhole(words: readonly ComparedWord[], reference: readonly ComparedWord[]): Run[] {
  return withoutIslands(splitByPairs(words, reference), words);
}
