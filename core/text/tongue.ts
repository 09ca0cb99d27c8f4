/** What it takes to read a language: its words of grammar, and those that tell whether and by whom something is said. */
import { lazily } from '../lazily';
import type { ReadIn, TongueCode } from './language';

/** The words of a language besides English, in the forms in which they are compared (`Word.norm`). Plain JSON. */
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
  /** Words that hang a clause on what stands before it ("dass"), and whether a comma does. */
  readonly that: readonly string[];
  readonly commasHang?: true;
  /** Words with which a clause begins that says something of all that stands before it: ", was nicht stimmt". */
  readonly apposing: readonly string[];
  /** Patterns of the words of each kind that `Bearing` tells. */
  readonly disputingForm: string;
  readonly imaginingForm: string;
  readonly vouchingForm: string;
  readonly belyingForm: string;
  readonly trueForm: string;
  readonly evidenceForm: string;
  readonly verifyingForm: string;
  readonly taleForm: string;
  readonly falseForm: string;
}

/** A word as a text has it, and the stem that it has in English. */
export interface ReadWord {
  readonly norm: string;
  readonly stem: string;
}

/** Whether something holds of a word; of none, nothing does. */
export type Tells = (word: ReadWord | undefined) => boolean;

/** What kinds of words tell how a clause is meant: as something that is so, or that is doubted. */
export interface Bearing {
  /** Words that hang a clause on what stands before it; and whether a comma does. */
  readonly isThat: Tells;
  readonly hangsOnCommas: boolean;
  /** Words that say of what hangs on them that it is not so, or hardly: "doubt", "unlikely". */
  readonly disputes: Tells;
  /** Words that say of it that somebody fears it, wishes it or makes it up. */
  readonly imagines: Tells;
  /** Words that vouch for it, unless they are denied: "no sign that"; and those that deny one: "mistakenly reported that". */
  readonly vouches: Tells;
  readonly belies: Tells;
  readonly isTrue: Tells;
  /** What there would have to be for it: "evidence". */
  readonly isEvidence: Tells;
  /** Words that look whether it is so: "verify". */
  readonly verifies: Tells;
  /** What is told, and how it may turn out: "the report was premature". */
  readonly isTale: Tells;
  readonly isWrong: Tells;
  readonly callsFalse: Tells;
  /** Words with which a clause begins that says something of all that stands before it. */
  readonly apposes: Tells;
}

/** A language, ready for reading. What each kind of word is, `TongueWords` says. */
export interface Tongue {
  readonly language: ReadIn;
  readonly isGrammar: Tells;
  readonly isSaying: Tells;
  readonly denies: Tells;
  readonly doubts: Tells;
  /** How many words after the matched ones still bear on them: "das war er nicht". */
  readonly reachAfter: number;
  /** Whether a question asks if something is so that stands in the clause beginning at a place, and does not take it for granted. */
  readonly asksWhether: (words: readonly ReadWord[], begin: number) => boolean;
  /** Whether a clause may begin after a word. */
  readonly opensClause: Tells;
  readonly introduces: Tells;
  /** Whether a word brings in somebody else than those who were spoken of: "another". */
  readonly isAnother: Tells;
  readonly isKnown: Tells;
  /** Whether a word stands for somebody who was named before; and whom it means, so far as the word itself tells. */
  readonly isPronoun: Tells;
  readonly pronounOf: (word: ReadWord | undefined) => 'he' | 'she' | null;
  readonly isWriter: Tells;
  readonly isCompany: Tells;
  /** Whether a word means several, by its ending: told in English alone. */
  readonly isPlural: Tells;
  readonly isOf: Tells;
  readonly bearing: Bearing;
  /** Whether nouns of persons are known by their endings, so that it can be told whom a text is about: in English alone. */
  readonly tellsPersons: boolean;
  /** Whether reported speech has a mood of its own ("habe", "-mış"), and can do without a verb of saying: in all but English. */
  readonly hasReportingMood: boolean;
  /** The stem of a word by the language's own rules; null where it has none besides that of English. */
  readonly stemOf: (norm: string) => string | null;
}

/** Whether a word is one of these. The set of them is made when it is first asked for: a page asks for few. */
export function among(words: () => Iterable<string>): Tells {
  const set = lazily(() => new Set(words()));
  return (word) => word !== undefined && set().has(word.norm);
}
