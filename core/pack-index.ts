/**
 * The index of a pack as plain data: what it takes to find units by their words, worked out once and shipped, because reading
 * every text of a record costs a page more than all the rest.
 */
import { GrowingVocabulary } from './growing-vocabulary';
import type { Pack, PackId } from './model';
import { packIn } from './pack-in';
import type { ReadIn } from './text/language';
import { tongueIn } from './text/tongues/all';
import { claimsWithEach, conceptsByWeight, conceptsOf, draftsOf, learnForms, weightsOf } from './units';
import type { VocabularyTable } from './vocabulary';

/** A unit: its claim's place in the pack, its text's place among the claim's (`textAt`), which of the text's sentences it is and where that stands, how many of its words are grammar, and its concepts, the most telling first. */
export type UnitEntry = readonly [claim: number, text: number, part: number, start: number, end: number, stops: number, ...concepts: number[]];

/** The index of a pack, as JSON can hold it. */
export interface PackIndex {
  readonly pack: PackId;
  readonly vocabulary: VocabularyTable;
  /** In how many claims each concept occurs. */
  readonly claimsWith: readonly number[];
  readonly units: readonly UnitEntry[];
}

/** Works out the index of a pack for texts in a language, in time proportional to its words. */
export function indexOf(whole: Pack, language: ReadIn): PackIndex {
  const pack = packIn(whole, language);
  const tongue = tongueIn(language);
  const vocabulary = GrowingVocabulary.of([...pack.names.map(({ name, also }) => [name, ...also]), ...pack.synonyms], tongue);
  if (language !== 'en') learnForms(pack, vocabulary, tongue);
  // The statements are English: words that two languages share would tell too little.
  const drafts = pack.claims.flatMap((claim) => draftsOf(claim, vocabulary, tongue).filter(({ at }) => language === 'en' || at !== claim.wordings.length));
  const claimsWith = claimsWithEach(drafts, vocabulary);
  const weights = weightsOf(pack, claimsWith, vocabulary);
  const places = new Map(pack.claims.map((claim, place) => [claim, place]));
  const units = drafts.map(({ claim, at, part, span, tokens }): UnitEntry =>
    [places.get(claim) ?? 0, at, part, span.start, span.end, tokens.filter(({ stop }) => stop).length, ...conceptsByWeight(tokens, weights)]);
  const named = conceptsOf(pack.names.map(({ name }) => name), vocabulary);
  // Synonyms of nothing on record would make strangers known ("a lawyer"), and be sent to pages for nothing.
  const table = vocabulary.tableOf((concept) => (claimsWith[concept] ?? 0) > 0 || named.has(concept));
  return { pack: pack.id, vocabulary: table, claimsWith, units };
}
