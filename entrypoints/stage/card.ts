import type { Carrying } from '../../components/note/Carriers';
import type { NoteCardProps } from '../../components/note/NoteCard';
import { creditLine, creditLineMarkdown } from '../../core/view/credit-line';
import type { NoteView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import type { PageReading } from '../../page/read-article';
import { copyText } from './copy';
import type { MarginWatch } from './margin-watch';
import type { ShownCard } from './Overlay';
import { isNarrow, keepPlaced, placeSheet } from './placing';

/** A card that is open: on one of the notes that lie on the same words. */
export interface Opened {
  readonly group: readonly NoteView[];
  readonly at: number;
  readonly form: 'glance' | 'full';
  /** Whether it takes the focus. */
  readonly focus: boolean;
}

/** What a card lies over. */
export interface Ground {
  readonly reading: PageReading;
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
  readonly onClose: () => void;
  readonly onNotThis: (note: NoteView) => void;
  readonly onMute: (note: NoteView) => void;
}

/** A card as it is drawn on one of its notes. */
export function cardOn(note: NoteView, carriers: Carrying, { group, at, form, focus }: Opened, { reading, views, words, margin, shadow }: Ground, deeds: CardDeeds): ShownCard {
  const sheet = form === 'full' && isNarrow();
  const place = views.findIndex(({ id }) => id === note.id);
  const { onHere, onStep, onClose } = deeds;
  const content: NoteCardProps = {
    note, carriers, form, sheet, focus, onClose,
    ...(group.length > 1 && { here: { at: at + 1, of: group.length }, onHere }),
    onCopy: (wanted) => (shadow === null ? undefined : copyText((wanted === 'plain' ? creditLine : creditLineMarkdown)(note, words), shadow)),
    // What answers a question need not stand on the page.
    ...(place >= 0 && {
      place: { at: place + 1, of: views.length }, onStep,
      onNotThis: () => { deeds.onNotThis(note); }, onMute: () => { deeds.onMute(note); },
    }),
  };
  return { content, keepPlaced: (card) => (sheet ? placeSheet(card, reading, note) : keepPlaced(card, reading, note, () => margin.column)), column: margin.column };
}
