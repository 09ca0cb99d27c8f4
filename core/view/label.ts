import { shortDay } from './dates';
import { originText, reasonText } from './reason';
import type { Flag, LabelledView, NoteLabel, NoteView, OriginView } from './shapes';
import type { Words } from './words';

/** What margins and lists say of a note. */
export function labelOf({ origin, flag }: { readonly origin: OriginView; readonly flag: Flag }, words: Words): NoteLabel {
  return {
    name: originText(origin.names, words),
    day: origin.at === null ? null : shortDay(origin.at, words.locale),
    reason: reasonText(flag, words),
  };
}

/** A note with its label. */
export function labelled(view: NoteView, words: Words): LabelledView {
  return { ...view, label: labelOf(view, words) };
}
