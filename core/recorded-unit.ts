import { tokensOf } from './text/tokens';
import { wordsOf } from './text/words';
import { WEIGHT } from './thresholds';
import { sumOf, type Unit } from './units';
import type { ConceptToken, Vocabulary } from './vocabulary';

/** What is known of a unit before its words are read. */
type Known = Pick<Unit, 'claim' | 'via' | 'wording' | 'part' | 'language' | 'text' | 'concepts'>;

/** Words of content up to which a statement is so short that its grammar counts. */
const SHORT_STATEMENT = 2;

/**
 * A unit of which the concepts are known. Its words are read when they are first asked for, since a page comes near to few of
 * a record's units. A class, so that all units have one shape: engines read such objects many times faster.
 */
export class RecordedUnit implements Unit {
  readonly claim; readonly via; readonly wording; readonly part; readonly language; readonly text; readonly concepts;
  readonly conceptWeights: readonly number[];
  readonly contentTotal: number;
  readonly #weightOf: Float32Array;
  readonly #vocabulary: Vocabulary;
  #tokens: readonly ConceptToken[] | null = null;
  #weights: readonly number[] | null = null;
  #total: number | null = null;

  constructor({ claim, via, wording, part, language, text, concepts }: Known, weightOf: Float32Array, vocabulary: Vocabulary) {
    this.claim = claim;
    this.via = via;
    this.wording = wording;
    this.part = part;
    this.language = language;
    this.text = text;
    this.concepts = concepts;
    this.conceptWeights = concepts.map((concept) => weightOf[concept] ?? 1);
    this.contentTotal = sumOf(this.conceptWeights);
    this.#weightOf = weightOf;
    this.#vocabulary = vocabulary;
  }

  get #stop(): number {
    return this.via === 'wording' ? WEIGHT.stopInWording : WEIGHT.stopInStatement;
  }

  get tokens(): readonly ConceptToken[] {
    return this.#tokens ??= this.#vocabulary.read(tokensOf(this.text, wordsOf(this.text)));
  }

  get weights(): readonly number[] {
    return this.#weights ??= this.tokens.map(({ stop, concept }) => stop ? this.#stop : this.#weightOf[concept] ?? 1);
  }

  get total(): number {
    return this.#total ??= sumOf(this.weights);
  }

  get stopTotal(): number {
    return this.concepts.length > SHORT_STATEMENT ? 0 : this.#stop * this.tokens.filter(({ stop }) => stop).length;
  }
}
