import { articleOfText } from './article-of-text';
import type { Claim, Language, Pack, WordingId } from './model';
import { sentencesOf } from './text/sentences';
import { stemOf } from './text/stems';
import { tokensOf } from './text/tokens';
import { wordsOf } from './text/words';
import { WEIGHT } from './thresholds';
import { type ConceptToken, Vocabulary } from './vocabulary';

/** A sentence of the record that a passage may resemble: of a wording, or of our own words for a claim. */
export interface Unit {
  readonly claim: Claim;
  readonly via: 'wording' | 'statement';
  /** For `wording`: which, and which of its sentences. */
  readonly wording: WordingId | null;
  readonly part: number;
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly ConceptToken[];
  /** What each token counts, and all of them together. */
  readonly weights: readonly number[];
  readonly total: number;
  /** How many different concepts of it have content, and their weight. */
  readonly content: number;
  readonly contentTotal: number;
  /** What the words of grammar of a short statement weigh together: "he called it a mistake" is more than "mistake". */
  readonly stopTotal: number;
  /** The concepts by which it is found: those that tell statements apart, or where it has none of them, all. */
  readonly keys: readonly number[];
  readonly keyTotal: number;
}

/** For each concept, the units that are found by it: `units[from[concept]] .. units[from[concept + 1]]`. */
export interface UnitIndex {
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  readonly from: Int32Array;
  readonly postings: Int32Array;
  /** The weight of each concept in a statement. */
  readonly weights: Float32Array;
}

interface Draft extends Pick<Unit, 'claim' | 'via' | 'wording' | 'part' | 'language' | 'text'> {
  readonly tokens: ConceptToken[];
}

function sentencesOfText(text: string): string[] {
  if (!/[.!?…。؟]["”’»)\]]*\s/.test(text)) return [text];
  const article = articleOfText(text);
  return sentencesOf(article).map(({ start, end }) => article.text.slice(start, end));
}

function draftsOf(claim: Claim, vocabulary: Vocabulary): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const add = (draft: Omit<Draft, 'tokens' | 'claim'>): void => {
    const words = wordsOf(draft.text);
    const key = words.map((word) => word.norm).join(' ');
    if (key === '' || seen.has(`${draft.via} ${key}`)) return;
    seen.add(`${draft.via} ${key}`);
    drafts.push({ ...draft, claim, tokens: vocabulary.learn(tokensOf(draft.text, words)) });
  };
  for (const { id, text, language } of claim.wordings) {
    sentencesOfText(text).forEach((sentence, part) => { add({ via: 'wording', wording: id, part, language, text: sentence }); });
  }
  add({ via: 'statement', wording: null, part: 0, language: 'en', text: claim.statement });
  for (const { text, language } of claim.variants) add({ via: 'statement', wording: null, part: 0, language, text });
  return drafts;
}

/** The concepts of words, as one set. */
export function conceptsOf(texts: Iterable<string>, vocabulary: Vocabulary): Set<number> {
  const concepts = new Set<number>();
  for (const text of texts) for (const { norm } of wordsOf(text)) concepts.add(vocabulary.conceptOf(stemOf(norm)));
  return concepts;
}

function weightsOf(pack: Pack, drafts: readonly Draft[], vocabulary: Vocabulary): Float32Array {
  const claimsWith = new Map<number, Set<Claim>>();
  for (const { claim, tokens } of drafts) {
    for (const { concept } of tokens) {
      const claims = claimsWith.get(concept) ?? new Set();
      claimsWith.set(concept, claims.add(claim));
    }
  }
  const most = Math.log(Math.max(2, pack.claims.length));
  const weights = new Float32Array(vocabulary.size).fill(1);
  for (const [concept, { size }] of claimsWith) {
    weights[concept] = WEIGHT.least + (1 - WEIGHT.least) * Math.max(0, 1 - Math.log(size) / most);
  }
  for (const concept of conceptsOf(pack.commonWords, vocabulary)) if (concept >= 0) weights[concept] = WEIGHT.common;
  for (const concept of conceptsOf(pack.names.flatMap(({ name }) => name), vocabulary)) if (concept >= 0) weights[concept] = WEIGHT.name;
  return weights;
}

/** Words of content up to which a statement is so short that its grammar counts. */
const SHORT_STATEMENT = 2;

function unitOf(draft: Draft, conceptWeights: Float32Array): Unit {
  const stop = draft.via === 'wording' ? WEIGHT.stopInWording : WEIGHT.stopInStatement;
  const weights = draft.tokens.map((token) => token.stop ? stop : conceptWeights[token.concept] ?? 1);
  const content = [...new Set(draft.tokens.filter((token) => !token.stop).map((token) => token.concept))];
  const telling = content.filter((concept) => (conceptWeights[concept] ?? 1) > WEIGHT.common);
  const keys = telling.length > 0 ? telling : content;
  const totalOf = (concepts: readonly number[]): number => concepts.reduce((sum, concept) => sum + (conceptWeights[concept] ?? 1), 0);
  return {
    ...draft, weights, total: weights.reduce((sum, weight) => sum + weight, 0),
    content: content.length, contentTotal: totalOf(content), keys, keyTotal: totalOf(keys),
    stopTotal: content.length > SHORT_STATEMENT ? 0 : stop * draft.tokens.filter((token) => token.stop).length,
  };
}

/** For each concept, the units that are found by it. */
function postingsOf(units: readonly Unit[], vocabulary: Vocabulary): Pick<UnitIndex, 'from' | 'postings'> {
  const from = new Int32Array(vocabulary.size + 1);
  for (const { keys } of units) for (const concept of keys) from[concept + 1] = (from[concept + 1] ?? 0) + 1;
  for (let concept = 0; concept < vocabulary.size; concept += 1) from[concept + 1] = (from[concept + 1] ?? 0) + (from[concept] ?? 0);
  const next = from.slice();
  const postings = new Int32Array(from[vocabulary.size] ?? 0);
  units.forEach(({ keys }, unit) => {
    for (const concept of keys) {
      const place = next[concept] ?? 0;
      postings[place] = unit;
      next[concept] = place + 1;
    }
  });
  return { from, postings };
}

/**
 * Builds the index of a pack, in time proportional to its words, claim by claim: whoever drives it can let others run in
 * between.
 */
export function* indexing(pack: Pack): Generator<void, UnitIndex> {
  const names = pack.names.map(({ name, also }) => [name, ...also]);
  const vocabulary = new Vocabulary([...names, ...pack.synonyms]);
  const drafts: Draft[] = [];
  for (const claim of pack.claims) {
    drafts.push(...draftsOf(claim, vocabulary));
    yield;
  }
  const weights = weightsOf(pack, drafts, vocabulary);
  yield;
  const units: Unit[] = [];
  for (const draft of drafts) {
    units.push(unitOf(draft, weights));
    yield;
  }
  return { vocabulary, units, weights, ...postingsOf(units, vocabulary) };
}
