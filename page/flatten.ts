import type { Span } from '../core/article';

/**
 * How a passage is underlined: `solid`: its words or its figure differ; `double`: who was earliest is not settled; `dashed`:
 * the page credits somebody else, or nobody; `thin`: the page's own reporting; `dotted`: on record, nothing to add.
 */
export type Line = 'solid' | 'double' | 'dashed' | 'thin' | 'dotted';

/** The lines, strongest first: where passages overlap, the stronger is drawn. */
export const LINES: readonly Line[] = ['solid', 'double', 'dashed', 'thin', 'dotted'];

export interface Mark extends Span {
  readonly line: Line;
}

/** Marks that cover what the given ones cover, each stretch once and with the strongest line over it. In order; neighbours of one line are joined. */
export function flatten(marks: readonly Mark[]): Mark[] {
  const edges = marks
    .filter(({ start, end }) => end > start)
    .flatMap(({ start, end, line }) => [{ at: start, line, by: 1 }, { at: end, line, by: -1 }])
    .sort((a, b) => a.at - b.at);
  const open = new Map<Line, number>();
  const flat: Mark[] = [];
  let from = 0;
  for (const { at, line, by } of edges) {
    const strongest = LINES.find((candidate) => (open.get(candidate) ?? 0) > 0);
    if (strongest !== undefined && at > from) {
      const last = flat.at(-1);
      if (last !== undefined && last.end === from && last.line === strongest) flat[flat.length - 1] = { ...last, end: at };
      else flat.push({ start: from, end: at, line: strongest });
    }
    open.set(line, (open.get(line) ?? 0) + by);
    from = at;
  }
  return flat;
}
