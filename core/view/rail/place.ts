import type { RailPlace } from './shapes';

/** An article's column of text and what is free beside it. */
export interface ColumnBox {
  readonly left: number;
  readonly right: number;
  /** At half of the heights that matter: what stands beside a line here and there is the business of `clearing`. */
  readonly free: { readonly left: number; readonly right: number };
  /** At all of them. */
  readonly least: { readonly left: number; readonly right: number };
  /** How far from the text that space begins: not 0 where it is outside a box that the text stands in. */
  readonly offset: { readonly left: number; readonly right: number };
  readonly direction: 'ltr' | 'rtl';
}

/** Distance of the stem from the text. */
const DISTANCE = 26;
/** Between the stem and the labels beside it, and between them and what stands beyond. */
const LABEL_GAP = 16;
const MARGIN = 8;
/** Free space from which on there is room for names: as much on both sides is enough on either. */
export const FOR_NAMES = 216;
const WIDEST_LABEL = 190;
/** Free space from which on there is room for brackets with beads: the text's own padding on a telephone. */
const FOR_BEADS = 16;
/** Half the width of a button: 24 px, unless that would reach into the text. */
const REACH = 12;
/** The strip's middle, from the window's edge: half of its width. */
const STRIP_MIDDLE = 7;

/** Space beyond what names need is worth no more. */
function enough({ left, right }: ColumnBox['free']): ColumnBox['free'] {
  return { left: Math.min(left, FOR_NAMES), right: Math.min(right, FOR_NAMES) };
}

/**
 * Where the rail goes: on the roomier side of the column, on the side at which lines begin where both have room enough, or along
 * the window's edge where neither has any: there on the side at which lines end, where less of a page stands.
 * @param width the page's width without its scroll bar
 * @param before where it was, and stays on that side while it has room for as much as the other: a rail that changes sides while one reads would be in the way
 */
export function railPlace(column: ColumnBox, width: number, before: RailPlace | null = null): RailPlace {
  const [start, end] = column.direction === 'rtl' ? ['right', 'left'] as const : ['left', 'right'] as const;
  const [room, least] = [enough(column.free), enough(column.least)];
  const more = room.left - room.right || least.left - least.right;
  const roomier = more === 0 ? start : more > 0 ? 'left' : 'right';
  const needed = room[roomier] >= FOR_NAMES ? FOR_NAMES : FOR_BEADS;
  const side = before !== null && room[before.side] >= needed ? before.side : roomier;
  const free = column.free[side];
  if (free < FOR_BEADS) return { form: 'strip', side: end, stem: end === 'left' ? STRIP_MIDDLE : width - STRIP_MIDDLE, reach: STRIP_MIDDLE, room: 0 };
  // A little outwards of the middle: letters may reach over the text's edge.
  const distance = Math.min(DISTANCE, free / 2 + 1);
  const outwards = column.offset[side] + distance;
  const stem = side === 'left' ? column.left - outwards : column.right + outwards;
  const reach = Math.min(REACH, free - distance);
  if (free < FOR_NAMES) return { form: 'beads', side, stem, reach, room: 0 };
  return { form: 'names', side, stem, reach, room: Math.min(WIDEST_LABEL, free - DISTANCE - LABEL_GAP - MARGIN) };
}
