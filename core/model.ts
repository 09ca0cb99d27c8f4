/**
 * The shapes of the claim database, as compiled from `seeds/` into a pack.
 *
 * A pack is plain JSON: it crosses the extension's messages, lies in storage and is read by the command line, always in
 * this form. Everything that answers a reader's question (who was earliest, whom a page credits) is computed from it in
 * `core/provenance`; nothing of the kind is stored.
 */

export type OutletId = string;
export type SourceId = string;
export type ClaimId = string;
/** `<claim>/<key>`: a wording is known by its claim. */
export type WordingId = string;
export type PackId = string;
export type QuestionId = string;
export type TopicId = string;
/** A BCP 47 tag, as short as it can be: `en`, `de`, `pt`. */
export type Language = string;

/** A moment in UTC, always written `YYYY-MM-DDTHH:MM:SSZ`, so that the order of the strings is the order in time. */
export type Instant = string;

/** A stretch of time, both ends included. */
export type Interval = readonly [from: Instant, to: Instant];

/** When something was published or stated. */
export interface Time {
  /** What the evidence proves. Order that rests on it alone is *settled*. */
  readonly known: Interval;
  /** What we infer beyond the proof, inside `known`. Order that needs it is only *likely*. */
  readonly likely?: Interval;
  /** How `known` is known, in a few words a reader understands. */
  readonly basis: string;
  /** On what `likely` rests. Present exactly where `likely` is. */
  readonly inference?: string;
}

export type OutletKind = 'newsroom' | 'agency' | 'company' | 'person' | 'blog' | 'aggregator';

export interface Outlet {
  readonly id: OutletId;
  /** The name a reader knows. */
  readonly name: string;
  /** Other names by which articles mention it, longest first. */
  readonly aliases: readonly string[];
  /** Host names without `www.`; their subdomains are meant too. */
  readonly hosts: readonly string[];
  readonly kind: OutletKind;
  /** IANA time zone of its newsroom: what a bare day printed by it means. */
  readonly zone?: string;
  /** The outlet whose voice it shares (CNNMoney is part of CNN). */
  readonly partOf?: OutletId;
  /** The pronoun by which articles speak of a person. */
  readonly pronoun?: 'he' | 'she';
  /** Nouns by which the story's articles mean a person, besides those that mean persons anyway: "the agent". */
  readonly alsoMeant?: readonly string[];
}

export type SourceKind = 'article' | 'statement' | 'post' | 'broadcast';

/** One article, statement, post or broadcast. */
export interface Source {
  readonly id: SourceId;
  readonly outlet: OutletId;
  readonly kind: SourceKind;
  readonly url?: string;
  /** Further addresses under which the same text stands. */
  readonly alternateUrls?: readonly string[];
  /** An archived copy that is in evidence. */
  readonly archive?: string;
  /** What it is, in our own words ("interview with Duysak"). Never the printed headline. */
  readonly about?: string;
  readonly language: Language;
  readonly published: Time;
  /** When the version was current whose text was read, where the page was edited after its first publication. */
  readonly readAsOf?: Time;
  /** The source whose text this one reprints. */
  readonly copyOf?: SourceId;
  /** How much of it was read. Absence of a statement proves something only in what was read whole. */
  readonly seen: 'whole' | 'in part' | 'through others';
  /** How we know of its outlet or text, where that is not plain. */
  readonly basis?: string;
}

export interface Wording {
  readonly id: WordingId;
  readonly text: string;
  readonly language: Language;
  readonly form: 'spoken' | 'posted' | 'printed' | 'translated';
  /** The wording that this one was made from, so far as is known. */
  readonly from?: WordingId;
  readonly basis: string;
}

/** A short way in which a reporter might put the statement. Ours, for matching. */
export interface Variant {
  readonly text: string;
  readonly language: Language;
}

