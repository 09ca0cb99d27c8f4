/**
 * Between the script of a page's session and the one that touches the page: reads it, watches it, draws on it. They are two so that neither holds
 * up the page for long while it is loaded; the one that touches it is there first, and is found by its name in the extension's own world
 * of the page.
 */
import type { CarriersAsked, CarriersView, LabelledView, NoteView } from '../../core/view/shapes';
import type { PageSummary } from '../../core/view/summary';
import type { PackId } from '../../core/model';
import type { Words } from '../../core/view/words';
import type { onRewritten, watchPage } from '../../page/changes';
import type { watchFolds } from '../../page/folds';
import type { PageReading, readingOf } from '../../page/read-article';
import type { isInViewer } from '../../page/viewer';
import type { drawnWith } from '../../platform/settings';

/** What is shown of a page: without what the reader muted or turned down. */
export interface PageNotes {
  readonly reading: PageReading;
  /** In reading order, possible ones among them. */
  readonly views: readonly LabelledView[];
  readonly summary: PageSummary;
}

/** What is to be shown of a page. */
export interface Shown {
  readonly notes: PageNotes;
  /** What is drawn: lines, faint dots under whatever is plainly on record, names in the margin. */
  readonly drawn: ReturnType<typeof drawnWith>;
  /** Whether the margin is to be explained. */
  readonly hint: boolean;
}

/** Notes that answer what the reader asked, the nearest first, and the reading in which they stand. */
export interface Answers {
  readonly reading: PageReading;
  readonly views: readonly NoteView[];
}

/** What a reader can do that is remembered. */
export interface Deeds {
  onNotThis(note: NoteView): void;
  onMute(note: NoteView): void;
  /** The rail has been explained. */
  onGotIt(): void;
}

/** What drawing on a page takes. */
export interface Backing {
  readonly words: Words;
  readonly deeds: Deeds;
  /** Asks who else states what a note of a pack is on. */
  readonly carriers: (pack: PackId, asked: CarriersAsked) => Promise<CarriersView | null>;
  /** Ends it, and takes everything off the page. */
  readonly signal: AbortSignal;
}

/** All that is drawn over a page, as whoever reads the page sees it. */
export interface Drawing {
  /** The origins whose passages alone are shown; null for all. */
  readonly chosenOrigins: readonly string[] | null;
  /**
   * Shows the notes of a page, or anew: the list, and lines and rail once the margin is measured; none with null. What was open stays
   * open where it is still there: a note of the page's among its notes, an answer in its text.
   */
  show(shown: Shown | null): Promise<void>;
  /** Takes everything off the page, and forgets what the reader chose on it. */
  clear(): void;
  /** Shows only passages that go back to some origins; all for null. */
  showOrigins(keys: readonly string[] | null): void;
  /** Scrolls to a note's passage and opens it. False where it is not there. */
  openNote(id: string): boolean;
  /** Goes to the next or previous note and puts the focus in it. */
  step(by: 1 | -1): void;
  /** Opens them. The page need not have any notes of its own. */
  openAnswers(answers: Answers): void;
  /** Says a sentence in answer to the reader. */
  say(sentence: string): void;
  /** Whether a node is our element: what happens there is no change of the page's. */
  owns(node: Node): boolean;
}

/** All that is done to a page and with it. */
export interface Stage {
  readonly isInViewer: typeof isInViewer;
  readonly readingOf: typeof readingOf;
  readonly watchPage: typeof watchPage;
  readonly watchFolds: typeof watchFolds;
  readonly onRewritten: typeof onRewritten;
  /** Begins to draw. */
  readonly draw: (backing: Backing) => Drawing;
}

declare global {
  var firstReportedStage: Stage | undefined;
}

/**
 * The other script's half.
 *
 * @throws Error where it was not loaded before.
 */
export function stage(): Stage {
  if (globalThis.firstReportedStage === undefined) throw new Error('The script that touches the page was not loaded before that of the session.');
  return globalThis.firstReportedStage;
}
