import type { NoteView } from '../../core/view/shapes';
import { askBackground } from '../../platform/messages';
import { matching } from '../matcher/contract';
import type { PageFindings } from './page-notes';
import { selectionSpan } from './selection';

/**
 * What is near to words that the reader selected: notes on the very passage, else the nearest statements, the nearest first.
 *
 * @param shown the page's notes as they are shown
 * @throws Error where the background could not answer.
 */
export async function viewsNear(words: string, { reading, matchers }: PageFindings, shown: readonly NoteView[]): Promise<readonly NoteView[]> {
  const span = selectionSpan(reading, words);
  if (span === null) return [];
  const known = shown.filter((view) => !view.possible && view.start < span.end && span.start < view.end);
  if (known.length > 0) return known;
  const found = matching().findNear(reading.article, span, matchers);
  if (found.length === 0) return [];
  const { views } = await askBackground('report', reading.article, found);
  return [...views].sort((a, b) => b.why.score - a.why.score);
}
