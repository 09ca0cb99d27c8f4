import type { Span } from './article';
import type { NameReader, Correction } from './names';
import { isCapital } from './text/letters';
import { quotationsIn } from './text/quotes';
import type { Sentence } from './text/sentences';
import { stemOf } from './text/stems';
import { tokensOf } from './text/tokens';
import type { Tongue } from './text/tongue';
import { english } from './text/tongues/english';
import { wordsOf } from './text/words';
import { type ConceptToken, UNKNOWN, type Vocabulary } from './vocabulary';

/** Somebody who speaks, so far as a text tells. */
export interface Voice {
  /** Whether it is somebody whom the record does not know. */
  readonly isStranger: boolean;
  /** By which pronoun he goes; null where none was used. */
  readonly pronoun: 'he' | 'she' | null;
}

/** A sentence of a page as one pack reads it. Offsets are those of the article. */
export interface Passage extends Span {
  readonly text: string;
  readonly tokens: readonly ConceptToken[];
  readonly concepts: ReadonlySet<number>;
  /** Where each concept of content stands among the tokens. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** For each token, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
  /** The words of each quotation, so far as they stand in the passage. */
  readonly quotations: readonly (readonly ConceptToken[])[];
  /** For each token, whether a comma, dash or the like stands before it. */
  readonly broken: readonly boolean[];
  /** Stems of all words, those within numbers too; and the same in order. */
  readonly stems: ReadonlySet<string>;
  readonly stemsInOrder: readonly string[];
  readonly corrections: readonly Correction[];
  /** The language that it is read in. */
  readonly tongue: Tongue;
  /** Who spoke last in the paragraph, before it; null where that is one of the story's speakers, or cannot be told. */
  readonly voice: Voice | null;
  /** Whether the page calls it false. */
  readonly isCalledFalse: boolean;
}

/** Whether a word is printed with a capital. */
export function isCapitalised({ text, start, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(text.charAt(token.start - start));
}

/** What of a passage stands around it. */
export type Around = Pick<Passage, 'voice' | 'isCalledFalse'>;
const NOTHING_AROUND: Around = { voice: null, isCalledFalse: false };

const CLAUSE_MARK = /[,;:()–—…|]|\.\.\.| - /;

/** Whether a clause mark stands between two words. Between most there is a space and nothing else. */
function isBroken(text: string, from: number, to: number): boolean {
  return (to - from > 1 || text.charAt(from) !== ' ') && CLAUSE_MARK.test(text.slice(from, to));
}

function placesOf(tokens: readonly ConceptToken[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  tokens.forEach(({ concept, stop }, at) => {
    if (stop || concept === UNKNOWN) return;
    const known = places.get(concept);
    if (known === undefined) places.set(concept, [at]);
    else known.push(at);
  });
  return places;
}

/** Reads a sentence. Misspelt names are looked up only where a reader of them is given: in hot text, which saves time in all other. */
export function passageOf(text: string, sentence: Sentence, quotations: readonly Span[], vocabulary: Vocabulary, names: NameReader | null, tongue: Tongue = english, around = NOTHING_AROUND): Passage {
  const { start } = sentence;
  const printed = text.slice(start, sentence.end);
  const words = wordsOf(printed);
  const corrections: Correction[] = [];
  const tokens = vocabulary.read(tokensOf(printed, words, start, tongue), tongue).map((token) => {
    const named = token.concept === UNKNOWN ? names?.read(token, text.slice(token.start, token.end)) ?? null : null;
    if (named === null) return token;
    corrections.push(named.correction);
    return named.token;
  });
  const stemsInOrder = words.map((word) => stemOf(word.norm));
  const within = quotations.filter((span) => span.start < sentence.end && start < span.end);
  return {
    start, end: sentence.end, text: printed, tokens, corrections, tongue, ...around,
    concepts: new Set(tokens.map(({ concept }) => concept)), places: placesOf(tokens),
    quoted: tokens.map((token) => within.length > 0 && within.some((span) => span.start <= token.start && token.end <= span.end)),
    quotations: within.map((span) => tokens.filter((token) => span.start <= token.start && token.end <= span.end)),
    broken: tokens.map((token, at) => at > 0 && isBroken(text, tokens[at - 1]?.end ?? token.start, token.start)),
    stems: new Set(stemsInOrder), stemsInOrder,
  };
}

/** The same passage where it stands elsewhere in an article. */
export function movedTo(start: number, passage: Passage): Passage {
  const by = start - passage.start;
  if (by === 0) return passage;
  const moved = new Map(passage.tokens.map((token) => [token, { ...token, start: token.start + by, end: token.end + by }]));
  const move = (tokens: readonly ConceptToken[]): ConceptToken[] => tokens.map((token) => moved.get(token) ?? token);
  return { ...passage, start, end: passage.end + by, tokens: move(passage.tokens), quotations: passage.quotations.map(move) };
}

/** The concepts that a passage has besides some of its words, whose places rise, and all between them. */
export function conceptsBeside({ tokens }: Passage, places: readonly number[]): Set<number> {
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  const beside = new Set<number>();
  for (const token of tokens.slice(0, first)) beside.add(token.concept);
  for (const token of tokens.slice(last + 1)) beside.add(token.concept);
  return beside;
}

/** A passage with some of its words, and all between them, made unknown: nothing is found there any more. */
export function blanked(passage: Passage, places: readonly number[]): Passage {
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  const tokens = passage.tokens.map((token, at) => at >= first && at <= last ? { ...token, concept: UNKNOWN, number: null } : token);
  return { ...passage, tokens, concepts: conceptsBeside(passage, places), places: placesOf(tokens) };
}

/** The quotations of an article, each within its block. */
export function quotationsOf(text: string, blocks: readonly Span[]): Span[][] {
  return blocks.map((block) => quotationsIn(text, block));
}
