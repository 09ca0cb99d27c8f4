import { lazily } from './lazily';
import { stemOf } from './text/stems';
import type { Token } from './text/tokens';
import type { Tongue } from './text/tongue';
import { english } from './text/tongues/english';

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: number;
}

/** A vocabulary as plain data. */
export interface VocabularyTable {
  /** The number of concepts. */
  readonly size: number;
  /** Each stem, and at the same place the concept that it stands for; stems of other languages than English as `formKey` writes them. */
  readonly stems: readonly string[];
  readonly concepts: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** A token with the concept of a pack's vocabulary that it stands for. -1: none, the pack does not know the word. */
export interface ConceptToken extends Token {
  readonly concept: number;
  /** What its forms have in common in a language besides English; null where it is read as English. */
  readonly form: string | null;
}

export const UNKNOWN = -1;

/** Under what the stem of a word by a language's own rules is known; null where it has none, as in English. */
export function formKey(norm: string, { language, stemOf: nativeStemOf }: Tongue): string | null {
  const stem = nativeStemOf(norm);
  return stem === null ? null : `${language}~${stem}`;
}

const emphasis = lazily<ReadonlySet<string>>(() => new Set(['actually', 'really', 'truly', 'even', 'ever'].map(stemOf)));

const isFiller = (token: Token | undefined): boolean => token !== undefined && (token.stop || emphasis().has(token.stem));

/** The place of a phrase's last word. One word of grammar or of emphasis may stand between two of its own: "took it down", "did not really intend". */
function endOf({ stems }: Phrase, tokens: readonly Token[], at: number): number | null {
  let last = at;
  for (const stem of stems.slice(1)) {
    last += 1;
    if (tokens[last]?.stem !== stem && isFiller(tokens[last])) last += 1;
    if (tokens[last]?.stem !== stem) return null;
  }
  return last;
}

/** The concepts of one pack: each stem has a number, synonyms share one, and a phrase ("take down") is a synonym like a word. */
export class Vocabulary {
  protected readonly concepts = new Map<string, number>();
  protected readonly phrases = new Map<string, Phrase[]>();
  protected count = 0;

  constructor({ size, stems, concepts, phrases }: VocabularyTable) {
    this.count = size;
    stems.forEach((stem, at) => { this.concepts.set(stem, concepts[at] ?? UNKNOWN); });
    for (const phrase of phrases) this.addPhrase(phrase);
  }

  /** The number of concepts. */
  get size(): number {
    return this.count;
  }

  protected addPhrase(phrase: Phrase): void {
    const [first = ''] = phrase.stems;
    const phrases = this.phrases.get(first);
    if (phrases === undefined) this.phrases.set(first, [phrase]);
    else phrases.push(phrase);
  }

  /** The concept of a stem, or `UNKNOWN`. */
  conceptOf(stem: string): number {
    return this.concepts.get(stem) ?? UNKNOWN;
  }

  /** The tokens of a page's text as this vocabulary sees them. */
  read(tokens: readonly Token[], tongue: Tongue = english): ConceptToken[] {
    return this.withPhrases(tokens, tongue, ({ stem }, key) => {
      const concept = this.conceptOf(stem);
      return concept === UNKNOWN && key !== null ? this.conceptOf(key) : concept;
    });
  }

  protected withPhrases(tokens: readonly Token[], tongue: Tongue, lookUp: (token: Token, form: string | null) => number): ConceptToken[] {
    const read: ConceptToken[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const found = this.#phraseAt(tokens, at);
      if (found === null) {
        const form = token.number === null ? formKey(token.norm, tongue) : null;
        read.push({ ...token, concept: lookUp(token, form), form });
        continue;
      }
      const parts = tokens.slice(at, found.last + 1);
      const end = parts.at(-1)?.end ?? token.end;
      const norm = parts.map((part) => part.norm).join(' ');
      read.push({ start: token.start, end, norm, stem: found.phrase.stems.join(' '), number: null, stop: false, concept: found.phrase.concept, form: null });
      at = found.last;
    }
    return read;
  }

  /** The phrase that begins at a token, the longest where several do, and the place of its last word. */
  #phraseAt(tokens: readonly Token[], at: number): { readonly phrase: Phrase; readonly last: number } | null {
    const phrases = this.phrases.get(tokens[at]?.stem ?? '');
    if (phrases === undefined) return null;
    for (const phrase of phrases) {
      const last = endOf(phrase, tokens, at);
      if (last !== null) return { phrase, last };
    }
    return null;
  }
}
