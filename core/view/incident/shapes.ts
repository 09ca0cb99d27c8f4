/** What the incident page shows: plain JSON, with names in place of identifiers where a reader reads them. */
import type { ClaimId, Figure, Interval, OutletKind, SourceId, TopicId } from '../../model';
import type { DiffPart, VerdictStatus } from '../../note';
import type { LinkView, TimeView, VoiceView } from '../shapes';

/** One text on record: an article, statement, post or broadcast, with the copies through which it is seen. */
export interface SourceView {
  readonly id: SourceId;
  readonly name: string;
  readonly kind: OutletKind;
  /** Whether it speaks for itself: a statement or a post of somebody the story is about. */
  readonly own: boolean;
  readonly about: string | null;
  readonly time: TimeView;
  /** The later version that was read, where it was edited. */
  readonly updated: TimeView | null;
  readonly through: boolean;
  /** Names of those that reprint it. */
  readonly copies: readonly string[];
  /** Statements that it has, and those with which it is the earliest we hold. */
  readonly statements: number;
  readonly earliest: number;
  readonly links: readonly LinkView[];
}

/** `earliest`: of one voice. `open`: one of several that may be earliest. */
export type CellState = 'earliest' | 'open' | 'has';

/** What one source has of one statement. */
export interface CellView {
  readonly source: SourceId;
  readonly state: CellState;
  /** In other words than the earliest wording, or with another figure. */
  readonly differs: boolean;
}

export interface StatementView {
  readonly id: ClaimId;
  readonly kind: 'quotation' | 'fact';
  /** A quotation's reference wording; a fact's statement. */
  readonly text: string;
  readonly language: string;
  readonly statement: string;
  readonly speaker: string | null;
  readonly topic: TopicId | null;
  readonly status: VerdictStatus;
  /** Names of all that may be earliest. */
  readonly names: readonly string[];
  /** When the likeliest of them came out. */
  readonly at: Interval | null;
  readonly cells: readonly CellView[];
}

/** A wording on record, held against the reference. */
export interface WordingRow {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly form: 'spoken' | 'posted' | 'printed' | 'translated';
  readonly change: WordChange;
  /** The reference's words and this one's, joined. Empty for the reference itself and for translations. */
  readonly diff: readonly DiffPart[];
  /** Who prints it, in order of time. */
  readonly by: readonly SourceRef[];
  readonly basis: string;
}

/** What became of the reference's words. */
export type WordChange = 'reference' | 'same' | 'hedge-dropped' | 'left-out' | 'put-in' | 'changed' | 'translated';

/** A source as it is named in passing. */
export interface SourceRef {
  readonly id: SourceId;
  readonly name: string;
  readonly at: Interval;
}

/** One source's statement of one claim, with all that shows it. */
export interface TestimonyView {
  readonly source: SourceId;
  readonly name: string;
  readonly about: string | null;
  readonly state: CellState;
  /** When it stated it. */
  readonly time: TimeView;
  readonly updated: TimeView | null;
  readonly words: readonly string[];
  readonly figure: Figure | null;
  readonly credits: readonly string[];
  /** Whether it credits others without a name. */
  readonly unnamed: boolean;
  /** Credited sources that were read whole and do not say it. */
  readonly mistaken: readonly string[];
  readonly copyOf: string | null;
  /** Through whom it is known, where it was not itself read. */
  readonly through: readonly string[];
  readonly basis: string | null;
  readonly links: readonly LinkView[];
}

/** All that is held of one statement. */
export interface EvidenceView {
  readonly statement: StatementView;
  readonly unit: string | null;
  readonly voices: readonly VoiceView[];
  readonly newsroom: VoiceView | null;
  readonly inference: string | null;
  /** Whose hour is least known. */
  readonly missing: readonly string[];
  /** Why the others come after: how many, by the rule that puts them there. */
  readonly reasons: readonly { readonly rule: 'credits-for-it' | 'cites' | 'clock'; readonly likely: boolean; readonly count: number }[];
  readonly testimony: readonly TestimonyView[];
  readonly wordings: readonly WordingRow[];
  /** Other answers to the same question. */
  readonly question: string | null;
  readonly otherAnswers: readonly { readonly id: ClaimId; readonly text: string; readonly sources: number }[];
}
