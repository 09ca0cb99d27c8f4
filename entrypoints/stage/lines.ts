import type { Mark, NoteView } from '../../core/view/shapes';
import type { Line, Mark as DrawnMark } from '../../page/flatten';

const LINES: Readonly<Record<Mark, Line>> = {
  words: 'solid', figure: 'solid', unsettled: 'double', credit: 'dashed', own: 'thin', ordinary: 'dotted',
};

/**
 * How passages are underlined: each by what makes it worth a look, and by faint dots where nothing does.
 *
 * @param dots whether there are such dots under a passage
 */
export function linesOf(views: readonly NoteView[], dots: (view: NoteView) => boolean): DrawnMark[] {
  return views.filter((view) => !view.possible && (view.mark !== 'ordinary' || dots(view))).map(({ start, end, mark }) => ({ start, end, line: LINES[mark] }));
}
