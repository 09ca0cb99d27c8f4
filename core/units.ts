import { articleOfText } from './article-of-text';
import type { Claim, Language, Pack, WordingId } from './model';
import { sentencesOf } from './text/sentences';
import { stemOf } from './text/stems';
import { tokensOf } from './text/tokens';
import { wordsOf } from './text/words';
import { WEIGHT } from './thresholds';
import type { ConceptToken, Vocabulary } from './vocabulary';

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
  /** The different concepts of its words of content, most telling first, what each counts, and all of them together. */
  readonly concepts: readonly number[];
  readonly conceptWeights: readonly number[];
  readonly contentTotal: number;
  /** What the words of grammar of a short statement weigh together: "he called it a mistake" is more than "mistake". */
  readonly stopTotal: number;
}

/** A unit before its words are weighed, which takes all of them. */
export interface Draft extends Pick<Unit, 'claim' | 'via' | 'wording' | 'part' | 'language' | 'text'> {
  readonly tokens: ConceptToken[];
}

function sentencesOfText(text: string): string[] {
  if (!/[.!?…。؟]["”’»)\]]*\s/.test(text)) return [text];
  const article = articleOfText(text);
  return sentencesOf(article).map(({ start, end }) => article.text.slice(start, end));
}

/** The texts of a claim, read; their words become part of the vocabulary. */
export function draftsOf(claim: Claim, vocabulary: Vocabulary): Draft[] {
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

/** In how many claims each concept occurs. The drafts of a claim stand together. */
function claimsWithEach(drafts: readonly Draft[], vocabulary: Vocabulary): Int32Array {
  const claims = new Int32Array(vocabulary.size);
  const last: Claim[] = [];
  for (const { claim, tokens } of drafts) {
    for (const { concept } of tokens) {
      if (last[concept] === claim) continue;
      last[concept] = claim;
      claims[concept] = (claims[concept] ?? 0) + 1;
    }
  }
  return claims;
}

/** The weight of each concept: the more claims have it, the less it tells. */
export function weightsOf(pack: Pack, drafts: readonly Draft[], vocabulary: Vocabulary): Float32Array {
  const claimsWith = claimsWithEach(drafts, vocabulary);
  const most = Math.log(Math.max(2, pack.claims.length));
  const weights = Float32Array.from(claimsWith, (claims) =>
    claims === 0 ? 1 : WEIGHT.least + (1 - WEIGHT.least) * Math.max(0, 1 - Math.log(claims) / most));
  for (const concept of conceptsOf(pack.commonWords, vocabulary)) if (concept >= 0) weights[concept] = WEIGHT.common;
  for (const concept of conceptsOf(pack.names.flatMap(({ name }) => name), vocabulary)) if (concept >= 0) weights[concept] = WEIGHT.name;
  return weights;
}

/** Words of content up to which a statement is so short that its grammar counts. */
const SHORT_STATEMENT = 2;

/** A draft with its words weighed. */
export function unitOf(draft: Draft, weightOf: Float32Array): Unit {
  const stop = draft.via === 'wording' ? WEIGHT.stopInWording : WEIGHT.stopInStatement;
  const weights = draft.tokens.map((token) => token.stop ? stop : weightOf[token.concept] ?? 1);
  const concepts = [...new Set(draft.tokens.filter((token) => !token.stop).map((token) => token.concept))]
    .sort((a, b) => (weightOf[b] ?? 1) - (weightOf[a] ?? 1));
  const conceptWeights = concepts.map((concept) => weightOf[concept] ?? 1);
  return {
    ...draft, weights, total: sumOf(weights), concepts, conceptWeights, contentTotal: sumOf(conceptWeights),
    stopTotal: concepts.length > SHORT_STATEMENT ? 0 : stop * draft.tokens.filter((token) => token.stop).length,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
