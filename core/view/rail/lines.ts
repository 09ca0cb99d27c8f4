import type { LineBox, RailPassage } from './shapes';

/** A line of the column as a reader sees it, and the passage that gives it its origin. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
  /** Passages that are on it, in reading order. */
  readonly passages: readonly RailPassage[];
  /** What most of the line's marked width goes back to. */
  readonly key: string;
}

/** Lines in a row that go back to one report. */
export interface Run {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly Line[];
}

/** A gap between lines of one origin, in heights of a line, over which they still join: a paragraph's space, or a line that says nothing. */
const WIDEST_GAP = 2;

interface Piece extends LineBox {
  readonly passage: RailPassage;
}

/** What belongs to the page itself is a run of its own, though others may go back to the same outlet. */
export function runKey({ key, mark }: RailPassage): string {
  return mark === 'own' ? `own ${key}` : key;
}

function lineOf(pieces: readonly Piece[]): Line | null {
  const width = new Map<string, number>();
  for (const { passage, left, right } of pieces) width.set(runKey(passage), (width.get(runKey(passage)) ?? 0) + right - left);
  const [widest] = [...width].sort((a, b) => b[1] - a[1]);
  if (widest === undefined) return null;
  return {
    top: Math.min(...pieces.map(({ top }) => top)), bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
    passages: [...new Set(pieces.map(({ passage }) => passage))], key: widest[0],
  };
}

/**
 * The lines of a column that have passages on them, from the top down.
 * @param between the column's edges: what is drawn outside them, as in a side note, is not the rail's
 */
export function linesIn(passages: readonly RailPassage[], between: { readonly left: number; readonly right: number }): Line[] {
  // One by one: a `DOMRect` has its measures from its prototype, and spreading loses them.
  const pieces: Piece[] = passages.flatMap((passage) => passage.lines.map(({ left, right, top, bottom }) => ({ left, right, top, bottom, passage })))
    .filter(({ left, right }) => (left + right) / 2 >= between.left && (left + right) / 2 <= between.right);
  pieces.sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    // On one line if the middle of the one is within the other: links and italics have boxes of other heights.
    const middle = (piece.top + piece.bottom) / 2;
    if (line !== undefined && first !== undefined && middle < first.bottom) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => lineOf(line.sort((a, b) => a.left - b.left)) ?? []);
}

/** Joins neighbouring lines of one origin, across paragraphs too. */
export function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last.key === line.key && line.top - last.bottom <= WIDEST_GAP * (line.bottom - line.top)) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, line.bottom), lines: [...last.lines, line] };
    } else {
      // Tall letters reach into the line below: what both have is shared out.
      const top = last === undefined ? line.top : Math.max(line.top, (last.bottom + line.top) / 2);
      if (last !== undefined && last.bottom > top) runs[runs.length - 1] = { ...last, bottom: top };
      runs.push({ key: line.key, top, bottom: Math.max(line.bottom, top), lines: [line] });
    }
  }
  return runs;
}
