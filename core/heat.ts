import { anchorsIn } from './gate';
import type { Gate } from './model';
import type { Sentence } from './text/sentences';
import { HEAT } from './thresholds';

/** The weight of a sentence's anchors together with its neighbours', each term counted once. */
function nearWeight(terms: readonly ReadonlyMap<string, number>[], at: number): number {
  const near = new Set<string>();
  let sum = 0;
  for (const here of terms.slice(Math.max(0, at - HEAT.reach), at + HEAT.reach + 1)) {
    for (const [term, weight] of here) {
      if (!near.has(term)) sum += weight;
      near.add(term);
    }
  }
  return sum;
}

/** Whether a sentence lies at most so many sentences from one of those marked. */
export function isBeside(marked: readonly boolean[], at: number, most: number): boolean {
  return marked.slice(Math.max(0, at - most), at + most + 1).includes(true);
}

/**
 * Which sentences stand in *hot* text, that is text about the incident: where the anchors of the sentence and its neighbours
 * weigh enough. In an article that is about it for the most part, the warmth goes further: a long quotation near the end
 * says none of the names. Elsewhere on a page ("more stories", another item of a live blog) only what is nearly whole is noted; beside that
 * the text is taken to be about the incident after all (`judging`).
 */
export function hotSentences(text: string, sentences: readonly Sentence[], gate: Gate): boolean[] {
  const terms = sentences.map(() => new Map<string, number>());
  let sentence = 0;
  for (const { at, term, weight } of anchorsIn(gate, text)) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence += 1;
    const here = sentences[sentence];
    if (here !== undefined && here.start <= at) terms[sentence]?.set(term, weight);
  }
  const hot = terms.map((_, at) => nearWeight(terms, at) >= HEAT.share * gate.threshold);
  const count = hot.filter(Boolean).length;
  if (count < HEAT.leastForLong || count < HEAT.longShare * hot.length) return hot;
  return hot.map((isHot, at) => isHot || isBeside(hot, at, HEAT.longReach));
}
