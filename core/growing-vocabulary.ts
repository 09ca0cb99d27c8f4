import { stemOf } from './text/stems';
import { newsSynonymsIn } from './text/thesauri/all';
import type { Token } from './text/tokens';
import type { Tongue } from './text/tongue';
import { english } from './text/tongues/english';
import { wordsOf } from './text/words';
import { type ConceptToken, formKey, UNKNOWN, Vocabulary, type VocabularyTable } from './vocabulary';

/**
 * A vocabulary that learns a record's words, where its index is made; a page is sent what it has learnt.
 *
 * Synonyms of the pack and the general ones are merged where they share a word. A phrase that is in several means what it does in the first,
 * which is the one that is found.
 */
export class GrowingVocabulary extends Vocabulary {
  /**
   * A vocabulary that knows synonyms, and is yet to learn a record's words.
   *
   * @param tongue the language of the pages that are to be read with it: of its own general synonyms all forms are known
   */
  static of(synonyms: readonly (readonly string[])[], tongue: Tongue = english): GrowingVocabulary {
    const vocabulary = new GrowingVocabulary({ size: 0, stems: [], concepts: [], phrases: [] });
    for (const group of [...synonyms, ...newsSynonymsIn('en')]) vocabulary.#addGroup(group, english);
    if (tongue.language !== 'en') for (const group of newsSynonymsIn(tongue.language)) vocabulary.#addGroup(group, tongue);
    for (const phrases of vocabulary.phrases.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
    return vocabulary;
  }

  /**
   * What it knows; `new Vocabulary(table)` knows the same.
   *
   * @param isKept the concepts of which; the others are strange words to whoever reads with the table
   */
  tableOf(isKept: (concept: number) => boolean = () => true): VocabularyTable {
    const kept = [...this.concepts].filter(([, concept]) => isKept(concept));
    return {
      size: this.count, stems: kept.map(([stem]) => stem), concepts: kept.map(([, concept]) => concept),
      phrases: [...this.phrases.values()].flat().filter(({ concept }) => isKept(concept)),
    };
  }

  #addGroup(group: readonly string[], tongue: Tongue): void {
    const entries = group.map((text) => wordsOf(text).map(({ norm }) => norm)).filter((norms) => norms.length > 0);
    const keysOf = (norm: string): string[] => [stemOf(norm), formKey(norm, tongue)].filter((key) => key !== null);
    const known = entries.flatMap((norms) => norms.length === 1 ? norms.flatMap(keysOf) : []).map((key) => this.concepts.get(key));
    const concept = known.find((at) => at !== undefined) ?? this.count++;
    for (const norms of entries) {
      if (norms.length > 1) this.addPhrase({ stems: norms.map(stemOf), concept });
      else for (const key of norms.flatMap(keysOf)) if (!this.concepts.has(key)) this.concepts.set(key, concept);
    }
  }

  /** Takes note of forms of words that it knows in another language: they may be known by other forms from now on. */
  learnForms(norms: Iterable<string>, tongue: Tongue): void {
    for (const norm of norms) {
      const key = formKey(norm, tongue);
      const concept = this.conceptOf(stemOf(norm));
      if (key !== null && concept !== UNKNOWN && !this.concepts.has(key)) this.concepts.set(key, concept);
    }
  }

  /** The tokens of a record's own text; its words become part of the vocabulary. */
  learn(tokens: readonly Token[], tongue: Tongue = english): ConceptToken[] {
    return this.withPhrases(tokens, tongue, ({ stem }, key) => {
      const concept = this.concepts.get(stem) ?? (key === null ? undefined : this.concepts.get(key)) ?? this.count++;
      for (const each of key === null ? [stem] : [stem, key]) if (!this.concepts.has(each)) this.concepts.set(each, concept);
      return concept;
    });
  }
}
