/** How right guesses are, sentence by sentence. */
import type { Span } from '../../core/article';
import type { BenchPage } from './page';
import type { Guess } from './systems';

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Only the surest guess of a claim for a sentence counts. */
function distinct(guesses: readonly Guess[]): Guess[] {
  const best = new Map<string, Guess>();
  for (const guess of guesses) {
    const key = `${String(guess.sentence)} ${guess.claim}`;
    if (guess.score > (best.get(key)?.score ?? -Infinity)) best.set(key, guess);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * Precision and recall of (sentence, claim): all guesses, or with the threshold that gives the best F1. A guess is right if a
 * label on its sentence allows its claim; sentences that only one labeller marked are left out.
 */
export function qualityOf(guesses: readonly Guess[], { sentences, labels }: BenchPage, decides: boolean): Quality {
  const labelsOf = sentences.map((sentence) => labels.must.filter((label) => touches(label, sentence)));
  const left = sentences.map((sentence, at) => labelsOf[at]?.length === 0 && labels.may.some((span) => touches(span, sentence)));
  const sorted = distinct(guesses).filter(({ sentence }) => left[sentence] !== true);
  const found = new Set<Span>();
  let right = 0;
  let best: Quality = { precision: 0, recall: 0, f1: 0 };
  sorted.forEach(({ sentence, claim }, at) => {
    const met = (labelsOf[sentence] ?? []).filter(({ claims }) => claims.includes(claim));
    if (met.length > 0) right += 1;
    for (const label of met) found.add(label);
    const precision = right / (at + 1);
    const recall = found.size / labels.must.length;
    const f1 = precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall);
    if (decides ? at === sorted.length - 1 : f1 > best.f1) best = { precision, recall, f1 };
  });
  return best;
}
