/**
 * What views show: plain JSON, with names in place of identifiers, so that neither a view nor a message needs a pack.
 * Sentences are made of it only where it is shown, in the reader's language.
 */
import type { Span } from '../article';
import type { ClaimId, Figure, Interval, OutletId, OutletKind, PackId, SourceId, WordingId } from '../model';
import type { CreditStatus, DiffPart, PageOrder, WordingKind } from '../note';

/** When something came out, and how that is known. */
export interface TimeView {
  readonly known: Interval;
  /** What we infer beyond the proof. */
  readonly likely: Interval | null;
  readonly basis: string;
  readonly inference: string | null;
}

/** Somebody who may be earliest. */
export interface VoiceView {
  readonly outlet: OutletId;
  readonly name: string;
  readonly kind: OutletKind;
  readonly time: TimeView;
  /** What the sighting stands in, in a few words ("interview with Duysak"). */
  readonly about: string | null;
  /** Names of those through whom it is known, where it was not itself read. */
  readonly through: readonly string[];
}

/**
 * `settled-figure`, `likely-figure`: of those with the page's figure alone. `self`: the page is itself the earliest we hold. `older`: by
 * its own date it is earlier than all we hold.
 */
export type Heading = 'settled' | 'settled-figure' | 'likely' | 'likely-figure' | 'unsettled' | 'sole' | 'sole-figure' | 'self' | 'older';

/** How a passage is marked on the page, most telling first. */
export type Mark = 'words' | 'figure' | 'unsettled' | 'credit' | 'own' | 'ordinary';

/** The one fact for which a passage is worth a look, which the margin and lists say outright. */
export type Flag =
  | { readonly mark: 'words'; readonly change: 'hedge' | 'left-out' | 'added' | 'replaced' | 'many'; readonly gone: string; readonly come: string }
  | { readonly mark: 'figure'; readonly here: Figure; readonly there: Figure; readonly unit: string | null }
  | { readonly mark: 'unsettled'; readonly names: readonly string[] }
  | { readonly mark: 'credit'; readonly credit: 'other' | 'nobody' | 'mistaken'; readonly names: readonly string[] }
  | { readonly mark: 'own'; readonly earlier: boolean }
  | { readonly mark: 'ordinary' };

/** To whom a passage goes back: passages with the same key are one family. */
export interface OriginView {
  readonly key: string;
  /** One name, or all that may be earliest. */
  readonly names: readonly string[];
  /** When the earliest came out; null where that is not settled. */
  readonly at: Interval | null;
}

export interface CreditView {
  /** `own`: the page's own outlet is the earliest, and credits itself with no word. */
  readonly status: CreditStatus | 'own';
  readonly names: readonly string[];
  readonly reach: 'sentence' | 'nearby' | 'article' | 'none';
  /** Those credited whose own publications do not say it. */
  readonly mistaken: readonly string[];
}

export interface WordingView {
  readonly kind: WordingKind;
  /** The words that the page's were held against. */
  readonly reference: { readonly text: string; readonly language: string; readonly form: 'spoken' | 'posted' | 'printed' | 'translated' } | null;
  readonly diff: readonly DiffPart[];
  readonly hedge: string | null;
  /** Who else prints the page's very words. */
  readonly alsoSo: readonly string[];
  readonly forms: number;
  readonly figure: Figure | null;
  readonly against: Figure | null;
}

/** Another source that states the same. */
export interface CarrierView {
  readonly name: string;
  readonly time: TimeView;
  /** In the reference's words, in the page's, or in others; null where its words are not known. */
  readonly words: 'reference' | 'page' | 'other' | null;
  /** Whether its words keep the hedge that this page drops; null where there is none, or its words are not known. */
  readonly hedged: boolean | null;
  readonly figure: Figure | null;
  /** Whom it credits. */
  readonly credits: readonly string[];
  readonly copyOf: string | null;
  readonly through: boolean;
}

