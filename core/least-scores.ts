import { SHOW } from './thresholds';

/** Longer statements may lose a word and still be themselves. */
export function leastForStatement(content: number): number {
  const share = Math.min(1, Math.max(0, (content - 3) / (SHOW.long - 3)));
  return SHOW.statementShort + (SHOW.statementLong - SHOW.statementShort) * share;
}

/** The same few words are said by many; the more words, the more of them may differ. */
export function leastForWording(words: number): number {
  const share = Math.min(1, Math.max(0, (words - SHOW.fewWords) / (SHOW.manyWords - SHOW.fewWords)));
  return SHOW.wordingShort + (SHOW.wordingLong - SHOW.wordingShort) * share;
}
