import { labelHeight, labelWidth, ROW } from './labels';
import { itemId, NARROW_COUNT, offScreen, type Stretch } from './layout';
import type { RailItem, RailLayout } from './shapes';

/** Whether the page is free at a height of it, from the stem outwards up to a distance, in CSS pixels. To ask of less is cheaper. */
export type FreeFromStem = (y: number, distance: number) => boolean;

/** Distance of a count with words from the edge of what is seen, its height with that, and the width that it may need. */
export const EDGE = 6;
const COUNT = EDGE + 30;
const COUNT_WIDTH = 128;
/** From the stem to what is written beside it. */
const BESIDE = 16;
/** What the head needs above the topmost item, the rail's explanation with it. */
export const HEAD_HEIGHT = 64;
/** Distance of the head from the topmost item, and the least of it, near the page's top. */
const HEAD = 46;
const HEAD_LEAST = 8;

/** Where the rail's head ends: above the topmost item, and not above the page. */
export function headBottom([first]: readonly RailItem[]): number {
  const top = first?.top ?? 0;
  return Math.min(top - HEAD_LEAST, Math.max(top - HEAD, HEAD_HEIGHT));
}

/** A line of small print is no lower: heights no further apart miss none. */
const SMALLEST = 12;

/**
 * Heights at which to look, from the top to the bottom of what is seen of a stretch: its first and its last pixel, and between them always
 * the same ones, so that what was looked at need not be looked at again when one has scrolled.
 */
function heightsOf({ top, bottom }: Stretch, seen: Stretch): number[] {
  const heights = [top];
  for (let y = Math.ceil(Math.max(top + 1, seen.top) / SMALLEST) * SMALLEST; y < Math.min(bottom, seen.bottom); y += SMALLEST) heights.push(y);
  heights.push(bottom - 1);
  return heights.filter((y) => y >= seen.top && y < seen.bottom);
}

const overlap = (one: Stretch, other: Stretch): boolean => one.top < other.bottom && one.bottom > other.top;

/** The longest part of a bracket that lies over nothing; null where that is less than a row. What is not seen is taken to be free. */
function freePart(item: RailItem, seen: Stretch, free: FreeFromStem, reach: number): Stretch | null {
  const taken = heightsOf(item, seen).filter((y) => !free(y, reach));
  if (taken.length === 0) return item;
  const ends = [item.top, ...taken.flatMap((y) => [y - SMALLEST, y + SMALLEST]), item.bottom];
  const parts = Array.from({ length: ends.length / 2 }, (_, index): Stretch => ({ top: ends[index * 2] ?? 0, bottom: ends[index * 2 + 1] ?? 0 }));
  const [longest] = parts.sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
  return longest !== undefined && longest.bottom - longest.top >= ROW ? longest : null;
}

/**
 * Makes a rail without what would lie over something of the page's, or over the counts of what is off screen: labels there are shown
 * only when pointed at, brackets are shortened, and what has no place at all is left out. In steps, an item each: to ask what is free
 * takes its time.
 *
 * @param seen what is seen of the page: the rest is looked at when one gets there
 * @param focused `itemId` of the item that has the focus, which stays wherever it lies: a reader at the keyboard would be lost without it
 */
export function* clearing(layout: RailLayout, seen: Stretch, free: FreeFromStem, focused: string | null = null): Generator<void, RailLayout> {
  const { place: { form, room, reach } } = layout;
  // The strip has a ground of its own, along the whole edge.
  if (form === 'strip') return layout;
  const isFree = (stretch: Stretch, width: number): boolean => heightsOf(stretch, seen).every((y) => free(y, width));
  const off = offScreen(layout, seen);
  const reaches = form === 'names' ? COUNT : NARROW_COUNT;
  const counts = {
    above: { there: off.above.length > 0, top: seen.top, bottom: seen.top + reaches },
    below: { there: off.below.length > 0, top: seen.bottom - reaches, bottom: seen.bottom },
  };
  const countWidth = form === 'names' ? BESIDE + COUNT_WIDTH : reach;
  const clear = (stretch: Stretch, width: number): boolean =>
    isFree(stretch, BESIDE + width) && !Object.values(counts).some((count) => count.there && overlap(count, stretch));

  const without: RailLayout['without'][number][] = (['above', 'below'] as const).filter((where) => !isFree(counts[where], countWidth));
  const bottom = headBottom(layout.items);
  const head = { top: bottom - HEAD_HEIGHT, bottom };
  if (!clear(head, room)) without.push('head');

  const items: RailItem[] = [];
  for (const item of layout.items) {
    const place = !overlap(item, seen) ? item : item.kind === 'bracket' ? freePart(item, seen, free, reach) : isFree(item, reach) ? item : null;
    const part = place ?? (itemId(item) === focused ? item : null);
    if (part === null) continue;
    const { label } = item;
    const kept = label !== null && clear({ top: label.top, bottom: label.top + labelHeight(item, label.rows, room) }, labelWidth(item, label.rows, room)) ? label : null;
    items.push(part === item && kept === label ? item : { ...item, top: part.top, bottom: part.bottom, label: kept });
    yield;
  }
  return { ...layout, items, without };
}
