import { articleOfText } from './article-of-text';
import type { Span } from './article';
import type { Claim, Language, Pack, WordingId } from './model';
import { sentencesOf } from './text/sentences';
import { stemOf } from './text/stems';
import { tokensOf } from './text/tokens';
import type { Tongue } from './text/tongue';
import { tongueFor } from './text/tongue-of';
import { wordsOf } from './text/words';
import { WEIGHT } from './thresholds';
import type { GrowingVocabulary } from './growing-vocabulary';
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
  /** The norms of its tokens. */
  readonly norms: ReadonlySet<string>;
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

/** Sums of the same weights differ by less than this with the order in which they are added. */
export const ROUNDING = 1e-6;

/** A text of the record of which units are made. */
export type RecordedText = Pick<Unit, 'via' | 'wording' | 'language' | 'text'>;

/** The text at a place among those of a claim: what was said, our statement of it, then other ways to state it. */
export function textAt({ wordings, statement, variants }: Claim, place: number): RecordedText | undefined {
  const wording = wordings[place];
  if (wording !== undefined) return { via: 'wording', wording: wording.id, text: wording.text, language: wording.language };
  if (place === wordings.length) return { via: 'statement', wording: null, text: statement, language: 'en' };
  const variant = variants[place - wordings.length - 1];
  return variant === undefined ? undefined : { via: 'statement', wording: null, text: variant.text, language: variant.language };
}

/** The texts of a claim, in that order. */
function textsOf(claim: Claim): RecordedText[] {
  const places = Array.from({ length: claim.wordings.length + 1 + claim.variants.length }, (_, place) => place);
  return places.map((place) => textAt(claim, place)).filter((text) => text !== undefined);
}

/** A unit before its words are weighed, which takes all units: where it stands among the claim's texts, and its words. */
export interface Draft {
  readonly claim: Claim;
  /** Which of `textsOf` the claim, which of its sentences, and where that stands in it. */
  readonly at: number;
  readonly part: number;
  readonly span: Span;
  readonly tokens: readonly ConceptToken[];
}

function sentencesIn({ via, text }: RecordedText): readonly Span[] {
  if (via === 'statement' || !/[.!?…。؟]["”’»)\]]*\s/.test(text)) return [{ start: 0, end: text.length }];
  return sentencesOf(articleOfText(text));
}

/** Takes note of the forms that words of a language besides English have in a record, of all before any is learnt, of its common words first. */
export function learnForms({ claims, commonWords }: Pick<Pack, 'claims' | 'commonWords'>, vocabulary: GrowingVocabulary, tongue: Tongue): void {
  const texts = claims.flatMap(textsOf).filter(({ language }) => language === tongue.language);
  if (texts.length === 0) return;
  for (const word of commonWords) vocabulary.learn(tokensOf(word, wordsOf(word)), tongue);
  vocabulary.learnForms(texts.flatMap(({ text }) => wordsOf(text)).map(({ norm }) => norm), tongue);
}

/** The units of a claim, each once; their words become part of the vocabulary. */
export function draftsOf(claim: Claim, vocabulary: GrowingVocabulary, ofPages: Tongue): Draft[] {
  const seen = new Set<string>();
  return textsOf(claim).flatMap((recorded, at) => sentencesIn(recorded).flatMap((span, part) => {
    const text = recorded.text.slice(span.start, span.end);
    const words = wordsOf(text);
    const key = `${recorded.via} ${words.map(({ norm }) => norm).join(' ')}`;
    if (words.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const tongue = tongueFor(recorded.language, ofPages);
    return [{ claim, at, part, span, tokens: vocabulary.learn(tokensOf(text, words, 0, tongue), tongue) }];
  }));
}

/** The concepts of words, as one set. */
export function conceptsOf(texts: Iterable<string>, vocabulary: Vocabulary): Set<number> {
  const concepts = new Set<number>();
  for (const text of texts) for (const { norm } of wordsOf(text)) concepts.add(vocabulary.conceptOf(stemOf(norm)));
  return concepts;
}

/** In how many claims each concept occurs. The drafts of a claim stand together. */
export function claimsWithEach(drafts: readonly Draft[], vocabulary: Vocabulary): number[] {
  const claims = Array.from({ length: vocabulary.size }, () => 0);
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
export function weightsOf(pack: Pick<Pack, 'claims' | 'commonWords' | 'names'>, claimsWith: readonly number[], vocabulary: Vocabulary): Float32Array {
  const most = Math.log(Math.max(2, pack.claims.length));
  const weights = Float32Array.from(claimsWith, (claims) =>
    claims === 0 ? 1 : WEIGHT.least + (1 - WEIGHT.least) * Math.max(0, 1 - Math.log(claims) / most));
  for (const concept of conceptsOf(pack.commonWords, vocabulary)) if (concept >= 0) weights[concept] = WEIGHT.common;
  for (const concept of conceptsOf(pack.names.flatMap(({ name }) => name), vocabulary)) if (concept >= 0) weights[concept] = WEIGHT.name;
  return weights;
}

/** The different concepts of words of content, most telling first. */
export function conceptsByWeight(tokens: readonly ConceptToken[], weightOf: Float32Array): number[] {
  return [...new Set(tokens.filter((token) => !token.stop).map((token) => token.concept))]
    .sort((a, b) => (weightOf[b] ?? 1) - (weightOf[a] ?? 1));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