export interface Claim {
  readonly id: ClaimId;
  readonly kind: 'quotation' | 'fact';
  /** Who said it. */
  readonly speaker?: OutletId;
  /** The statement, one sentence, in our own words. */
  readonly statement: string;
  readonly variants: readonly Variant[];
  /** Groups of words: a passage states the claim only if it has a word of each group. */
  readonly required?: readonly (readonly string[])[];
  /** By language, what is added to each of these groups in texts of that language (`packIn`). */
  readonly requiredIn?: Readonly<Record<Language, readonly (readonly string[])[]>>;
  readonly wordings: readonly Wording[];
  /** What the figures of its sightings count: `minutes`, `followers`, `years`. */
  readonly unit?: string;
  /** The question that it answers, where other claims answer it otherwise. */
  readonly question?: QuestionId;
  /** What it is about, among the incident's topics. */
  readonly topic?: TopicId;
  /** Claims that share a wording with it and are told apart by their context. */
  readonly sharesWordsWith?: readonly ClaimId[];
}

export interface Figure {
  readonly value: number;
  /** Where it is given as lying between two: the greater. */
  readonly upTo?: number;
  /** `almost`: close below. `below`: anywhere below, as "less than" and "up to" leave it. */
  readonly bound?: 'about' | 'over' | 'almost' | 'below';
  /** `YYYY-MM-DD`: figures of different days do not disagree. */
  readonly asOf?: string;
}

export interface Credit {
  readonly to: SourceId | 'unnamed';
  readonly basis?: string;
}

/** This source states this claim. */
export interface Sighting {
  readonly claim: ClaimId;
  readonly source: SourceId;
  readonly wordings?: readonly WordingId[];
  readonly figure?: Figure;
  readonly credits: readonly Credit[];
  /** A time of this one sighting, where evidence gives it one apart from its page's. */
  readonly stated?: Time;
  /** What shows that the source states it, where that is not plain from its text. */
  readonly basis?: string;
}

/** What a page must say before the incident's engine is loaded at all. */
export interface Gate {
  /** Terms in lower case with their weights: how telling each is of the incident. */
  readonly anchors: readonly (readonly [term: string, weight: number])[];
  /** The least weight, within one window of text, that opens the gate. */
  readonly threshold: number;
  /** What opens it besides: so much weight on a whole page that has all of some terms, the names that no page on the incident leaves out. */
  readonly wholePage?: { readonly threshold: number; readonly terms: readonly string[] };
}

/** A name of the story, and spellings that are the same name. */
export interface Name {
  readonly name: string;
  readonly also: readonly string[];
}

export interface Question {
  readonly id: QuestionId;
  /** As a reader would ask it: "How long was the account gone?" */
  readonly text: string;
}

/** What statements of an incident are about, to sort them by. */
export interface Topic {
  readonly id: TopicId;
  /** A heading: "Duysak to CNN". */
  readonly title: string;
}

/** Something that happened, apart from what was reported of it and when. */
export interface Happening {
  readonly text: string;
  readonly time: Time;
  /** The claims that state it. */
  readonly claims: readonly ClaimId[];
}

export interface SummaryLine {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** One incident, whole. */
export interface Pack {
  /** Version of this shape. */
  readonly schema: 1;
  readonly id: PackId;
  /** The day of the data, `YYYY-MM-DD`. */
  readonly release: string;
  readonly title: string;
  readonly summary: readonly SummaryLine[];
  /** When the story ran: what `known` falls back on. */
  readonly span: Interval;
  readonly languages: readonly Language[];
  readonly gate: Gate;
  readonly names: readonly Name[];
  /** Words that mean the same in this story. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words so common in this story that they tell its statements apart poorly ("twitter", "account"). */
  readonly commonWords: readonly string[];
  /** For other languages than English, what tells that a passage is about the story once the gate is open; they open no gate. */
  readonly warmth?: Readonly<Record<Language, Gate['anchors']>>;
  /** Words and phrases by which a sentence tells of another event of the same people ("permanently"). */
  readonly otherEvents: readonly string[];
  readonly questions: readonly Question[];
  /** In the order in which they are best read. */
  readonly topics?: readonly Topic[];
  readonly events?: readonly Happening[];
  readonly outlets: readonly Outlet[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly sightings: readonly Sighting[];
}
