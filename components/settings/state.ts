import type { Look } from '../popup/state';

/** What a reader can choose, as the settings hold it. */
export interface Choices {
  readonly look: Look;
  readonly looks: Readonly<Record<string, Look>>;
  readonly rail: boolean;
  readonly every: boolean;
  /** Null for all. */
  readonly languages: readonly string[] | null;
}

/** A site that the reader allowed, beyond the record's. */
export interface GrantedSite {
  /** The permission's pattern. */
  readonly pattern: string;
  readonly host: string;
}

/** Where the extension may read. */
export interface Sites {
  /** Hosts. */
  readonly onRecord: readonly string[];
  /** The patterns of those that the browser withholds. */
  readonly withheld: readonly string[];
  readonly everywhere: boolean;
  readonly granted: readonly GrantedSite[];
}

/** A statement that is hidden everywhere, or a passage that is not the statement. */
export interface HiddenEntry {
  /** As the settings call it. */
  readonly key: string;
  /** The statement; null where the record has it no more. */
  readonly statement: string | null;
  /** For a passage: its words. */
  readonly passage: string | null;
}

/** A keyboard command. `keys` as the browser writes them, empty for none. */
export interface KeysOf {
  readonly command: 'toggle' | 'next' | 'previous' | 'look-up';
  readonly keys: string;
}

/** One database that the extension has. */
export interface Database {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly release: string;
}
