import type { Mark, NoteView } from '../../core/view/shapes';
import type { Line, Mark as DrawnMark } from '../../page/flatten';

const LINES: Readonly<Record<Mark, Line>> = {
  words: 'solid', figure: 'solid', unsettled: 'double', credit: 'dashed', own: 'thin', ordinary: 'dotted',
};

/** How passages are underlined: each by what makes it worth a look, and by dots where nothing does. */
export function linesOf(views: readonly NoteView[]): DrawnMark[] {
  return views.filter(({ possible }) => !possible).map(({ start, end, mark }) => ({ start, end, line: LINES[mark] }));
}
