import { tokensOf } from './text/tokens';
import type { Tongue } from './text/tongue';
import { tongueFor } from './text/tongue-of';
import { wordsOf } from './text/words';
import { WEIGHT } from './thresholds';
import { sumOf, type Unit } from './units';
import type { ConceptToken, Vocabulary } from './vocabulary';

/** What is known of a unit before its words are read. */
type Known = Pick<Unit, 'claim' | 'via' | 'wording' | 'part' | 'language' | 'text' | 'concepts' | 'stopTotal'>;

/**
 * A unit of which the concepts are known. Its words are read when they are first asked for, since a page comes near to few of
 * a record's units. A class, so that all units have one shape: engines read such objects many times faster.
 */
export class RecordedUnit implements Unit {
  readonly claim; readonly via; readonly wording; readonly part; readonly language; readonly text; readonly concepts;
  readonly stopTotal: number;
  readonly conceptWeights: readonly number[];
  readonly contentTotal: number;
  readonly #weightOf: Float32Array;
  readonly #vocabulary: Vocabulary;
  readonly #tongue: Tongue;
  #tokens: readonly ConceptToken[] | null = null;
  #norms: ReadonlySet<string> | null = null;
  #weights: readonly number[] | null = null;
  #total: number | null = null;

  constructor({ claim, via, wording, part, language, text, concepts, stopTotal }: Known, weightOf: Float32Array, vocabulary: Vocabulary, tongue: Tongue) {
    this.claim = claim;
    this.via = via;
    this.wording = wording;
    this.part = part;
    this.language = language;
    this.text = text;
    this.concepts = concepts;
    this.stopTotal = stopTotal;
    this.conceptWeights = concepts.map((concept) => weightOf[concept] ?? 1);
    this.contentTotal = sumOf(this.conceptWeights);
    this.#weightOf = weightOf;
    this.#vocabulary = vocabulary;
    this.#tongue = tongueFor(language, tongue);
  }

  get tokens(): readonly ConceptToken[] {
    return this.#tokens ??= this.#vocabulary.read(tokensOf(this.text, wordsOf(this.text), 0, this.#tongue), this.#tongue);
  }

  get norms(): ReadonlySet<string> {
    return this.#norms ??= new Set(this.tokens.map(({ norm }) => norm));
  }

  get weights(): readonly number[] {
    const grammar = this.via === 'wording' ? WEIGHT.stopInWording : WEIGHT.stopInStatement;
    return this.#weights ??= this.tokens.map(({ stop, concept }) => stop ? grammar : this.#weightOf[concept] ?? 1);
  }

  get total(): number {
    return this.#total ??= sumOf(this.weights);
  }
}
