/**
 * What turns words round, or leaves them open, from before them: "not everyone", "it is not true that". Whoever leaves that out
 * of a quotation, or puts it in, says something else.
 */
import { NEGATIONS } from '../text/negations';
import { stemOf } from '../text/stems';
import { wordsOf } from '../text/words';
import type { ComparedText } from './compared-words';
import { CLAUSE_MARK, hasDoubt, LEAST_KEPT, MOST_BETWEEN } from './doubt';
import type { Run } from './runs';

/** Words after which another clause begins, without a mark. */
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'so', 'because', 'as', 'if', 'when', 'while', 'und', 'aber', 'oder', 'weil', 'denn', 'et', 'mais', 'ou', 'y', 'pero', 've', 'ama']);
const DENYING = new Set(['deny', 'dispute', 'refute', 'reject', 'refuse', 'doubt', 'hardly', 'barely', 'false', 'untrue'].map(stemOf));

const turns = (norm: string): boolean => NEGATIONS.has(norm) || DENYING.has(stemOf(norm));

/** Whether a text denies something. */
export function hasDenial(text: string): boolean {
  return wordsOf(text).some(({ norm }) => turns(norm));
}

/** Where the clause begins in which a place among a text's words stands. */
export function clauseBefore({ text, words }: ComparedText, at: number): number {
  let from = at;
  while (from > 0 && !CONJUNCTIONS.has(words[from - 1]?.norm ?? '') && !CLAUSE_MARK.test(text.slice(words[from - 1]?.end, words[from]?.start))) from -= 1;
  return from;
}

/** Whether what stands before a place of a text, in its clause, denies what follows, or doubts it. */
export function isTurned({ text, words }: ComparedText, at: number, language: string): boolean {
  const clause = words.slice(Math.max(clauseBefore({ text, words, key: '' }, at), at - MOST_BETWEEN - 1), at);
  const [first] = clause;
  return first !== undefined && (clause.some(({ norm }) => turns(norm)) || hasDoubt(text.slice(first.start, clause.at(-1)?.end), language));
}

/** Whether a denial was cut off that bears on the first of the words that were kept: "I don't" of "I don't deserve it". */
export function denialCutOff(runs: readonly Run[], reference: ComparedText): boolean {
  const [gone, kept] = runs;
  if (gone === undefined || kept === undefined || gone.same || gone.page.end > gone.page.start) return false;
  if (kept.page.end - kept.page.start < LEAST_KEPT) return false;
  const at = gone.reference.end;
  const clause = reference.words.slice(Math.max(gone.reference.start, clauseBefore(reference, at), at - MOST_BETWEEN - 1), at);
  const last = clause.findLastIndex(({ norm }) => NEGATIONS.has(norm));
  return last >= 0 && clause.slice(last + 1).every(({ stop }) => stop);
}
