import type { Mark, NoteView } from './shapes';

/** More strong marks than one in so many words of a page say nothing any more. */
export const WORDS_FOR_A_MARK = 60;

/** The marks that stay on a page where there are too many. */
const KEPT: ReadonlySet<Mark> = new Set(['words', 'figure', 'unsettled']);

const isStrong = ({ mark }: NoteView): boolean => mark !== 'ordinary';

/** A statement that stands on the page more than once is flagged once: the first time. */
function withoutRepeats<View extends NoteView>(views: readonly View[]): View[] {
  const flagged = new Set<string>();
  return views.map((view) => {
    if (!isStrong(view) || view.possible) return { ...view, mark: 'ordinary', flagged: false };
    const fact = `${view.claim} ${JSON.stringify(view.flag)}`;
    if (flagged.has(fact)) return { ...view, mark: 'ordinary', flagged: false };
    flagged.add(fact);
    return view;
  });
}

/** About how many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/**
 * Keeps marks rare over a whole page.
 * @param views the page's notes in reading order
 * @param words how many words the page has
 */
export function keepMarksRare<View extends NoteView>(views: readonly View[], words: number): View[] {
  const once = withoutRepeats(views);
  if (once.filter(isStrong).length * WORDS_FOR_A_MARK <= words) return once;
  return once.map((view) => (KEPT.has(view.mark) ? view : { ...view, mark: 'ordinary' }));
}
