import type { Carrying } from '../../components/note/Carriers';
import type { NoteCardProps } from '../../components/note/NoteCard';
import { creditLine, creditLineMarkdown } from '../../core/view/credit-line';
import type { NoteView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import { copyText } from './copy';
import type { MarginWatch } from './margin-watch';
import type { ShownCard } from './Overlay';
import { isNarrow, keepPlaced, placeSheet } from './placing';
import type { Opened } from './showing';

/** What a card lies over. */
export interface Ground {
  /** The notes that are shown, in reading order. */
  readonly views: readonly NoteView[];
  readonly words: Words;
  readonly margin: MarginWatch;
  /** What copying goes through. */
  readonly shadow: ShadowRoot | null;
}

/** What a reader can do in a card. */
export interface CardDeeds {
  /** To the next or previous of the notes on the same words. */
  readonly onHere: (by: 1 | -1) => void;
  /** To the next or previous of the page. */
  readonly onStep: (by: 1 | -1) => void;
  /** From a glance to all of it. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onNotThis: (note: NoteView) => void;
  readonly onMute: (note: NoteView) => void;
}

/** A card as it is drawn on one of its notes. */
export function cardOn(note: NoteView, carriers: Carrying, opened: Opened, { views, words, margin, shadow }: Ground, deeds: CardDeeds): ShownCard {
  const { group, at, place, form, focus, own } = opened;
  const sheet = form === 'full' && isNarrow();
  // What answers a question need not stand on the page.
  const among = own ? views.findIndex(({ id }) => id === note.id) : -1;
  const { onHere, onStep, onOpen, onClose } = deeds;
  const content: NoteCardProps = {
    note, carriers, form, sheet, focus, onOpen, onClose,
    ...(group.length > 1 && { here: { at: at + 1, of: group.length }, onHere }),
    onCopy: (wanted) => (shadow === null ? undefined : copyText((wanted === 'plain' ? creditLine : creditLineMarkdown)(note, words), shadow)),
    ...(among >= 0 && {
      place: { at: among + 1, of: views.length }, onStep,
      onNotThis: () => { deeds.onNotThis(note); }, onMute: () => { deeds.onMute(note); },
    }),
  };
  const { reading, span } = place;
  return { content, place, keepPlaced: (card) => (sheet ? placeSheet(card, reading, span) : keepPlaced(card, reading, span, () => margin.column)), column: margin.column };
}
