/** What it takes to read a language besides English: its words of grammar, and those that tell whether and by whom something is said. */
import type { TongueCode } from './language';

/** The words of a language, in the forms in which they are compared (`Word.norm`). Plain JSON. */
export interface TongueWords {
  readonly language: TongueCode;
  /** Words that carry grammar and little else. */
  readonly grammar: readonly string[];
  /** Verbs with which a text says that somebody said or thinks something, in their forms; and a pattern of such forms. */
  readonly saying: readonly string[];
  readonly sayingForm?: string;
  /** Words that deny what stands by them; and a pattern of such forms, where verbs have them. */
  readonly denying: readonly string[];
  readonly denyingForm?: string;
  /** Words that leave open whether it is so, or say that it is not. */
  readonly doubting: readonly string[];
  /** Words with which a question begins that takes for granted what it asks about: "when", "who". None where `asking` tells. */
  readonly granting: readonly string[];
  /** Words that make a sentence a question whether it is so. */
  readonly asking: readonly string[];
  /** Words before a noun that bring somebody in ("a lawyer"), and that mean somebody who is known ("the man"). */
  readonly introducing: readonly string[];
  readonly known: readonly string[];
  /** Pronouns for a man, and for a woman. */
  readonly he: readonly string[];
  readonly she: readonly string[];
  /** Words by which somebody speaks of himself; outside quotation marks that is the writer of the page. */
  readonly writer: readonly string[];
  /** What a company is called, and who speaks for it. */
  readonly company: readonly string[];
  /** Words between a thing and whose it is: "la cuenta de". */
  readonly of: readonly string[];
}

/** Words as they are written in a row. */
export const listed = (words: string): string[] => words.match(/\S+/g) ?? [];

/** A language, ready for reading. */
export interface Tongue {
  readonly language: TongueCode;
  readonly isGrammar: (norm: string) => boolean;
  readonly isSaying: (norm: string) => boolean;
  readonly denies: (norm: string) => boolean;
  readonly doubts: (norm: string) => boolean;
  readonly grants: (norm: string) => boolean;
  readonly asks: (norm: string) => boolean;
  readonly introduces: (norm: string) => boolean;
  readonly isKnown: (norm: string) => boolean;
  readonly pronounOf: (norm: string) => 'he' | 'she' | null;
  readonly isWriter: (norm: string) => boolean;
  readonly isCompany: (norm: string) => boolean;
  readonly isOf: (norm: string) => boolean;
  /** The stem of a word in the language; null where none is known. */
  readonly stemOf: (norm: string) => string | null;
}

/** @param stemOf the stem of a word in the language */
export function tongueOf(words: TongueWords, stemOf: Tongue['stemOf']): Tongue {
  const among = (list: readonly string[]): ((norm: string) => boolean) => {
    const set = new Set(list);
    return (norm) => set.has(norm);
  };
  const [isHe, isShe, isDenying, isSaying] = [among(words.he), among(words.she), among(words.denying), among(words.saying)];
  const ofForm = (pattern?: string): ((norm: string) => boolean) => {
    const form = pattern === undefined ? null : new RegExp(pattern, 'u');
    return (norm) => form?.test(norm) === true;
  };
  const [hasDenyingForm, hasSayingForm] = [ofForm(words.denyingForm), ofForm(words.sayingForm)];
  return {
    language: words.language, isGrammar: among(words.grammar), stemOf,
    isSaying: (norm) => isSaying(norm) || hasSayingForm(norm),
    denies: (norm) => isDenying(norm) || hasDenyingForm(norm),
    doubts: among(words.doubting), grants: among(words.granting), asks: among(words.asking), introduces: among(words.introducing), isKnown: among(words.known),
    pronounOf: (norm) => isHe(norm) ? 'he' : isShe(norm) ? 'she' : null,
    isWriter: among(words.writer), isCompany: among(words.company), isOf: among(words.of),
  };
}
