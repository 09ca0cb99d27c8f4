import type { NoteView } from '../../core/view/shapes';
import { watchColours } from '../../page/colours';
import { Marks } from '../../page/marks';
import type { PageReading } from '../../page/read-article';
import { linesOf } from './lines';
import type { Shown } from './contract';

/** Paints the page's passages: their lines, and which of them are lit. */
export class Painter {
  private readonly marks = new Marks(document);
  /** What the margin told of when the lines were painted. */
  private told: ReadonlySet<string> = new Set();
  /** With forced colours Chromium paints all that is marked as if it were selected: then the margin alone tells of the ordinary. */
  private readonly forced = window.matchMedia('(forced-colors: active)');

  /** @param onColours colours are forced, or no more, or the page's are others: lines are to be painted anew. */
  constructor(onColours: () => void, signal: AbortSignal) {
    this.forced.addEventListener('change', onColours, { signal });
    watchColours(document, () => { if (this.marks.isOutdated) onColours(); }, signal);
  }

  /** Whether the lines are those for what the margin tells of. */
  isPaintedFor(told: ReadonlySet<string>): boolean {
    return this.told === told;
  }

  /** @param told what the margin tells of: where nothing there tells of what is plainly on record, dots do. */
  lines({ notes, drawn }: Shown, views: readonly NoteView[], told: ReadonlySet<string>): void {
    this.told = told;
    const every = drawn.every && !this.forced.matches;
    this.marks.paint(notes.reading, drawn.marks ? linesOf(views, ({ id }) => every || !told.has(id)) : []);
  }

  /**
   * Lights the passages of one origin.
   *
   * @param open the one whose note is pinned: with forced colours the others would look as it does, and are not lit
   */
  family(reading: PageReading, family: readonly NoteView[], open: NoteView | null): void {
    this.marks.family(reading, this.forced.matches && open !== null ? [] : family);
  }

  /** @param open the passage whose note is pinned; null for none */
  open(reading: PageReading, open: NoteView | null): void {
    this.marks.open(reading, open);
  }

  clear(): void {
    this.marks.clear();
  }
}
