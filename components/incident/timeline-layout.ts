import { scaleUtc } from 'd3-scale';
import type { Lane, TimelineMark, TimelinePanel } from '../../core/view/incident/timeline';

const POINT_ROW = 20;
const SPAN_ROW = 30;
const LANE_PADDING = 10;
const GAP = 14;
const LABEL_GAP = 9;
const EDGE = 8;
const TICK = 84;
/** Room for the lanes' names: beside them where the panel is wide, else above each. */
const GUTTER = 132;
const WIDE = 720;
const HEAD = 18;

/** Where a mark and its label lie. Pixels from the panel's start edge, and from its top. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: number;
  readonly labelEnds: boolean;
  /** Whether the span goes on beyond the panel. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** The base line of its name. */
  readonly nameY: number;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedTick {
  readonly x: number;
  readonly at: string;
  readonly day: boolean;
}

/** What a mark is called on the picture: a long text is too long for a narrow one. */
export function labelOf(mark: TimelineMark, width: number): string {
  return width >= WIDE ? mark.text : mark.name;
}

export interface PanelLayout {
  readonly lanes: readonly PlacedLane[];
  readonly ticks: readonly PlacedTick[];
  readonly height: number;
}

const LANES: readonly Lane[] = ['events', 'own', 'newsrooms'];

/** A row of points or of spans, and where what is last in it ends. */
interface Row {
  readonly spans: boolean;
  readonly end: number;
}

const heightOf = ({ spans }: Row): number => (spans ? SPAN_ROW : POINT_ROW);

/**
 * The row in which there is room from a place on; a new one where there is in none. Marks come in the order of time, and none goes above
 * an earlier one of the other kind.
 */
function rowFor(rows: Row[], spans: boolean, from: number, to: number): number {
  const since = rows.findLastIndex((row) => row.spans !== spans) + 1;
  const free = rows.findIndex(({ end }, at) => at >= since && end + GAP <= from);
  const row = free === -1 ? rows.length : free;
  rows[row] = { spans, end: to };
  return row;
}

type Measure = (mark: TimelineMark) => number;

interface Room {
  readonly start: number;
  readonly width: number;
  readonly head: number;
  readonly x: (at: string) => number;
  readonly measure: Measure;
}

function placeLane(lane: Lane, panel: TimelinePanel, top: number, { start, width, head, x, measure }: Room): PlacedLane {
  const marks = panel.marks.filter((mark) => mark.lane === lane);
  const rows: Row[] = [];
  const placed = marks.map((mark) => {
    const [from, to] = [Math.max(start, x(mark.interval[0])), Math.min(width - EDGE, x(mark.interval[1]))];
    const text = measure(mark);
    if (mark.kind === 'span') {
      const label = Math.max(start, Math.min(from, width - EDGE - text));
      const row = rowFor(rows, true, Math.min(from, label), Math.max(to, label + text));
      return { mark, from, to, row, label, labelEnds: false };
    }
    const labelEnds = from + LABEL_GAP + text > width;
    const extent = labelEnds ? [from - LABEL_GAP - text, from + EDGE] as const : [from - EDGE, from + LABEL_GAP + text] as const;
    return { mark, from, to: from, row: rowFor(rows, false, ...extent), label: labelEnds ? from - LABEL_GAP : from + LABEL_GAP, labelEnds };
  });
  const above = (row: number): number => rows.slice(0, row).reduce((sum, each) => sum + heightOf(each), top + head + LANE_PADDING);
  return {
    lane, top, nameY: top + (head > 0 ? HEAD : LANE_PADDING + POINT_ROW / 2 + 4), height: above(rows.length) + LANE_PADDING - top,
    marks: placed.map(({ row, ...rest }) => ({
      ...rest,
      y: above(row) + (rest.mark.kind === 'span' ? SPAN_ROW - 8 : POINT_ROW / 2),
      openStart: rest.mark.interval[0] < panel.from, openEnd: rest.mark.interval[1] > panel.to,
    })),
  };
}

/**
 * Lays a panel out in a width: lanes from the top, in each what comes later further down or beside, in as few rows as keep
 * every label free.
 */
export function layoutPanel(panel: TimelinePanel, width: number, measure: Measure): PanelLayout {
  const wide = width >= WIDE;
  const start = wide ? GUTTER : EDGE;
  const scale = scaleUtc().domain([new Date(panel.from), new Date(panel.to)]).range([start, width - EDGE]);
  const room: Room = { start, width, head: wide ? 0 : HEAD, x: (at) => scale(new Date(at)), measure };
  const lanes: PlacedLane[] = [];
  for (const lane of LANES) {
    const before = lanes.at(-1);
    if (panel.marks.some((mark) => mark.lane === lane)) {
      lanes.push(placeLane(lane, panel, before === undefined ? 0 : before.top + before.height, room));
    }
  }
  const last = lanes.at(-1);
  return {
    lanes, height: last === undefined ? 0 : last.top + last.height,
    ticks: scale.ticks(Math.max(2, Math.floor((width - start) / TICK))).map((tick) => ({
      x: scale(tick), at: tick.toISOString(), day: tick.getUTCHours() === 0 && tick.getUTCMinutes() === 0,
    })),
  };
}
