import { linkHorizontal } from 'd3-shape';
import type { CreditsView } from '../../core/view/incident/credits';

/** Pixels of a line's width for each page. */
const PER_PAGE = 2;
const LEAST_LINE = 1.25;
const ROW = 21;
const NODE_GAP = 26;
const EDGE = 10;

export interface PlacedNode {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

export interface PlacedLink {
  readonly from: string;
  /** Index of the group of pages. */
  readonly group: number;
  readonly path: string;
  readonly width: number;
}

export interface FlowLayout {
  readonly height: number;
  readonly credited: readonly PlacedNode[];
  /** The middle of each group's row. */
  readonly rows: readonly number[];
  readonly links: readonly PlacedLink[];
}

const widthOf = (pages: number): number => Math.max(LEAST_LINE, pages * PER_PAGE);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Starts of stretches one after the other, with a gap, in the middle of a length. */
function stack(heights: readonly number[], gap: number, length: number): number[] {
  let at = EDGE + Math.max(0, length - sum(heights) - gap * (heights.length - 1)) / 2;
  return heights.map((height) => {
    const start = at;
    at += height + gap;
    return start;
  });
}

/**
 * Lays out who credits whom: those credited on one side, the groups of pages on the other, each line as wide as the pages
 * that it stands for, and beside one another where they meet.
 * @param left where lines begin
 * @param right where they end
 */
export function layoutFlow({ credited, groups }: Pick<CreditsView, 'credited' | 'groups'>, left: number, right: number): FlowLayout {
  const widths = groups.map(({ pages }) => widthOf(pages.length));
  const nodes = credited.map(({ id }) => sum(groups.map(({ to }, at) => (to.includes(id) ? widths[at] ?? 0 : 0))));
  const rows = groups.map(({ to }, at) => Math.max(ROW, to.length * (widths[at] ?? 0) + 6));
  const leftLength = sum(nodes) + NODE_GAP * (nodes.length - 1);
  const length = Math.max(leftLength, sum(rows));
  const gap = nodes.length > 1 ? NODE_GAP + Math.min(NODE_GAP, (length - leftLength) / (nodes.length - 1)) : NODE_GAP;
  const nodeStarts = stack(nodes, gap, length);
  const rowStarts = stack(rows, 0, length);
  const curve = linkHorizontal<unknown, { readonly x: number; readonly y: number }>().x(({ x }) => x).y(({ y }) => y);
  const used = new Map<string, number>();
  const links = groups.flatMap(({ to }, group) => {
    const width = widths[group] ?? LEAST_LINE;
    const ordered = credited.filter(({ id }) => to.includes(id));
    const start = (rowStarts[group] ?? 0) + ((rows[group] ?? 0) - ordered.length * width) / 2;
    return ordered.map(({ id }, at): PlacedLink => {
      const offset = used.get(id) ?? 0;
      used.set(id, offset + width);
      const source = { x: left, y: (nodeStarts[credited.findIndex((one) => one.id === id)] ?? 0) + offset + width / 2 };
      return { from: id, group, width, path: curve({ source, target: { x: right, y: start + at * width + width / 2 } }) ?? '' };
    });
  });
  return {
    height: length + 2 * EDGE, links,
    credited: credited.map(({ id }, at) => ({ id, y: nodeStarts[at] ?? 0, height: nodes[at] ?? 0 })),
    rows: rowStarts.map((start, at) => start + (rows[at] ?? 0) / 2),
  };
}
