import type { Interval, PackId } from '../model';
import type { Annotation } from '../note';
import type { Holdings } from '../provenance/holdings';
import { outletName } from './lookups';
import type { Flag, NoteView, OriginView } from './shapes';

/** Statements on a page that go back to the same earliest report. */
export interface OriginShare extends OriginView {
  /** Distinct statements. */
  readonly statements: number;
  readonly unsettled: boolean;
}

/** A note in the popup's list. */
export interface SummaryEntry {
  readonly id: string;
  readonly claim: string;
  readonly text: string;
  readonly kind: 'quotation' | 'fact';
  readonly origin: OriginView;
  readonly flag: Flag;
  /** Whether it is worth a look: flagged, and not a repetition of a flagged one. */
  readonly flagged: boolean;
  readonly possible: boolean;
}

/** What holds of a page whichever of its notes are shown. */
export interface PageHead {
  /** Whose page it is: a name on record, else the site's own; null where it says nothing. */
  readonly page: string | null;
  /** Whether the page itself is one of our sources. */
  readonly onRecord: boolean;
  readonly published: Interval | null;
  /** The page's words for its time, with its own zone. */
  readonly printed: string | null;
  readonly incidents: readonly { readonly id: PackId; readonly title: string; readonly release: string }[];
  readonly sentences: number;
  /** Sentences that state something on record. */
  readonly stating: number;
}

/** A page in sum: what the popup shows of it. */
export interface PageSummary extends PageHead {
  /** Distinct statements on record. */
  readonly statements: number;
  readonly possible: number;
  /** Most statements first. */
  readonly origins: readonly OriginShare[];
  /** Distinct statements credited to the earliest; in other words than the earliest; with another figure. */
  readonly credited: number;
  readonly reworded: number;
  readonly figuresDiffer: number;
  /** In reading order, possible ones among them. */
  readonly entries: readonly SummaryEntry[];
}

function distinct(views: readonly NoteView[]): number {
  return new Set(views.map(({ pack, claim }) => `${pack} ${claim}`)).size;
}

function sharesOf(views: readonly NoteView[]): OriginShare[] {
  const shares: OriginShare[] = [];
  for (const family of Map.groupBy(views, ({ origin }) => origin.key).values()) {
    const [first] = family;
    if (first === undefined) continue;
    shares.push({ ...first.origin, statements: distinct(family), unsettled: first.heading === 'unsettled' });
  }
  // By code units: keys are ASCII, and a process that compares by a language's rules for the first time stands still for that.
  return shares.sort((a, b) => Number(a.unsettled) - Number(b.unsettled) || b.statements - a.statements || (a.key < b.key ? -1 : 1));
}

/** What is said of an annotated page as a whole. */
export function headOf({ page, sentences, stating, incidents }: Annotation, holdings: readonly Holdings[]): PageHead {
  const home = holdings.find((each) => page.outlet !== null && each.outlet(page.outlet) !== undefined);
  return {
    page: page.outlet === null || home === undefined ? page.siteName : outletName(home, page.outlet),
    onRecord: page.source !== null,
    published: page.published,
    printed: page.printed,
    incidents: holdings.filter(({ pack }) => incidents.includes(pack.id)).map(({ pack: { id, title, release } }) => ({ id, title, release })),
    sentences, stating,
  };
}

/** Sums a page up. `views` are its notes as `noteViews` gives them. */
export function summaryOf(head: PageHead, views: readonly NoteView[]): PageSummary {
  const shown = views.filter(({ possible }) => !possible);
  return {
    ...head,
    statements: distinct(shown),
    possible: views.length - shown.length,
    origins: sharesOf(shown),
    credited: distinct(shown.filter(({ credit }) => credit.status === 'earliest')),
    reworded: distinct(shown.filter(({ flag }) => flag.mark === 'words')),
    figuresDiffer: distinct(shown.filter(({ flag }) => flag.mark === 'figure')),
    entries: views.map(({ id, claim, text, kind, origin, flag, flagged, possible }) => ({ id, claim, text, kind, origin, flag, flagged, possible })),
  };
}
