import type { JudgedSentence } from './find-matches';

/**
 * Sentences as they were judged, so that a page which changes is judged anew only where it changed. It holds those of the last
 * whole reading and of any that was broken off since.
 */
export class SentenceMemory {
  #before = new Map<string, JudgedSentence>();
  #now = new Map<string, JudgedSentence>();

  recall(key: string): JudgedSentence | null {
    const known = this.#now.get(key) ?? this.#before.get(key);
    if (known === undefined) return null;
    this.#now.set(key, known);
    return known;
  }

  keep(key: string, judged: JudgedSentence): void {
    this.#now.set(key, judged);
  }

  /** A reading was whole: what it did not come upon is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
