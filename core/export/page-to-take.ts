import type { Instant } from '../model';
import type { NoteView } from '../view/shapes';
import type { PageSummary } from '../view/summary';

/** A page with its notes, to be taken along in another form. */
export interface PageToTake {
  /** The page's address, its canonical one where it has one. */
  readonly address: string;
  /** The article's text, to which the spans of the notes refer. */
  readonly text: string;
  /** When the page was read. */
  readonly readAt: Instant;
  readonly summary: PageSummary;
  readonly views: readonly NoteView[];
}

/** The notes that are shown unasked, in reading order. Nothing is said of the possible ones outside the extension. */
export function notesToTake({ views }: PageToTake): readonly NoteView[] {
  return views.filter(({ possible }) => !possible);
}

/** An address without what points into the page. */
export function resourceOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** Indented JSON, as a file or the clipboard takes it. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
