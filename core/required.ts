import type { Claim } from './model';
import type { Passage } from './passage';
import type { NumberKind } from './text/numbers';
import { stemOf } from './text/stems';
import { tokensOf } from './text/tokens';
import { wordsOf } from './text/words';
import { UNKNOWN, type Vocabulary } from './vocabulary';

/** One word or phrase of a required group, in the three ways in which a passage may have it. */
interface Alternative {
  readonly stems: readonly string[];
  readonly concept: number;
  /** For a number: what it counts, if the group says so ("7:03 p.m."), and how much. */
  readonly kind: NumberKind | null;
  readonly value: number | null;
}

/** A claim's required groups, made ready: a passage must have an alternative of each. */
export type Requirement = readonly (readonly Alternative[])[];

function alternativeOf(text: string, vocabulary: Vocabulary): Alternative {
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

/** The requirement of a claim; empty where it has none. */
export function requirementOf(claim: Claim, vocabulary: Vocabulary): Requirement {
  return (claim.required ?? []).map((group) => group.map((text) => alternativeOf(text, vocabulary)));
}

/** Whether a passage has a word of each group: the word, one that means the same, or a figure of that value. */
export function meets(passage: Passage, requirement: Requirement): boolean {
  return requirement.every((group) => group.some(({ stems, concept, kind, value }) =>
    stems.every((stem) => passage.stems.has(stem))
    || passage.tokens.some((token) => (concept !== UNKNOWN && token.concept === concept)
      || (value !== null && token.number?.value === value && (kind === null || token.number.kind === kind)))));
}
