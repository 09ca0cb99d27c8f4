import Fuse from 'fuse.js/basic';
import type { Name } from './model';
import { isCapital } from './text/letters';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';
import type { ConceptToken, Vocabulary } from './vocabulary';
import { UNKNOWN } from './vocabulary';

interface NameWord {
  readonly word: string;
  readonly concept: number;
}

/** A name that was read through a misspelling or a handle. */
export interface Correction {
  readonly page: string;
  readonly record: string;
}

/** Only words that are plainly no everyday ones are guessed at: "Truman" must not become "Trump". */
const LEAST_LETTERS = 6;
const LEAST_PAGE_LETTERS = 5;
/** Letters by which a misspelling may be longer or shorter. */
const MOST_DIFFERENCE = 2;
/** Fuse's score: wrong letters per letter. "Duyek" is two of five away from "Duysak". */
const MOST_WRONG = 0.41;

/**
 * Reads misspelt names: an unknown capitalised word is looked up among the names of the story.
 *
 * Fuse.js is at its best with exactly this, a handful of short words against some dozens; whole sentences it never sees.
 */
export class NameReader {
  #fuse: Fuse<NameWord> | null = null;
  readonly #words: readonly NameWord[];
  readonly #found = new Map<string, NameWord | null>();

  constructor(names: readonly Name[], vocabulary: Vocabulary) {
    const words = new Map<string, NameWord>();
    for (const { name } of names) {
      for (const { norm } of wordsOf(name)) {
        const concept = vocabulary.conceptOf(stemOf(norm));
        if (concept !== UNKNOWN && norm.length >= LEAST_PAGE_LETTERS) words.set(norm, { word: norm, concept });
      }
    }
    this.#words = [...words.values()];
  }

  /** The nearest name that begins alike and is about as long. Where none is, there is nothing to be searched for. */
  #search(norm: string): NameWord | null {
    const mayBe = ({ word }: NameWord): boolean => word.charAt(0) === norm.charAt(0) && Math.abs(word.length - norm.length) <= MOST_DIFFERENCE;
    if (!this.#words.some(mayBe)) return null;
    this.#fuse ??= new Fuse(this.#words.filter(({ word }) => word.length >= LEAST_LETTERS), {
      keys: ['word'], includeScore: true, threshold: MOST_WRONG, ignoreLocation: true, ignoreFieldNorm: true,
    });
    return this.#fuse.search(norm).map(({ item }) => item).find(mayBe) ?? null;
  }

  /** A token whose word the vocabulary does not know, as the name that it means, where one is near. */
  read(token: ConceptToken, printed: string): { readonly token: ConceptToken; readonly correction: Correction } | null {
    if (token.number !== null) return null;
    const name = printed.startsWith('@') ? this.#inHandle(token.norm) : this.#near(token.norm, printed);
    if (name === null) return null;
    return { token: { ...token, concept: name.concept, stem: name.word, stop: false }, correction: { page: printed, record: name.word } };
  }

  #inHandle(norm: string): NameWord | null {
    return this.#words.find(({ word }) => norm.includes(word)) ?? null;
  }

  #near(norm: string, printed: string): NameWord | null {
    if (norm.length < LEAST_PAGE_LETTERS || !isCapital(printed.charAt(0))) return null;
    let found = this.#found.get(norm);
    if (found === undefined) {
      found = this.#search(norm);
      this.#found.set(norm, found);
    }
    return found;
  }
}
