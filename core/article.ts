import type { LocalTime } from './local-time';
import type { Interval, Language } from './model';

/** A half-open stretch of `Article.text`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'caption' | 'quotation' | 'item';

/** A paragraph, heading, caption or the like: sentences never cross its ends. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A date that a page states of itself, with where it states it. */
export interface StatedDate {
  /** By proof: as wide as the earth's zones make it where the page names none. */
  readonly interval: Interval;
  /** The day or minute that the page prints, where it names no zone for it. */
  readonly local?: LocalTime;
  readonly from: 'json-ld' | 'meta' | 'time' | 'address' | 'caller';
  /** As the page writes it, with its own zone. */
  readonly printed: string;
  /** Whether the page calls it an update rather than the publication. */
  readonly updated: boolean;
}

/** What a page says of itself, unjudged: `core/provenance/page` makes an identity of it. */
export interface PageFacts {
  /** Address of the document and its canonical address, most telling first. May be empty. */
  readonly urls: readonly string[];
  /** Whether the first address is the word of whoever calls the engine, not the page's. */
  readonly addressByCaller?: boolean;
  /** Names of the site or publisher, most telling first. */
  readonly siteNames: readonly string[];
  readonly dates: readonly StatedDate[];
  readonly language: Language | null;
  readonly title: string | null;
}

/** An article as a reader sees it: one string, and where its blocks lie in it. */
export interface Article {
  readonly text: string;
  /** In text order, not overlapping. */
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
}
