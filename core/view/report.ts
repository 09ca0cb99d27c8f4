import type { Article } from '../article';
import { assess } from '../assess';
import type { Found } from '../finding';
import type { Language } from '../model';
import type { Holdings } from '../provenance/holdings';
import { labelled } from './label';
import { viewsOf } from './note-view';
import type { LabelledView } from './shapes';
import { headOf, type PageHead } from './summary';
import type { Words } from './words';

/** All that is said of a page: plain JSON, with names in place of identifiers. */
export interface PageReport {
  readonly head: PageHead;
  readonly language: Language | null;
  /** A view of each note, by itself, in reading order. */
  readonly views: readonly LabelledView[];
}

/**
 * What the evidence says of an article in which statements were found.
 *
 * @param words of the reader's language, for the labels
 */
export function reportOn(article: Article, found: readonly Found[], holdings: readonly Holdings[], words: Words): PageReport {
  const annotation = assess(article, found, holdings);
  const views = viewsOf(annotation, holdings).map((view) => labelled(view, words));
  return { head: headOf(annotation, holdings), language: annotation.page.language, views };
}
