import { shortDay } from '../dates';
import { originText, reasonText } from '../reason';
import type { NoteView } from '../shapes';
import type { Words } from '../words';
import type { LineBox, RailPassage } from './shapes';

/**
 * What the rail says of a page's notes.
 * @param views the page's notes as `noteViews` gives them; possible ones are left out
 * @param linesOf where a note's passage is drawn, from the left and the top of the page as it lies unscrolled
 */
export function railPassages(views: readonly NoteView[], linesOf: (view: NoteView) => readonly LineBox[], words: Words): RailPassage[] {
  return views.filter(({ possible }) => !possible).map((view) => ({
    id: view.id,
    key: view.origin.key,
    name: originText(view.origin.names, words),
    day: view.origin.at === null ? null : shortDay(view.origin.at, words.locale),
    reason: view.flagged ? reasonText(view.flag, words) : null,
    mark: view.flagged ? view.flag.mark : 'ordinary',
    lines: linesOf(view),
  }));
}
