import { notesNear } from '../../core/look-up';
import { noteView } from '../../core/view/note-view';
import type { NoteView } from '../../core/view/shapes';
import type { PageFindings } from './page-notes';
import { selectionSpan } from './selection';

/**
 * What is near to words that the reader selected: notes on the very passage, else the nearest statements.
 *
 * @param shown the page's notes as they are shown
 */
export function viewsNear(words: string, { reading, annotation, prepared }: PageFindings, shown: readonly NoteView[]): readonly NoteView[] {
  const span = selectionSpan(reading, words);
  if (span === null) return [];
  const known = shown.filter((view) => !view.possible && view.start < span.end && span.start < view.end);
  if (known.length > 0) return known;
  return notesNear(reading.article, span, annotation.page, prepared).flatMap((note) => {
    const own = prepared.find(({ pack }) => pack.id === note.pack);
    return own === undefined ? [] : [noteView(note, annotation.page, own.holdings)];
  });
}
