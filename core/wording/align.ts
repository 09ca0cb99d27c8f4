import { diffArrays } from 'diff';
import { isSame, type ComparedWord } from './compared-words';

/** A place in the page's words and the place of the same word in the reference's. */
export type Pair = readonly [page: number, reference: number];

type Words = readonly ComparedWord[];

/** How many words are the same from two places on, to where the page shows that it leaves something out. */
function runLength(page: Words, reference: Words, at: number, there: number): number {
  let length = 0;
  for (;;) {
    const [a, b] = [page[at + length], reference[there + length]];
    if (a === undefined || b === undefined || !isSame(a, b) || (length > 0 && a.afterGap && !b.afterGap)) return length;
    length += 1;
  }
}

/** Whether a stretch begins or ends within a word as printed. */
function cutsWord(words: Words, from: number, to: number): boolean {
  return words[from]?.joined === true || words[to]?.joined === true;
}

function pairsOfRun(at: number, there: number, length: number): Pair[] {
  return Array.from({ length }, (_, step): Pair => [at + step, there + step]);
}

/**
 * The page's words in one place of the reference, or in two, in order: so somebody cuts a quotation. The shortest edit
 * script may as well scatter them over words that occur twice. Null where they are not.
 */
function inOneOrTwoPlaces(page: Words, reference: Words): Pair[] | null {
  let best: Pair[] | null = null;
  for (let there = 0; there < reference.length; there += 1) {
    const length = runLength(page, reference, 0, there);
    if (length === 0 || cutsWord(reference, there, there + length)) continue;
    if (length === page.length) return pairsOfRun(0, there, length);
    if (best !== null) continue;
    for (let next = there + length; next < reference.length; next += 1) {
      if (runLength(page, reference, length, next) < page.length - length || cutsWord(reference, next, next + page.length - length)) continue;
      best = [...pairsOfRun(0, there, length), ...pairsOfRun(length, next, page.length - length)];
      break;
    }
  }
  return best;
}

/** By the shortest edit script; words of one stem are laid on one another, and then are no pair. */
function byEditScript(page: Words, reference: Words): Pair[] {
  const comparator = (a: ComparedWord, b: ComparedWord): boolean => a.stem === b.stem || isSame(a, b);
  const pairs: Pair[] = [];
  let at = 0;
  let there = 0;
  for (const { count, added, removed } of diffArrays([...reference], [...page], { comparator })) {
    if (!added && !removed) pairs.push(...pairsOfRun(at, there, count));
    if (!removed) at += count;
    if (!added) there += count;
  }
  return pairs.filter(([a, b]) => {
    const [mine, theirs] = [page[a], reference[b]];
    return mine !== undefined && theirs !== undefined && isSame(mine, theirs);
  });
}

/** For each word, the number of the word as printed that it is part of: "wasn't" is one of two. */
function printedNumbers(words: Words): number[] {
  let number = -1;
  return words.map(({ joined }) => (joined ? number : number += 1));
}

/** The words as printed, by number, that are not in one piece on the other side: "wasn't" where the other has "was", or "was I not". */
function tornWords(words: Words, numbers: readonly number[], pairs: readonly Pair[], side: 0 | 1): Set<number | undefined> {
  const others = new Map(pairs.map((pair) => [pair[side], pair[1 - side]]));
  const isTorn = (at: number): boolean => {
    const other = others.get(at);
    return other === undefined || (words[at]?.joined === true && other - 1 !== others.get(at - 1));
  };
  return new Set(numbers.filter((_, at) => isTorn(at)));
}

/** Only words that are the same as printed: where "wasn't" lost its "n't", the "was" is no pair either. */
function wholeWords(pairs: readonly Pair[], page: Words, reference: Words): Pair[] {
  const [mine, theirs] = [printedNumbers(page), printedNumbers(reference)];
  let kept = [...pairs];
  for (;;) {
    const tornHere = tornWords(page, mine, kept, 0);
    const tornThere = tornWords(reference, theirs, kept, 1);
    const whole = kept.filter(([at, there]) => !tornHere.has(mine[at]) && !tornThere.has(theirs[there]));
    if (whole.length === kept.length) return whole;
    kept = whole;
  }
}

/** Lays a page's words on a reference's. An editor's words in brackets are nobody's pair. */
export function alignWords(page: Words, reference: Words): Pair[] {
  const places = page.flatMap(({ editors }, at) => (editors ? [] : [at]));
  const own = page.filter(({ editors }) => !editors);
  const pairs = inOneOrTwoPlaces(own, reference) ?? byEditScript(own, reference);
  return wholeWords(pairs.map(([at, there]): Pair => [places[at] ?? at, there]), page, reference);
}
