/** What the engine gives: notes on passages, with the evidence for each. Plain JSON throughout. */
import type { Span } from './article';
import type { ClaimId, Figure, Instant, Interval, OutletId, PackId, SourceId, Time, WordingId } from './model';

/** Why one sighting comes before another. */
export interface Edge {
  readonly before: SourceId;
  readonly after: SourceId;
  /** `credits-for-it`: the later credits the earlier for this claim. `cites`: it credits it for something, so had read it. `clock`: its whole interval lies later. */
  readonly rule: 'credits-for-it' | 'cites' | 'clock';
  /** Whether the edge needs an inference. */
  readonly certainty: 'known' | 'likely';
}

/** An outlet with the sightings by which it may be earliest. */
export interface Voice {
  readonly outlet: OutletId;
  readonly sources: readonly SourceId[];
  readonly time: Time;
  /** The sources that attest it, where it was not itself read. */
  readonly through: readonly SourceId[];
}

/** `sole-figure`: the only one with the page's figure; others have the claim with another, or with none. */
export type VerdictStatus = 'settled' | 'likely' | 'unsettled' | 'sole' | 'sole-figure';

/** Who was earliest with a claim, by the sightings we hold. */
export interface Verdict {
  readonly status: VerdictStatus;
  /** Whether it holds of those with the page's figure alone: with any figure, it names others. */
  readonly ofFigure?: true;
  /** One voice unless unsettled; then all that may be, by name. */
  readonly voices: readonly Voice[];
  /** Null where unsettled. */
  readonly at: Time | null;
  /** Before which, by proof, no report on record had come: not even one that only inference puts behind. Null without a report. */
  readonly since: Instant | null;
  /** The edges that put the others behind: the reason shown to a reader. */
  readonly edges: readonly Edge[];
  /** For `likely`: on what inference it rests. */
  readonly inference: string | null;
  /** For `unsettled`: the sources whose hour is least known. */
  readonly missing: readonly SourceId[];
  /** The earliest newsroom or agency, where the earliest voice is neither. */
  readonly newsroom: Voice | null;
  /** Credits that cannot be right: to sources read whole that do not state the claim. */
  readonly mistaken: readonly { readonly source: SourceId; readonly credited: SourceId }[];
}

export type CreditStatus = 'earliest' | 'other' | 'nobody' | 'self';

/** A mention of an outlet as the origin of what is said. */
export interface CreditMention extends Span {
  readonly outlet: OutletId;
  /** The pattern that made it a credit: "told X", "according to X". */
  readonly cue: string;
}

export interface CreditFinding {
  readonly status: CreditStatus;
  /** Whom the page credits, mistaken or not. */
  readonly outlets: readonly OutletId[];
  readonly mentions: readonly CreditMention[];
  /** Whether the credit was found near the passage or only for the article as a whole. */
  readonly reach: 'sentence' | 'nearby' | 'article' | 'none';
  /** Credited outlets that, so far as we have read them whole, do not say it. */
  readonly mistaken: readonly OutletId[];
}

export type WordingKind =
  | 'verbatim' | 'trimmed' | 'joined' | 'changed' | 'hedge-dropped' | 'paraphrase' | 'figure-rounded' | 'figure-differs';

export interface DiffPart {
  readonly side: 'both' | 'earliest' | 'page';
  readonly text: string;
}

export interface WordingFinding {
  readonly kind: WordingKind;
  /** The wording that the page's was held against; null where none is known to be earliest. */
  readonly reference: WordingId | null;
  /** A recorded wording that the page prints exactly. */
  readonly printed: WordingId | null;
  /** The page's words and the reference's, joined in order. Empty without a reference. */
  readonly diff: readonly DiffPart[];
  /** The words of doubt that are gone, for `hedge-dropped`. */
  readonly hedge: string | null;
  /** In how many forms the claim is in print. */
  readonly forms: number;
  /** For claims with figures: what the page says. */
  readonly figure: Figure | null;
  /** What the earliest source for the claim as a whole says, where the page's figure is another. */
  readonly against: Figure | null;
}

/** How the page lies in time to the earliest report. What is inferred may put it behind, never ahead. */
export type PageOrder =
  | {
    readonly relation: 'after';
    /** Whether it is behind by proof alone: by the clock, by whom it credits or by an edge; or only by a likely time, the report's or its own. */
    readonly certainty: Edge['certainty'];
    /** The least distance in minutes, from the report's likely time, which is the one that a reader is told; null where the clock tells none. */
    readonly minutes: number | null;
    /** Whether it needs that the page means its outlet's time zone, where it states none. */
    readonly byZone?: true;
  }
  /** `minutes`: for `before`, the least distance. */
  | { readonly relation: 'before' | 'unordered' | 'self' | 'unknown'; readonly minutes: number | null };

/** Sightings by figure, for claims that count something. */
export interface FigureGroup {
  readonly figure: Figure;
  readonly sources: readonly SourceId[];
}

/** Why a passage was taken for a claim. */
export interface Why {
  /** The decision's rule: `wording`, `wording-part` (a quotation that was cut short) or `statement`. */
  readonly rule: string;
  /** The recorded text that it resembles: a wording, a variant or the statement. */
  readonly resembles: string;
  /** The words of the passage that count, in order. */
  readonly words: readonly string[];
  /** Names that were read through a misspelling: as the page has them, as the record has them. */
  readonly corrected: readonly (readonly [page: string, record: string])[];
}

export interface Note extends Span {
  /** Unique within the page, and the same for as long as the page has the passage: `<pack>/<claim>#<which of those alike> <text>`. */
  readonly id: string;
  readonly pack: PackId;
  readonly text: string;
  readonly claim: ClaimId;
  readonly via: 'wording' | 'statement';
  /** 0 to 1. */
  readonly score: number;
  /** Too weak to be shown unasked. */
  readonly possible: boolean;
  readonly wording: WordingFinding;
  readonly earliest: Verdict;
  readonly credit: CreditFinding;
  readonly order: PageOrder;
  /** Figures that others give for the same day, where they differ from the page's. */
  readonly figures: readonly FigureGroup[];
  readonly why: Why;
}

/** Whose page it is. */
export interface PageIdentity {
  readonly outlet: OutletId | null;
  /** The source of ours that it is. */
  readonly source: SourceId | null;
  /** The site's own name for itself, where the outlet is not on record. */
  readonly siteName: string | null;
  /** By proof. */
  readonly published: Interval | null;
  /** What is inferred of its publication beyond that, inside `published`. */
  readonly likely?: Interval;
  /** On what `likely` rests. Present exactly where `likely` is. */
  readonly inference?: string;
  /** When the page was last edited, where it states an edit after its publication: what stands in it may be as late as that. */
  readonly edited?: Interval;
  /** The page's own words for its time, with its zone. */
  readonly printed: string | null;
  readonly language: string | null;
  /** How the outlet or source was recognised. */
  readonly by: 'address' | 'host' | 'name' | 'caller' | null;
}

/** A whole page, annotated. */
export interface Annotation {
  readonly page: PageIdentity;
  /** Packs whose gate the page opens. */
  readonly incidents: readonly PackId[];
  /** By start, then longest first. Possible ones are among them, marked. */
  readonly notes: readonly Note[];
  readonly sentences: number;
  /** Sentences that state something on record. */
  readonly stating: number;
}