/** The others that state something, as they are said: a few words that sum them up, and each with its time and what it has. */
export interface CarriersView {
  readonly hint: string;
  readonly entries: readonly { readonly name: string; readonly when: string; readonly details: string }[];
}

/**
 * What the others that state something are asked for with. They are no part of a note: most notes are never opened, and on a
 * page of many notes they would be most of what there is to say.
 */
export interface CarriersAsked {
  readonly claim: ClaimId;
  /** The wording that the page's was held against, one that it prints, and the doubt that it drops. */
  readonly reference: WordingId | null;
  readonly printed: WordingId | null;
  readonly hedge: string | null;
  /** Sources that the note names already, and the page itself. */
  readonly leftOut: readonly SourceId[];
}

export interface FigureView {
  readonly figure: Figure;
  readonly names: readonly string[];
}

/** A link that leaves the page. `lookup`: a search for the address in a web archive, no copy that we know. */
export interface LinkView {
  readonly kind: 'source' | 'archive' | 'lookup';
  readonly name: string;
  readonly url: string;
}

export interface WhyView {
  readonly rule: string;
  readonly resembles: string;
  readonly words: readonly string[];
  readonly corrected: readonly (readonly [page: string, record: string])[];
  /** 0 to 1. */
  readonly score: number;
}

/** Everything that a card shows about one passage. */
export interface NoteView extends Span {
  readonly id: string;
  readonly pack: PackId;
  readonly claim: ClaimId;
  readonly text: string;
  readonly kind: 'quotation' | 'fact';
  readonly statement: string;
  /** Who said it, for quotations. */
  readonly speaker: string | null;
  readonly speakerKind: OutletKind | null;
  readonly unit: string | null;
  readonly possible: boolean;
  readonly heading: Heading;
  readonly voices: readonly VoiceView[];
  /** The earliest newsroom, where the earliest is a person or a company. */
  readonly newsroom: VoiceView | null;
  readonly inference: string | null;
  /** Whose hour is least known. */
  readonly missing: readonly string[];
  readonly origin: OriginView;
  /** The page's own name for itself, or its outlet's. */
  readonly page: string | null;
  readonly credit: CreditView;
  readonly order: PageOrder;
  readonly wording: WordingView;
  /** How many other sources state it. */
  readonly others: number;
  /** What to ask for them with. */
  readonly asks: CarriersAsked;
  readonly figures: readonly FigureView[];
  /** Others who credit somebody whose publications do not say it. */
  readonly mistaken: readonly { readonly name: string; readonly credited: string }[];
  readonly why: WhyView;
  readonly links: readonly LinkView[];
  readonly flag: Flag;
  /** How the text is marked: the flag's, unless that would be said too often. */
  readonly mark: Mark;
  /** Whether the margin says the flag: not again for a statement that is repeated. */
  readonly flagged: boolean;
}

/** What margins and lists say of a note outright, in the reader's language. */
export interface NoteLabel {
  /** The outlet's name, or all that may be earliest. */
  readonly name: string;
  /** When the earliest came out, in short; null where that is not settled. */
  readonly day: string | null;
  /** Why the passage is worth a look; null where it is ordinary. */
  readonly reason: string | null;
}

/**
 * A note with its label. It is written in the background: what writes days and lists of names is dear to make, and a page that
 * is read would wait for it.
 */
export interface LabelledView extends NoteView {
  readonly label: NoteLabel;
}

/** A statement found in the record by searching it. */
export interface FoundView {
  readonly claim: ClaimId;
  readonly pack: PackId;
  /** All that may be earliest. */
  readonly origin: readonly string[];
  /** The day or days of the earliest report; null where not settled. */
  readonly at: Interval | null;
  readonly text: string;
  readonly kind: 'quotation' | 'fact';
  /** Stretches of `text` that were found, in order. */
  readonly found: readonly (readonly [start: number, end: number])[];
}
