import type { RailPlace } from './shapes';

/** An article's column of text and what is free beside it. */
export interface ColumnBox {
  readonly left: number;
  readonly right: number;
  readonly free: { readonly left: number; readonly right: number };
  readonly direction: 'ltr' | 'rtl';
}

/** Distance of the stem from the text. */
const DISTANCE = 26;
/** Between the stem and the labels beside it, and between them and what stands beyond. */
const LABEL_GAP = 16;
const MARGIN = 8;
/** Free space from which on there is room for names: as much on both sides is enough on either. */
const FOR_NAMES = 216;
const WIDEST_LABEL = 190;
/** Free space from which on there is room for brackets with beads: the text's own padding on a telephone. */
const FOR_BEADS = 16;
/** The strip's middle, from the window's edge: half of its width. */
const STRIP_MIDDLE = 7;

/**
 * Where the rail goes: on the roomier side of the column, on the side at which lines begin where both have room enough, or along
 * the window's edge where neither has any: there on the side at which lines end, where less of a page stands.
 * @param width the page's width without its scroll bar
 */
export function railPlace(column: ColumnBox, width: number): RailPlace {
  const [start, end] = column.direction === 'rtl' ? ['right', 'left'] as const : ['left', 'right'] as const;
  const room = { left: Math.min(column.free.left, FOR_NAMES), right: Math.min(column.free.right, FOR_NAMES) };
  const side = room.left === room.right ? start : room.left > room.right ? 'left' : 'right';
  const free = column.free[side];
  if (free < FOR_BEADS) return { form: 'strip', side: end, stem: end === 'left' ? STRIP_MIDDLE : width - STRIP_MIDDLE, room: 0 };
  const distance = Math.min(DISTANCE, free / 2);
  const stem = side === 'left' ? column.left - distance : column.right + distance;
  if (free < FOR_NAMES) return { form: 'beads', side, stem, room: 0 };
  return { form: 'names', side, stem, room: Math.min(WIDEST_LABEL, free - DISTANCE - LABEL_GAP - MARGIN) };
}
