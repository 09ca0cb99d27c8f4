/** What a score is worth: marking everything, and naming claims at random. */
import { articleOfText } from '../../core/article-of-text';
import type { Pack } from '../../core/model';
import { sentencesOf } from '../../core/text/sentences';
import type { LabelledArticle } from './labelled';
import type { Marked } from './score';

/** A generator of fixed numbers in [0, 1), so that the table is the same on every run (a linear congruence, Numerical Recipes). */
export function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Every sentence, with a claim at random. */
export function randomClaims(article: LabelledArticle, pack: Pack): Marked[] {
  const random = randoms(1);
  return sentencesOf(articleOfText(article.text)).map(({ start, end }) =>
    ({ start, end, claim: pack.claims[Math.floor(random.next().value * pack.claims.length)]?.id ?? '' }));
}

/** Every sentence marked, and judged by overlap alone: how many sentences overlap a label, and how many labels are covered. */
export function everySentence(article: LabelledArticle): Record<'overlapping' | 'sentences' | 'covered' | 'labels', number> {
  const sentences = sentencesOf(articleOfText(article.text));
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
  return {
    sentences: sentences.length, labels: article.must.length,
    overlapping: sentences.filter((sentence) => [...article.must, ...article.may].some((label) => touches(label, sentence))).length,
    covered: article.must.filter((label) => sentences.some((sentence) => touches(label, sentence))).length,
  };
}
