import type { Article } from '../article';
import { assess } from '../assess';
import type { Found } from '../finding';
import type { Language } from '../model';
import type { Holdings } from '../provenance/holdings';
import { viewsOf } from './note-view';
import type { NoteView } from './shapes';
import { headOf, type PageHead } from './summary';

/** All that is said of a page: plain JSON, with names in place of identifiers. */
export interface PageReport {
  readonly head: PageHead;
  readonly language: Language | null;
  /** A view of each note, by itself, in reading order. */
  readonly views: readonly NoteView[];
}

/** What the evidence says of an article in which statements were found. */
export function reportOn(article: Article, found: readonly Found[], holdings: readonly Holdings[]): PageReport {
  const annotation = assess(article, found, holdings);
  return { head: headOf(annotation, holdings), language: annotation.page.language, views: viewsOf(annotation, holdings) };
}
