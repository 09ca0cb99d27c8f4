import type { PageSummary } from '../../core/view/summary';

/** How the marks look on a site: underlines and margin, the margin alone, or nothing. */
export type Look = 'marks' | 'margin' | 'off';

/** For what a look is chosen. */
export type Scope = 'site' | 'tab' | 'everywhere';

/** An incident that can be opened where a page has nothing of it. */
export interface IncidentEntry {
  readonly id: string;
  readonly title: string;
  readonly release: string;
  readonly statements: number;
  readonly sources: number;
}

/** What the popup has to say about the page it was opened on. */
export type PopupState =
  | { readonly kind: 'reading' }
  /** `origin`: the one whose passages alone the page shows since an earlier visit; null for all. */
  | { readonly kind: 'summary'; readonly summary: PageSummary; readonly origin: string | null; readonly look: Look; readonly scope: Scope; readonly scopes: readonly Scope[] }
  /** The page was read and holds nothing on record. */
  | { readonly kind: 'nothing' }
  /** A site that is none of ours: it may be read on request. */
  | { readonly kind: 'unread'; readonly host: string }
  /** A site of ours that the browser does not let us read. */
  | { readonly kind: 'withheld'; readonly host: string }
  /** A page that no extension may read. */
  | { readonly kind: 'forbidden' }
  /** Switched off: on this site, in this tab or everywhere. */
  | { readonly kind: 'off'; readonly host: string; readonly scope: Scope }
  /** In a language that the reader does not want annotated. */
  | { readonly kind: 'language' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed' };

export type { FoundView as SearchResult } from '../../core/view/shapes';
