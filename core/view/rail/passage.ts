import { shortDay } from '../dates';
import { originText, reasonText } from '../reason';
import type { NoteView } from '../shapes';
import type { Words } from '../words';
import type { LineBox, RailPassage } from './shapes';

/**
 * What the rail says of a note.
 * @param lines where its passage is drawn, from the left and the top of the page as it lies unscrolled
 */
export function railPassage(view: NoteView, lines: readonly LineBox[], words: Words): RailPassage {
  return {
    id: view.id,
    key: view.origin.key,
    name: originText(view.origin.names, words),
    day: view.origin.at === null ? null : shortDay(view.origin.at, words.locale),
    reason: view.flagged ? reasonText(view.flag, words) : null,
    mark: view.flagged ? view.flag.mark : 'ordinary',
    lines,
  };
}
