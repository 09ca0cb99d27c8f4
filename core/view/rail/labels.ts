import type { LabelRow, RailItem } from './shapes';

/** Height of a row of a label. */
export const ROW = 16;
/** Least distance between two labels. */
const GAP = 4;
/** How far a bead's label may slide down from its bead, and that of a bracket out of a bracket that is shorter. */
const BEAD_SLIDE = 20;
const BRACKET_SLIDE = 8;
/** Width of an average letter of a label in a wide font (DejaVu Sans), since a label that is taller than thought lies over the next; after two rows it is cut. */
const LETTER = 7.4;
const MOST_ROWS = 2;

type Unlabelled = Omit<RailItem, 'label'>;

function rowsOf(text: string | null, room: number): number {
  return text === null ? 0 : Math.min(MOST_ROWS, Math.ceil((text.length * LETTER) / room));
}

/** How tall a label of these rows is, as text of its length breaks in the room there is. */
export function labelHeight(item: Unlabelled, rows: readonly LabelRow[], room: number): number {
  return rows.reduce((height, row) => height + ROW * rowsOf(item[row], room), 0);
}

/** The width that a label of these rows may have, as its longest row is, in the room there is. */
export function labelWidth(item: Unlabelled, rows: readonly LabelRow[], room: number): number {
  return Math.min(room, LETTER * Math.max(0, ...rows.map((row) => item[row]?.length ?? 0)));
}

/** The first free place for a label from one top to another; null where there is none. */
function freeTop(taken: readonly (readonly [top: number, bottom: number])[], from: number, to: number, height: number): number | null {
  let top = from;
  for (const [start, end] of taken) {
    if (top + height + GAP <= start) break;
    if (top < end + GAP) top = Math.max(top, end + GAP);
  }
  return top <= to ? top : null;
}

/** Whether a stretch is free, with the distance that labels keep. */
function isFree(taken: readonly (readonly [top: number, bottom: number])[], top: number, bottom: number): boolean {
  return taken.every(([start, end]) => bottom + GAP <= start || top >= end + GAP);
}

/**
 * Gives labels to items, none over another: beads first, since they say what is worth a look; then the names of brackets, which slide
 * down to where there is room inside them; then, where there still is, their days.
 * @param room the width that labels may have
 */
export function labelled(items: readonly Unlabelled[], room: number): RailItem[] {
  const places = new Map<Unlabelled, readonly [top: number, bottom: number]>();
  const taken = (but?: Unlabelled): (readonly [number, number])[] =>
    [...places].filter(([item]) => item !== but).map(([, place]) => place).sort((a, b) => a[0] - b[0]);

  for (const item of [...items].sort((a, b) => Number(b.kind === 'bead') - Number(a.kind === 'bead') || a.top - b.top)) {
    const height = labelHeight(item, item.rows.filter((row) => row !== 'day'), room);
    if (height === 0) continue;
    const bead = item.kind === 'bead';
    const from = bead ? (item.top + item.bottom - ROW) / 2 : item.top;
    const to = bead ? from + BEAD_SLIDE : Math.max(item.bottom - height, from + BRACKET_SLIDE);
    const top = freeTop(taken(), from, to, height);
    if (top !== null) places.set(item, [top, top + height]);
  }
  return items.map((item) => {
    const place = places.get(item);
    if (place === undefined) return { ...item, label: null };
    const [top, bottom] = place;
    if (!item.rows.includes('day') || !isFree(taken(item), top, bottom + ROW)) return { ...item, label: { top, rows: item.rows.filter((row) => row !== 'day') } };
    places.set(item, [top, bottom + ROW]);
    return { ...item, label: { top, rows: item.rows } };
  });
}
