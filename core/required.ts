import type { Claim } from './model';
import type { Passage } from './passage';
import type { NumberKind } from './text/number-words';
import { stemOf } from './text/stems';
import { tokensOf } from './text/tokens';
import { wordsOf } from './text/words';
import { UNKNOWN, type Vocabulary } from './vocabulary';

/** One word or phrase of a required group, in the three ways in which a passage may have it. */
export interface Alternative {
  readonly stems: readonly string[];
  readonly concept: number;
  /** For a number: what it counts, if the group says so ("7:03 p.m."), and how much. */
  readonly kind: NumberKind | null;
  readonly value: number | null;
}

/** What a word or phrase of a required group amounts to. */
export function alternativeOf(text: string, vocabulary: Vocabulary): Alternative {
  const words = wordsOf(text);
  const tokens = vocabulary.read(tokensOf(text, words));
  const [only] = tokens;
  const plain = /^\d+(?:\.\d+)?$/.test(text.trim());
  return {
    stems: words.map((word) => stemOf(word.norm)),
    concept: tokens.length === 1 && only?.number === null && !only.stop ? only.concept : UNKNOWN,
    kind: plain ? null : only?.number?.kind ?? null,
    value: plain ? Number(text) : only?.number?.value ?? null,
  };
}

/** Words that may stand among those of a phrase: "his contract with the firm came to an end" for "contract end". */
const MOST_BETWEEN = 4;

/** Whether a passage has the words of a phrase near each other, in whatever order. */
function hasPhrase({ stems: all, stemsInOrder }: Passage, phrase: readonly string[]): boolean {
  if (!phrase.every((stem) => all.has(stem))) return false;
  if (phrase.length === 1) return true;
  const reach = phrase.length + MOST_BETWEEN;
  return stemsInOrder.some((stem, at) => phrase.includes(stem) && phrase.every((each) => stemsInOrder.slice(at, at + reach).includes(each)));
}

/**
 * Whether a passage has a word of each group that a claim requires: the word, one that means the same, or a figure of that value.
 *
 * @param read `alternativeOf` a word or phrase: most groups are met by their first
 */
export function meets(passage: Passage, { required = [] }: Claim, read: (text: string) => Alternative): boolean {
  return required.every((group) => group.some((text) => {
    const { stems, concept, kind, value } = read(text);
    return hasPhrase(passage, stems) || (concept !== UNKNOWN && passage.concepts.has(concept))
      || (value !== null && passage.tokens.some(({ number }) => number?.value === value && (kind === null || number.kind === kind)));
  }));
}
