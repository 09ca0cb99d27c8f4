import { anchorsIn } from './gate';
import type { Gate } from './model';
import type { Sentence } from './text/sentences';
import { HEAT, HEAT_REACH } from './thresholds';

/**
 * Which sentences stand in *hot* text, that is text about the incident: where the anchors of the sentence and its neighbours
 * weigh enough. Elsewhere on the same page ("more stories", another item of a live blog) only exact wordings are noted.
 */
export function hotSentences(text: string, sentences: readonly Sentence[], gate: Gate): boolean[] {
  const terms: Map<string, number>[] = sentences.map(() => new Map());
  let sentence = 0;
  for (const { at, term, weight } of anchorsIn(gate, text)) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence += 1;
    const here = sentences[sentence];
    if (here !== undefined && here.start <= at) terms[sentence]?.set(term, weight);
  }
  return sentences.map((_, at) => {
    const near = new Map(terms.slice(Math.max(0, at - HEAT_REACH), at + HEAT_REACH + 1).flatMap((map) => [...map]));
    return [...near.values()].reduce((sum, weight) => sum + weight, 0) >= HEAT * gate.threshold;
  });
}
